import pg from 'pg';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { bookableFirm } from '../../../test/support/enterprises.js';
import type { BookableFirm } from '../../../test/support/enterprises.js';
import { openFacility } from '../../../test/support/facility.js';
import { Containers } from '../containers.service.js';
import { inWrite, oilDrum, unitOf } from '../testing/container-world.js';
import { Scans } from './scans.service.js';

let test: TestApp;
let firm: BookableFirm;
let code: string;

beforeAll(async () => {
  test = await createTestApp();
  firm = await bookableFirm(test, await openFacility(test), { keys: ['repair-oil'] });
  const unit = await unitOf(test, firm.admin, firm.enterprise.id);
  const drums = Array.from({ length: 900 }, () => oilDrum(new Date('2026-03-02T08:00:00+08:00')));
  const made = await inWrite(test, firm.admin, (tx) => test.app.get(Containers).register(tx, unit, drums));
  code = made[450]!.code;
  const owner = new pg.Client({ connectionString: test.databaseUrl });
  await owner.connect();
  await owner.query('ANALYZE container');
  await owner.end();
});
afterAll(() => test.close());

it('is two statements, whoever scans', async () => {
  const scans = test.app.get(Scans);
  await scans.look(firm.admin.actor, code);
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await scans.look(firm.admin.actor, code);
    const sent = spy.mock.calls.map(([query]) =>
      typeof query === 'string' ? query : (query as { text: string }).text,
    );
    const kinds = sent.map((sql) => sql.trim().slice(0, 6));
    expect(kinds).toEqual(['START ', 'SELECT', 'SELECT', 'SELECT', 'COMMIT']);
  } finally {
    spy.mockRestore();
  }
});

const planOf = (sql: string, parameters: unknown[]) =>
  test.db.read(firm.admin.actor, async (tx) => {
    const lines = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters);
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  });

it('finds the label by its index under row-level security', async () => {
  expect(await planOf('SELECT * FROM container WHERE code = $1', [code])).toContain('using container_code_unique');
});

it.each([
  ['created_at DESC, id DESC', /Backward using container_(enterprise_)?created/],
  ['generated_at, id', /using container_(enterprise_)?generated/],
])('lists a generator’s containers by %s without sorting them', async (order, index) => {
  const sql = `SELECT * FROM container WHERE enterprise_id = $1 ORDER BY ${order} LIMIT 51`;
  const plan = await planOf(sql, [firm.enterprise.id]);
  expect(plan).toMatch(index);
  expect(plan).not.toMatch(/^Sort| Sort/m);
});
