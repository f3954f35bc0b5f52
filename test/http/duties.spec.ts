import { Duties } from '../../src/compliance/duties/duties.service.js';
import { Agreements } from '../../src/enterprises/agreements/agreements.service.js';
import { SettingsService } from '../../src/identity/settings/settings.service.js';
import { Carriers } from '../../src/partners/carriers.service.js';
import { systemActor } from '../../src/shared/roles.js';
import { addDays, shanghaiDate } from '../../src/shared/working-days.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { Writes } from '../../src/writes/writes.service.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { verifiedFirm } from '../support/enterprises.js';
import type { TestFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { closeSound } from '../support/invariants.js';
import { sender } from '../support/send.js';

let test: TestApp;
const send = sender(() => test);
let site: OpenFacility;
let firm: TestFirm;
let dispatcher: TestActor;
let warehouse: TestActor;
let regulator: TestActor;
const today = shanghaiDate(new Date());

beforeAll(async () => {
  test = await createTestApp();
  site = await openFacility(test);
  const { facilityId } = site;
  dispatcher = await signInAs(test, 'operator.dispatcher', { facilityId });
  warehouse = await signInAs(test, 'operator.warehouse', { facilityId });
  regulator = await signInAs(test, 'regulator', { divisionCode: '320613' });
  firm = await verifiedFirm(test, site, { name: '顺达汽修厂' });
  // One long expired, three that are warned of, one that is good for long.
  for (const days of [-30, 5, 20, 60, 400]) await carrier(days);
  await agreementUntil(firm, addDays(today, 20));
  await test.app.get(Duties).recompute(facilityId);
});
afterAll(() => closeSound(test));

let made = 0;
async function carrier(days: number): Promise<void> {
  made += 1;
  await test.app.get(Carriers).register(site.manager.actor, withoutKey, {
    name: `通州危运 ${made}`,
    licenceNo: `苏交运管许可${1_000 + made}`,
    licenceValidTo: addDays(today, days),
    phone: '0513-80000000',
    address: '南通市崇川区运河路 1 号',
  });
}

async function agreementUntil({ enterprise }: TestFirm, validTo: string): Promise<void> {
  await test.app.get(Agreements).create(site.manager.actor, withoutKey, {
    enterpriseId: enterprise.id,
    number: `XY-${enterprise.id}`,
    validFrom: addDays(today, -300),
    validTo,
    minimumChargeFen: 0,
    prices: [],
  });
}

const list = async (who: TestActor, query = '') => {
  const { status, body } = await send(who, 'GET', `/duties${query}`);
  expect(status).toBe(200);
  return body as { items: Record<string, string>[]; nextCursor: string | null };
};
const kindsOf = async (who: TestActor, query = '') => (await list(who, query)).items.map(({ kind }) => kind);
const aDuty = async (query: string) => (await list(site.manager, query)).items[0]!;

describe('the list of duties', () => {
  it('is the caller’s own: by role, by enterprise, and of regulators what reached them', async () => {
    const carriers = Array<string>(4).fill('carrier-licence');
    expect(await kindsOf(site.manager)).toHaveLength(5);
    expect(new Set(await kindsOf(site.manager))).toEqual(new Set([...carriers, 'service-agreement']));
    expect(await kindsOf(dispatcher)).toEqual(await kindsOf(site.manager));
    expect(await kindsOf(warehouse)).toEqual([]);
    expect(await kindsOf(firm.admin)).toEqual(['service-agreement']);
    expect(await list(regulator)).toMatchObject({
      items: [{ kind: 'carrier-licence', level: 'breach' }],
      nextCursor: null,
    });
    const elsewhere = await signInAs(test, 'regulator', { divisionCode: '320612' });
    expect(await kindsOf(elsewhere)).toEqual([]);
  });

  it('comes in the order of its days, in pages, narrowed as asked', async () => {
    const all = (await list(site.manager)).items;
    all.slice(1).forEach(({ dueOn }, place) => expect(dueOn! >= all[place]!.dueOn!).toBe(true));
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Awaited<ReturnType<typeof list>> = await list(
        site.manager,
        `?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      paged.push(...page.items.map(({ id }) => id!));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    expect(await kindsOf(site.manager, '?unit=enterprise')).toEqual(['service-agreement']);
    expect(await kindsOf(site.manager, `?enterpriseId=${firm.enterprise.id}`)).toEqual(['service-agreement']);
    expect((await list(site.manager, '?kind=carrier-licence&level=due')).items).toHaveLength(1);
    const levelsOf = async (query: string) => (await list(site.manager, query)).items.map(({ level }) => level);
    expect(await levelsOf('?level=overdue,breach')).toEqual(['breach']);
    // The last day comes before the others.
    expect(await levelsOf('?level=due,warn')).toEqual(['due', 'warn', 'warn', 'warn']);
    expect((await list(site.manager, `?dueBefore=${addDays(today, 5)}`)).items).toHaveLength(1);
    expect((await list(site.manager, '?mine=true')).items).toEqual([]);
    expect((await list(site.manager, `?subjectId=${all[0]!.subjectId}`)).items).toHaveLength(1);
    for (const level of ['nonsense', 'warn,nonsense', ''])
      expect(await send(site.manager, 'GET', `/duties?level=${level}`)).toMatchObject({ status: 400 });
  });

  it('says in a sentence what to do, where, and by when', async () => {
    expect(await aDuty('?unit=enterprise')).toMatchObject({
      title: { zh: '服务协议到期' },
      task: {
        zh: `顺达汽修厂 的服务协议 XY-${firm.enterprise.id} 于 ${addDays(today, 20)} 到期，请续签；无有效协议不能预约收运。`,
      },
      levelText: { zh: '预警', en: 'Warning' },
      subjectType: 'agreement',
      provisional: false,
      uncertain: false,
    });
  });

  it('is counted by level and kind', async () => {
    const { body } = await send(site.manager, 'GET', '/duties/summary');
    expect(body).toMatchObject({ levels: { warn: 3, due: 1, breach: 1 } });
    expect(body.kinds).toContainEqual(expect.objectContaining({ kind: 'carrier-licence', level: 'warn', count: 2 }));
    expect((await send(firm.admin, 'GET', '/duties/summary')).body.levels).toEqual({ warn: 1 });
  });
});

describe('the rules', () => {
  it('cite their source and validity, say how a duty closes, and speak both languages alike', async () => {
    const { status, body } = await send(site.manager, 'GET', '/duties/rules');
    expect([status, body.length >= 21]).toEqual([200, true]);
    const names = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
    for (const { kind, title, task, closes, basis, attends, doubt } of body) {
      expect([kind, names(task.zh)]).toEqual([kind, names(task.en)]);
      for (const { zh, en } of [title, task, closes, ...(doubt === null ? [] : [doubt])]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).not.toMatch(/[\u4e00-\u9fff]/);
      }
      expect([kind, basis.length > 0, attends.length > 0]).toEqual([kind, true, true]);
    }
    expect(body.find((rule: { kind: string }) => rule.kind === 'acceptance')).toMatchObject({
      basis: [{ source: '部令第23号 第18条', validFrom: '2022-01-01', validUntil: null }],
      uncertain: false,
      doubt: null,
    });
  });

  it('show what is uncertain to the administrator, with the figures that hold today', async () => {
    const administrator = await signInAs(test, 'administrator');
    const ruleOf = async (who: TestActor) =>
      (await send(who, 'GET', '/duties/rules')).body.find((rule: { kind: string }) => rule.kind === 'silent-firm');
    expect(await ruleOf(administrator)).toMatchObject({
      uncertain: true,
      doubt: { zh: expect.stringContaining('没有法定数值') },
      figures: [{ name: 'duty.silent-days', value: 180, uncertain: true }],
    });
    const row = { name: 'duty.silent-days', value: 90, validFrom: today, basis: '主管部门批复' } as const;
    const own = { ...row, facilityId: site.facilityId };
    await test.app
      .get(Writes)
      .run(systemActor('spec'), 'setting.add', withoutKey, (tx) => test.app.get(SettingsService).create(tx, own));
    expect(await ruleOf(site.manager)).toMatchObject({
      figures: [{ value: 90, basis: '主管部门批复', uncertain: false }],
    });
    expect(await ruleOf(administrator)).toMatchObject({ figures: [{ value: 180 }] });
  });
});

describe('what people do with a duty', () => {
  it('a note stays beside it and closes nothing; the timeline says who wrote', async () => {
    const { id } = await aDuty('?unit=enterprise');
    const noted = await send(firm.admin, 'POST', `/duties/${id}/notes`, { text: ' 已联系续签 ' });
    expect(noted).toMatchObject({
      status: 200,
      body: { level: 'warn', notes: [{ text: '已联系续签' }], closedAt: null },
    });
    const { body } = await send(site.manager, 'GET', `/duties/${id}`);
    expect(body.timeline.map(({ action }: { action: string }) => action)).toEqual(['duty.note', 'duty.open']);
    // What was written is for those whose duty it is; the trail only says that it was.
    expect(JSON.stringify(body.timeline)).not.toContain('已联系续签');
    expect(body).toMatchObject({ basis: ['部令第23号 第10条'], closes: { zh: '登记后续协议或终止协议后' } });
    expect(await send(firm.admin, 'POST', `/duties/${id}/notes`, { text: ' ' })).toMatchObject({ status: 400 });
  });

  it('is assigned within the own organisation alone', async () => {
    const { id } = await aDuty('?kind=carrier-licence&level=due');
    const { accountId } = dispatcher.actor;
    const assign = (who: TestActor, body: object) => send(who, 'POST', `/duties/${id}/assignment`, body);
    expect(await assign(site.manager, { accountId })).toMatchObject({
      status: 200,
      body: { assignedTo: accountId, assignedLabel: '测试 operator.dispatcher' },
    });
    expect((await list(dispatcher, '?mine=true')).items.map((duty) => duty.id)).toEqual([id]);
    expect(await assign(site.manager, { accountId: firm.admin.actor.accountId })).toMatchObject({
      status: 422,
      body: { code: 'duty.assignee-unknown', errors: [{ pointer: '/accountId' }] },
    });
    expect(await assign(firm.admin, { accountId: null })).toMatchObject({ status: 404 });
    expect(await assign(site.manager, { accountId: null })).toMatchObject({ status: 200, body: { assignedTo: null } });
  });

  it('stops with its end: a closed duty takes neither note nor assignment, and is still read', async () => {
    const duty = await aDuty('?kind=carrier-licence&level=due');
    const { version } = await test.app.get(Carriers).detail(site.manager.actor, duty.subjectId!);
    await test.app.get(Carriers).take(site.manager.actor, withoutKey, duty.subjectId!, version, 'retire');
    await test.app.get(Duties).recompute(site.facilityId, ['carrier-licence']);
    expect(await send(site.manager, 'GET', `/duties/${duty.id}`)).toMatchObject({
      status: 200,
      body: { level: 'closed' },
    });
    for (const [path, body] of [
      ['notes', { text: '晚了' }],
      ['assignment', {}],
    ] as const)
      expect(await send(site.manager, 'POST', `/duties/${duty.id}/${path}`, body)).toMatchObject({
        status: 409,
        body: { code: 'duty.closed' },
      });
  });

  it('is as unknown as none to whom it does not concern', async () => {
    const { id } = await aDuty('?kind=carrier-licence&level=warn');
    for (const who of [warehouse, regulator, firm.admin])
      expect(await send(who, 'GET', `/duties/${id}`)).toMatchObject({ status: 404, body: { code: 'duty.not-found' } });
  });
});
