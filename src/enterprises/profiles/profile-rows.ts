import type { TradeTemplateView } from '../../catalogue/dto/trade-template.view.js';
import type { Tx } from '../../platform/database/database.service.js';
import { searchKeys } from '../../shared/search-initials.js';
import { newId } from '../../shared/uuid.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { Enterprise } from '../registration/enterprise.entity.js';
import type { CreateWasteProfile } from './dto/waste-profile.dto.js';
import { profileNotFound } from './profile.errors.js';
import { WasteProfile } from './waste-profile.entity.js';

export type Described = Omit<CreateWasteProfile, 'enterpriseId'> & { templateKey?: string };

/** The row the caller may see. `waste-profile.not-found`, 404. */
export async function requireProfile(tx: Tx, id: string, lock?: 'pessimistic_write'): Promise<WasteProfile> {
  const profile = await tx.manager.findOne(WasteProfile, {
    where: { id },
    ...(lock === undefined ? {} : { lock: { mode: lock } }),
  });
  if (profile === null) throw profileNotFound({});
  return profile;
}

/** Of the profiles in use. */
export async function namesInUse(tx: Tx, enterpriseId: string): Promise<Set<string>> {
  const sql = 'SELECT name FROM waste_profile WHERE enterprise_id = $1 AND archived_at IS NULL';
  const rows = await tx.query<{ name: string }>(sql, [enterpriseId]);
  return new Set(rows.map(({ name }) => name));
}

/** What a usual waste of a trade is described as. */
export const describedBy = (template: TradeTemplateView): Described => ({
  name: template.name.zh,
  wasteCode: template.wasteCode,
  form: template.form,
  hazards: [...template.hazards],
  packaging: template.packaging,
  usualMassGrams: template.usualMassGrams,
  harmfulComponents: [...template.harmfulComponentsZh],
  components: [...template.components],
  templateKey: template.key,
});

/** What a profile is found by. */
export const keysOf = async ({ name, wasteCode }: Pick<Described, 'name' | 'wasteCode'>): Promise<string> =>
  `${await searchKeys(name)} ${await searchKeys(wasteCode)}`;

export async function addProfile(tx: WriteTx, owner: Enterprise, described: Described): Promise<WasteProfile> {
  const profile: WasteProfile = {
    id: newId(),
    facilityId: owner.facilityId,
    enterpriseId: owner.id,
    divisionCode: owner.divisionCode,
    name: described.name,
    wasteCode: described.wasteCode,
    form: described.form,
    hazards: described.hazards,
    packaging: described.packaging,
    usualMassGrams: described.usualMassGrams,
    harmfulComponents: described.harmfulComponents ?? [],
    components: described.components ?? [],
    photoDocumentId: described.photoDocumentId ?? null,
    templateKey: described.templateKey ?? null,
    searchKeys: await keysOf(described),
    archivedAt: null,
    version: 1,
    createdAt: tx.now,
  };
  await tx.manager.insert(WasteProfile, profile);
  audit(tx, profile, 'create', { wasteCode: profile.wasteCode, form: profile.form });
  return profile;
}

/** Saves what changed under the next version. */
export async function storeProfile(
  tx: WriteTx,
  profile: WasteProfile,
  change: Partial<WasteProfile>,
  action: string,
  data: Record<string, unknown> = {},
): Promise<void> {
  Object.assign(profile, change, { version: profile.version + 1 });
  await tx.manager.update(WasteProfile, { id: profile.id }, { ...change, version: profile.version });
  audit(tx, profile, action, data);
}

function audit(tx: WriteTx, profile: WasteProfile, action: string, data: Record<string, unknown> = {}): void {
  const { id, facilityId, enterpriseId, divisionCode } = profile;
  tx.audit({
    subject: 'waste-profile',
    subjectId: id,
    action: `waste-profile.${action}`,
    tenant: { facilityId, enterpriseId, divisionCode },
    data,
  });
}
