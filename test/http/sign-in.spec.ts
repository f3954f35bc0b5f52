import { DataSource } from 'typeorm';
import { generateSync } from 'otplib';
import { sha256Hex } from '../../src/shared/canonical-json.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { createFacility, signInAs, testPassword } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';

let t: TestApp;
let owner: DataSource;
let facilityId: string;

beforeAll(async () => {
  t = await createTestApp({ config: { trustProxy: true } });
  owner = await new DataSource({ type: 'postgres', url: t.databaseUrl }).initialize();
  facilityId = await createFacility(t);
});

afterAll(async () => {
  await owner.destroy();
  await closeSound(t);
});

let addresses = 0;
/** An address nobody used before, so that one test's tries do not count against another's. */
const freshAddress = () => `10.${Math.floor(addresses / 250)}.${(addresses += 1) % 250}.7`;

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly address?: string;
}

async function call(path: string, { method = 'GET', headers = {}, body, address = '10.9.9.9' }: Call = {}) {
  const response = await t.inject({
    method,
    url: `/api/v1${path}`,
    headers: { 'x-forwarded-for': address, ...headers },
    ...(body === undefined ? {} : { payload: body as object }),
  });
  const text = response.body;
  return {
    status: response.statusCode,
    headers: response.headers,
    cookies: response.cookies,
    body: text === '' ? null : response.json(),
  };
}

const signIn = (login: string, password: string, more: object = {}, address = freshAddress()) =>
  call('/sessions', { method: 'POST', body: { login, password, delivery: 'token', ...more }, address });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const manager = () => signInAs(t, 'operator.manager', { facilityId });
const dispatcher = () => signInAs(t, 'operator.dispatcher', { facilityId });

describe('signing in', () => {
  it('gives a token that works, and tells who came in', async () => {
    const { login } = await dispatcher();
    const { status, body } = await signIn(` ${login.toUpperCase()} `, testPassword);
    expect(status).toBe(201);
    expect(body.account).toMatchObject({ login, roles: ['operator.dispatcher'], facilityId });
    expect(JSON.stringify(body)).not.toMatch(/hash|secret/i);
    const me = await call('/me', { headers: bearer(body.token) });
    expect(me.body).toMatchObject({ login, setupNeeded: null, passwordOverdue: false });
  });

  it('sets a cookie scripts cannot read, and keeps the token out of the body', async () => {
    const { login } = await dispatcher();
    const answer = await signIn(login, testPassword, { delivery: 'cookie' });
    expect(answer.body.token).toBeNull();
    expect(answer.cookies).toEqual([
      expect.objectContaining({ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' }),
    ]);
  });

  it('refuses unknown name, wrong password and disabled account with one answer', async () => {
    const disabled = await dispatcher();
    await owner.query(`UPDATE account SET state = 'disabled' WHERE login = $1`, [disabled.login]);
    const { login } = await dispatcher();
    const answers = await Promise.all([
      signIn('nobody-at-all', testPassword),
      signIn(login, 'Wrong-horse-9'),
      signIn(disabled.login, testPassword),
    ]);
    const told = answers.map(({ status, body }) => ({ status, ...body, instance: '' }));
    expect(told[0]).toMatchObject({ status: 401, code: 'identity.sign-in-refused' });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    // Back to the state that its audit events tell of.
    await owner.query(`UPDATE account SET state = 'active' WHERE login = $1`, [disabled.login]);
  });

  it('leaves a line in the audit trail without login or address', async () => {
    const { login, actor } = await dispatcher();
    await signIn(login, 'Wrong-horse-9');
    const rows = await owner.query(`SELECT * FROM audit_event WHERE action = 'session.refuse' AND subject_id = $1`, [
      actor.accountId,
    ]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(login);
  });
});

describe('S7: guessing', () => {
  it('allows ten tries a minute from one address, also when they come at once', async () => {
    const address = freshAddress();
    const tries = await Promise.all(Array.from({ length: 15 }, (_, i) => signIn(`nobody-${i}`, 'x', {}, address)));
    const statuses = tries.map((answer) => answer.status).sort((a, b) => a - b);
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(5).fill(429)]);
    const refused = tries.find((answer) => answer.status === 429)!;
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    await owner.query(
      `UPDATE login_attempt SET recent = ARRAY(SELECT r - interval '61 seconds' FROM unnest(recent) AS r)`,
    );
    expect((await signIn('nobody-16', 'x', {}, address)).status).toBe(401);
  });

  it('does not count those who get in', async () => {
    const { login } = await dispatcher();
    const address = freshAddress();
    for (let i = 0; i < 12; i += 1) expect((await signIn(login, testPassword, {}, address)).status).toBe(201);
  });

  it('delays an account after five failures, known or not, whatever the address; then lets the owner in', async () => {
    const { login } = await dispatcher();
    for (const name of [login, 'never-opened']) {
      for (let i = 0; i < 5; i += 1) expect((await signIn(name, 'wrong')).status).toBe(401);
      const delayed = await signIn(name, testPassword);
      expect(delayed).toMatchObject({ status: 429, body: { code: 'identity.sign-in-delayed' } });
      expect(Number(delayed.headers['retry-after'])).toBeLessThanOrEqual(30);
    }
    await owner.query(`UPDATE login_attempt SET delayed_until = delayed_until - interval '30 seconds'`);
    expect((await signIn(login, testPassword)).status).toBe(201);
    for (let i = 0; i < 4; i += 1) expect((await signIn(login, 'wrong')).status).toBe(401);
    expect((await signIn(login, testPassword)).status).toBe(201);
  });

  it('doubles the delay with each further failure, up to a quarter of an hour', async () => {
    const delays: number[] = [];
    for (let i = 0; i < 14; i += 1) {
      await signIn('guessed-often', 'wrong');
      const [row] = await owner.query(
        `SELECT extract(epoch FROM max(delayed_until) - now())::int AS s FROM login_attempt WHERE delayed_until > now() + interval '20 seconds'`,
      );
      delays.push(row.s);
      await owner.query(`UPDATE login_attempt SET delayed_until = NULL`);
    }
    const rounded = delays.filter((s) => s !== null).map((s) => Math.round(s / 30) * 30);
    expect(rounded).toEqual([30, 60, 120, 240, 480, 900, 900, 900, 900, 900]);
  });

  it('keeps neither address nor login', async () => {
    await signIn('a-name-to-look-for', 'x', {}, '10.200.200.200');
    const rows = await owner.query(`SELECT source FROM login_attempt`);
    const kept = rows.map((row: { source: Buffer }) => row.source.toString('hex'));
    for (const text of ['a-name-to-look-for', '10.200.200.200']) {
      expect(kept.join()).not.toContain(Buffer.from(text).toString('hex'));
      // A plain hash of so little could be found by trying.
      for (const guess of [text, `login ${text}`, `address ${text}`]) expect(kept).not.toContain(sha256Hex(guess));
    }
  });
});

describe('second factor', () => {
  async function enrolled(): Promise<TestActor & { secret: string }> {
    const who = await signInAs(t, 'operator.manager', { facilityId, totpWaived: false });
    const enrolment = await call('/me/totp', { method: 'POST', headers: who.headers });
    expect(enrolment.status).toBe(201);
    expect(enrolment.body.uri).toMatch(/^otpauth:\/\/totp\//);
    const { secret } = enrolment.body;
    const code = generateSync({ secret, epoch: Math.floor(Date.now() / 1000) - 30 });
    expect((await call('/me/totp/confirm', { method: 'POST', headers: who.headers, body: { code } })).status).toBe(204);
    return { ...who, secret };
  }

  it('bars everything but setting it up where the role needs one', async () => {
    const who = await signInAs(t, 'administrator', { totpWaived: false });
    expect((await call('/accounts', { headers: who.headers })).body).toMatchObject({
      status: 403,
      code: 'identity.totp-setup-required',
    });
    expect((await call('/me', { headers: who.headers })).body.setupNeeded).toBe('totp');
  });

  it('asks for a code, which works once, also when two come at the same time', async () => {
    const { login, secret } = await enrolled();
    expect((await signIn(login, testPassword)).body.code).toBe('identity.totp-required');
    const totp = generateSync({ secret });
    const both = await Promise.all([signIn(login, testPassword, { totp }), signIn(login, testPassword, { totp })]);
    expect(both.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([201, 401]);
    expect((await signIn(login, testPassword, { totp })).body.code).toBe('identity.totp-refused');
  });

  it('refuses a code of an earlier step, a foreign code, and a code with a wrong password', async () => {
    const { login, secret } = await enrolled();
    const other = await enrolled();
    const old = generateSync({ secret, epoch: Math.floor(Date.now() / 1000) - 90 });
    const foreign = generateSync({ secret: other.secret });
    expect((await signIn(login, testPassword, { totp: old })).body.code).toBe('identity.totp-refused');
    expect((await signIn(login, testPassword, { totp: foreign })).body.code).toBe('identity.totp-refused');
    const good = generateSync({ secret });
    expect((await signIn(login, 'wrong', { totp: good })).body.code).toBe('identity.sign-in-refused');
    expect((await signIn(login, testPassword, { totp: good })).status).toBe(201);
  });

  it('delays guessing of codes by somebody who knows the password', async () => {
    const { login } = await enrolled();
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      statuses.push((await signIn(login, testPassword, i % 2 === 0 ? {} : { totp: '000000' })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('lies encrypted in the database, bound to its account', async () => {
    const { secret, actor } = await enrolled();
    const other = await enrolled();
    const [row] = await owner.query('SELECT totp_secret FROM account_secret WHERE account_id = $1', [actor.accountId]);
    expect(row.totp_secret.toString('latin1')).not.toContain(secret);
    await owner.query('UPDATE account_secret SET totp_secret = $1 WHERE account_id = $2', [
      row.totp_secret,
      other.actor.accountId,
    ]);
    expect((await signIn(other.login, testPassword, { totp: generateSync({ secret }) })).status).toBe(500);
  });
});

describe('S8: a session ends at once', () => {
  const works = async (who: { headers: Record<string, string> }) =>
    (await call('/me', { headers: who.headers })).status === 200;

  it('by signing out', async () => {
    const who = await dispatcher();
    expect((await call('/sessions/current', { method: 'DELETE', headers: who.headers })).status).toBe(204);
    expect(await works(who)).toBe(false);
  });

  it('by a new password, except the session that changed it', async () => {
    const who = await dispatcher();
    const second = (await signIn(who.login, testPassword)).body.token;
    const body = { currentPassword: testPassword, newPassword: 'Another-horse-10' };
    expect(
      (await call('/me/password', { method: 'POST', headers: who.headers, body, address: freshAddress() })).status,
    ).toBe(204);
    expect(await works(who)).toBe(true);
    expect(await works({ headers: bearer(second) })).toBe(false);
    expect((await signIn(who.login, testPassword)).status).toBe(401);
    expect((await signIn(who.login, 'Another-horse-10')).status).toBe(201);
  });

  it.each([
    ['disabling', { state: 'disabled' }],
    ['a change of roles', { roles: ['operator.driver'] }],
  ])('by %s', async (_, change) => {
    const [boss, who] = [await manager(), await dispatcher()];
    const path = `/accounts/${who.actor.accountId}`;
    const { headers } = await call(path, { headers: boss.headers });
    const changed = await call(path, {
      method: 'PATCH',
      headers: { ...boss.headers, 'if-match': String(headers.etag) },
      body: change,
    });
    expect(changed).toMatchObject({ status: 200, body: change });
    expect(await works(who)).toBe(false);
  });

  it('by a reset password, which then bars everything but changing it', async () => {
    const [boss, who] = [await manager(), await dispatcher()];
    const reset = await call(`/accounts/${who.actor.accountId}/password-reset`, {
      method: 'POST',
      headers: boss.headers,
      body: {},
    });
    expect(reset.status).toBe(200);
    expect(await works(who)).toBe(false);
    const { token } = (await signIn(who.login, reset.body.temporaryPassword)).body;
    expect((await call('/sessions', { headers: bearer(token) })).body.code).toBe('identity.password-change-required');
    const body = { currentPassword: reset.body.temporaryPassword, newPassword: 'My-own-horse-11' };
    expect(
      (await call('/me/password', { method: 'POST', headers: bearer(token), body, address: freshAddress() })).status,
    ).toBe(204);
    expect((await call('/sessions', { headers: bearer(token) })).status).toBe(200);
  });

  it('by an administrator, but not by a stranger', async () => {
    const [who, stranger, administrator] = [await dispatcher(), await dispatcher(), await signInAs(t, 'administrator')];
    const path = `/sessions/${who.sessionId}`;
    expect((await call(path, { method: 'DELETE', headers: stranger.headers })).status).toBe(404);
    expect(await works(who)).toBe(true);
    expect((await call(path, { method: 'DELETE', headers: administrator.headers })).status).toBe(204);
    expect(await works(who)).toBe(false);
  });

  it.each([
    ['30 min without activity', `last_seen_at = now() - interval '30 minutes 1 second'`],
    ['12 h', `expires_at = now()`],
  ])('after %s', async (_, change) => {
    const who = await dispatcher();
    await owner.query(`UPDATE session SET ${change} WHERE id = $1`, [who.sessionId]);
    expect(await works(who)).toBe(false);
  });

  it('stays while it is used, to the minute', async () => {
    const who = await dispatcher();
    await owner.query(`UPDATE session SET last_seen_at = now() - interval '29 minutes' WHERE id = $1`, [who.sessionId]);
    expect(await works(who)).toBe(true);
    const [row] = await owner.query(
      `SELECT last_seen_at > now() - interval '1 minute' AS fresh FROM session WHERE id = $1`,
      [who.sessionId],
    );
    expect(row.fresh).toBe(true);
  });

  it('keeps no token: what lies in the database does not open the door', async () => {
    const who = await dispatcher();
    const [row] = await owner.query('SELECT token_hash FROM session WHERE id = $1', [who.sessionId]);
    for (const form of ['hex', 'base64url'] as const) {
      expect((await call('/me', { headers: bearer(row.token_hash.toString(form)) })).status).toBe(401);
    }
  });
});

describe('API keys', () => {
  it('act for their account within their scopes, not on accounts, and end at once', async () => {
    const boss = await manager();
    const created = await call('/api-keys', {
      method: 'POST',
      headers: boss.headers,
      body: { name: 'ERP', scopes: ['read'] },
    });
    expect(created.status).toBe(201);
    const key = bearer(created.body.key);
    expect((await call('/settings', { headers: key })).status).toBe(200);
    expect((await call('/accounts', { headers: key })).body.code).toBe('identity.session-only');
    const listed = await call('/api-keys', { headers: boss.headers });
    expect(JSON.stringify(listed.body)).not.toContain(created.body.key);
    expect((await call(`/api-keys/${created.body.id}`, { method: 'DELETE', headers: boss.headers })).status).toBe(204);
    expect((await call('/settings', { headers: key })).status).toBe(401);
  });

  it('are ten at most, also when asked for at once', async () => {
    const who = await dispatcher();
    const ask = () =>
      call('/api-keys', { method: 'POST', headers: who.headers, body: { name: 'k', scopes: ['read'] } });
    const statuses = (await Promise.all(Array.from({ length: 14 }, ask)))
      .map((answer) => answer.status)
      .sort((a, b) => a - b);
    expect(statuses).toEqual([...Array(10).fill(201), ...Array(4).fill(409)]);
  });

  it('expire', async () => {
    const who = await dispatcher();
    const { body } = await call('/api-keys', {
      method: 'POST',
      headers: who.headers,
      body: { name: 'k', scopes: ['read'] },
    });
    await owner.query(`UPDATE api_key SET expires_at = now() WHERE id = $1`, [body.id]);
    expect((await call('/me', { headers: bearer(body.key) })).status).toBe(401);
  });
});

describe('S9: requests from other sites', () => {
  async function withCookie() {
    const { login } = await dispatcher();
    const { cookies } = await signIn(login, testPassword, { delivery: 'cookie' });
    return { cookie: `session=${cookies[0]!.value}` };
  }

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ origin: 'http://localhost', host: 'localhost' }, 201],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, 403],
    [{}, 403],
  ])('answers a cookie with %j by %d', async (headers, status) => {
    const cookie = await withCookie();
    const answer = await call('/api-keys', {
      method: 'POST',
      headers: { ...cookie, ...(headers as Record<string, string>) },
      body: { name: 'k', scopes: ['read'] },
    });
    expect(answer.status).toBe(status);
  });

  it('lets reading pass, and programs with a header', async () => {
    const cookie = await withCookie();
    expect((await call('/me', { headers: { ...cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });

  it('refuses a sign-in that another site sends', async () => {
    const { login } = await dispatcher();
    const answer = await call('/sessions', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: { login, password: testPassword },
      address: freshAddress(),
    });
    expect(answer.body.code).toBe('identity.foreign-origin');
  });

  it('uses a __Host- cookie and HSTS where the public address is encrypted', async () => {
    const secure = await createTestApp({ config: { publicUrl: 'https://green.example.cn' } });
    try {
      const { login } = await signInAs(secure, 'administrator');
      const response = await secure.inject({
        method: 'POST',
        url: '/api/v1/sessions',
        payload: { login, password: testPassword },
      });
      expect(response.headers['set-cookie']).toMatch(
        /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(response.headers['strict-transport-security']).toContain('max-age');
    } finally {
      await secure.close();
    }
  });
});
