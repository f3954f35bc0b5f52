import pg from 'pg';
import { preparedName } from './prepared.js';

/** More parameters than a row has columns: several rows or a list, of which every length is another text. */
const mostParameters = 64;
/** A list of values, one text for each length; or a page, of which the best plan depends on the values asked for. */
const listOrPage = /\bIN \(\$|\bLIMIT (?!1\b)/;

/** Whether a statement written by TypeORM is the same text each time and may keep one plan: reads and writes by key. */
export const isAlwaysTheSame = (text: string, values: readonly unknown[]): boolean =>
  values.length > 0 && values.length <= mostParameters && !listOrPage.test(text);

/** The driver's own type has an overload for each way to call it; here they are only handed on. */
const Client: new (config?: pg.ClientConfig) => { query(...given: never[]): unknown } = pg.Client;

/**
 * The client of our pools. TypeORM hands over bare texts, which PostgreSQL parses and plans anew each time: that was a
 * quarter of the database's processor time of an acceptance. Those by key are prepared here as `Tx.query` prepares its own.
 */
export class PreparingClient extends Client {
  override query(...given: never[]): unknown {
    const [text, values, ...more]: readonly unknown[] = given;
    return typeof text === 'string' && Array.isArray(values) && more.length === 0 && isAlwaysTheSame(text, values)
      ? super.query({ name: preparedName(text), text, values } as never)
      : super.query(...given);
  }
}
