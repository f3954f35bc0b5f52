import { newId } from '../../src/shared/uuid.js';
import { addDays, shanghaiDate, shanghaiYear } from '../../src/shared/working-days.js';
import { everyRole, signInAs } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { newUscc } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';
import { treatmentCompany } from '../support/treatment.js';

let t: TestApp;
let site: OpenFacility;
let who: Record<PersonRole, TestActor>;
let dispatcher: TestActor;
let stranger: TestActor;

beforeAll(async () => {
  t = await createTestApp();
  site = await openFacility(t);
  who = await everyRole(t, site.facilityId, newId());
  dispatcher = who['operator.dispatcher'];
  stranger = (await openFacility(t, { divisionCode: '330106' })).manager;
});
afterAll(() => closeSound(t));

const send = sender(() => t);
const today = shanghaiDate(new Date());
const year = shanghaiYear(new Date());
const tonnes = (count: number) => count * 1_000_000;
const oil = '900-214-08';

let count = 0;
const next = () => String((count += 1)).padStart(4, '0');
const company = (changes: object = {}) => ({
  name: '江北再生油品有限公司',
  uscc: newUscc(),
  divisionCode: '320981',
  address: '东台市经济开发区演示路 3 号',
  phone: '0515-80000000',
  permitNo: `JSYC0981OOD${next()}`,
  permitValidFrom: `${year - 2}-01-01`,
  permitValidTo: `${year + 2}-12-31`,
  permitLines: [{ wasteCode: oil, methodCode: 'R9' }],
  ...changes,
});
const contract = (companyId: string, changes: object = {}) => ({
  companyId,
  number: `HT-${next()}`,
  validFrom: `${year}-01-01`,
  validTo: `${year + 1}-12-31`,
  quotaGrams: tonnes(500),
  ...changes,
});
const approval = (companyId: string, changes: object = {}) => ({
  companyId,
  number: `苏环跨批 ${next()}`,
  validFrom: today,
  validTo: addDays(today, 300),
  route: '江苏省、安徽省',
  lines: [{ wasteCode: oil, methodCode: 'R9', grams: tonnes(50) }],
  ...changes,
});

async function registered(changes: object = {}): Promise<string> {
  const made = await send(dispatcher, 'POST', '/treatment-companies', company(changes));
  expect(made).toMatchObject({ status: 201 });
  return made.body.id as string;
}
const abroad = () => registered({ divisionCode: '340104' });

const actionsOf = async (path: string): Promise<string[]> =>
  (await send(dispatcher, 'GET', `${path}/events`)).body.items.map((event: { action: string }) => event.action);

describe('a treatment company', () => {
  it('is registered, renewed, retired and taken back, all in its timeline', async () => {
    const made = await send(
      dispatcher,
      'POST',
      '/treatment-companies',
      company({
        permitLines: [
          { wasteCode: '900-249-08', methodCode: 'R9' },
          { wasteCode: oil, methodCode: 'R9' },
          { wasteCode: oil, methodCode: 'D10' },
        ],
      }),
    );
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'active', version: 1, divisionCode: '320981', usccCheck: 'passed', usccOverrideReason: null },
    });
    expect(made.headers['etag']).toBe('"v1"');
    expect(made.body.permitLines).toEqual([
      { wasteCode: oil, methodCode: 'D10' },
      { wasteCode: oil, methodCode: 'R9' },
      { wasteCode: '900-249-08', methodCode: 'R9' },
    ]);
    const path = `/treatment-companies/${made.body.id as string}`;
    const renewal = { permitValidTo: `${year + 7}-12-31`, permitLines: [{ wasteCode: oil, methodCode: 'R9' }] };
    expect((await send(dispatcher, 'PATCH', path, renewal)).status).toBe(428);
    expect((await send(dispatcher, 'PATCH', path, renewal, ifMatch(9))).status).toBe(412);
    expect(await send(dispatcher, 'PATCH', path, renewal, ifMatch(1))).toMatchObject({
      status: 200,
      body: { ...renewal, permitValidFrom: `${year - 2}-01-01`, version: 2 },
    });
    expect((await send(dispatcher, 'POST', `${path}/retire`, {}, ifMatch(2))).body).toMatchObject({
      state: 'retired',
      allowedSteps: [{ step: 'reinstate' }],
    });
    expect(await send(dispatcher, 'POST', '/treatment-contracts', contract(made.body.id))).toMatchObject({
      status: 409,
      body: { code: 'treatment-company.retired', errors: [{ pointer: '/companyId' }] },
    });
    expect((await send(dispatcher, 'POST', `${path}/reinstate`, {}, ifMatch(3))).body.state).toBe('active');
    expect(await actionsOf(path)).toEqual([
      'treatmentCompany.reinstate',
      'treatmentCompany.retire',
      'treatmentCompany.change',
      'treatmentCompany.register',
    ]);
  });

  it('with a credit code that fails its check digit is taken with a reason, which goes with the code', async () => {
    // A code in use although its check digit fails.
    const uscc = '91350211M0000XUF46';
    expect(await send(dispatcher, 'POST', '/treatment-companies', company({ uscc }))).toMatchObject({
      status: 422,
      body: { code: 'treatment-company.uscc-doubtful', errors: [{ pointer: '/uscc' }] },
    });
    const usccOverrideReason = '核对营业执照原件';
    const id = await registered({ uscc: uscc.toLowerCase(), usccOverrideReason });
    const path = `/treatment-companies/${id}`;
    expect((await send(dispatcher, 'GET', path)).body).toMatchObject({ uscc, usccCheck: 'failed', usccOverrideReason });
    expect((await send(dispatcher, 'PATCH', path, { name: '改名油品' }, ifMatch(1))).status).toBe(200);
    const other = { uscc: '91350100M0001TGQXM' };
    expect((await send(dispatcher, 'PATCH', path, other, ifMatch(2))).body.code).toBe(
      'treatment-company.uscc-doubtful',
    );
    expect((await send(dispatcher, 'PATCH', path, { uscc: newUscc() }, ifMatch(2))).body).toMatchObject({
      usccCheck: 'passed',
      usccOverrideReason: null,
    });
  });

  it('has a permit of its own in its facility', async () => {
    const permitNo = `JS-${next()}`;
    await registered({ permitNo });
    expect(await send(dispatcher, 'POST', '/treatment-companies', company({ permitNo }))).toMatchObject({
      status: 409,
      body: { code: 'request.conflict', errors: [{ pointer: '/permitNo' }] },
    });
  });

  it.each<[string, object, number, string]>([
    ['no name', { name: undefined }, 400, '/name'],
    ['a credit code with I', { uscc: '9132060013867094IL' }, 422, '/uscc'],
    ['a city instead of a county', { divisionCode: '320600' }, 422, '/divisionCode'],
    ['no province', { divisionCode: '990101' }, 422, '/divisionCode'],
    ['a permit that ends before it begins', { permitValidTo: `${year - 3}-12-31` }, 422, '/permitValidTo'],
    ['a permit for nothing', { permitLines: [] }, 400, '/permitLines'],
    [
      'a line twice',
      { permitLines: Array(2).fill({ wasteCode: oil, methodCode: 'R9' }) },
      400,
      '/permitLines/1/wasteCode',
    ],
    ['an unknown method', { permitLines: [{ wasteCode: oil, methodCode: 'D15' }] }, 400, '/permitLines/0/methodCode'],
    [
      'a code of no catalogue',
      { permitLines: [{ wasteCode: '999-999-08', methodCode: 'R9' }] },
      422,
      '/permitLines/0/wasteCode',
    ],
    ['null', { permitNo: null }, 400, '/permitNo'],
    ['a state', { state: 'retired' }, 400, '/state'],
  ])('with %s is refused at the field', async (_name, changes, status, pointer) => {
    const answer = await send(dispatcher, 'POST', '/treatment-companies', company(changes));
    expect(answer.status).toBe(status);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('a contract', () => {
  it('is entered, changed, priced anew and terminated with its reason', async () => {
    const companyId = await registered();
    const prices = [{ wasteCode: oil, fenPerKg: -150 }];
    const made = await send(dispatcher, 'POST', '/treatment-contracts', contract(companyId, { prices }));
    expect(made).toMatchObject({
      status: 201,
      body: { companyId, state: 'active', quotaGrams: tonnes(500), years: [], terminateReason: null },
    });
    const path = `/treatment-contracts/${made.body.id as string}`;
    expect(await send(dispatcher, 'PATCH', path, { quotaGrams: tonnes(300) }, ifMatch(1))).toMatchObject({
      status: 200,
      body: { quotaGrams: tonnes(300), version: 2 },
    });
    const later = [{ wasteCode: oil, fenPerKg: 40, validFrom: addDays(today, 1) }];
    expect((await send(dispatcher, 'POST', `${path}/prices`, { prices: later }, ifMatch(2))).body.prices).toEqual([
      later[0],
      { ...prices[0], validFrom: `${year}-01-01` },
    ]);
    expect((await send(dispatcher, 'POST', `${path}/terminate`, {}, ifMatch(3))).status).toBe(400);
    const ended = await send(dispatcher, 'POST', `${path}/terminate`, { reason: '对方停产' }, ifMatch(3));
    expect(ended.body).toMatchObject({
      state: 'terminated',
      terminateReason: '对方停产',
      allowedSteps: [],
      version: 4,
    });
    expect(await send(dispatcher, 'PATCH', path, { quotaGrams: tonnes(1) }, ifMatch(4))).toMatchObject({
      status: 409,
      body: { code: 'treatment-contract.terminated' },
    });
    expect(await actionsOf(path)).toEqual([
      'treatmentContract.terminate',
      'treatmentContract.add-prices',
      'treatmentContract.change',
      'treatmentContract.register',
    ]);
  });

  it('does not overlap another one in force of the same company', async () => {
    const companyId = await registered();
    const first = await send(dispatcher, 'POST', '/treatment-contracts', contract(companyId));
    const second = contract(companyId, { validFrom: `${year + 1}-12-31`, validTo: `${year + 2}-12-31` });
    expect(await send(dispatcher, 'POST', '/treatment-contracts', second)).toMatchObject({
      status: 409,
      body: { code: 'request.conflict', errors: [{ pointer: '/validFrom' }] },
    });
    const reason = '改签';
    await send(dispatcher, 'POST', `/treatment-contracts/${first.body.id as string}/terminate`, { reason }, ifMatch(1));
    expect((await send(dispatcher, 'POST', '/treatment-contracts', second)).status).toBe(201);
    const elsewhere = contract(await registered());
    expect((await send(dispatcher, 'POST', '/treatment-contracts', elsewhere)).status).toBe(201);
  });

  it.each<[string, object, number, string]>([
    ['no quantity', { quotaGrams: 0 }, 400, '/quotaGrams'],
    ['more than 100,000 t', { quotaGrams: tonnes(100_000) + 1 }, 400, '/quotaGrams'],
    ['half a gram', { quotaGrams: 0.5 }, 400, '/quotaGrams'],
    ['an end before its beginning', { validTo: `${year - 1}-12-31` }, 422, '/validTo'],
    ['more than ten years', { validTo: `${year + 10}-01-02` }, 422, '/validTo'],
    [
      'a price of a code outside the permit',
      { prices: [{ wasteCode: '900-041-49', fenPerKg: 1 }] },
      422,
      '/prices/0/wasteCode',
    ],
    ['two prices of a code', { prices: Array(2).fill({ wasteCode: oil, fenPerKg: 1 }) }, 422, '/prices/1/wasteCode'],
    ['a price in fractions of fen', { prices: [{ wasteCode: oil, fenPerKg: 0.5 }] }, 400, '/prices/0/fenPerKg'],
  ])('with %s is refused at the field', async (_name, changes, status, pointer) => {
    const answer = await send(dispatcher, 'POST', '/treatment-contracts', contract(await registered(), changes));
    expect(answer.status).toBe(status);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('a cross-province approval', () => {
  it('is entered, corrected and revoked with its reason', async () => {
    const companyId = await abroad();
    const made = await send(dispatcher, 'POST', '/transfer-approvals', approval(companyId));
    expect(made).toMatchObject({
      status: 201,
      body: {
        companyId,
        state: 'active',
        lines: [{ wasteCode: oil, grams: tonnes(50), pendingGrams: 0, postedGrams: 0 }],
      },
    });
    const path = `/transfer-approvals/${made.body.id as string}`;
    const lines = [{ wasteCode: oil, methodCode: 'R9', grams: tonnes(60) }];
    expect(await send(dispatcher, 'PATCH', path, { lines }, ifMatch(1))).toMatchObject({
      status: 200,
      body: { version: 2, lines, route: '江苏省、安徽省' },
    });
    expect((await send(dispatcher, 'PATCH', path, { companyId: await abroad() }, ifMatch(2))).status).toBe(400);
    const ended = await send(dispatcher, 'POST', `${path}/revoke`, { reason: '接受人许可证注销' }, ifMatch(2));
    expect(ended.body).toMatchObject({ state: 'revoked', revokeReason: '接受人许可证注销', allowedSteps: [] });
    expect((await send(dispatcher, 'PATCH', path, { lines }, ifMatch(3))).body.code).toBe('transfer-approval.revoked');
    expect(await actionsOf(path)).toEqual([
      'transferApproval.revoke',
      'transferApproval.change',
      'transferApproval.register',
    ]);
  });

  it('keeps its lines when another field is corrected', async () => {
    const made = await send(dispatcher, 'POST', '/transfer-approvals', approval(await abroad()));
    const path = `/transfer-approvals/${made.body.id as string}`;
    expect(await send(dispatcher, 'PATCH', path, { route: '江苏省、安徽省、河南省' }, ifMatch(1))).toMatchObject({
      status: 200,
      body: { version: 2, route: '江苏省、安徽省、河南省', lines: made.body.lines },
    });
  });

  it('is not needed within the province', async () => {
    expect(await send(dispatcher, 'POST', '/transfer-approvals', approval(await registered()))).toMatchObject({
      status: 422,
      body: { code: 'transfer-approval.not-needed', errors: [{ pointer: '/companyId' }] },
    });
  });

  it.each<[string, object, number, string, string]>([
    [
      'lasts more than twelve months',
      { validFrom: `${year}-03-15`, validTo: `${year + 1}-03-16` },
      422,
      '/validTo',
      'transfer-approval.too-long',
    ],
    ['ends before it begins', { validTo: addDays(today, -1) }, 422, '/validTo', 'transfer-approval.ends-early'],
    [
      'outlasts the permit',
      { validFrom: `${year + 2}-06-01`, validTo: `${year + 3}-01-01` },
      422,
      '/validTo',
      'transfer-approval.beyond-permit',
    ],
    [
      'names a code outside the permit',
      { lines: [{ wasteCode: '900-041-49', methodCode: 'R9', grams: 1 }] },
      422,
      '/lines/0',
      'transfer-approval.line-not-permitted',
    ],
    [
      'names a method outside the permit',
      { lines: [{ wasteCode: oil, methodCode: 'D10', grams: 1 }] },
      422,
      '/lines/0',
      'transfer-approval.line-not-permitted',
    ],
    [
      'names a code twice',
      { lines: Array(2).fill({ wasteCode: oil, methodCode: 'R9', grams: 1 }) },
      400,
      '/lines/1/wasteCode',
      'request.invalid',
    ],
    ['names no code', { lines: [] }, 400, '/lines', 'request.invalid'],
    ['has no route', { route: '' }, 400, '/route', 'request.invalid'],
  ])('that %s is refused at the field', async (_name, changes, status, pointer, code) => {
    const answer = await send(dispatcher, 'POST', '/transfer-approvals', approval(await abroad(), changes));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('of twelve months to the day is taken, as is one until the permit’s last day', async () => {
    const companyId = await abroad();
    const periods = [
      { validFrom: `${year}-03-15`, validTo: `${year + 1}-03-15` },
      { validFrom: `${year + 2}-02-01`, validTo: `${year + 2}-12-31` },
    ];
    for (const period of periods)
      expect((await send(dispatcher, 'POST', '/transfer-approvals', approval(companyId, period))).status).toBe(201);
  });
});

describe('lists', () => {
  it('go through everything page by page, narrowed by code, company, state and expiry', async () => {
    const own = await openFacility(t);
    const staged = [];
    for (const [name, permitValidTo] of [
      ['甲焚烧', '2030-12-31'],
      ['乙焚烧', '2029-12-31'],
      ['丙焚烧', '2031-12-31'],
    ])
      staged.push(
        await treatmentCompany(t, own.manager, { name: name!, permitValidTo: permitValidTo!, divisionCode: '340104' }),
      );
    const only = [{ wasteCode: '900-249-08', methodCode: 'R9' as const }];
    await treatmentCompany(t, own.manager, { name: '丁油品', permitLines: only });
    const all = async (path: string): Promise<{ id: string; name: string }[]> => {
      const seen: { id: string; name: string }[] = [];
      let cursor = '';
      do {
        const page = await send(own.manager, 'GET', `${path}limit=2${cursor}`);
        expect(page.status).toBe(200);
        seen.push(...page.body.items);
        cursor = page.body.nextCursor === null ? '' : `&cursor=${page.body.nextCursor as string}`;
      } while (cursor !== '');
      return seen;
    };
    const names = async (query: string) => (await all(`/treatment-companies?${query}`)).map(({ name }) => name);
    expect(await names('sort=expiry&')).toEqual(['乙焚烧', '甲焚烧', '丙焚烧', '丁油品']);
    expect(await names('expiringBefore=2030-12-31&')).toEqual(['乙焚烧']);
    expect((await names(`wasteCode=${oil}&sort=expiry&`)).length).toBe(3);
    expect((await names('wasteCode=900-249-08&')).length).toBe(4);
    expect(await names('state=retired&')).toEqual([]);
    const [first] = staged;
    const ids = async (path: string) => (await all(path)).map(({ id }) => id);
    expect((await ids('/treatment-contracts?')).length).toBe(4);
    expect(await ids(`/treatment-contracts?companyId=${first!.company.id}&`)).toEqual([first!.contract!.id]);
    expect((await ids(`/treatment-contracts?wasteCode=${oil}&sort=expiry&state=active&`)).length).toBe(3);
    expect((await ids('/treatment-contracts?expiringBefore=2034-12-31&')).length).toBe(0);
    expect((await ids('/transfer-approvals?sort=expiry&')).length).toBe(3);
    expect(await ids(`/transfer-approvals?companyId=${first!.company.id}&wasteCode=${oil}&`)).toEqual([
      first!.approval!.id,
    ]);
    expect(await ids('/transfer-approvals?wasteCode=900-404-06&')).toEqual([]);
    expect(await ids('/transfer-approvals?state=revoked&')).toEqual([]);
  });

  it.each(['/treatment-companies', '/treatment-contracts', '/transfer-approvals'])(
    '%s refuses what it does not understand',
    async (path) => {
      for (const query of [
        'limit=0',
        'sort=mass',
        'state=gone',
        'expiringBefore=2026-02-30',
        'cursor=zz',
        'x=1',
        'wasteCode=HW08',
      ])
        expect([query, (await send(dispatcher, 'GET', `${path}?${query}`)).status]).toEqual([query, 400]);
    },
  );
});

describe('who may', () => {
  it('planners write, operators and regulators read, enterprises see nothing', async () => {
    const {
      company: row,
      contract: paper,
      approval: permission,
    } = await treatmentCompany(t, site.manager, { divisionCode: '340104' });
    const details = [
      `/treatment-companies/${row.id}`,
      `/treatment-contracts/${paper!.id}`,
      `/transfer-approvals/${permission!.id}`,
    ];
    const statuses: [PersonRole, number][] = [
      ['operator.manager', 200],
      ['operator.driver', 200],
      ['operator.warehouse', 200],
      ['regulator', 200],
      ['enterprise.admin', 403],
      ['auditor', 403],
    ];
    for (const [role, status] of statuses)
      for (const path of details) expect([role, (await send(who[role], 'GET', path)).status]).toEqual([role, status]);
    for (const role of ['operator.warehouse', 'regulator', 'enterprise.admin'] as const)
      expect((await send(who[role], 'POST', '/treatment-companies', company())).status).toBe(403);
    // The province that receives oversees the company, not what this facility agreed with it.
    const receiving = await signInAs(t, 'regulator', { divisionCode: '34' });
    for (const by of [stranger, receiving])
      for (const path of details) expect((await send(by, 'GET', path)).status).toBe(404);
  });
});
