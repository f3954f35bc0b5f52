import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { closeSound } from '../../../test/support/invariants.js';
import { runJobs } from '../../../test/support/run-jobs.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { EmissionAlarms } from './emission-alarms.service.js';
import { MissingData } from './missing-data.service.js';
import { MonitoredItems } from './monitored-items.service.js';
import { Outlets } from './outlets.service.js';
import { Readings } from './readings.service.js';
import { createEmissionWorld, minutesAgo, reading, system } from './testing/emission-world.js';
import type { EmissionWorld } from './testing/emission-world.js';

let test: TestApp;
let world: EmissionWorld;

beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  world = await createEmissionWorld(test);
});
afterEach(() => {
  test.app.get(SimulatedTime).now = null;
});
afterAll(() => closeSound(test));

const alarms = (show: 'open' | 'all') =>
  test.app
    .get(EmissionAlarms)
    .list(world.manager.actor, { show, limit: 50 })
    .then(({ items }) => items);
const readings = () =>
  test.app
    .get(Readings)
    .list(world.manager.actor, world.item.id, { limit: 200 })
    .then(({ items }) => items);
const averages = (span: 'hour' | 'day') =>
  test.app
    .get(Readings)
    .averages(world.manager.actor, world.item.id, { span, limit: 200 })
    .then(({ items }) => items);

describe('a batch of readings', () => {
  it('is taken once, whole seconds and exact decimals, and known when it comes again', async () => {
    const batch = [reading(20, '12.30'), reading(10, '0.1')];
    expect(await world.send(batch)).toMatchObject({ accepted: 2, known: [], conflicts: [], refused: [] });
    expect(await world.send([...batch, reading(20, '12.3')])).toMatchObject({ accepted: 0, known: [0, 1, 2] });
    expect(await readings()).toMatchObject([
      { value: '0.1', flag: 'normal', source: 'instrument', revision: 0 },
      { value: '12.30' },
    ]);
  });

  it('does not overwrite: another value under the same key is a conflict', async () => {
    await world.send([reading(20, '12.30')]);
    const answer = await world.send([reading(20, '99'), reading(10, '1')]);
    expect(answer).toMatchObject({ accepted: 1, conflicts: [{ index: 0, value: '12.30', flag: 'normal' }], known: [] });
    expect((await readings()).map(({ value }) => value)).toEqual(['1', '12.30']);
  });

  it.each([
    ['reading.outlet-unknown', { outlet: 'DA999' }],
    ['reading.parameter-unknown', { parameter: 'HCl' }],
    ['reading.in-future', { at: minutesAgo(-60) }],
    ['reading.too-old', { at: minutesAgo(60 * 24 * 60) }],
    ['reading.instant-wrong', { at: '2026-02-30T08:00:00+08:00' }],
    ['reading.instant-wrong', { at: '2026-02-20T08:00:00.5+08:00' }],
    ['reading.value-wrong', { value: '1e3' }],
    ['reading.value-wrong', { value: 12.3 }],
    ['reading.value-wrong', { value: null }],
    ['reading.flag-wrong', { flag: 'fine' }],
    ['reading.detection-limit-wrong', { flag: 'belowDetection' }],
  ])('refuses one reading by %s and takes the others', async (code, change) => {
    const answer = await world.send([{ ...reading(20, '1'), ...change }, reading(10, '2')]);
    expect(answer).toMatchObject({ accepted: 1, refused: [{ index: 0, code }], reasons: [{ code }] });
  });

  it('takes neither of two readings that contradict each other, whatever their order', async () => {
    const torn = [reading(20, '1'), reading(20, '2')];
    const refused = [0, 1].map((index) => ({ index, code: 'reading.contradiction' }));
    expect(await world.send(torn)).toMatchObject({ accepted: 0, refused });
    expect(await world.send(torn.toReversed())).toMatchObject({ accepted: 0, refused });
  });

  it('refuses as a whole what holds fields that no reading has', async () => {
    await expect(world.send([{ ...reading(20, '1'), counted: '2' }])).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });

  it('leaves one audit entry with counts and a hash', async () => {
    const { batchId } = await world.send([reading(20, '1'), reading(10, 'x')]);
    const sql = 'SELECT action, data FROM audit_event WHERE subject_id = $1';
    const events = await test.db.read(system, (tx) => tx.query(sql, [batchId]));
    const data = {
      source: 'instrument',
      accepted: 1,
      refused: 1,
      known: 0,
      conflicts: 0,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    expect(events).toEqual([{ action: 'emission-readings.send', data }]);
  });
});

describe('averages', () => {
  const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000 - 7_200_000;
  const at = (minute: number) => ({ at: new Date(hour + minute * 60_000).toISOString() });

  it('count valid readings alone, and say how much is there', async () => {
    await world.send([
      { ...reading(0, '10'), ...at(0) },
      { ...reading(0, '0.1'), ...at(10) },
      { ...reading(0, '0.2'), ...at(20) },
      { ...reading(0, '900', { flag: 'calibration' }), ...at(30) },
      { ...reading(0, null, { flag: 'belowDetection', detectionLimit: '0.07' }), ...at(40) },
    ]);
    // (10 + 0.1 + 0.2 + 0.035) / 4 = 2.58375: half of the detection limit counts.
    const expected = {
      readings: 4,
      expected: 6,
      completePermille: 666,
      isValid: false,
      mean: '2.58',
      least: '0.035',
      most: '10',
    };
    expect(await averages('hour')).toMatchObject([expected]);
    await world.send([{ ...reading(0, '1'), ...at(50) }]);
    expect(await averages('hour')).toMatchObject([{ readings: 5, completePermille: 833, isValid: true }]);
    expect(await averages('day')).toMatchObject([{ readings: 5, expected: 144 }]);
  });

  it('follow a correction, which keeps what the reading said', async () => {
    await world.send([{ ...reading(0, '10'), ...at(0) }]);
    const correction = { source: 'instrument' as const, flag: 'normal' as const, value: '1.0', reason: '量程设置错误' };
    const made = await test.app
      .get(Readings)
      .correct(world.manager.actor, withoutKey, world.item.id, { ...at(0), ...correction });
    expect(made).toMatchObject({ revision: 1, oldValue: '10', newValue: '1.0' });
    expect(await averages('hour')).toMatchObject([{ mean: '1.00' }]);
    expect(await readings()).toMatchObject([{ value: '1.0', revision: 1 }]);
    const again = test.app
      .get(Readings)
      .correct(world.manager.actor, withoutKey, world.item.id, { ...at(0), ...correction });
    await expect(again).rejects.toMatchObject({ code: 'emission.correction-same' });
    const change = test.db.write(system, (tx) =>
      tx.query(`UPDATE emission_reading SET value = 5, revision = revision + 1`),
    );
    await expect(change).rejects.toThrow(/sealed/);
  });
});

describe('an exceedance', () => {
  it('opens once, keeps the worst value, is explained, and ends with the fact alone', async () => {
    await world.limit({});
    await world.send([reading(50, '60'), reading(40, '60.01')]);
    const [opened] = await alarms('open');
    expect(opened).toMatchObject({
      kind: 'exceedance',
      state: 'open',
      worst: '60.01',
      upperBound: '60',
      outletCode: 'DA001',
    });
    await world.send([reading(30, '75')]);
    await world.send([reading(20, '61')]);
    const service = test.app.get(EmissionAlarms);
    const explained = await service.acknowledge(world.manager.actor, withoutKey, opened!.id, 1, {
      note: '活性炭饱和，已通知更换',
    });
    expect(explained).toMatchObject({ state: 'acknowledged', worst: '75', note: '活性炭饱和，已通知更换' });
    expect(explained.allowedSteps.map(({ step }) => step)).toEqual(['acknowledge']);
    await world.send([reading(10, '59.99')]);
    expect(await alarms('open')).toEqual([]);
    expect(await alarms('all')).toMatchObject([
      { id: opened!.id, state: 'closed', closedByFact: 'withinLimit', worst: '75', lastAt: new Date(minutesAgo(20)) },
    ]);
    expect(await runJobs(test)).toEqual(['facility.emission-alarm-opened', 'facility.emission-alarm-closed']);
  });

  it('that began and ended within one batch is told of, once however often it is sent', async () => {
    await world.limit({});
    const batch = [reading(30, '10'), reading(20, '80'), reading(10, '10')];
    await world.send(batch);
    await world.send(batch);
    expect(await alarms('all')).toMatchObject([{ state: 'closed', worst: '80' }]);
  });

  it('by late data does not disturb what is known since', async () => {
    await world.limit({});
    await world.send([reading(10, '10')]);
    await world.send([reading(30, '80')]);
    expect(await alarms('open')).toEqual([]);
    expect(await alarms('all')).toMatchObject([{ worst: '80', state: 'closed' }]);
  });

  it('of an hour waits until the hour has enough readings, and compares the exact sum', async () => {
    await world.limit({ averaging: 'hour', upperBound: '10' });
    const hour = Math.floor(Date.now() / 3_600_000) * 60 - 120;
    const at = (minute: number) => new Date((hour + minute) * 60_000).toISOString();
    const in10 = (minute: number, value: string) => ({ ...reading(0, value), at: at(minute) });
    await world.send([in10(0, '10'), in10(10, '10'), in10(20, '10'), in10(30, '10.000001')]);
    expect(await alarms('all')).toEqual([]);
    await world.send([in10(40, '10')]);
    expect(await alarms('open')).toMatchObject([{ averaging: 'hour', worst: '10.000000', state: 'open' }]);
    await world.send([in10(50, '9')]);
    expect(await alarms('open')).toEqual([]);
  });

  it('ends when its limit has ended, and keeps the outlet from being closed while it lasts', async () => {
    const limitId = await world.limit({});
    await world.send([reading(30, '80')]);
    const close = () => test.app.get(Outlets).close(world.manager.actor, withoutKey, world.outlet.id, 1);
    await expect(close()).rejects.toMatchObject({ code: 'emission.outlet-exceeding' });
    const yesterday = new Date(Date.now() - 86_400_000 * 2).toISOString().slice(0, 10);
    await test.app.get(MonitoredItems).endLimit(world.manager.actor, withoutKey, limitId, 1, { validTo: yesterday });
    await world.send([reading(10, '80')]);
    expect(await alarms('all')).toMatchObject([{ state: 'closed', closedByFact: 'limitEnded' }]);
    expect(await close()).toMatchObject({ state: 'closed' });
    expect(await world.send([reading(5, '1')])).toMatchObject({ refused: [{ code: 'reading.outlet-unknown' }] });
  });
});

describe('missing data', () => {
  it('alarm once after some intervals, and end when data come', async () => {
    await world.send([reading(0, '1')]);
    const watch = () => test.app.get(MissingData).watch();
    await watch();
    expect(await alarms('all')).toEqual([]);
    test.app.get(SimulatedTime).now = new Date(Date.now() + 32 * 60_000);
    expect([(await watch()) > 0, await watch()]).toEqual([true, 0]);
    expect(await alarms('open')).toMatchObject([{ kind: 'missing', worst: null }]);
    await world.send([reading(10, '1')]);
    expect(await alarms('open')).toHaveLength(1);
    await world.send([reading(-31, '1', { flag: 'fault' })]);
    expect(await alarms('all')).toMatchObject([{ state: 'closed', closedByFact: 'dataArrived' }]);
  });

  it('are no alarm of an item that nobody watches any more', async () => {
    test.app.get(SimulatedTime).now = new Date(Date.now() + 60 * 60_000);
    await test.app.get(MissingData).watch();
    const change = { source: 'instrument' as const, intervalMinutes: 10, watched: false };
    await test.app.get(MonitoredItems).change(world.manager.actor, withoutKey, world.item.id, 1, change);
    expect(await alarms('all')).toMatchObject([{ closedByFact: 'noLongerDue' }]);
  });
});

it('of another facility nothing is seen and nothing changed', async () => {
  await world.limit({});
  await world.send([reading(10, '80')]);
  const stranger = await createEmissionWorld(test);
  const other = stranger.manager.actor;
  await expect(test.app.get(Outlets).find(other, world.outlet.id)).rejects.toMatchObject({ status: 404 });
  await expect(test.app.get(Readings).list(other, world.item.id, { limit: 1 })).rejects.toMatchObject({ status: 404 });
  expect((await test.app.get(EmissionAlarms).list(other, { show: 'all', limit: 1 })).items).toEqual([]);
  const [alarm] = await alarms('open');
  const explain = test.app
    .get(EmissionAlarms)
    .acknowledge(other, withoutKey, alarm!.id, 1, { note: '不是我的' + newId() });
  await expect(explain).rejects.toMatchObject({ status: 404 });
});
