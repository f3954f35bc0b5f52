import pg from 'pg';

/** One statement as it was sent; `trip` counts round trips: what is sent before all before it is answered shares one. */
export interface SentStatement {
  readonly sql: string;
  readonly trip: number;
}

type Query = (...given: unknown[]) => Promise<unknown>;

/** The statements that `work` sends, in order. Nothing else may use the database meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<SentStatement[]> {
  const original = pg.Client.prototype.query as Query;
  const sent: SentStatement[] = [];
  let waiting = 0;
  let trip = 0;
  function noting(this: pg.Client, ...given: unknown[]): Promise<unknown> {
    if (waiting === 0) trip += 1;
    waiting += 1;
    const query = given[0] as string | { text: string };
    const sql = typeof query === 'string' ? query : query.text;
    sent.push({ sql: sql.trim().replace(/\s+/g, ' '), trip });
    const settled = (): void => void (waiting -= 1);
    const answer = original.apply(this, given);
    answer.then(settled, settled);
    return answer;
  }
  Object.assign(pg.Client.prototype, { query: noting });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
  return sent;
}
