import type { WriteTx } from '../writes/write-tx.js';
import { TransferContainer } from './transfer-container.entity.js';

/** What of a container a transfer keeps. */
export interface Listed {
  readonly id: string;
  readonly code: string;
  readonly wasteCode: string;
  readonly name: string;
  readonly grams: number;
}

const linesSql = `
INSERT INTO transfer_line (id, transfer_id, position, waste_code, name, method_code, grams, containers, facility_id, division_code)
SELECT "id", $1, "position", "wasteCode", "name", "methodCode", "grams", "containers", $2, $3
FROM jsonb_to_recordset($4::jsonb) AS r("id" uuid, "position" smallint, "wasteCode" text, "name" text, "methodCode" text,
  "grams" bigint, "containers" integer)`;

const containersSql = `
INSERT INTO transfer_container (transfer_id, container_id, waste_code, grams, facility_id, division_code)
SELECT $1, "id", "wasteCode", "grams", $2, $3
FROM jsonb_to_recordset($4::jsonb) AS r("id" uuid, "wasteCode" text, "grams" bigint)`;

/** Brings lines and sums in step with the containers listed: the mass counts that was on it when it left. */
const resumSql = `
WITH sums AS (
  SELECT waste_code, sum(grams)::bigint AS grams, count(*)::integer AS containers FROM transfer_container WHERE transfer_id = $1 GROUP BY 1
), lines AS (
  UPDATE transfer_line l SET grams = coalesce(s.grams, 0), containers = coalesce(s.containers, 0)
  FROM transfer_line o LEFT JOIN sums s USING (waste_code) WHERE o.id = l.id AND l.transfer_id = $1
)
SELECT coalesce(sum(grams), 0)::bigint AS grams, coalesce(sum(containers), 0)::integer AS containers FROM sums`;

interface Place {
  readonly id: string;
  readonly facilityId: string;
  readonly divisionCode: string;
}

export async function insertContents(
  tx: WriteTx,
  { id, facilityId, divisionCode }: Place,
  lines: readonly object[],
  containers: readonly Listed[],
): Promise<void> {
  await tx.query(linesSql, [id, facilityId, divisionCode, JSON.stringify(lines)]);
  const listed = containers.map(({ id: containerId, wasteCode, grams }) => ({ id: containerId, wasteCode, grams }));
  await tx.query(containersSql, [id, facilityId, divisionCode, JSON.stringify(listed)]);
}

export const listedOn = (tx: WriteTx, transferId: string): Promise<TransferContainer[]> =>
  tx.manager.find(TransferContainer, { where: { transferId } });

/** Takes containers off the list; `resum` follows. */
export async function unlist(
  tx: WriteTx,
  transferId: string,
  containers: readonly { readonly id: string }[],
): Promise<void> {
  await tx.query('DELETE FROM transfer_container WHERE transfer_id = $1 AND container_id = ANY ($2)', [
    transferId,
    containers.map(({ id }) => id),
  ]);
}

/** Seals the masses at dispatch. */
export async function sealMasses(tx: WriteTx, transferId: string, containers: readonly Listed[]): Promise<void> {
  const listed = containers.map(({ id, grams }) => ({ id, grams }));
  await tx.query(
    `UPDATE transfer_container x SET grams = r."grams" FROM jsonb_to_recordset($2::jsonb) AS r("id" uuid, "grams" bigint)
     WHERE x.transfer_id = $1 AND x.container_id = r."id" AND x.grams <> r."grams"`,
    [transferId, JSON.stringify(listed)],
  );
}

export async function resum(tx: WriteTx, transferId: string): Promise<{ grams: number; containers: number }> {
  const [sums] = await tx.query<{ grams: number; containers: number }>(resumSql, [transferId]);
  return sums!;
}

const serialSql = `
INSERT INTO transfer_serial (facility_id, year, last) VALUES ($1, $2, 1)
ON CONFLICT (facility_id, year) DO UPDATE SET last = transfer_serial.last + 1 RETURNING last`;

/** The next number of the facility and year. Its row stays locked until the commit: take it right before the insert. */
export async function takeSerial(tx: WriteTx, facilityId: string, year: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(serialSql, [facilityId, year]);
  return row!.last;
}
