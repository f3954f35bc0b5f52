import { createHash } from 'node:crypto';
import type { Tx } from './database.service.js';

/** Rows of one FETCH: some hundred kilobytes. */
export const fetchedAtOnce = 2_000;

/**
 * The rows of a query by a server-side cursor, batch by batch, inside the caller's transaction and under its row-level
 * security: however many there are, two batches at most are in memory. While one is worked on, the server prepares the
 * next. A transaction reads one such query at a time.
 */
export async function* cursorBatches<Row>(
  tx: Tx,
  sql: string,
  parameters: readonly unknown[],
  atOnce = fetchedAtOnce,
): AsyncGenerator<Row[]> {
  // A name a query: statements are prepared by their text, and a text must not stand for two shapes of rows.
  const name = `rows_${createHash('sha256').update(sql).digest('hex').slice(0, 16)}`;
  const fetch = (): Promise<Row[]> => handled(tx.query<Row>(`FETCH ${atOnce} FROM ${name}`));
  await tx.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${sql}`, parameters);
  let coming = fetch();
  for (let rows = await coming; rows.length > 0; rows = await coming) {
    coming = rows.length < atOnce ? Promise.resolve([]) : fetch();
    yield rows;
  }
  await tx.query(`CLOSE ${name}`);
}

/** Whoever stops early does not wait for the batch under way, whose failure then is nobody's affair. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
