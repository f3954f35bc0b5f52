import type { Tx } from '../platform/database/database.service.js';

/** What people call a line by: its waste, its manifest and the vehicle it travels on. */
export interface LineNames {
  readonly manifestNumber: string;
  readonly wasteCode: string;
  readonly wasteName: string;
  readonly plate: string;
}

const linesSql = `
SELECT l.id, m.internal_number AS "manifestNumber", l.waste_code AS "wasteCode", l.name AS "wasteName", m.plate
FROM manifest_line l JOIN manifest m ON m.id = l.manifest_id WHERE l.id = ANY ($1)`;

const platesSql = `
SELECT DISTINCT ON (round_id) round_id AS id, plate FROM manifest
WHERE round_id = ANY ($1) AND kind = 'inbound' AND state <> 'voided' ORDER BY round_id, id`;

/** Internal numbers by id; those the caller may not see are missing. */
export async function internalNumbers(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; number: string }>(
    'SELECT id, internal_number AS number FROM manifest WHERE id = ANY ($1)',
    [ids],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** By id of the line; those the caller may not see are missing. */
export async function lineNames(tx: Tx, lineIds: readonly string[]): Promise<Map<string, LineNames>> {
  const rows = await tx.query<LineNames & { id: string }>(linesSql, [lineIds]);
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

/** The vehicle of each round, as its manifests name it; rounds of which the caller sees no manifest are missing. */
export async function platesOfRounds(tx: Tx, roundIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; plate: string }>(platesSql, [roundIds]);
  return new Map(rows.map(({ id, plate }) => [id, plate]));
}
