import { Readable } from 'node:stream';
import type { ZoneView } from '../../src/facility/dto/zone.view.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { createStoredWorld, newZone, received } from '../../src/storage/testing/stored-world.js';
import type { StoredWorld, Waste } from '../../src/storage/testing/stored-world.js';
import { everyRole } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { makeFleet } from '../support/fleet.js';
import type { Fleet } from '../support/fleet.js';
import { closeSound } from '../support/invariants.js';
import { readPdf, withoutSpaces } from '../support/read-pdf.js';
import { runJobs } from '../support/run-jobs.js';
import { ifMatch, sender } from '../support/send.js';
import { treatmentCompany } from '../support/treatment.js';

let test: TestApp;
let world: StoredWorld;
let people: Record<PersonRole, TestActor>;
let zone: ZoneView;
let fleet: Fleet;
let refiner: string;
let numbers = 0;
const send = sender(() => test);
const today = shanghaiDate(new Date());

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'manual' } });
  world = await createStoredWorld(test);
  people = await everyRole(test, world.site.facilityId, world.unit.enterpriseId!);
  zone = await newZone(test, world, { capacityGrams: 900_000_000 });
  fleet = await makeFleet(send, dispatcher());
  const terms = {
    permitLines: [
      { wasteCode: '900-214-08', methodCode: 'R9' as const },
      { wasteCode: '900-041-49', methodCode: 'D10' as const },
      { wasteCode: '900-047-49', methodCode: 'D9' as const },
      { wasteCode: '900-047-49', methodCode: 'D10' as const },
    ],
  };
  refiner = (await treatmentCompany(test, people['operator.manager'], terms)).company.id;
});
afterAll(() => closeSound(test));

const dispatcher = () => people['operator.dispatcher'];
const manager = () => people['operator.manager'];
const keeper = () => people['operator.warehouse'];

async function stored(waste: Waste = 'oil', grams = 100_000, into = zone): Promise<string> {
  const { id, code } = await received(test, world, into, waste, { grams });
  const { status } = await send(keeper(), 'POST', `/containers/${id}/put-away`, { zoneId: into.id });
  expect(status).toBe(200);
  return code;
}

const plan = (containers: string[], more: object = {}, who = dispatcher()) =>
  send(who, 'POST', '/transfers', { companyId: refiner, plannedOn: today, containers, legs: [fleet], ...more });

const act = (id: string, step: string, body: object = {}, who = manager()) =>
  send(who, 'POST', `/transfers/${id}/${step}`, body);

const detail = async (id: string) => (await send(dispatcher(), 'GET', `/transfers/${id}`)).body;
const stepOf = async (id: string, name: string) =>
  (await detail(id)).flow.find(({ step }: { step: string }) => step === name);

const nextNumber = () => `20263206${String((numbers += 1)).padStart(6, '0')}`;

async function prepared(containers: string[], more: object = {}): Promise<string> {
  const { status, body } = await plan(containers, more);
  expect([status, body.code]).toEqual([201, undefined]);
  expect((await act(body.id, 'start')).body.state).toBe('preparing');
  await runJobs(test);
  return body.id;
}

async function ready(containers: string[], more: object = {}): Promise<string> {
  const id = await prepared(containers, more);
  expect((await act(id, 'number', { officialNumber: ` ${nextNumber()} ` })).status).toBe(200);
  await runJobs(test);
  expect((await detail(id)).state).toBe('ready');
  return id;
}

async function arrived(containers: string[], more: object = {}): Promise<string> {
  const id = await ready(containers, more);
  expect((await act(id, 'scans', { scanned: containers }, keeper())).status).toBe(200);
  const away = await act(id, 'dispatch', { waybillNumber: 'YD-0001' }, dispatcher());
  expect([away.status, away.body.state]).toEqual([200, 'inTransit']);
  expect((await act(id, 'arrival')).body.state).toBe('arrived');
  return id;
}

const acceptedAll = async (id: string, change: (grams: number) => number = (grams) => grams) => ({
  lines: (await detail(id)).lines.map((line: { id: string; grams: number }) => ({
    lineId: line.id,
    acceptedGrams: change(line.grams),
  })),
});

const treatedAll = async (id: string) => ({
  lines: (await detail(id)).lines
    .filter((line: { acceptedGrams: number }) => line.acceptedGrams > 0)
    .map((line: { id: string }) => ({ lineId: line.id, treatedOn: today })),
});

const containersOf = async (id: string) => (await send(dispatcher(), 'GET', `/transfers/${id}/containers`)).body.items;
const posted = (key: string) =>
  test.db.read({ ...manager().actor, roles: ['system'] }, async (tx) => {
    const [row] = await tx.query<{ posted: number; pending: number }>(
      'SELECT posted_grams AS posted, pending_grams AS pending FROM ledger_account WHERE key = $1',
      [key],
    );
    return row ?? { posted: 0, pending: 0 };
  });

describe('a transfer', () => {
  it('runs from plan to close, and its result reaches the firm whose waste it was', async () => {
    const codes = [await stored('oil', 180_000), await stored('filters', 20_000)];
    const id = await prepared(codes);
    expect(await stepOf(id, 'reserve')).toMatchObject({ state: 'done', attempts: 0, lastError: null });
    expect(await stepOf(id, 'number')).toMatchObject({ state: 'waiting', by: 'system' });
    expect(await stepOf(id, 'dispatch')).toMatchObject({ state: 'later', by: 'people' });
    const number = nextNumber();
    expect((await act(id, 'number', { officialNumber: number })).body.officialNumber).toBe(number);
    await runJobs(test);
    expect((await detail(id)).number).toMatch(/^GO-[A-Z0-9]+-20\d{2}-\d{6}$/);
    expect((await act(id, 'dispatch')).body.code).toBe('transfer.not-scanned');
    const scanned = [`https://wf.example.cn/c/${codes[0]!.toLowerCase()}`, codes[1]!];
    expect((await act(id, 'scans', { scanned }, keeper())).status).toBe(200);
    expect((await act(id, 'dispatch')).body).toMatchObject({ state: 'inTransit', grams: 200_000 });
    expect((await containersOf(id)).map(({ state }: { state: string }) => state)).toEqual(['shipped', 'shipped']);
    await act(id, 'arrival');
    const told = await acceptedAll(id, (grams) => grams - 7);
    expect((await act(id, 'acceptance', told)).body).toMatchObject({ state: 'accepted' });
    expect((await act(id, 'treatment', await treatedAll(id))).body.state).toBe('treated');
    await runJobs(test);
    const done = await detail(id);
    expect([done.state, done.allowedSteps]).toEqual(['closed', []]);
    expect(done.flow.map(({ state }: { state: string }) => state)).toEqual(done.flow.map(() => 'done'));
    expect(done.lines[1]).toMatchObject({ wasteCode: '900-214-08', acceptedGrams: 179_993, treatedMethodCode: 'R9' });
    await chain(id);
  });

  it('takes no container that is not in store, empty, held or on another transfer', async () => {
    const { code: inBay } = await received(test, world, zone, 'oil');
    expect((await plan([inBay])).body).toMatchObject({
      code: 'transfer.container-not-in-store',
      errors: [{ pointer: '/containers/0' }],
    });
    const code = await stored();
    const first = (await plan([code])).body.id as string;
    expect((await plan([code])).body.code).toBe('transfer.container-taken');
    expect((await act(first, 'cancel', { reason: '改期' })).body.state).toBe('cancelled');
    expect((await plan([code.replace(/...$/, '999')])).body.code).toBe('container.not-found');
    const acid = await stored('acid', 100_000, await newZone(test, world));
    expect((await plan([acid])).body).toMatchObject({ code: 'transfer.code-not-taken', status: 422 });
    const lab = await stored('lab', 100_000, await newZone(test, world));
    expect((await plan([lab])).body.errors).toMatchObject([
      { code: 'transfer.method-needed', pointer: '/methods/900-047-49' },
    ]);
    expect((await plan([lab], { methods: { '900-047-49': 'D10' } })).status).toBe(201);
    expect((await plan([code], { methods: { x: 'D10' } })).status).toBe(400);
    expect((await plan([code], { companyId: newId() })).body.code).toBe('treatment-company.not-found');
    expect((await plan([code], { plannedOn: '2020-01-01' })).body.code).toBe('transfer.day-out-of-range');
  });

  it('is cancelled with everything undone, and a number that comes later is not applied', async () => {
    const code = await stored();
    const id = await prepared([code]);
    const { contractId } = (await rowOf(id))!;
    const key = `treatmentQuota/${world.site.facilityId}/${today.slice(0, 4)}/${contractId}`;
    const held = await posted(key);
    expect(held.pending).toBeGreaterThanOrEqual(100_000);
    expect((await act(id, 'cancel', { reason: '客户改期' })).body.state).toBe('cancelled');
    expect((await posted(key)).pending).toBe(held.pending - 100_000);
    expect((await act(id, 'number', { officialNumber: nextNumber() })).body.code).toBe('transfer.number-not-expected');
    expect((await plan([code])).status).toBe(201);
  });

  it('stops at a rule with its words, and goes on when its cause is mended', async () => {
    const id = await prepared([await stored()], { legs: [] });
    await act(id, 'number', { officialNumber: nextNumber() });
    await runJobs(test);
    expect(await stepOf(id, 'documents')).toMatchObject({
      state: 'stopped',
      attempts: 1,
      lastError: { code: 'transfer.no-carrier', text: { zh: expect.stringContaining('车辆') } },
    });
    const { items } = (await send(dispatcher(), 'GET', '/transfers/stuck')).body;
    expect(items).toContainEqual(expect.objectContaining({ transferId: id, step: 'documents', state: 'stopped' }));
    expect((await act(id, 'skip', { step: 'documents', reason: '着急' })).body.code).toBe(
      'transfer.step-not-skippable',
    );
    const { version } = await detail(id);
    const legs = await send(dispatcher(), 'PATCH', `/transfers/${id}`, { legs: [fleet] }, ifMatch(version));
    expect(legs.status).toBe(200);
    expect((await act(id, 'retry', { step: 'documents' })).status).toBe(200);
    await runJobs(test);
    expect((await detail(id)).state).toBe('ready');
    expect((await act(id, 'retry', { step: 'documents' })).body.code).toBe('transfer.step-not-begun');
  });

  it('comes back in part, and what came back is shipped again', async () => {
    const codes = [await stored('oil', 50_000), await stored('oil', 60_000)];
    const id = await arrived(codes);
    const [line] = (await detail(id)).lines;
    const refused = [codes[1]!];
    const part = { lines: [{ lineId: line.id, acceptedGrams: 50_000 }], refused };
    expect((await act(id, 'acceptance', part)).body.errors).toMatchObject([{ pointer: '/opinion' }]);
    const taken = await act(id, 'acceptance', { ...part, opinion: '含水超标' });
    expect([taken.status, taken.body.state]).toEqual([200, 'partlyAccepted']);
    expect((await act(id, 'treatment', await treatedAll(id))).body.state).toBe('treated');
    await runJobs(test);
    expect(await detail(id)).toMatchObject({ state: 'treated', refusedAway: 1 });
    expect((await act(id, 'return', {}, keeper())).status).toBe(200);
    await runJobs(test);
    expect((await detail(id)).state).toBe('closed');
    expect((await plan(refused)).body.code).toBe('transfer.container-not-in-store');
    expect((await send(keeper(), 'POST', '/put-aways', { code: refused[0], zoneId: zone.id })).status).toBe(200);
    expect((await plan(refused)).status).toBe(201);
  });

  it('comes back whole, and frees the quota', async () => {
    const code = await stored();
    const id = await arrived([code]);
    expect((await act(id, 'acceptance', { refused: [code], opinion: '拒收' })).body.state).toBe('refused');
    expect((await act(id, 'return', { containers: [code] }, keeper())).status).toBe(200);
    await runJobs(test);
    expect((await detail(id)).state).toBe('closed');
  });

  it('asks for an explanation of a mass beyond the tolerance', async () => {
    const id = await arrived([await stored()]);
    const told = await acceptedAll(id, (grams) => grams / 2);
    expect((await act(id, 'acceptance', told)).body.errors).toMatchObject([
      { code: 'transfer.discrepancy-needed', pointer: '/lines/0/discrepancy' },
    ]);
    const [line] = told.lines;
    expect((await act(id, 'acceptance', { lines: [{ ...line, discrepancy: '对方地磅校准' }] })).status).toBe(200);
  });

  it('travels on paper when its number was skipped, and closes after the back-fill', async () => {
    const code = await stored();
    const id = await prepared([code]);
    expect((await act(id, 'skip', { step: 'number', reason: '省系统停机' }, dispatcher())).status).toBe(403);
    expect((await act(id, 'skip', { step: 'number', reason: '省系统停机' })).body.paperReason).toBe('省系统停机');
    await runJobs(test);
    await act(id, 'scans', { scanned: [code] });
    await act(id, 'dispatch');
    const { body: at } = await act(id, 'arrival');
    expect(at.backfillDueOn > today).toBe(true);
    await act(id, 'acceptance', await acceptedAll(id));
    await act(id, 'treatment', await treatedAll(id));
    await runJobs(test);
    expect((await detail(id)).state).toBe('treated');
    expect((await act(id, 'number', { officialNumber: '20263205000001' })).body.code).toBe(
      'transfer.official-number-invalid',
    );
    expect((await act(id, 'number', { officialNumber: nextNumber() })).status).toBe(200);
    await runJobs(test);
    expect((await detail(id)).state).toBe('closed');
  });

  it('proposes what must leave first, up to a mass', async () => {
    const { status, body } = await send(
      dispatcher(),
      'GET',
      `/transfers/proposal?companyId=${refiner}&mostGrams=250000`,
    );
    expect(status).toBe(200);
    expect(body.grams).toBeLessThanOrEqual(250_000);
  });

  it('hands out its manifest and the list of its containers', async () => {
    const code = await stored('oil', 12_345);
    const { body: planned } = await plan([code]);
    expect((await send(dispatcher(), 'GET', `/transfers/${planned.id}/manifest/pdf`)).body.code).toBe(
      'transfer.not-drafted',
    );
    const id = await ready([await stored('oil', 54_321)]);
    const { number, officialNumber } = await detail(id);
    const answer = await fetchFile(`/transfers/${id}/manifest/pdf`);
    expect(answer.headers['content-type']).toBe('application/pdf');
    const { pages } = await readPdf(Readable.from([answer.rawPayload]));
    const text = pages.map(withoutSpaces).join('');
    for (const part of [number, officialNumber, '危险废物转移联单', '0.054', '900-214-08', 'R9', '王驾驶'])
      expect(text).toContain(part.replaceAll(' ', ''));
    const sheet = await fetchFile(`/transfers/${id}/packing-list/xlsx`);
    expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('takes off what cannot be found, but not the last container', async () => {
    const codes = [await stored('oil', 10_000), await stored('oil', 20_000)];
    const id = await ready(codes);
    const off = await act(id, 'removals', { containers: [codes[0]], reason: '未找到' });
    expect([off.status, off.body.grams, off.body.containers]).toEqual([200, 20_000, 1]);
    expect((await act(id, 'removals', { containers: [codes[1]], reason: '未找到' })).body.code).toBe(
      'transfer.nothing-left',
    );
    expect((await act(id, 'scans', { scanned: [codes[0]] }, keeper())).body.code).toBe('transfer.container-not-on-it');
    await act(id, 'scans', { scanned: [codes[1]] }, keeper());
    expect((await act(id, 'dispatch')).body).toMatchObject({ state: 'inTransit', grams: 20_000 });
    expect((await act(id, 'removals', { containers: [codes[1]], reason: '晚了' })).body.code).toBe(
      'transfer.dispatched-already',
    );
    expect((await act(id, 'cancel', { reason: '晚了' })).body.code).toBe('lifecycle.wrong-state');
  });
});

/** From the label to its end, for the firm whose waste it was. */
async function chain(id: string): Promise<void> {
  const oil = (await containersOf(id)).find(({ wasteCode }: { wasteCode: string }) => wasteCode === '900-214-08');
  const { body } = await send(people['enterprise.admin'], 'GET', `/containers/${oil.containerId}/trace`);
  const treated = { methodCode: 'R9', treatedOn: today, treatedGrams: 179_993 };
  expect(body.parts.items).toMatchObject([{ place: 'treated', transferId: id, grams: 180_000, ...treated }]);
  const { items } = (await send(people['enterprise.admin'], 'GET', `/treatments?transferId=${id}`)).body;
  expect(items).toContainEqual(expect.objectContaining({ originCode: oil.code, shippedGrams: 180_000, ...treated }));
  expect(items).toHaveLength(2);
  const [notice] = (await send(people['enterprise.admin'], 'GET', '/notices')).body.items;
  expect(notice).toMatchObject({ kind: 'transfer.treated', text: { zh: expect.stringContaining('199.986') } });
}

const fetchFile = (path: string) =>
  test.inject({ method: 'GET', url: `/api/v1${path}`, headers: dispatcher().headers });

const rowOf = (id: string) =>
  test.db.read({ ...manager().actor, roles: ['system'] }, async (tx) => {
    const [row] = await tx.query<{ contractId: string }>(
      'SELECT contract_id AS "contractId" FROM transfer WHERE id = $1',
      [id],
    );
    return row;
  });
