import fc from 'fast-check';
import { SettingsService } from '../../src/identity/settings/settings.service.js';
import { newId } from '../../src/shared/uuid.js';
import { systemActor } from '../../src/shared/roles.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { createFacility, everyRole, signInAs } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';

let t: TestApp;
let facilityId: string;
const enterpriseId = newId();
let who: Record<PersonRole, TestActor>;

beforeAll(async () => {
  t = await createTestApp();
  facilityId = await createFacility(t);
  who = await everyRole(t, facilityId, enterpriseId);
});

afterAll(() => closeSound(t));

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

async function call(by: TestActor, path: string, { method = 'GET', headers = {}, body }: Call = {}) {
  const response = await t.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...by.headers, ...headers },
    ...(body === undefined ? {} : { payload: body as object }),
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    body: response.body === '' ? null : response.json(),
  };
}

let names = 0;
const newLogin = () => `opened-${(names += 1)}`;
const staff = (place: object = { enterpriseId }) => ({
  login: newLogin(),
  displayName: '环保专员',
  roles: ['enterprise.staff'],
  ...place,
});

describe('accounts', () => {
  it.each<[PersonRole, number]>([
    ['administrator', 200],
    ['enterprise.admin', 200],
    ['operator.manager', 200],
    ['enterprise.staff', 403],
    ['operator.dispatcher', 403],
    ['operator.driver', 403],
    ['operator.weighbridge', 403],
    ['regulator', 403],
    ['auditor', 403],
  ])('are listed by %s with %d', async (role, status) => {
    expect((await call(who[role], '/accounts')).status).toBe(status);
  });

  it('shows a manager the own people only', async () => {
    const stranger = await signInAs(t, 'enterprise.admin', { enterpriseId: newId() });
    const own = await call(who['enterprise.admin'], '/accounts?limit=200');
    expect(own.body.items.map((item: { enterpriseId: string }) => item.enterpriseId)).toEqual(
      own.body.items.map(() => enterpriseId),
    );
    expect((await call(who['enterprise.admin'], `/accounts/${stranger.actor.accountId}`)).status).toBe(404);
    const change = { method: 'PATCH' as const, headers: { 'if-match': '"v1"' }, body: { state: 'disabled' } };
    expect((await call(who['enterprise.admin'], `/accounts/${stranger.actor.accountId}`, change)).status).toBe(404);
    const reset = { method: 'POST' as const, body: {} };
    expect(
      (await call(who['operator.manager'], `/accounts/${stranger.actor.accountId}/password-reset`, reset)).status,
    ).toBe(404);
    expect((await call(who.administrator, `/accounts/${stranger.actor.accountId}`)).status).toBe(200);
  });

  it('pages through all of them once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: { items: { login: string }[]; nextCursor: string | null } } = await call(
        who.administrator,
        `/accounts?limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...body.items.map((item) => item.login));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toEqual(expect.arrayContaining(Object.values(who).map((actor) => actor.login)));
  });

  it('are found by part of the login or of the position, as typed', async () => {
    const { login } = who.auditor;
    const found = async (query: string) => {
      const { body } = await call(who.administrator, `/accounts?query=${encodeURIComponent(query)}`);
      return body.items.map((item: { login: string }) => item.login);
    };
    expect(await found(` ${login.slice(1).toUpperCase()} `)).toEqual([login]);
    const { body } = await call(who.administrator, `/accounts/${who.auditor.actor.accountId}`);
    expect(await found(body.displayName)).toContain(login);
    expect(await found('%')).toEqual([]);
  });

  it('are opened with a temporary password shown once and stored nowhere in the clear', async () => {
    const opened = await call(who['enterprise.admin'], '/accounts', {
      method: 'POST',
      body: staff(),
      headers: { 'idempotency-key': newId() },
    });
    expect(opened).toMatchObject({ status: 201, body: { account: { state: 'active', passwordTemporary: true } } });
    const kept = await t.db.read(systemActor('test'), (tx) =>
      tx.query<{ text: string }>(
        `SELECT r::text AS text FROM request_key r UNION ALL SELECT e::text FROM audit_event e`,
      ),
    );
    expect(JSON.stringify(kept)).not.toContain(opened.body.temporaryPassword);
  });

  it.each<[PersonRole, () => object, number]>([
    ['enterprise.admin', () => staff({ enterpriseId: newId() }), 404],
    ['enterprise.admin', () => ({ ...staff({}), roles: ['administrator'] }), 404],
    ['operator.manager', () => staff(), 404],
    ['operator.manager', () => ({ ...staff({ facilityId }), roles: ['operator.driver'] }), 201],
    ['administrator', () => ({ ...staff({ facilityId }), roles: ['operator.driver', 'enterprise.staff'] }), 400],
    ['administrator', () => ({ ...staff({}), roles: ['regulator'] }), 400],
    ['administrator', () => ({ ...staff({ divisionCode: '3206' }), roles: ['regulator'] }), 201],
    ['administrator', () => ({ ...staff({}), roles: ['system'] }), 400],
    ['administrator', () => staff({ enterpriseId: 'not an id' }), 400],
    ['administrator', () => ({ ...staff({ facilityId: newId() }), roles: ['operator.driver'] }), 409],
  ])('opened by %s: case %#', async (role, body, status) => {
    expect((await call(who[role], '/accounts', { method: 'POST', body: body() })).status).toBe(status);
  });

  it('share no login, also when two ask at once', async () => {
    const body = staff();
    const answers = await Promise.all(
      [1, 2].map(() => call(who['enterprise.admin'], '/accounts', { method: 'POST', body })),
    );
    expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([201, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body.errors).toEqual([
      expect.objectContaining({ pointer: '/login' }),
    ]);
  });

  it('keep their owner from locking the door behind them', async () => {
    const path = `/accounts/${who.administrator.actor.accountId}`;
    for (const body of [{ state: 'disabled' }, { roles: ['auditor'] }]) {
      const answer = await call(who.administrator, path, { method: 'PATCH', headers: { 'if-match': '"v1"' }, body });
      expect(answer.body.code).toBe('identity.own-account');
    }
  });

  it('need the version that was read', async () => {
    const target = await signInAs(t, 'enterprise.staff', { enterpriseId });
    const path = `/accounts/${target.actor.accountId}`;
    const change = (ifMatch?: string) =>
      call(who['enterprise.admin'], path, {
        method: 'PATCH',
        ...(ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } }),
        body: { displayName: '新岗位' },
      });
    expect((await change()).status).toBe(428);
    const changed = await change('"v1"');
    expect(changed).toMatchObject({
      status: 200,
      body: { displayName: '新岗位', version: 2 },
      headers: { etag: '"v2"' },
    });
    expect((await change('"v1"')).body.code).toBe('request.version-stale');
  });

  it('leave one event for a change of state, with from and to', async () => {
    const target = await signInAs(t, 'enterprise.staff', { enterpriseId });
    const path = `/accounts/${target.actor.accountId}`;
    await call(who['enterprise.admin'], path, {
      method: 'PATCH',
      headers: { 'if-match': '"v1"' },
      body: { state: 'disabled' },
    });
    const events = await t.db.read(systemActor('test'), (tx) =>
      tx.query(
        `SELECT action, from_state, to_state, actor_id FROM audit_event WHERE subject_id = $1 AND from_state IS NOT NULL`,
        [target.actor.accountId],
      ),
    );
    expect(events).toEqual([
      {
        action: 'account.disable',
        from_state: 'active',
        to_state: 'disabled',
        actor_id: who['enterprise.admin'].actor.accountId,
      },
    ]);
  });

  it('hide their secrets from every role, at the database itself', async () => {
    for (const { actor } of Object.values(who)) {
      const [row] = await t.db.read(actor, (tx) =>
        tx.query<{ secrets: number; sessions: number; keys: number }>(
          `SELECT (SELECT count(*) FROM account_secret) AS secrets, (SELECT count(*) FROM login_attempt) AS keys,
            (SELECT count(*) FROM session WHERE account_id <> $1) AS sessions`,
          [actor.accountId],
        ),
      );
      expect({ ...row, sessions: actor.roles.includes('administrator') ? 0 : row!.sessions }).toEqual({
        secrets: 0,
        keys: 0,
        sessions: 0,
      });
    }
  });
});

describe('settings', () => {
  const today = shanghaiDate(new Date());
  const day = (offset: number) => shanghaiDate(new Date(Date.now() + offset * 86_400_000));
  const tolerance = (more: object = {}) => ({
    name: 'weighing.tolerance-permille',
    value: 30,
    validFrom: day(1),
    basis: '业主确认函',
    ...more,
  });
  const add = (body: object, by = who.administrator) => call(by, '/settings', { method: 'POST', body });
  const read = (on: string, place: object = {}) =>
    t.db.read(systemActor('test'), (tx) =>
      t.app.get(SettingsService).value(tx, 'weighing.tolerance-permille', { on, ...place }),
    );

  it('hold by day, scope and facility, the nearest first', async () => {
    const added = [
      await add(tolerance({ validFrom: day(10), validTo: day(20) })),
      await add(tolerance({ validFrom: day(10), validTo: day(20), scope: '900-214-08', value: 20 })),
      await add(tolerance({ validFrom: day(10), validTo: day(20), facilityId, value: 10 })),
    ];
    expect(added.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect(await read(day(9))).toBe(50);
    expect(await read(day(10))).toBe(30);
    expect(await read(day(20), { scope: '900-214-08' })).toBe(20);
    expect(await read(day(20), { scope: '900-249-08' })).toBe(30);
    expect(await read(day(15), { facilityId })).toBe(10);
    expect(await read(day(15), { facilityId: newId() })).toBe(30);
    expect(await read(day(21))).toBe(50);
  });

  it.each<[object, number, string]>([
    [{ value: 1_001 }, 400, 'setting.out-of-range'],
    [{ value: -1 }, 400, 'setting.out-of-range'],
    [{ value: 0.5 }, 400, 'request.invalid'],
    [{ scope: 'HW08' }, 400, 'setting.scope-refused'],
    [{ name: 'booking.cutoff-hours', scope: '900-214-08' }, 400, 'setting.scope-refused'],
    [{ name: 'no.such' }, 400, 'request.invalid'],
    [{ validFrom: day(-1) }, 409, 'setting.in-force'],
    [{ validFrom: '2027-02-30' }, 400, 'request.invalid'],
    [{ validFrom: day(3), validTo: day(2) }, 400, 'setting.period-wrong'],
    [{ validFrom: day(12), validTo: null }, 409, 'request.conflict'],
    [{ facilityId: newId() }, 409, 'request.conflict'],
    [{ scope: null }, 400, 'request.invalid'],
  ])('refuse %j', async (change, status, code) => {
    expect(await add(tolerance(change))).toMatchObject({ status, body: { code } });
  });

  it('keep the past: what was in force cannot be rewritten, only ended', async () => {
    const name = 'capacity.warn-permille';
    const { body: row } = await add({ name, value: 700, validFrom: today, basis: '业主确认函' });
    const change = (body: object, version: number) =>
      call(who.administrator, `/settings/${row.id}`, {
        method: 'PATCH',
        headers: { 'if-match': `"v${version}"` },
        body,
      });
    expect((await change({ value: 600 }, 1)).body.code).toBe('setting.in-force');
    expect((await change({ validTo: day(-2) }, 1)).body.code).toBe('setting.in-force');
    expect(await change({ validTo: today }, 1)).toMatchObject({ status: 200, body: { validTo: today, version: 2 } });
    expect((await change({ validTo: null }, 1)).body.code).toBe('request.version-stale');
    expect((await add({ name, value: 600, validFrom: day(1), basis: '业主确认函' })).status).toBe(201);
  });

  it('are the administrator’s to write, and an operator manager may read them', async () => {
    for (const role of Object.keys(who) as PersonRole[]) {
      expect((await call(who[role], '/settings')).status).toBe(
        ['administrator', 'operator.manager'].includes(role) ? 200 : 403,
      );
      if (role !== 'administrator') expect((await add(tolerance({ validFrom: day(40) }), who[role])).status).toBe(403);
    }
  });
});

describe('S6: fields nobody asked for', () => {
  it('change nothing and never fail the server', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.constant('\u0000'),
      fc.constant('\ud800'),
      fc.maxSafeInteger(),
    );
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'id',
      'version',
      'state',
      'totpWaived',
      'passwordHash',
      'roles',
      'facilityId',
      'toString',
    );
    const shape = fc.array(fc.tuple(key, value), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(shape, async (pairs) => {
        const fields = pairs.map(([name, given]) => `${JSON.stringify(name)}:${JSON.stringify(given)}`);
        const known = Object.entries(staff()).map(
          ([name, given]) => `${JSON.stringify(name)}:${JSON.stringify(given)}`,
        );
        const response = await t.inject({
          method: 'POST',
          url: '/api/v1/accounts',
          headers: { ...who['enterprise.admin'].headers, 'content-type': 'application/json' },
          payload: `{${[...known, ...fields].join()}}`,
        });
        expect(response.statusCode).toBeLessThan(500);
        if (response.statusCode !== 201) return;
        expect(response.json().account).toMatchObject({ enterpriseId, state: 'active', totpWaived: false, version: 1 });
      }),
      { numRuns: 120 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });
});
