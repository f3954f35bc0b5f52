import type { Tx } from './database.service.js';

/** The instant of the transaction by the database clock; a write has it as `tx.now`. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ now: Date }>('SELECT app_now() AS now');
  return row!.now;
}
