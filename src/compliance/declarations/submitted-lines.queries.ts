import { cursorTexts } from '../../platform/database/cursor.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Period } from '../../shared/period.js';

/** Whose: of the facility and its generators, or of one enterprise. */
export interface SubmittedFilter extends Pick<Period, 'kind' | 'period'> {
  readonly facilityId: string | null;
  readonly enterpriseId: string | null;
}

/** The figures of a code stand in the row of its first receiver. */
const once = (column: string): string => `CASE WHEN coalesce(o.position, 1) = 1 THEN ${column} END`;

/** In the order of 表C.1–C.3; masses in grams. */
const columns = {
  unitName: 'd.unit_name',
  period: 'd.period',
  wasteName: 'l.waste_name',
  categoryCode: `'HW' || right(l.waste_code, 2)`,
  wasteCode: 'l.waste_code',
  openingGrams: once('l.opening_grams'),
  producedGrams: once('l.produced_grams'),
  receivedGrams: once('l.taken_in_grams - l.produced_grams'),
  treatedGrams: once('l.treated_grams'),
  provinceCode: 'o.province_code',
  receiverName: 'o.receiver_name',
  permitNumber: 'o.permit_number',
  methodCode: `CASE WHEN o.position IS NOT NULL THEN coalesce(o.method_code, 'collected') END`,
  handedOnGrams: 'coalesce(o.grams, 0)',
  closingGrams: once('l.closing_grams'),
  differenceGrams: once('l.difference_grams'),
  receiptNumber: 'd.receipt_number',
} as const;

export type SubmittedColumn = keyof typeof columns;

/** Corrections stand in place of what they correct. */
const submitted = `
FROM declaration d JOIN declaration_line l ON (l.declaration_id, l.draft) = (d.id, d.draft)
LEFT JOIN declaration_outlet o ON (o.declaration_id, o.draft, o.waste_code) = (l.declaration_id, l.draft, l.waste_code)
WHERE d.kind = $1 AND d.period = $2 AND d.state = 'submitted' AND d.is_latest
  AND ($3::uuid IS NULL OR d.facility_id = $3) AND ($4::uuid IS NULL OR d.enterprise_id = $4)`;

const from = `${submitted} ORDER BY d.facility_id, d.enterprise_id NULLS FIRST, l.waste_code, o.position`;

const parametersOf = ({ kind, period, facilityId, enterpriseId }: SubmittedFilter): unknown[] => [
  kind,
  period,
  facilityId,
  enterpriseId,
];

export async function countSubmittedLines(tx: Tx, filter: SubmittedFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`SELECT count(*) AS count ${submitted}`, parametersOf(filter));
  return row!.count;
}

/** What was submitted of a period, the facility's own in front: a row a receiver, of each the columns named, as texts. */
export const submittedLines = (
  tx: Tx,
  filter: SubmittedFilter,
  names: readonly SubmittedColumn[],
): AsyncGenerator<string[][]> => cursorTexts(tx, { columns, from }, names, parametersOf(filter));
