import pg from 'pg';
import { invariants } from './invariants.sql.js';

export interface Violation {
  readonly id: string;
  readonly promise: string;
  readonly rows: readonly unknown[];
}

const mostRowsShown = 20;

/**
 * Checks every invariant in one snapshot, as the owner of the database (row-level security would hide violations of
 * other tenants). Part of the product: `npm run cli -- invariants`, nightly in production, after every writing test,
 * which may live at another instant (`now`; null: the database's own).
 */
export async function checkInvariants(databaseUrl: string, now: Date | null = null): Promise<Violation[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SELECT set_config('app.now', $1, true)`, [now?.toISOString() ?? '']);
    const violations: Violation[] = [];
    for (const { id, promise, sql } of invariants) {
      const { rows } = await client.query(`SELECT * FROM (${sql}) violation LIMIT ${mostRowsShown}`);
      if (rows.length > 0) violations.push({ id, promise, rows });
    }
    await client.query('COMMIT');
    return violations;
  } finally {
    await client.end();
  }
}
