import { cursorTexts } from '../platform/database/cursor.js';
import type { Tx } from '../platform/database/database.service.js';
import { shanghaiText } from '../platform/database/shanghai-text.js';
import type { ContainerListFilter, ListedContainer, ListedStock } from './container-list.types.js';

/** Joined, so that names are read once for all rows; what the reader may not see has none. */
const names = (zoneId: string): string =>
  `LEFT JOIN enterprise e ON e.id = c.enterprise_id LEFT JOIN storage_zone z ON z.id = ${zoneId}`;

const columns: Readonly<Record<keyof ListedContainer, string>> = {
  code: 'c.code',
  enterpriseName: 'e.name',
  wasteCode: 'c.waste_code',
  name: 'c.name',
  form: 'c.form',
  hazards: `array_to_string(c.hazards, '、')`,
  harmfulComponents: `array_to_string(c.harmful_components, '、')`,
  packaging: 'c.packaging',
  volumeMillilitres: 'c.volume_millilitres',
  grams: 'c.grams',
  state: 'c.state',
  generatedAt: shanghaiText('c.generated_at'),
  handedOverGrams: 'c.handed_over_grams',
  acceptedAt: shanghaiText('c.clock_started_at'),
  dueOn: 'c.due_on',
  zoneName: 'z.name',
  spot: 'c.spot',
  heldAt: shanghaiText('c.held_at'),
  holdReason: 'c.hold_reason',
  voidReason: 'c.void_reason',
};

/** Where it stands inside is the facility's affair: shown to it and to regulators, as on screen. */
const inside: readonly (keyof ListedContainer)[] = ['acceptedAt', 'dueOn', 'zoneName', 'spot', 'heldAt', 'holdReason'];
const seenByEnterprises = { ...columns, ...Object.fromEntries(inside.map((name) => [name, `''`])) };

/** The tenant is named beside row-level security, so that an index in the order of the list serves it. */
const listed = `
WHERE ($1::uuid IS NULL OR c.facility_id = $1) AND ($2::uuid IS NULL OR c.enterprise_id = $2)
  AND ($3::text IS NULL OR c.state = $3) AND ($4::timestamptz IS NULL OR c.generated_at >= $4)
  AND ($5::timestamptz IS NULL OR c.generated_at < $5)`;

const parametersOf = ({ actor }: Tx, filter: ContainerListFilter): unknown[] => [
  actor.facilityId ?? filter.facilityId,
  actor.enterpriseId ?? filter.enterpriseId,
  filter.state,
  filter.from,
  filter.before,
];

export async function countContainers(tx: Tx, filter: ContainerListFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*) AS count FROM container c ${listed}`,
    parametersOf(tx, filter),
  );
  return row!.count;
}

/** The oldest waste first; of each the fields named, as texts. */
export function containerBatches(
  tx: Tx,
  filter: ContainerListFilter,
  fields: readonly (keyof ListedContainer)[],
): AsyncGenerator<string[][]> {
  const from = `FROM container c ${names('c.zone_id')} ${listed} ORDER BY c.generated_at, c.id`;
  const shown = tx.actor.enterpriseId === null ? columns : seenByEnterprises;
  return cursorTexts(tx, { columns: shown, from }, fields, parametersOf(tx, filter));
}

/** The last day in store is known of now alone: law and settings may have moved it since a past instant. */
const stockColumns: Readonly<Record<keyof ListedStock, string>> = {
  code: 'c.code',
  enterpriseName: 'e.name',
  wasteCode: 's.waste_code',
  name: 'c.name',
  form: 'c.form',
  packaging: 'c.packaging',
  grams: 's.grams',
  place: 's.place',
  zoneName: 'z.name',
  held: 's.held',
  acceptedAt: shanghaiText('s.clock_started_at'),
  dueOn: 's.due_on',
  since: shanghaiText('s.from_at'),
};

const standing = 'FROM stock_at($1, $2::timestamptz, $2 IS NULL) s';

export async function countStock(tx: Tx, facilityId: string, at: Date | null): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`SELECT count(*) AS count ${standing}`, [facilityId, at]);
  return row!.count;
}

/** What stood in the facility at the instant (null: now), the oldest clock first; of each the fields named, as texts. */
export function stockBatches(
  tx: Tx,
  facilityId: string,
  at: Date | null,
  fields: readonly (keyof ListedStock)[],
): AsyncGenerator<string[][]> {
  const from = `${standing} JOIN container c ON c.id = s.container_id ${names('s.zone_id')}
    ORDER BY s.clock_started_at, s.container_id`;
  return cursorTexts(tx, { columns: stockColumns, from }, fields, [facilityId, at]);
}
