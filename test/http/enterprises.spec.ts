import { randomBytes } from 'node:crypto';
import { newId } from '../../src/shared/uuid.js';
import { signInAs, testPassword } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { completeDraft, newUscc, verifiedFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { ifMatch, sender } from '../support/send.js';
import type { Method } from '../support/send.js';

let testApp: TestApp;
let site: OpenFacility;
let other: OpenFacility;

beforeAll(async () => {
  // Behind a proxy every request may come from another address, so that the specs do not slow each other down.
  testApp = await createTestApp({ config: { trustProxy: true } });
  site = await openFacility(testApp);
  other = await openFacility(testApp, { divisionCode: '320612' });
});

afterAll(() => closeSound(testApp));

let visitors = 0;
const newAddress = () => `10.0.${Math.floor(visitors / 250)}.${(visitors++ % 250) + 1}`;
const from = (address: string) => ({ 'x-forwarded-for': address });

const send = sender(() => testApp);
const call = (actor: TestActor | null, method: Method, path: string, payload?: object, version?: number) =>
  send(actor, method, path, payload, { ...from(newAddress()), ...(version === undefined ? {} : ifMatch(version)) });

const registration = (change: object = {}) => ({
  facilityId: site.facilityId,
  name: '海门实验室',
  divisionCode: '320613',
  trade: 'laboratory',
  account: { login: `r${randomBytes(6).toString('hex')}`, displayName: '安全员', password: testPassword },
  ...change,
});

const pointers = (body: { errors: { pointer: string }[] }) => body.errors.map(({ pointer }) => pointer);

describe('accounts opened by the credit code', () => {
  let administrator: TestActor;

  beforeAll(async () => {
    administrator = await signInAs(testApp, 'administrator');
  });

  const open = (by: TestActor, change: object) =>
    call(by, 'POST', '/accounts', {
      login: `k${randomBytes(6).toString('hex')}`,
      displayName: '环保专员',
      roles: ['enterprise.staff'],
      ...change,
    });
  const refused = (code: string, pointer: string) => ({
    status: 422,
    body: { code, errors: [expect.objectContaining({ pointer })] },
  });

  it('belong to the firm that submitted it, as the administrator types it who reads no firm', async () => {
    const uscc = newUscc();
    await completeDraft(testApp, site, { uscc });
    expect(await open(administrator, { enterpriseCode: uscc })).toMatchObject(
      refused('identity.firm-unknown', '/enterpriseCode'),
    );
    const { enterprise, admin } = await verifiedFirm(testApp, site, { uscc });
    const made = await open(administrator, { enterpriseCode: ` ${uscc.toLowerCase()}` });
    expect(made).toMatchObject({ status: 201, body: { account: { enterpriseId: enterprise.id } } });
    expect((await call(administrator, 'GET', `/enterprises/${enterprise.id}`)).status).toBe(403);
    const account = await call(administrator, 'GET', `/accounts/${made.body.account.id}`);
    expect(account.body).toMatchObject({ enterpriseName: enterprise.name });
    expect((await open(admin, { enterpriseCode: uscc })).status).toBe(201);
  });

  it('name the site where the firm has several', async () => {
    const uscc = newUscc();
    const first = await verifiedFirm(testApp, site, { uscc, siteName: '一厂' });
    const enterpriseSite = '二厂';
    const second = await verifiedFirm(testApp, site, { uscc, siteName: enterpriseSite });
    const given = { enterpriseCode: uscc };
    const needed = refused('identity.firm-site-needed', '/enterpriseSite');
    expect(await open(administrator, given)).toMatchObject(needed);
    expect(await open(administrator, { ...given, enterpriseSite: '三厂' })).toMatchObject(needed);
    expect(await open(administrator, { ...given, enterpriseSite })).toMatchObject({
      body: { account: { enterpriseId: second.enterprise.id } },
    });
    expect(await open(administrator, { ...given, enterpriseId: first.enterprise.id })).toMatchObject({
      body: { account: { enterpriseId: first.enterprise.id } },
    });
    const main = await verifiedFirm(testApp, site, { uscc });
    expect(await open(administrator, given)).toMatchObject({
      body: { account: { enterpriseId: main.enterprise.id } },
    });
  });

  it('are refused at the field for an unknown or malformed code, and tell nobody who else is registered', async () => {
    const firm = await verifiedFirm(testApp, site);
    const stranger = await verifiedFirm(testApp, site);
    const unknown = refused('identity.firm-unknown', '/enterpriseCode');
    expect(await open(administrator, { enterpriseCode: newUscc() })).toMatchObject(unknown);
    expect(await open(administrator, { enterpriseCode: '9132' })).toMatchObject(
      refused('identity.firm-code-malformed', '/enterpriseCode'),
    );
    for (const enterpriseCode of [newUscc(), stranger.enterprise.uscc]) {
      expect(await open(firm.admin, { enterpriseCode })).toMatchObject(unknown);
      expect(await open(site.manager, { enterpriseCode })).toMatchObject(unknown);
    }
  });
});

describe('registration', () => {
  it('opens a draft and an account that can go on with it', async () => {
    const given = registration();
    const made = await call(null, 'POST', '/registrations', given);
    expect(made).toMatchObject({ status: 201, body: { state: 'draft', login: given.account.login } });
    const { login, password } = given.account;
    const signedIn = await call(null, 'POST', '/sessions', { login, password, delivery: 'token' });
    expect(signedIn.status).toBe(201);
    const headers = { authorization: `Bearer ${signedIn.body.token as string}` };
    const path = `/api/v1/enterprises/${made.body.enterpriseId as string}`;
    const seen = (await testApp.inject({ url: path, headers })).json();
    expect(pointers({ errors: seen.missing })).toEqual([
      '/uscc',
      '/address',
      '/laboratoryKind',
      '/contactName',
      '/contactPhone',
      '/emergencyPhone',
      '/declaredGeneration',
      '/documents',
    ]);
    expect(seen.allowedSteps).toMatchObject([
      { step: 'submit', allowed: false, refusal: { code: 'enterprise.incomplete' } },
    ]);
  });

  it('is one registration when the same request comes twice, and another login each', async () => {
    const payload = registration();
    const send = (headers: object = {}) =>
      testApp.inject({
        method: 'POST',
        url: '/api/v1/registrations',
        payload,
        headers: { ...from(newAddress()), ...headers },
      });
    const key = { 'idempotency-key': newId() };
    const [first, second] = [await send(key), await send(key)];
    expect(second.json()).toEqual(first.json());
    expect((await send()).json().code).toBe('identity.login-taken');
  });

  it.each<[string, object, number, string]>([
    ['an unknown facility', { facilityId: newId() }, 404, ''],
    ['a malformed credit code', { uscc: '12345' }, 422, '/uscc'],
    ['a division that is none', { divisionCode: '000000' }, 422, '/divisionCode'],
    ['a province', { divisionCode: '320000' }, 422, '/divisionCode'],
    [
      'a laboratory kind of a garage',
      { trade: 'vehicle-repair', laboratoryKind: 'university' },
      422,
      '/laboratoryKind',
    ],
    ['a phone that is none', { contactPhone: '=1+1' }, 400, '/contactPhone'],
    ['a name of one character', { name: '一' }, 400, '/name'],
    ['an unknown field', { state: 'verified' }, 400, '/state'],
    [
      'an unknown code',
      { declaredGeneration: [{ wasteCode: '999-999-49', yearlyGrams: 1 }] },
      422,
      '/declaredGeneration',
    ],
    [
      'no mass',
      { declaredGeneration: [{ wasteCode: '900-214-08', yearlyGrams: 0 }] },
      400,
      '/declaredGeneration/0/yearlyGrams',
    ],
    [
      'one code twice',
      { declaredGeneration: [1, 2].map((yearlyGrams) => ({ wasteCode: '900-214-08', yearlyGrams })) },
      422,
      '/declaredGeneration/1/wasteCode',
    ],
  ])('refuses %s and names the field', async (_name, change, status, pointer) => {
    const answer = await call(null, 'POST', '/registrations', registration(change));
    expect(answer.status).toBe(status);
    expect(pointers({ errors: answer.body.errors ?? [] })).toEqual(pointer === '' ? [] : [pointer]);
  });
});

describe('visitors', () => {
  it('register ten times a minute from one address and not more', async () => {
    const headers = from(newAddress());
    const url = '/api/v1/registrations';
    const statuses: number[] = [];
    for (let tries = 0; tries < 11; tries += 1)
      statuses.push(
        (await testApp.inject({ method: 'POST', url, headers, payload: registration({ uscc: 'x' }) })).statusCode,
      );
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
    const refused = await testApp.inject({ method: 'POST', url, headers, payload: registration() });
    expect(refused.json()).toMatchObject({ code: 'identity.visitor-delayed' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('the way to verified', () => {
  it('names everything that is missing, then passes submit and verify', async () => {
    const { enterprise, admin } = await completeDraft(testApp, site);
    const path = `/enterprises/${enterprise.id}`;
    const cleared = await call(admin, 'PATCH', path, { address: null, declaredGeneration: [] }, 1);
    const refused = await call(admin, 'POST', `${path}/submit`, undefined, cleared.body.version as number);
    expect(refused).toMatchObject({ status: 409, body: { code: 'enterprise.incomplete' } });
    expect(pointers(refused.body)).toEqual(['/address', '/declaredGeneration']);
    const mended = {
      address: '崇川区工农路 8 号',
      declaredGeneration: [{ wasteCode: '900-214-08', yearlyGrams: 5_000_000 }],
    };
    await call(admin, 'PATCH', path, mended, 2);
    expect(await call(admin, 'POST', `${path}/submit`, undefined, 3)).toMatchObject({
      status: 200,
      body: { state: 'submitted' },
    });
    expect((await call(admin, 'PATCH', path, { name: '新名字' }, 4)).body).toMatchObject({
      code: 'enterprise.field-sealed',
    });
    const reasons = [{ pointer: '/address', text: '请写明门牌号' }];
    const returned = await call(site.manager, 'POST', `${path}/return`, { reasons }, 4);
    expect(returned).toMatchObject({ status: 200, body: { state: 'returned', returnReasons: reasons } });
    expect((await call(admin, 'POST', `${path}/submit`, undefined, 5)).body.returnReasons).toEqual([]);
    expect((await call(admin, 'POST', `${path}/verify`, {}, 6)).status).toBe(403);
    const verified = await call(site.manager, 'POST', `${path}/verify`, {}, 6);
    expect(verified).toMatchObject({
      status: 200,
      body: { state: 'verified', usccCheck: 'passed', usccOverrideReason: null },
    });
    const suspended = await call(site.manager, 'POST', `${path}/suspend`, { reason: '欠费' }, 7);
    expect(suspended.body).toMatchObject({ state: 'suspended', suspendReason: '欠费' });
    expect((await call(site.manager, 'POST', `${path}/reinstate`, undefined, 8)).body.state).toBe('verified');
    const events = await call(admin, 'GET', `${path}/events`);
    const moves = events.body.items.filter((event: { to: string | null }) => event.to !== null);
    expect(moves.map((event: { from: string; to: string }) => [event.from, event.to]).reverse()).toEqual([
      [null, 'draft'],
      ['draft', 'submitted'],
      ['submitted', 'returned'],
      ['returned', 'submitted'],
      ['submitted', 'verified'],
      ['verified', 'suspended'],
      ['suspended', 'verified'],
    ]);
    expect(JSON.stringify(events.body)).not.toMatch(/13812345678|王师傅/);
  });

  it('needs a reason where the check digit of the credit code fails', async () => {
    const right = newUscc();
    const wrong = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0');
    const { enterprise, admin } = await completeDraft(testApp, site, { uscc: wrong.toLowerCase() });
    expect(enterprise).toMatchObject({ uscc: wrong, usccCheck: 'failed' });
    const path = `/enterprises/${enterprise.id}`;
    await call(admin, 'POST', `${path}/submit`, undefined, 1);
    expect((await call(site.manager, 'POST', `${path}/verify`, {}, 2)).body.code).toBe('enterprise.uscc-doubtful');
    const given = { usccOverrideReason: '已核对营业执照原件' };
    expect(await call(site.manager, 'POST', `${path}/verify`, given, 2)).toMatchObject({ status: 200, body: given });
  });

  it('is closed to who declares 10 t or a waste outside the permit, with the reasons', async () => {
    const declared = [
      { wasteCode: '900-214-08', yearlyGrams: 9_500_000 },
      { wasteCode: '900-221-08', yearlyGrams: 500_000 },
    ];
    const { enterprise, admin } = await completeDraft(testApp, site, { declared });
    const answer = await call(admin, 'POST', `/enterprises/${enterprise.id}/submit`, undefined, 1);
    expect(answer).toMatchObject({ status: 409, body: { code: 'enterprise.not-eligible' } });
    expect(pointers(answer.body)).toEqual(['/declaredGeneration', '/declaredGeneration/900-221-08']);
    const seen = await call(admin, 'GET', `/enterprises/${enterprise.id}/eligibility`);
    expect(seen.body).toMatchObject({ eligible: false, declaredGrams: 10_000_000, limitGrams: 9_999_999 });
  });

  it('lets one registration of a site through', async () => {
    const uscc = newUscc();
    const first = await completeDraft(testApp, site, { uscc });
    const second = await completeDraft(testApp, site, { uscc });
    expect((await call(first.admin, 'POST', `/enterprises/${first.enterprise.id}/submit`, undefined, 1)).status).toBe(
      200,
    );
    const path = `/enterprises/${second.enterprise.id}`;
    const refused = await call(second.admin, 'POST', `${path}/submit`, undefined, 1);
    expect(refused).toMatchObject({ status: 409, body: { code: 'request.conflict' } });
    expect(pointers(refused.body)).toEqual(['/siteName']);
    await call(second.admin, 'PATCH', path, { siteName: '二分店' }, 1);
    expect((await call(second.admin, 'POST', `${path}/submit`, undefined, 2)).status).toBe(200);
  });
});

describe('who sees an enterprise', () => {
  it('is itself, its facility and its regulators, the last with masked phones', async () => {
    const { enterprise, admin } = await verifiedFirm(testApp, site);
    const path = `/enterprises/${enterprise.id}`;
    const regulator = await signInAs(testApp, 'regulator', { divisionCode: '3206' });
    const elsewhere = await signInAs(testApp, 'regulator', { divisionCode: '3205' });
    const stranger = await verifiedFirm(testApp, site);
    expect((await call(admin, 'GET', path)).body.contactPhone).toBe('13812345678');
    expect((await call(site.manager, 'GET', path)).body.contactPhone).toBe('13812345678');
    expect((await call(regulator, 'GET', path)).body).toMatchObject({
      contactPhone: '138****5678',
      emergencyPhone: '138****4321',
    });
    for (const foreign of [other.manager, elsewhere, stranger.admin])
      for (const part of ['', '/events', '/eligibility'])
        expect((await call(foreign, 'GET', path + part)).body.code).toBe('enterprise.not-found');
    expect((await call(stranger.admin, 'PATCH', path, { contactName: '某' }, enterprise.version)).status).toBe(404);
    expect((await call(other.manager, 'POST', `${path}/suspend`, { reason: '无权' }, enterprise.version)).status).toBe(
      404,
    );
    expect((await call(stranger.admin, 'GET', '/enterprises')).body.items).toHaveLength(1);
    expect((await call(elsewhere, 'GET', '/enterprises')).body.items).toEqual([]);
  });

  it('finds it by initials, page by page, in both orders', async () => {
    const names = ['丁丁油站', '甲乙油站', '天天油站'];
    for (const name of names)
      await completeDraft(testApp, other, { name, trade: 'petrol-station', divisionCode: '320612' });
    for (const sort of ['name', 'created', '-created']) {
      const found: string[] = [];
      let cursor = '';
      do {
        const page = await call(other.manager, 'GET', `/enterprises?query=yz&sort=${sort}&limit=1${cursor}`);
        found.push(...page.body.items.map((item: { name: string }) => item.name));
        cursor = page.body.nextCursor === null ? '' : `&cursor=${page.body.nextCursor as string}`;
      } while (cursor !== '');
      const expected = { name: [...names].sort(), created: names, '-created': [...names].reverse() }[sort];
      expect(found).toEqual(expected);
    }
    const query = 'trade=petrol-station&state=draft&division=3206';
    for (const [scope, count] of [
      ['inside', 3],
      ['near', 0],
    ] as const)
      expect((await call(other.manager, 'GET', `/enterprises?${query}&scopeLevel=${scope}`)).body.items).toHaveLength(
        count,
      );
    for (const wrong of ['sort=x', 'state=lost', 'scopeLevel=far', 'division=3', 'cursor=zz', 'query=', 'limit=0'])
      expect((await call(other.manager, 'GET', `/enterprises?${wrong}`)).status).toBe(400);
    expect((await call(other.manager, 'GET', '/enterprises?query=%25')).body.items).toEqual([]);
  });
});
