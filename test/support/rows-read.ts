import type { Tx } from '../../src/platform/database/database.service.js';

const sql = `SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::integer AS rows
  FROM pg_stat_xact_user_tables WHERE relname = ANY ($1)`;

const soFar = async (tx: Tx, tables: readonly string[]): Promise<number> => {
  const [seen] = await tx.query<{ rows: number }>(sql, [tables]);
  return seen!.rows;
};

/** Rows of these tables that PostgreSQL went through for some work of a transaction. */
export async function rowsRead(tx: Tx, tables: readonly string[], work: () => Promise<unknown>): Promise<number> {
  const before = await soFar(tx, tables);
  await work();
  return (await soFar(tx, tables)) - before;
}
