import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from './database.service.js';

/** Rows of one FETCH: few enough that they are garbage before the collector has to carry them along. */
export const fetchedAtOnce = 500;

/** FETCHes under way: enough that neither side waits for the other to be given a processor. */
const underWay = 3;

/**
 * The rows of a query by a server-side cursor, batch by batch, inside the caller's transaction and under its row-level
 * security: however many there are, few batches are in memory. While one is worked on, the server prepares the next ones.
 * A transaction reads one such query at a time.
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
  const coming = Array.from({ length: underWay }, fetch);
  for (let rows = await coming.shift()!; rows.length > 0; rows = await coming.shift()!) {
    // A short batch is the last one: those asked for behind it are empty.
    if (rows.length === atOnce) coming.push(fetch());
    yield rows;
  }
  await tx.query(`CLOSE ${name}`);
}

/**
 * A list in the order of an index is read along it, although the planner holds sorting it whole to be a little cheaper:
 * that would keep whoever works on the rows waiting for the first, and the server after the last, and go by the disk.
 */
const alongTheIndexSql = `SELECT set_config('cursor_tuple_fraction', '0.1', true)`;

export interface TextQuery<Name extends string = string> {
  /** An expression a column. */
  readonly columns: Readonly<Record<Name, string>>;
  /** From FROM on. */
  readonly from: string;
}

/**
 * As `cursorBatches`, each row as the texts of the columns named, '' for none: a row comes as one text and is cut apart
 * here, which costs a third of what as many values would. Nobody can know the separator before the query is made.
 */
export async function* cursorTexts<Name extends string>(
  tx: Tx,
  { columns, from }: TextQuery<Name>,
  names: readonly Name[],
  parameters: readonly unknown[],
): AsyncGenerator<string[][]> {
  const separator = `\u001f${randomBytes(4).toString('base64url')}`;
  const texts = names.map((name) => `coalesce((${columns[name]})::text, '')`);
  const sql = `SELECT concat_ws($${parameters.length + 1}::text, ${texts.join(', ')}) AS line ${from}`;
  await tx.query(alongTheIndexSql);
  for await (const rows of cursorBatches<{ line: string }>(tx, sql, [...parameters, separator]))
    yield rows.map(({ line }) => {
      const cells = line.split(separator);
      if (cells.length !== names.length) throw new Error('a text holds the separator by chance: read it again');
      return cells;
    });
}

/** Whoever stops early does not wait for the batch under way, whose failure then is nobody's affair. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
