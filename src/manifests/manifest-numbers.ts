import type { WriteTx } from '../writes/write-tx.js';

const takeSql = `
INSERT INTO manifest_serial (facility_id, year, last) VALUES ($1, $2, $3)
ON CONFLICT (facility_id, year) DO UPDATE SET last = manifest_serial.last + excluded.last RETURNING last`;

/**
 * The first of `count` consecutive serials of a facility and year. The row stays locked until the commit, and a rollback
 * gives the serials back, so no number is ever missing (I5). Take them right before the insert: everybody waits for it.
 */
export async function takeSerials(tx: WriteTx, facilityId: string, year: number, count: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(takeSql, [facilityId, year, count]);
  return row!.last - count + 1;
}
