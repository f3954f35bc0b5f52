import { seedDemo } from '../../src/demo/seed.js';
import { RoundDriving } from '../../src/rounds/round-driving.service.js';
import { systemActor } from '../../src/shared/roles.js';
import { demoPassword } from '../../src/demo/accounts.data.js';
import { transferStates } from '../../src/transfers/transfer.lifecycle.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { createFacility } from '../support/actors.js';
import { expectInvariants } from '../support/invariants.js';

const scale = { days: 24, enterprises: 12, seed: 'spec' };
const limitMs = 90_000;

/** Whatever a second run might add to, once. */
const countsSql = `SELECT (SELECT jsonb_object_agg(action, n) FROM
    (SELECT action, count(*) AS n FROM audit_event GROUP BY action) e) AS events, (SELECT count(*) FROM account) AS accounts,
  (SELECT count(*) FROM enterprise) AS enterprises, (SELECT count(*) FROM booking) AS bookings,
  (SELECT count(*) FROM manifest) AS manifests, (SELECT count(*) FROM transfer) AS transfers, (SELECT count(*) FROM weighing) AS weighings,
  (SELECT count(*) FROM ledger_entry) AS entries, (SELECT count(*) FROM notice) AS notices,
  (SELECT count(*) FROM outbox WHERE relayed_at IS NULL) AS waiting`;

const statesSql = `SELECT state, count(*) AS n FROM manifest GROUP BY state ORDER BY state`;

const transferStatesSql = `SELECT state, count(*) AS n FROM transfer GROUP BY state ORDER BY state`;

const system = systemActor('tests');

const rowsOf = ({ db }: TestApp, sql: string) => db.read(system, (tx) => tx.query<Record<string, unknown>>(sql));

describe('demo data', () => {
  let whole: TestApp;
  let cut: TestApp;

  beforeAll(async () => {
    whole = await createTestApp();
    cut = await createTestApp();
  });
  afterAll(async () => {
    await whole.close();
    await cut.close();
  });

  it(
    'leave no promise broken and nothing waiting',
    async () => {
      const lines: string[] = [];
      const told = await seedDemo(whole.app, { scale, progress: (line) => lines.push(line) });
      expect(told).toContain(demoPassword);
      expect(lines.length).toBeGreaterThan(3);
      const [counts] = await rowsOf(whole, countsSql);
      expect(counts).toMatchObject({ waiting: 0, enterprises: 18 });
      const states = (await rowsOf(whole, statesSql)).map(({ state }) => state);
      expect(states).toEqual(expect.arrayContaining(['closed', 'draft', 'numbered', 'inTransit', 'arrived', 'voided']));
      await expectInvariants(whole);
    },
    limitMs,
  );

  it('have the facility’s plan filed, and that of the first firm on its behalf', async () => {
    const plans = await rowsOf(
      whole,
      `SELECT DISTINCT state, enterprise_id IS NULL AS own, consent_id IS NULL AS itself FROM management_plan ORDER BY own`,
    );
    expect(plans).toEqual([
      { state: 'filed', own: false, itself: false },
      { state: 'filed', own: true, itself: true },
    ]);
  });

  it('know who treats what leaves: one across the province with an approval, one whose permit is about to end', async () => {
    const companies = await rowsOf(
      whole,
      `SELECT left(c.seat_code, 2) AS province, a.id IS NOT NULL AS approved, c.permit_valid_to <= current_date + 30 AS ending
       FROM treatment_company c JOIN treatment_contract k ON k.company_id = c.id AND k.state = 'active'
       LEFT JOIN transfer_approval a ON a.company_id = c.id AND current_date BETWEEN a.valid_from AND a.valid_to
       ORDER BY c.permit_no`,
    );
    expect(companies).toEqual([
      { province: '34', approved: true, ending: false },
      { province: '32', approved: false, ending: true },
      { province: '32', approved: false, ending: false },
      { province: '32', approved: false, ending: false },
    ]);
  });

  it('show transfers in every state: one step stopped by a rule, one parked, one shipment refused in part', async () => {
    const states = (await rowsOf(whole, transferStatesSql)).map(({ state }) => state);
    expect(states).toEqual([...transferStates].sort());
    const stopped = await rowsOf(
      whole,
      `SELECT name, state, attempts, last_error ->> 'code' AS code FROM transfer_job WHERE state IN ('stopped', 'parked') ORDER BY state`,
    );
    expect(stopped).toEqual([
      { name: 'check', state: 'parked', attempts: 10, code: 'transfer.fault' },
      { name: 'documents', state: 'stopped', attempts: 1, code: 'transfer.no-carrier' },
    ]);
  });

  it('lie in the past: nothing happened after now', async () => {
    const late = await rowsOf(whole, `SELECT action, occurred_at FROM audit_event WHERE occurred_at > now() LIMIT 5`);
    expect(late).toEqual([]);
  });

  it('are loaded once: a second run changes nothing', async () => {
    const before = await rowsOf(whole, countsSql);
    await expect(seedDemo(whole.app, { scale })).resolves.toContain('already loaded');
    expect(await rowsOf(whole, countsSql)).toEqual(before);
  });

  it(
    'go on where they were cut off, to the same end',
    async () => {
      for (const instants of [12, 30, 55]) {
        const { signal } = new AbortController();
        let passed = 0;
        jest.spyOn(signal, 'throwIfAborted').mockImplementation(() => {
          if ((passed += 1) > instants) throw new Error('cut off');
        });
        await expect(seedDemo(cut.app, { scale, signal })).rejects.toThrow('cut off');
      }
      // Killed in the middle of a round: planned, not released.
      jest.spyOn(cut.app.get(RoundDriving), 'release').mockRejectedValueOnce(new Error('killed'));
      await expect(seedDemo(cut.app, { scale })).rejects.toThrow('killed');
      await seedDemo(cut.app, { scale });
      await expectInvariants(cut);
      expect(await rowsOf(cut, countsSql)).toEqual(await rowsOf(whole, countsSql));
      for (const sql of [statesSql, transferStatesSql])
        expect(await rowsOf(cut, sql)).toEqual(await rowsOf(whole, sql));
    },
    3 * limitMs,
  );

  it('let a visitor in, with the password that was printed', async () => {
    const body = { login: 'garage', password: demoPassword, delivery: 'token' };
    const answer = await whole.inject({ method: 'POST', url: '/api/v1/sessions', payload: body });
    expect(answer.statusCode).toBe(201);
    const headers = { authorization: `Bearer ${answer.json<{ token: string }>().token}` };
    const bookings = await whole.inject({ method: 'GET', url: '/api/v1/bookings', headers });
    expect(bookings.json<{ items: unknown[] }>().items.length).toBeGreaterThan(0);
    const me = await whole.inject({ method: 'GET', url: '/api/v1/me', headers });
    expect(me.json()).toMatchObject({ setupNeeded: null, passwordOverdue: false });
  });

  it('stay away from a database that is in use', async () => {
    const real = await createTestApp();
    try {
      await createFacility(real);
      const before = await rowsOf(real, 'SELECT count(*) AS n FROM account');
      await expect(seedDemo(real.app, { scale })).resolves.toContain('no demo data');
      expect(await rowsOf(real, 'SELECT count(*) AS n FROM account')).toEqual(before);
    } finally {
      await real.close();
    }
  });
});
