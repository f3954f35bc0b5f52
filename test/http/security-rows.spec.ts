import pg from 'pg';
import { Breakers } from '../../src/gateway/sending/breakers.js';
import { postgresFailure } from '../../src/platform/database/postgres-errors.js';
import type { Actor } from '../../src/shared/roles.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { Writes } from '../../src/writes/writes.service.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound, followTrail } from '../support/invariants.js';
import { Caller } from './matrix/caller.js';
import { ruleOf } from './matrix/table-rules.js';
import type { TableRule } from './matrix/table-rules.js';
import { openSite, settle } from './matrix/tenants.js';
import type { Tenant } from './matrix/tenant.types.js';

/** I9: no row is readable or writable by another tenant, whatever the services do. */
interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rule: TableRule;
}

let test: TestApp;
let owner: pg.Client;
let own: Tenant;
let tables: Table[];

/** From the catalogue of the database, so that a new table cannot be forgotten; columns that can be written. */
const tablesSql = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    AND a.attidentity = '' AND a.attgenerated = ''
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'schema_migration'
  GROUP BY c.relname ORDER BY c.relname`;

beforeAll(async () => {
  test = await createTestApp();
  const site = await openSite(test, '320613');
  own = await settle(test, site);
  await settle(test, site);
  await settle(test, await openSite(test, '330106'));
  await fillTheRest();
  owner = new pg.Client({ connectionString: test.databaseUrl });
  await owner.connect();
  const { rows } = await owner.query<Omit<Table, 'rule'>>(tablesSql);
  tables = rows.map((table) => ({ ...table, rule: ruleOf(table.name, table.columns) }));
}, 180_000);
afterAll(async () => {
  await owner.end();
  await closeSound(test);
});

/** Rows of tables that the life of two facilities leaves empty. */
async function fillTheRest(): Promise<void> {
  const staff = new Caller(test, own.people['enterprise.staff']);
  await staff.done('PUT', '/me/preferences/theme', { value: 'dark' });
  const { version } = await staff.done('GET', `/waste-profiles/${own.rows.profile}`);
  const headers = { 'if-match': `"v${version}"`, 'idempotency-key': newId() };
  await staff.done('PATCH', `/waste-profiles/${own.rows.profile}`, { name: '废机油（大桶）' }, headers);
  const weighbridge = new Caller(test, own.people['operator.weighbridge']);
  const arrived = `/manifests/${own.rows.arrivedManifest}`;
  const { containers } = await weighbridge.done('GET', `${arrived}/receiving`);
  const checks = [{ code: containers[0].code, finding: 'asLabelled' }];
  await weighbridge.done('POST', `${arrived}/container-checks`, { checks });
  await new Caller(test, null).json('POST', '/sessions', { login: 'nobody-there', password: 'wrong' });
  await test.db.write(systemActor('specs'), (tx) =>
    tx.query(`INSERT INTO storage_warning (container_id, level, due_on, facility_id, enterprise_id, division_code)
      SELECT id, 'early', '2090-12-31', facility_id, enterprise_id, division_code FROM container`),
  );
  // A firm objects after its month only.
  await test.db.write(systemActor('specs'), (tx) =>
    tx.query(`INSERT INTO statement_objection (id, statement_id, facility_id, enterprise_id, division_code, line_ids, reason,
        raised_by, raised_at, answer_due_at)
      SELECT gen_random_uuid(), id, facility_id, enterprise_id, division_code, ARRAY[id], '单价与协议不符', id, app_now(), app_now()
      FROM statement`),
  );
  await test.db.write(systemActor('specs'), async (tx) => {
    await tx.query(`INSERT INTO gateway_held (facility_id, division_code, official_number, internal_number, first_seen_at)
      SELECT id, division_code, '20263206000001', 'GI-X-2026-000001', app_now() FROM facility`);
  });
  const incident = `/statutory-ledgers/incidents/${own.rows.incident}/withdraw`;
  await new Caller(test, own.people['operator.manager']).done('POST', incident, { reason: '登记有误，予以撤回' });
  await followTrail(test);
  const breakers = test.app.get(Breakers, { strict: false });
  await test.app
    .get(Writes)
    .run(systemActor('specs'), 'specs', withoutKey, (tx) => breakers.note(tx, { isUp: false, isProbe: false }));
}

const nobody: Actor = {
  accountId: '0190b6f0-0000-7000-8000-000000000001',
  label: 'nobody',
  roles: [],
  enterpriseId: null,
  facilityId: null,
  divisionCode: null,
};

const actors: [string, () => Actor][] = [
  ['an enterprise', () => own.people['enterprise.admin'].actor],
  ['a facility', () => own.people['operator.manager'].actor],
  ['a regulator', () => own.people.regulator.actor],
  ['an auditor', () => own.people.auditor.actor],
  ['an administrator', () => own.people.administrator.actor],
  ['nobody', () => nobody],
];

const outside = (condition: string): string => `NOT coalesce((${condition}), false)`;
const undone = new Error('undone');

/** One statement under the actor's row-level security, taken back again. Answers its count, or why it was refused. */
async function attempt(actor: Actor, sql: string, parameters: unknown[] = []): Promise<number | string> {
  let count: number | undefined;
  try {
    await test.db.write(actor, async (tx) => {
      const [row] = await tx.query<{ count: number }>(sql, parameters);
      count = row!.count;
      throw undone;
    });
  } catch (error) {
    if (error !== undone) return postgresFailure(error)?.sqlState ?? String(error);
  }
  return count!;
}

async function countOf(table: string, condition: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${condition}`,
  );
  return rows[0]!.count;
}

/** SQLSTATE of a missing right, on the table or on the row. */
const refused = '42501';
/** A missing right or an append-only table: neither lets the change through. */
const refusals = new Set([refused, 'GI009']);

it('knows every table, and the probe has rows to find in all but these', async () => {
  const empty: string[] = [];
  for (const { name } of tables) if ((await countOf(name, 'true')) === 0) empty.push(name);
  expect(empty).toEqual(['permit_category_quota']);
});

/** Foreign rows that the actor gets to see, and own ones that it does not. */
async function wrongReads(actor: Actor): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const { name, rule } of tables) {
    const mine = rule.read(actor);
    const read = (condition: string) => attempt(actor, `SELECT count(*)::int AS count FROM ${name} WHERE ${condition}`);
    const [foreign, seen, due] = [await read(outside(mine)), await read(mine), await countOf(name, mine)];
    if (foreign !== 0 && foreign !== refused) wrong.push([name, 'reads foreign', foreign]);
    if (seen !== due && !(due === 0 && seen === refused)) wrong.push([name, 'sees', seen, 'of', due]);
  }
  return wrong;
}

it('would find a policy that lets too much through', async () => {
  await owner.query('CREATE POLICY hole ON booking FOR SELECT TO green_island_app USING (true)');
  try {
    const found = await wrongReads(own.people['operator.manager'].actor);
    expect(found).toEqual([['booking', 'reads foreign', expect.any(Number)]]);
  } finally {
    await owner.query('DROP POLICY hole ON booking');
  }
});

describe.each(actors)('%s', (_name, actorOf) => {
  it('reads no foreign row of any table, and all of its own', async () => {
    expect(await wrongReads(actorOf())).toEqual([]);
  });

  it('changes and deletes no foreign row of any table', async () => {
    const wrong: unknown[] = [];
    for (const { name, columns, rule } of tables) {
      const actor = actorOf();
      const foreign = outside(rule.write(actor));
      const changes = [
        `UPDATE ${name} SET ${columns[0]} = ${columns[0]} WHERE ${foreign}`,
        // Without a condition the policies of reading do not come to help.
        `UPDATE ${name} SET ${columns[0]} = ${columns[0]}`,
        `DELETE FROM ${name} WHERE ${foreign}`,
      ];
      const limit = [0, await countOf(name, rule.write(actor)), 0];
      for (const [place, change] of changes.entries()) {
        const done = await attempt(
          actor,
          `WITH done AS (${change} RETURNING 1) SELECT count(*)::int AS count FROM done`,
        );
        const isRefusal = typeof done === 'string';
        if (isRefusal ? !refusals.has(done) : done > limit[place]!) wrong.push([change, done]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('adds no row in another’s name', async () => {
    const wrong: unknown[] = [];
    for (const { name, columns, rule } of tables.filter((table) => table.rule.append === undefined)) {
      const actor = actorOf();
      const { rows } = await owner.query<{ row: object }>(
        `SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${outside(rule.write(actor))} LIMIT 1`,
      );
      if (rows.length === 0) continue;
      const sql = `WITH done AS (INSERT INTO ${name} (${columns.join()})
          SELECT ${columns.join()} FROM jsonb_populate_record(NULL::${name}, $1) RETURNING 1)
        SELECT count(*)::int AS count FROM done`;
      const done = await attempt(actor, sql, [JSON.stringify(rows[0]!.row)]);
      if (done !== refused) wrong.push([name, done]);
    }
    expect(wrong).toEqual([]);
  });
});
