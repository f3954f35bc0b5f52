import type { Tx } from '../../platform/database/database.service.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { Declaration } from './declaration.entity.js';
import type { DeclarationLine } from './declaration.types.js';

type Draft = Pick<Declaration, 'id' | 'draft' | 'facilityId' | 'enterpriseId' | 'divisionCode'>;

const owner = `"declarationId" uuid, "draft" integer, "wasteCode" text, "facilityId" uuid, "enterpriseId" uuid, "divisionCode" text`;

const insertLinesSql = `
INSERT INTO declaration_line (declaration_id, draft, waste_code, waste_name, opening_grams, taken_in_grams, produced_grams,
  difference_grams, treated_grams, handed_on_grams, closing_grams, previous_closing_grams, facility_id, enterprise_id, division_code)
SELECT "declarationId", "draft", "wasteCode", "wasteName", "openingGrams", "takenInGrams", "producedGrams", "differenceGrams",
  "treatedGrams", "handedOnGrams", "closingGrams", "previousClosingGrams", "facilityId", "enterpriseId", "divisionCode"
FROM jsonb_to_recordset($1::jsonb) AS r(${owner}, "wasteName" text, "openingGrams" bigint, "takenInGrams" bigint, "producedGrams" bigint,
  "differenceGrams" bigint, "treatedGrams" bigint, "handedOnGrams" bigint, "closingGrams" bigint, "previousClosingGrams" bigint)`;

const insertOutletsSql = `
INSERT INTO declaration_outlet (declaration_id, draft, waste_code, position, province_code, receiver_name, permit_number, method_code,
  grams, facility_id, enterprise_id, division_code)
SELECT "declarationId", "draft", "wasteCode", "position", "provinceCode", "receiverName", "permitNumber", "methodCode", "grams",
  "facilityId", "enterpriseId", "divisionCode"
FROM jsonb_to_recordset($1::jsonb) AS r(${owner}, "position" smallint, "provinceCode" text, "receiverName" text,
  "permitNumber" text, "methodCode" text, "grams" bigint)`;

/** Freezes the figures of the row's draft. */
export async function saveLines(tx: WriteTx, row: Draft, lines: readonly DeclarationLine[]): Promise<void> {
  const whose = { declarationId: row.id, draft: row.draft, ...tenantOf(row) };
  const rows = lines.map(({ outlets, ...line }) => ({ ...line, ...whose, outlets: outlets.length }));
  const outlets = lines.flatMap(({ wasteCode, outlets: of }) =>
    of.map((outlet, place) => ({ ...outlet, ...whose, wasteCode, position: place + 1 })),
  );
  await tx.query(insertLinesSql, [JSON.stringify(rows)]);
  await tx.query(insertOutletsSql, [JSON.stringify(outlets)]);
}

const linesSql = `
SELECT l.waste_code AS "wasteCode", l.waste_name AS "wasteName", l.opening_grams AS "openingGrams",
  l.taken_in_grams AS "takenInGrams", l.produced_grams AS "producedGrams", l.difference_grams AS "differenceGrams", l.treated_grams AS "treatedGrams",
  l.handed_on_grams AS "handedOnGrams", l.closing_grams AS "closingGrams", l.previous_closing_grams AS "previousClosingGrams",
  coalesce((SELECT jsonb_agg(jsonb_build_object('provinceCode', o.province_code, 'receiverName', o.receiver_name,
      'permitNumber', o.permit_number, 'methodCode', o.method_code, 'grams', o.grams) ORDER BY o.position)
    FROM declaration_outlet o WHERE (o.declaration_id, o.draft, o.waste_code) = (l.declaration_id, l.draft, l.waste_code)), '[]') AS outlets
FROM declaration_line l WHERE l.declaration_id = $1 AND l.draft = $2 ORDER BY l.waste_code`;

/** Of the draft that holds, by waste code. */
export const linesOf = (tx: Tx, { id, draft }: Pick<Declaration, 'id' | 'draft'>): Promise<DeclarationLine[]> =>
  tx.query(linesSql, [id, draft]);

/** What a unit declared last of the period that ended the day before. */
export interface PreviousPeriod {
  readonly id: string;
  readonly period: string;
  readonly closing: ReadonlyMap<string, number>;
}

const previousSql = `
SELECT d.id, d.period, coalesce((SELECT jsonb_object_agg(l.waste_code, l.closing_grams) FROM declaration_line l
  WHERE l.declaration_id = d.id AND l.draft = d.draft), '{}') AS closing
FROM declaration d
WHERE d.facility_id = $1 AND d.enterprise_id IS NOT DISTINCT FROM $2 AND d.kind = $3 AND d.ends_on = $4::date - 1
  AND d.submitted_at IS NOT NULL
ORDER BY d.number DESC LIMIT 1`;

/** Null: the period before was never submitted. */
export async function previousOf(
  tx: Tx,
  { facilityId, enterpriseId, kind, startsOn }: Pick<Declaration, 'facilityId' | 'enterpriseId' | 'kind' | 'startsOn'>,
): Promise<PreviousPeriod | null> {
  const [row] = await tx.query<{ id: string; period: string; closing: Record<string, number> }>(previousSql, [
    facilityId,
    enterpriseId,
    kind,
    startsOn,
  ]);
  return row === undefined ? null : { ...row, closing: new Map(Object.entries(row.closing)) };
}
