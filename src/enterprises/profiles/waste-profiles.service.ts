import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { AuditService } from '../../audit/audit.service.js';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import type { WasteCodeView } from '../../catalogue/dto/waste-code.view.js';
import type { PermitView } from '../../facility/dto/permit.view.js';
import { Permits } from '../../facility/permits.service.js';
import { Database } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { isDocumentOf } from '../documents/documents.queries.js';
import type { Enterprise } from '../registration/enterprise.entity.js';
import { ownerIdOf, ownerOf } from '../registration/enterprise-rows.js';
import type {
  ChangeWasteProfile,
  CreateWasteProfile,
  ProfilesFromTemplates,
  WasteProfilesQuery,
} from './dto/waste-profile.dto.js';
import { toWasteProfileView } from './dto/waste-profile.view.js';
import type { ProfilesFromTemplatesView, WasteProfileRowView, WasteProfileView } from './dto/waste-profile.view.js';
import { addProfile, describedBy, keysOf, namesInUse, requireProfile, storeProfile } from './profile-rows.js';
import type { Described } from './profile-rows.js';
import { enterpriseInactive, photoUnknown, profileArchived, profileInUse, templateUnknown } from './profile.errors.js';
import { assertAccepted, assertHazards } from './profile.rules.js';
import { listProfiles } from './profiles.queries.js';
import { WasteProfile } from './waste-profile.entity.js';

const mostNamed = 5_000;

/** What one write has looked up already, by which it judges the next waste. */
interface Known {
  readonly permit: PermitView;
  readonly entries: Map<string, WasteCodeView>;
}

/**
 * The wastes of an enterprise. Errors of every write: `enterprise.not-found`, `waste-profile.enterprise-suspended`; of
 * what describes a waste also `catalogue.code-unknown`, `catalogue.code-not-in-force`, `facility.no-permit`,
 * `facility.code-outside-permit`, `waste-profile.waste-excluded`, `waste-profile.hazard-unlisted`,
 * `waste-profile.hazard-missing`, `waste-profile.photo-unknown`, and `request.conflict` for a name in use.
 */
@Injectable()
export class WasteProfiles {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly catalogue: Catalogue,
    private readonly permits: Permits,
  ) {}

  list(actor: Actor, query: WasteProfilesQuery): Promise<Page<WasteProfileRowView>> {
    return this.database.read(actor, (tx) => listProfiles(tx, query));
  }

  /** How tables name the caller's own wastes in use: by name, of which each is there once; at most 5,000. */
  async named(tx: Tx): Promise<Pick<WasteProfileView, 'id' | 'name'>[]> {
    const where = { enterpriseId: ownerIdOf(tx, undefined), archivedAt: IsNull() };
    return tx.manager.find(WasteProfile, { select: { id: true, name: true }, where, take: mostNamed });
  }

  /** `waste-profile.not-found`, 404. */
  detail(actor: Actor, id: string): Promise<WasteProfileView> {
    return this.database.read(actor, async (tx) => toWasteProfileView(await requireProfile(tx, id)));
  }

  /** Newest first. `waste-profile.not-found`, 404. */
  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await requireProfile(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  create(actor: Actor, request: RequestIdentity, given: CreateWasteProfile): Promise<WasteProfileView> {
    return this.writes.run(actor, 'waste-profile.create', request, async (tx) => {
      const { enterpriseId, ...described } = given;
      const owner = await activeOwner(tx, enterpriseId);
      await this.assertDescribed(tx, owner, [described]);
      return toWasteProfileView(await addProfile(tx, owner, described));
    });
  }

  /**
   * As `create` for one own waste after another, within a write that describes many: whose they are, what the permit allows
   * and what the catalogue says of a code is looked up once.
   */
  async describing(tx: WriteTx): Promise<(described: Described) => Promise<WasteProfileView>> {
    const owner = await activeOwner(tx, undefined);
    const known: Known = {
      permit: await this.permits.inForce(tx, owner.facilityId, shanghaiDate(tx.now)),
      entries: new Map(),
    };
    return async (described) => {
      await this.assertDescribed(tx, owner, [described], known);
      return toWasteProfileView(await addProfile(tx, owner, described));
    };
  }

  /** Profiles from the usual wastes of a trade; a name in use is skipped. `waste-profile.template-unknown`, 422. */
  fromTemplates(
    actor: Actor,
    request: RequestIdentity,
    given: ProfilesFromTemplates,
  ): Promise<ProfilesFromTemplatesView> {
    return this.writes.run(actor, 'waste-profile.from-templates', request, async (tx) => {
      const owner = await activeOwner(tx, given.enterpriseId);
      const templates = new Map(this.catalogue.tradeTemplates().map((template) => [template.key, template]));
      const wanted = given.keys.map((key, place) => {
        const template = templates.get(key);
        if (template === undefined) throw templateUnknown({ key }, `/keys/${place}`);
        return { key, ...describedBy(template) };
      });
      const used = await namesInUse(tx, owner.id);
      const fresh = wanted.filter(({ name }) => !used.has(name));
      const skipped = wanted.filter(({ name }) => used.has(name)).map(({ key }) => key);
      await this.assertDescribed(tx, owner, fresh);
      const created: WasteProfileView[] = [];
      for (const described of fresh) created.push(toWasteProfileView(await addProfile(tx, owner, described)));
      if (created.length === 0) auditSkipped(tx, owner, skipped);
      return { created, skipped };
    });
  }

  /** Also `waste-profile.not-found`, `waste-profile.archived`, `request.version-stale`. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeWasteProfile,
  ): Promise<WasteProfileView> {
    return this.writes.run(actor, 'waste-profile.change', request, async (tx) => {
      const profile = await requireProfile(tx, id, 'pessimistic_write');
      expectVersion(profile, version);
      if (profile.archivedAt !== null) throw profileArchived({ name: profile.name });
      const owner = await activeOwner(tx, profile.enterpriseId);
      const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const described = { ...profile, ...change };
      await this.assertDescribed(tx, owner, [described]);
      await storeProfile(tx, profile, { ...change, searchKeys: await keysOf(described) }, 'change', {
        fields: Object.keys(change),
      });
      return toWasteProfileView(profile);
    });
  }

  /** Kept for the bookings made with it, no longer offered. `waste-profile.archived`, 409, when it is already. */
  archive(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<WasteProfileView> {
    return this.writes.run(actor, 'waste-profile.archive', request, async (tx) => {
      const profile = await requireProfile(tx, id, 'pessimistic_write');
      expectVersion(profile, version);
      if (profile.archivedAt !== null) throw profileArchived({ name: profile.name });
      await storeProfile(tx, profile, { archivedAt: tx.now }, 'archive');
      return toWasteProfileView(profile);
    });
  }

  /** Checked again, since catalogue and permit may have changed meanwhile. `waste-profile.not-archived`, 409. */
  restore(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<WasteProfileView> {
    return this.writes.run(actor, 'waste-profile.restore', request, async (tx) => {
      const profile = await requireProfile(tx, id, 'pessimistic_write');
      expectVersion(profile, version);
      if (profile.archivedAt === null) throw profileInUse({ name: profile.name });
      await this.assertDescribed(tx, await activeOwner(tx, profile.enterpriseId), [profile]);
      await storeProfile(tx, profile, { archivedAt: null }, 'restore');
      return toWasteProfileView(profile);
    });
  }

  private async assertDescribed(
    tx: WriteTx,
    owner: Enterprise,
    described: readonly (Described | WasteProfile)[],
    known?: Known,
  ): Promise<void> {
    const on = shanghaiDate(tx.now);
    const codes = described.map(({ wasteCode }) => wasteCode);
    for (const code of codes) assertAccepted({ code, exclusion: this.catalogue.categoryExclusion(code) });
    const entries = known?.entries ?? new Map<string, WasteCodeView>();
    const asked = codes.filter((code) => !entries.has(code));
    if (asked.length > 0)
      for (const [code, entry] of await this.catalogue.inForce(tx, asked, on)) entries.set(code, entry);
    for (const { wasteCode, hazards } of described) {
      const entry = entries.get(wasteCode)!;
      const waste = { ...entry, exclusion: entry.acceptability.reason };
      assertAccepted(waste);
      assertHazards(waste, hazards);
    }
    const permit = known?.permit ?? (await this.permits.inForce(tx, owner.facilityId, on));
    this.permits.requireCodes(permit, on, codes);
    for (const { photoDocumentId } of described) await assertPhoto(tx, owner, photoDocumentId ?? null);
  }
}

async function assertPhoto(tx: WriteTx, owner: Enterprise, photo: string | null): Promise<void> {
  if (photo === null || (await isDocumentOf(tx, photo, owner.id, 'photo'))) return;
  throw photoUnknown({}, '/photoDocumentId');
}

async function activeOwner(tx: WriteTx, enterpriseId: string | undefined): Promise<Enterprise> {
  const owner = await ownerOf(tx, enterpriseId);
  if (owner.state === 'suspended') throw enterpriseInactive({});
  return owner;
}

/** All templates were there already: the request changed nothing, which the trail says too. */
function auditSkipped(tx: WriteTx, { id, facilityId, divisionCode }: Enterprise, skipped: readonly string[]): void {
  tx.audit({
    subject: 'enterprise',
    subjectId: id,
    action: 'waste-profile.from-templates',
    tenant: { facilityId, enterpriseId: id, divisionCode },
    data: { skipped },
  });
}
