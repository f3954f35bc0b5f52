import { cursorTexts } from '../platform/database/cursor.js';
import type { Tx } from '../platform/database/database.service.js';
import { shanghaiText as shanghai } from '../platform/database/shanghai-text.js';
import { maskPhone } from '../shared/phone.js';
import { hasRole } from '../shared/roles.js';
import type { LineListFilter, ListedLine } from './manifest-line-list.types.js';

/** In the order of the official form. */
const columns: Readonly<Record<keyof ListedLine, string>> = {
  internalNumber: 'm.internal_number',
  officialNumber: 'm.official_number',
  kind: 'm.kind',
  state: 'm.state',
  plannedOn: 'm.planned_on',
  consignorName: `m.consignor->>'name'`,
  consignorUscc: `m.consignor->>'uscc'`,
  consignorAddress: `m.consignor->>'address'`,
  emergencyPhone: `m.consignor->>'emergencyPhone'`,
  handler: `m.consignor->>'contactName'`,
  consignorPhone: `m.consignor->>'contactPhone'`,
  handoverAt: shanghai('m.handover_at'),
  carrierName: `m.carrier->>'name'`,
  operatingLicenceNo: `m.carrier->>'licenceNo'`,
  carrierAddress: `m.carrier->>'address'`,
  carrierPhone: `m.carrier->>'phone'`,
  driverName: 'm.driver_name',
  driverPhone: 'm.driver_phone',
  plateNo: 'm.plate',
  origin: 'm.origin',
  departedAt: shanghai('m.departed_at'),
  via: 'm.via',
  destination: 'm.destination',
  arrivedAt: shanghai('m.arrived_at'),
  consigneeName: `m.consignee->>'name'`,
  permitNo: `m.consignee->>'permitNo'`,
  consigneeAddress: `m.consignee->>'address'`,
  consigneePhone: `m.consignee->>'phone'`,
  receivedAt: shanghai('m.received_at'),
  paperNumber: 'm.paper_number',
  position: 'l.position',
  wasteName: 'l.name',
  wasteCode: 'l.waste_code',
  hazards: `array_to_string(l.hazards, '、')`,
  physicalForm: 'l.form',
  harmfulComponents: `array_to_string(l.components, '、')`,
  packaging: 'l.packaging',
  packageCount: 'coalesce(l.handed_over_packages, l.planned_packages)',
  plannedGrams: 'l.planned_grams',
  outGrams: 'l.handed_over_grams',
  majorDiscrepancy: 'l.major_discrepancy',
  decision: 'l.decision',
  opinion: 'l.opinion',
  methodCode: 'l.method_code',
  inGrams: 'l.accepted_grams',
  refusedGrams: 'l.refused_grams',
};

/** The tenant is named beside row-level security, so that an index in the order of the list serves it. */
const listed = (alias: string): string => `${alias}.created_at >= $1 AND ${alias}.created_at < $2
  AND ($3::uuid IS NULL OR ${alias}.facility_id = $3) AND ($4::uuid IS NULL OR ${alias}.enterprise_id = $4)`;

const from = `FROM manifest m JOIN manifest_line l ON l.manifest_id = m.id
WHERE ${listed('m')} ORDER BY m.created_at, m.id, l.position`;

/** The whole list as plain SQL, for the bench. Parameters: from, before, facility or null, enterprise or null. */
export const lineListSql = `SELECT ${Object.entries(columns)
  .map(([name, sql]) => `${sql} AS "${name}"`)
  .join(', ')} ${from}`;

const countSql = `SELECT count(*) AS count FROM manifest_line l WHERE ${listed('l')}`;

const parametersOf = ({ actor }: Tx, { from, before, enterpriseId }: LineListFilter): unknown[] => [
  from,
  before,
  actor.facilityId,
  enterpriseId ?? actor.enterpriseId,
];

export async function countLines(tx: Tx, filter: LineListFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }>(countSql, parametersOf(tx, filter));
  return row!.count;
}

/** Telephones of people are for those who work with them (个人信息保护法 第6条). */
const phones: readonly (keyof ListedLine)[] = ['emergencyPhone', 'consignorPhone', 'driverPhone'];

/** Oldest manifest first, lines by position; the columns named, as texts. */
export async function* lineBatches(
  tx: Tx,
  filter: LineListFilter,
  names: readonly (keyof ListedLine)[],
): AsyncGenerator<readonly string[][]> {
  const { facilityId, enterpriseId } = tx.actor;
  const isPartOfIt = facilityId !== null || enterpriseId !== null || hasRole(tx.actor, 'system');
  const hidden = isPartOfIt ? [] : names.flatMap((name, place) => (phones.includes(name) ? [place] : []));
  for await (const batch of cursorTexts(tx, { columns, from }, names, parametersOf(tx, filter))) {
    for (const line of batch) for (const place of hidden) line[place] = maskPhone(line[place]!);
    yield batch;
  }
}
