import type { Tx } from '../../platform/database/database.service.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { HeldQuery } from '../port/gateway.port.js';
import type { HeldManifest } from '../port/gateway.types.js';
import type { Answer } from './answer-file.rules.js';

// What a later file leaves out stays as the earlier one said.
const saveSql = `
INSERT INTO gateway_held (facility_id, division_code, official_number, internal_number, step, out_grams, in_grams, first_seen_at)
SELECT f.id, f.division_code, a."officialNumber", a."internalNumber", a.step, a."outGrams", a."inGrams", $3
FROM facility f, jsonb_to_recordset($2::jsonb) AS a("officialNumber" text, "internalNumber" text, step text,
  "outGrams" bigint, "inGrams" bigint)
WHERE f.id = $1
ON CONFLICT (facility_id, official_number) DO UPDATE SET internal_number = excluded.internal_number,
  step = coalesce(excluded.step, gateway_held.step), out_grams = coalesce(excluded.out_grams, gateway_held.out_grams),
  in_grams = coalesce(excluded.in_grams, gateway_held.in_grams)`;

export async function saveHeld(tx: WriteTx, answers: readonly Answer[]): Promise<void> {
  await tx.query(saveSql, [tx.actor.facilityId, JSON.stringify(answers), tx.now]);
}

const heldSql = `
SELECT internal_number AS "internalNumber", official_number AS "officialNumber", step, out_grams AS "outGrams",
  in_grams AS "inGrams", first_seen_at AS "issuedAt"
FROM gateway_held WHERE facility_id = $1 AND first_seen_at >= $2 AND first_seen_at < $3 AND official_number > $4
ORDER BY official_number LIMIT $5`;

export const heldBy = (tx: Tx, { facilityId, from, to, after, limit }: HeldQuery): Promise<HeldManifest[]> =>
  tx.query<HeldManifest>(heldSql, [facilityId, from, to, after, limit]);
