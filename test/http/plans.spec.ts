import { readXlsx } from 'hucre/xlsx';
import { Duties } from '../../src/compliance/duties/duties.service.js';
import { PlanOpenings } from '../../src/compliance/plans/plan-openings.service.js';
import type { PlanTables, UnfiledPlan } from '../../src/compliance/plans/plan.types.js';
import { Plans } from '../../src/compliance/plans/plans.service.js';
import { soundTables } from '../../src/compliance/plans/testing/plan-tables.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { systemActor } from '../../src/shared/roles.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { verifiedFirm } from '../support/enterprises.js';
import type { TestFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';
import { treatmentCompany } from '../support/treatment.js';

const send = sender(() => test);
const year = 2026;
let test: TestApp;
let site: OpenFacility;
let firm: TestFirm;
let manager: TestActor;
let dispatcher: TestActor;
let regulator: TestActor;

const at = (day: string): void => {
  test.app.get(SimulatedTime).now = new Date(`${day}T10:00:00+08:00`);
};

beforeAll(async () => {
  test = await createTestApp({ config: { sessionMaxHours: 24 * 3_650, sessionIdleMinutes: 60 * 24 * 3_650 } });
  at('2026-01-05');
  site = await openFacility(test, { categoryQuotas: [{ category: 'HW12', quotaGrams: 70_000_000 }] });
  ({ manager } = site);
  firm = await verifiedFirm(test, site);
  dispatcher = await signInAs(test, 'operator.dispatcher', { facilityId: site.facilityId });
  regulator = await signInAs(test, 'regulator', { divisionCode: '320613' });
  await treatmentCompany(test, manager, { divisionCode: '320613' });
});
afterAll(async () => {
  test.app.get(SimulatedTime).now = null;
  await closeSound(test);
});

const read = <T>(work: Parameters<typeof test.db.read<T>>[1]): Promise<T> => test.db.read(systemActor('spec'), work);

async function unfiled(of: 'facility' | 'enterprise'): Promise<UnfiledPlan[]> {
  const found: UnfiledPlan[] = [];
  await read(async (tx) => {
    for await (const one of test.app.get(PlanOpenings).unfiled(tx, site.facilityId, year, of)) found.push(one);
  });
  return found;
}

/** Puts every table of the plan as `tables` says; answers the last view. */
async function putAll(who: TestActor, path: string, tables: PlanTables) {
  let answer = await send(who, 'GET', path);
  for (const [name, table] of Object.entries(tables)) {
    const body = Array.isArray(table) ? { rows: table as object[] } : (table as object);
    answer = await send(who, 'PUT', `${path}/tables/${name}`, body, ifMatch(answer.body.version));
    expect([name, answer.status]).toEqual([name, 200]);
  }
  return answer;
}

const filing = (number: string) => ({
  filingNumber: number,
  receiptAt: '2026-01-05T09:00:00+08:00',
  receiptNote: '已受理',
});

describe('the facility’s plan', () => {
  let path: string;

  it('is opened by itself with the year, once, whoever else asks', async () => {
    const openings = test.app.get(PlanOpenings);
    const [one, other] = await Promise.all([openings.openOwn(), openings.openOwn()]);
    expect(one + other).toBe(1);
    expect(await openings.openOwn()).toBe(0);
    const { body } = await send(manager, 'GET', `/plans?own=true&year=${year}`);
    expect(body.items).toMatchObject([
      { enterpriseId: null, managementClass: 'KEY', year, dueOn: '2026-03-31', number: 1, state: 'draft' },
    ]);
    path = `/plans/${body.items[0].id}`;
    const again = await send(manager, 'POST', '/plans', { year }, { 'accept-language': 'zh' });
    expect([again.status, again.body.code, again.body.errors[0].pointer]).toEqual([409, 'plan.open-already', '/year']);
    expect(again.body.detail).toContain('已经建立');
    const english = await send(manager, 'POST', '/plans', { year }, { 'accept-language': 'en' });
    expect(english.body.detail).toContain('open already');
  });

  it('is filled with permit, zones and contracts', async () => {
    const { status, body } = await send(dispatcher, 'POST', `${path}/fill`, undefined, ifMatch(1));
    expect([status, body.version, body.owed.length]).toEqual([200, 2, 7]);
    expect(body.tables.unit).toMatchObject({ industryCode: '7724', uscc: expect.any(String) });
    expect(body.tables.generation.map(({ wasteCode }: { wasteCode: string }) => wasteCode)).toEqual(
      [...site.permit.codes].sort((a, b) => a.localeCompare(b)),
    );
    // The only code of a category with a quota.
    expect(body.tables.generation.find((row: { wasteCode: string }) => row.wasteCode === '900-252-12')).toMatchObject({
      plannedGrams: 70_000_000,
      wasteName: expect.any(String),
    });
    expect(body.tables.transfer[0]).toMatchObject({ receiverKind: 'permitHolder', transferKind: 'withinProvince' });
    const stale = await send(dispatcher, 'POST', `${path}/fill`, undefined, ifMatch(1));
    expect([stale.status, stale.body.code]).toEqual([412, 'request.version-stale']);
  });

  it('is refused while anything is missing, with every field by its pointer, in both languages', async () => {
    const { body: plan } = await send(manager, 'GET', path);
    expect(plan.allowedSteps.find(({ step }: { step: string }) => step === 'file')).toMatchObject({
      allowed: false,
      refusal: { code: 'plan.incomplete' },
    });
    for (const [language, words] of [
      ['zh', '请填写“法定代表人”'],
      ['en', 'give the legal representative'],
    ] as const) {
      const headers = { ...ifMatch(plan.version), 'accept-language': language };
      const { status, body } = await send(manager, 'POST', `${path}/file`, filing('JS1'), headers);
      expect([status, body.code]).toEqual([409, 'plan.incomplete']);
      const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
      expect(pointers).toEqual(plan.missing.map(({ pointer }: { pointer: string }) => pointer));
      expect(pointers).toEqual(expect.arrayContaining(['/tables/facilities', '/tables/generation/0/source']));
      const field = body.errors.find(({ pointer }: { pointer: string }) => pointer.endsWith('legalRepresentative'));
      expect(field.message).toContain(words);
    }
  });

  it('is filed by the manager alone, by one of two at once, and then stays as it was', async () => {
    const { body: ready } = await putAll(dispatcher, path, soundTables);
    expect(ready.missing).toEqual([]);
    const byDispatcher = await send(dispatcher, 'POST', `${path}/file`, filing('JS1'), ifMatch(ready.version));
    expect(byDispatcher.status).toBe(403);
    const early = { ...filing('JS1'), receiptAt: '2026-02-01T00:00:00+08:00' };
    const future = await send(manager, 'POST', `${path}/file`, early, ifMatch(ready.version));
    expect([future.status, future.body.code, future.body.errors[0].pointer]).toEqual([
      422,
      'plan.filed-in-future',
      '/receiptAt',
    ]);
    const both = await Promise.all(
      ['JS1', 'JS2'].map((number) => send(manager, 'POST', `${path}/file`, filing(number), ifMatch(ready.version))),
    );
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('lifecycle.wrong-state');
    const { body: filed } = await send(manager, 'GET', path);
    expect(filed).toMatchObject({ state: 'filed', receiptNote: '已受理', consentId: null, missing: [] });
    const edit = await send(manager, 'PUT', `${path}/tables/reduction`, { rows: [] }, ifMatch(filed.version));
    expect([edit.status, edit.body.code]).toEqual([409, 'lifecycle.wrong-state']);
    const rewriting = test.db.write(systemActor('spec'), (tx) =>
      tx.query(`UPDATE management_plan SET tables = '{}' WHERE id = $1`, [filed.id]),
    );
    await expect(rewriting).rejects.toThrow(/filed plan/);
  });

  it('is changed by a version of its own, which begins as what was filed', async () => {
    const { status, body: draft } = await send(manager, 'POST', `${path}/change`, { reason: '新增代码及数量' });
    expect([status, draft.state, draft.number]).toEqual([200, 'draft', 2]);
    expect(draft.changesId).toBe(path.slice('/plans/'.length));
    expect(draft.tables).toEqual(soundTables);
    expect((await send(manager, 'GET', path)).body).toMatchObject({ state: 'changed', isLatest: false });
    expect(await unfiled('facility')).toEqual([]);
    const twice = await send(manager, 'POST', `${path}/change`, { reason: '新增代码及数量' });
    expect([twice.status, twice.body.code]).toEqual([409, 'lifecycle.wrong-state']);
    const next = `/plans/${draft.id}`;
    const filed = await send(manager, 'POST', `${next}/file`, filing('JS3'), ifMatch(draft.version));
    expect(filed.body.versions).toMatchObject([
      { number: 2, state: 'filed', filingNumber: 'JS3' },
      { number: 1, state: 'changed' },
    ]);
    const events = await send(regulator, 'GET', `${path}/events`);
    expect(events.body.items.length).toBeGreaterThan(8);
    expect(JSON.stringify(events.body)).not.toContain('13812345678');
  });

  it('is a workbook with a sheet for each table that is owed', async () => {
    const answer = await test.inject({ method: 'GET', url: `/api/v1${path}/xlsx`, headers: { ...manager.headers } });
    expect(answer.statusCode).toBe(200);
    const { sheets } = await readXlsx(answer.rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual(['表A.1', '表A.2', '表A.3', '表A.4', '表A.5', '表A.6', '表A.7']);
    expect(sheets[2]!.rows[1]).toEqual(expect.arrayContaining(['废机油', 'HW08', '900-214-08', '液态', 3]));
    expect(sheets[4]!.rows).toHaveLength(1);
  });
});

describe('an enterprise’s plan', () => {
  let path: string;

  it('is not opened by the facility without consent, in both languages with the remedy', async () => {
    const body = { year, enterpriseId: firm.enterprise.id };
    const zh = await send(manager, 'POST', '/plans', body, { 'accept-language': 'zh' });
    expect([zh.status, zh.body.code]).toEqual([409, 'plan.no-consent']);
    expect(zh.body.detail).toContain('代报授权');
    const en = await send(manager, 'POST', '/plans', body, { 'accept-language': 'en' });
    expect(en.body.detail).toContain('Have it give one');
  });

  it('is opened by itself, for this year and the next', async () => {
    const past = await send(firm.admin, 'POST', '/plans', { year: year - 2 });
    expect([past.status, past.body.code, past.body.errors[0].pointer]).toEqual([422, 'plan.year-wrong', '/year']);
    const { status, body } = await send(firm.admin, 'POST', '/plans', { year });
    expect([status, body.managementClass, body.dueOn]).toEqual([201, 'REGISTERED', '2026-03-31']);
    expect(body.owed).toEqual(['unit', 'generation', 'transfer']);
    expect((await send(firm.admin, 'POST', '/plans', { year: year + 1 })).status).toBe(201);
    path = `/plans/${body.id}`;
    const { body: first } = await send(firm.admin, 'GET', '/plans?limit=1');
    expect(first.items).toMatchObject([{ year: year + 1 }]);
    const { body: second } = await send(firm.admin, 'GET', `/plans?limit=1&cursor=${first.nextCursor}`);
    expect([second.items[0].id, second.nextCursor]).toEqual([body.id, null]);
    expect((await send(regulator, 'GET', `/plans?year=${year}&state=draft`)).body.items).toHaveLength(1);
  });

  it('is filled with its registration and names the facility for what it may take', async () => {
    const { body } = await send(firm.admin, 'POST', `${path}/fill`, undefined, ifMatch(1));
    expect(body.tables.unit).toMatchObject({ siteAddress: '崇川区工农路 88 号', technicalLead: '王师傅' });
    expect(body.tables.generation).toMatchObject([{ wasteCode: '900-214-08', plannedGrams: 3_000_000 }]);
    expect(body.tables.transfer).toMatchObject([
      { wasteCode: '900-214-08', receiverKind: 'collector', permitNumber: site.permit.number },
    ]);
  });

  it('names codes of the catalogue only, at their rows', async () => {
    const rows = [{ wasteCode: '900-214-08' }, { wasteCode: '999-999-08' }];
    const { version } = (await send(firm.admin, 'GET', path)).body;
    const { status, body } = await send(firm.admin, 'PUT', `${path}/tables/generation`, { rows }, ifMatch(version));
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'catalogue.code-unknown', '/rows/1/wasteCode']);
    const long = { rows: Array.from({ length: 301 }, () => ({ wasteCode: '900-214-08' })) };
    expect((await send(firm.admin, 'PUT', `${path}/tables/storage`, long, ifMatch(version))).status).toBe(400);
  });

  it('of others is not there', async () => {
    const stranger = await verifiedFirm(test, site);
    for (const [method, rest] of [
      ['GET', ''],
      ['GET', '/xlsx'],
      ['POST', '/fill'],
      ['PUT', '/tables/unit'],
    ] as const)
      expect((await send(stranger.admin, method, path + rest, {}, ifMatch(1))).status).toBe(404);
    const own = (await send(manager, 'GET', '/plans?own=true')).body.items[0].id;
    expect((await send(stranger.admin, 'GET', `/plans/${own}`)).status).toBe(404);
    const foreign = await send(stranger.admin, 'POST', '/plans', { year, enterpriseId: firm.enterprise.id });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'enterprise.not-found']);
  });

  it('is owed until it is filed, and overdue after 31 March', async () => {
    at('2026-04-10');
    await test.app.get(Duties).recomputeAll();
    const { body } = await send(manager, 'GET', '/duties?limit=200');
    const owed = body.items.filter(({ kind }: { kind: string }) => kind.endsWith('-plan'));
    expect(owed).toHaveLength(2);
    expect(owed).toContainEqual(
      expect.objectContaining({
        kind: 'enterprise-plan',
        part: '2026',
        enterpriseId: firm.enterprise.id,
        level: 'overdue',
      }),
    );
    expect((await unfiled('enterprise')).map(({ planId, state }) => [planId, state])).toEqual(
      expect.arrayContaining([
        [path.slice('/plans/'.length), 'draft'],
        [null, null],
      ]),
    );
  });

  it('is filed on its behalf while its consent stands, and closes the duty', async () => {
    const covers = (code: string) => read((tx) => test.app.get(Plans).covers(tx, firm.enterprise.id, year, code));
    expect(await covers('900-214-08')).toEqual({ state: 'noPlan' });
    const refused = await send(manager, 'POST', `${path}/fill`, undefined, ifMatch(2));
    expect([refused.status, refused.body.code]).toEqual([409, 'plan.no-consent']);
    const given = await send(firm.admin, 'POST', '/filing-consents', { validFrom: '2026-04-10' });
    const { body: ready } = await putAll(manager, path, soundTables);
    const filed = await send(manager, 'POST', `${path}/file`, filing('JS9'), ifMatch(ready.version));
    expect(filed.body).toMatchObject({ state: 'filed', consentId: given.body.id });
    expect(await covers('900-214-08')).toMatchObject({ state: 'covered', plannedGrams: 3_000_000 });
    expect(await covers('900-249-08')).toMatchObject({ state: 'notInPlan' });
    await test.app.get(Duties).recomputeAll();
    expect((await unfiled('enterprise')).some(({ enterpriseId }) => enterpriseId === firm.enterprise.id)).toBe(false);

    await send(firm.admin, 'POST', `/filing-consents/${given.body.id}/revoke`, { reason: '改为自行办理' });
    const change = await send(manager, 'POST', `${path}/change`, { reason: '数量增加一倍' });
    expect([change.status, change.body.code]).toEqual([409, 'plan.no-consent']);
    const own = await send(firm.admin, 'POST', `${path}/change`, { reason: '数量增加一倍' });
    // Until the change is filed, what it changes holds.
    expect([own.status, own.body.consentId]).toEqual([200, null]);
    expect(await covers('900-214-08')).toMatchObject({ state: 'covered', planId: path.slice('/plans/'.length) });
  });

  it('is asked by no day of a unit that began after it', async () => {
    const late = await verifiedFirm(test, site);
    const { body } = await send(late.admin, 'POST', '/plans', { year });
    expect(body.dueOn).toBeNull();
    expect((await unfiled('enterprise')).some(({ enterpriseId }) => enterpriseId === late.enterprise.id)).toBe(false);
  });
});
