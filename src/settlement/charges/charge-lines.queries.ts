import { cursorTexts } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { ChargeListFilter, ListedCharge } from '../charge-list.types.js';

const columns: Readonly<Record<keyof ListedCharge, string>> = {
  month: 's.month',
  enterpriseName: 's.enterprise_name',
  number: 'c.number',
  kind: 'c.kind',
  manifestNumber: 'c.manifest_number',
  agreementNumber: 'c.agreement_number',
  handedOverOn: 'c.handed_over_on',
  acceptedOn: 'c.accepted_on',
  outcome: 'c.outcome',
  position: 'l.position',
  item: 'l.kind',
  wasteCode: 'l.waste_code',
  wasteName: 'l.waste_name',
  grams: 'l.grams',
  fenPerKg: 'l.fen_per_kg',
  roundNumber: `l.transport->>'roundNumber'`,
  amountFen: 'l.amount_fen',
  byHand: 'l.by_hand',
  takenBack: 'l.reverses_line_id IS NOT NULL',
  reason: 'c.reason',
};

/** The tenant is named beside row-level security, so that the indexes of statements by month serve it. */
const listed = `
FROM statement s JOIN visit_charge c ON c.statement_id = s.id JOIN visit_charge_line l ON l.charge_id = c.id
WHERE s.month >= $1 AND s.month <= $2 AND ($3::uuid IS NULL OR s.facility_id = $3)
  AND ($4::uuid IS NULL OR s.enterprise_id = $4)`;

const from = `${listed} ORDER BY s.month, s.id, c.accepted_on, c.id, l.position`;

const parametersOf = ({ actor }: Tx, filter: ChargeListFilter): unknown[] => [
  filter.from,
  filter.to,
  actor.facilityId,
  actor.enterpriseId ?? filter.enterpriseId,
];

export async function countChargeLines(tx: Tx, filter: ChargeListFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`SELECT count(*) AS count ${listed}`, parametersOf(tx, filter));
  return row!.count;
}

/** Statement by statement in the order of the paper; of each line the fields named, as texts. */
export const chargeLineBatches = (
  tx: Tx,
  filter: ChargeListFilter,
  names: readonly (keyof ListedCharge)[],
): AsyncGenerator<string[][]> => cursorTexts(tx, { columns, from }, names, parametersOf(tx, filter));
