import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { createFacility, everyRole } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';
import { newId } from '../../src/shared/uuid.js';
import { addDays, shanghaiDate } from '../../src/shared/working-days.js';
import { CameraWatch } from '../../src/facility/cameras/camera-watch.service.js';
import { Cameras } from '../../src/facility/cameras/cameras.service.js';
import { CarbonChanges } from '../../src/facility/emissions/carbon-changes.service.js';
import { EmissionFigures } from '../../src/facility/emissions/emission-figures.service.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { systemActor } from '../../src/shared/roles.js';

let test: TestApp;
let facilityId: string;
let people: Record<PersonRole, TestActor>;
let manager: TestActor;
let instrument: { authorization: string };

beforeAll(async () => {
  test = await createTestApp();
  facilityId = await createFacility(test);
  people = await everyRole(test, facilityId, newId());
  manager = people['operator.manager'];
  const key = { name: '数据采集仪', scopes: ['write'], validDays: 30 };
  const made = await send(manager, 'POST', '/api-keys', key);
  instrument = { authorization: `Bearer ${made.body.key}` };
});
afterEach(() => {
  test.app.get(SimulatedTime).now = null;
});
afterAll(() => closeSound(test));

const send = sender(() => test);
const system = systemActor('specs');
const minutesAgo = (minutes: number) => new Date((Math.floor(Date.now() / 60_000) - minutes) * 60_000).toISOString();

async function outletWith(code: string, item: object) {
  const outlet = await send(manager, 'POST', '/emission-outlets', { code, kind: 'wasteGas', name: `排放口 ${code}` });
  const made = await send(manager, 'POST', `/emission-outlets/${outlet.body.id}/items`, item);
  expect([outlet.status, made.status]).toEqual([201, 201]);
  const limit = { averaging: 'instant', upperBound: '60.00', standard: 'DB32/4041-2021', validFrom: '2020-01-01' };
  expect((await send(manager, 'POST', `/emission-items/${made.body.id}/limits`, limit)).status).toBe(201);
  return { outletId: outlet.body.id as string, itemId: made.body.id as string };
}

const byMinute = { parameter: 'NMHC', source: 'instrument', intervalMinutes: 1 };

describe('readings over HTTP', () => {
  it('come ten thousand at once from an instrument, and are known when sent again', async () => {
    await outletWith('DA010', byMinute);
    const readings = Array.from({ length: 10_000 }, (_, place) => ({
      outlet: 'DA010',
      parameter: 'NMHC',
      at: minutesAgo(place + 1),
      value: `${(place % 500) / 10}`,
    }));
    const key = { ...instrument, 'idempotency-key': newId() };
    const first = await send(null, 'POST', '/emission-readings', { readings }, key);
    expect([first.status, first.body.accepted, first.body.refused]).toEqual([200, 10_000, []]);
    // The same request: the stored answer. The same readings in another request: known.
    expect((await send(null, 'POST', '/emission-readings', { readings }, key)).body).toEqual(first.body);
    const again = await send(null, 'POST', '/emission-readings', { readings }, instrument);
    expect([again.body.accepted, again.body.known.length]).toEqual([0, 10_000]);
    const more = await send(null, 'POST', '/emission-readings', { readings: [...readings, readings[0]] }, instrument);
    expect([more.status, more.body.code]).toEqual([400, 'request.invalid']);
  });

  it('of a person need the report, count as manual, and are judged as well', async () => {
    const { itemId } = await outletWith('DA011', { parameter: 'NMHC', source: 'manual', frequencyDays: 90 });
    const readings = [{ outlet: 'DA011', parameter: 'NMHC', at: minutesAgo(30), value: '60.01' }];
    const without = await send(manager, 'POST', '/emission-readings', { readings });
    expect([without.status, without.body.code]).toEqual([422, 'emission.report-number-missing']);
    expect((await send(manager, 'POST', '/emission-readings', { readings, reportNumber: 'JC-7' })).status).toBe(200);
    const { body } = await send(people.regulator, 'GET', `/emission-items/${itemId}/readings`);
    expect(body.items).toMatchObject([{ source: 'manual', value: '60.01', reportNumber: 'JC-7' }]);
    const alarms = await send(people.regulator, 'GET', '/emission-alarms?outlet=DA011');
    expect(alarms.body.items).toMatchObject([
      { kind: 'exceedance', worst: '60.01', upperBound: '60.00', state: 'open' },
    ]);
  });

  it('larger than other bodies are let in here alone', async () => {
    const name = '长'.repeat(200_000);
    const other = await send(manager, 'POST', '/emission-outlets', { code: 'DA099', kind: 'wasteGas', name });
    expect([other.status, other.body.code]).toEqual([413, 'request.body-too-large']);
    const readings = [{ outlet: name, parameter: 'NMHC', at: minutesAgo(1), value: '1' }];
    const here = await send(null, 'POST', '/emission-readings', { readings }, instrument);
    expect([here.status, here.body.refused]).toEqual([200, [{ index: 0, code: 'reading.outlet-unknown' }]]);
  });
});

describe('limits and items', () => {
  it('say what is wrong with them', async () => {
    const { outletId, itemId } = await outletWith('DA012', byMinute);
    const add = (path: string, body: object) => send(manager, 'POST', path, body).then(({ body: { code } }) => code);
    const items = `/emission-outlets/${outletId}/items`;
    expect(await add(items, { parameter: 'COD', source: 'manual', frequencyDays: 30 })).toBe(
      'emission.parameter-unknown',
    );
    expect(await add(items, { parameter: 'PM', source: 'manual', intervalMinutes: 5 })).toBe(
      'emission.expectation-wrong',
    );
    expect(await add(items, byMinute)).toBe('request.conflict');
    const limit = { averaging: 'instant', standard: 'GB 16297-1996', validFrom: '2024-01-01' };
    expect(await add(`/emission-items/${itemId}/limits`, limit)).toBe('emission.limit-unbounded');
    expect(await add(`/emission-items/${itemId}/limits`, { ...limit, upperBound: '50' })).toBe('request.conflict');
    const odour = await send(manager, 'POST', items, { parameter: 'ODOUR', source: 'manual', frequencyDays: 180 });
    const mean = { ...limit, averaging: 'day', upperBound: '1000' };
    expect(await add(`/emission-items/${odour.body.id}/limits`, mean)).toBe('emission.limit-not-averaged');
  });
});

describe('activated carbon', () => {
  it('is due after its days or its running hours, and a wrong entry is taken back', async () => {
    const { outletId } = await outletWith('DA013', byMinute);
    const at = (days: number) => minutesAgo(days * 1_440);
    const change = {
      happenedAt: at(10),
      carbonGrams: 800_000,
      carbonType: '蜂窝炭',
      lastsDays: 90,
      lastsRunHours: 100,
    };
    const path = `/emission-outlets/${outletId}`;
    expect((await send(manager, 'POST', `${path}/carbon-changes`, change)).status).toBe(201);
    const run = (event: string, days: number) =>
      send(people['operator.warehouse'], 'POST', `${path}/equipment-events`, { event, happenedAt: at(days) });
    // Two days before the change, then three days: 72 h of 100.
    for (const [event, days] of [
      ['start', 12],
      ['stop', 7],
    ] as const)
      expect((await run(event, days)).status).toBe(201);
    const charge = async () =>
      (await send(manager, 'GET', '/carbon-charges')).body.find(
        (row: { outletId: string }) => row.outletId === outletId,
      );
    expect(await charge()).toMatchObject({
      ranHours: 72,
      isDue: false,
      dueOn: addDays(shanghaiDate(new Date(at(10))), 90),
    });
    const start = await run('start', 2);
    expect(await charge()).toMatchObject({ isDue: true });
    const due = await test.db.read(system, (tx) => test.app.get(CarbonChanges).due(tx, facilityId));
    expect(due.map(({ outletCode }) => outletCode)).toEqual(['DA013']);
    const reverse = () =>
      send(manager, 'POST', `/outlet-log/${start.body.id}/reverse`, { reason: '误登记，设备未启动' });
    expect((await reverse()).body).toMatchObject({ reversesId: start.body.id, reason: '误登记，设备未启动' });
    expect((await reverse()).body.code).toBe('emission.log-entry-reversed');
    expect(await charge()).toMatchObject({ ranHours: 72, isDue: false });
    const { body } = await send(manager, 'GET', `${path}/log?limit=2`);
    expect([body.items.length, body.nextCursor === null]).toEqual([2, false]);
  });
});

describe('cameras', () => {
  it('that fall silent or keep too little alarm until the next heartbeat', async () => {
    const camera = { code: 'CAM-1', name: '入口', place: '贮存库东门', retentionDays: 90 };
    const short = await send(manager, 'POST', '/cameras', { ...camera, retentionDays: 89 });
    expect(short.body.errors).toMatchObject([{ pointer: '/retentionDays', code: 'camera.retention-too-short' }]);
    const { body: made } = await send(manager, 'POST', '/cameras', camera);
    const beat = (at: Date, more: object = {}) =>
      send(
        null,
        'POST',
        '/camera-heartbeats',
        { heartbeats: [{ code: 'CAM-1', at: at.toISOString(), ...more }] },
        instrument,
      );
    const open = () => test.db.read(system, (tx) => test.app.get(Cameras).alarms(tx, facilityId));
    const start = new Date();
    expect((await beat(start)).body).toMatchObject({ taken: 1 });
    expect((await beat(start)).body).toMatchObject({ taken: 0, older: ['CAM-1'] });
    const later = new Date(start.getTime() + 100 * 86_400_000);
    test.app.get(SimulatedTime).now = later;
    await test.app.get(CameraWatch).watch();
    await test.app.get(CameraWatch).watch();
    const [lost] = await open();
    expect(await open()).toMatchObject([{ kind: 'lost', state: 'open', firstAt: start }]);
    const explained = await test.db.read(system, () => Promise.resolve(lost!));
    expect(explained.cameraId).toBe(made.id);
    await beat(new Date(later.getTime() - 60_000), { oldestRecordingOn: addDays(shanghaiDate(later), -89) });
    expect(await open()).toMatchObject([{ kind: 'retention' }]);
    await beat(new Date(later.getTime() - 30_000), { oldestRecordingOn: addDays(shanghaiDate(later), -90) });
    expect(await open()).toEqual([]);
  });

  it('out of use are expected to send nothing', async () => {
    const { body } = await send(manager, 'POST', '/cameras', {
      code: 'CAM-2',
      name: '出口',
      place: '西门',
      retentionDays: 120,
    });
    const retired = await send(manager, 'POST', `/cameras/${body.id}/retire`, undefined, ifMatch(1));
    expect(retired.body).toMatchObject({ state: 'retired', version: 2, allowedSteps: [{ step: 'reinstate' }] });
    test.app.get(SimulatedTime).now = new Date(Date.now() + 86_400_000);
    await test.app.get(CameraWatch).watch();
    const open = await test.db.read(system, (tx) => test.app.get(Cameras).alarms(tx, facilityId));
    expect(open.map(({ cameraCode }) => cameraCode)).not.toContain('CAM-2');
  });
});

describe('what is published', () => {
  it('is read without signing in: figures of the facility alone, also as a file', async () => {
    const { outletId } = await outletWith('DA020', byMinute);
    const readings = [
      ['1', '61'],
      ['2', '20'],
    ].map(([minute, value]) => ({ outlet: 'DA020', parameter: 'NMHC', at: minutesAgo(Number(minute)), value }));
    await send(null, 'POST', '/emission-readings', { readings }, instrument);
    const { shortCode } = (await send(null, 'GET', `/facilities/${facilityId}`)).body;
    const page = await send(null, 'GET', `/disclosure/${shortCode}`);
    expect(page.headers['cache-control']).toBe('public, max-age=60');
    const outlet = page.body.outlets.find(({ code }: { code: string }) => code === 'DA020');
    expect(outlet).toMatchObject({ limits: [{ parameter: 'NMHC', upperBound: '60.00', standard: 'DB32/4041-2021' }] });
    expect(outlet.days.at(-1)).toMatchObject({
      parameterName: '非甲烷总烃',
      unit: 'mg/m³',
      most: '61',
      exceeded: true,
    });
    expect(JSON.stringify(page.body)).not.toContain(outletId);
    const file = await test.inject({ method: 'GET', url: `/api/v1/disclosure/${shortCode}/file` });
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(file.payload).toContain('DA020,排放口 DA020,非甲烷总烃,mg/m³');
    expect((await send(null, 'GET', '/disclosure/NOBODY')).body.code).toBe('facility.not-found');
  });

  it('is what reports say of the same days', async () => {
    const today = shanghaiDate(new Date());
    const figures = await test.db.read(system, (tx) =>
      test.app.get(EmissionFigures).between(tx, facilityId, addDays(today, -1), today),
    );
    const one = figures.find(({ outletCode }) => outletCode === 'DA020');
    expect(one).toMatchObject({
      parameterName: { zh: '非甲烷总烃', en: 'Non-methane hydrocarbons' },
      readings: 2,
      mean: '40.50',
      most: '61',
      daysExceeded: expect.any(Number),
      unit: 'mg/m³',
    });
    expect(one!.daysExceeded).toBeGreaterThan(0);
  });
});
