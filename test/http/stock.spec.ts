import { Containers } from '../../src/containers/containers.service.js';
import { StorageWarnings } from '../../src/containers/clock/storage-warnings.service.js';
import { inWrite } from '../../src/containers/testing/container-world.js';
import { labBottles, StockStage } from '../../src/containers/testing/stock-stage.js';
import type { LockedContainer } from '../../src/containers/containers.service.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { createFacility, everyRole, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { makeFleet } from '../support/fleet.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { dice, fromEnvironment } from '../support/seeded.js';
import { ifMatch, sender } from '../support/send.js';

const filters = '900-249-08';
const bottles = '900-047-49';
const hour = 3_600_000;
const hours = (count: number) => new Date(Date.now() + count * hour);

let stage: StockStage;
let keeper: TestActor;
let dispatcher: TestActor;
const send = sender(() => stage.test);

beforeAll(async () => {
  stage = await StockStage.start(null);
  const { facilityId } = stage.site;
  keeper = await signInAs(stage.test, 'operator.warehouse', { facilityId });
  dispatcher = await signInAs(stage.test, 'operator.dispatcher', { facilityId });
});
afterAll(() => closeSound(stage.test));

/** Work in the past; requests are made in real time again, since their sessions are. */
async function at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
  stage.now = instant;
  try {
    return await work();
  } finally {
    stage.now = null;
  }
}

const stock = async (query = '', who = keeper) => (await send(who, 'GET', `/stock${query}`)).body;
const list = async (query = '', who = keeper) => (await send(who, 'GET', `/stock/containers${query}`)).body;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('intake', () => {
  const lines = () => [
    { profileId: stage.firm.profilesByKey.get('repair-filters'), estimatedGrams: 100_000, packageCount: 1 },
  ];
  const day = shanghaiDate(hours(72));
  const wish = () => ({ lines: lines(), windowFrom: `${day}T08:00:00+08:00`, windowTo: `${day}T18:00:00+08:00` });
  const { windowFrom, windowTo } = { windowFrom: `${day}T08:00:00+08:00`, windowTo: `${day}T18:00:00+08:00` };
  let overdue: LockedContainer[];
  let booked: { id: string; version: number };
  let round: { id: string };

  beforeAll(async () => {
    booked = (await send(stage.firm.admin, 'POST', '/bookings', wish())).body;
    const other = (await send(stage.firm.admin, 'POST', '/bookings', wish())).body;
    round = (
      await send(dispatcher, 'POST', '/rounds', { day, ...(await makeFleet(send, dispatcher)), bookingIds: [other.id] })
    ).body;
    overdue = await at(hours(-24 * 230), () => stage.store(2));
  });

  it('is stopped for booking, changing and repeating at once, and says why and what it stops', async () => {
    const answers = [
      await send(stage.firm.admin, 'POST', '/bookings', wish()),
      await send(stage.firm.admin, 'PUT', `/bookings/${booked.id}`, wish(), ifMatch(booked.version)),
      await send(stage.firm.admin, 'POST', '/bookings/repeat', { windowFrom, windowTo }),
    ];
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([409, 'storage.intake-stopped']);
      expect(body.errors).toMatchObject([{ pointer: '/lines/0/profileId' }]);
      expect(JSON.stringify(body)).toContain('2 个容器');
    }
  });

  it('forbids the release of a round, and names the cause', async () => {
    const { findings } = (await send(dispatcher, 'GET', `/rounds/${round.id}/check`)).body;
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'hard', code: 'round.intake-stopped', pointer: '/stops/0' }),
    );
    const { body } = await send(dispatcher, 'GET', `/rounds/${round.id}`);
    const release = await send(dispatcher, 'POST', `/rounds/${round.id}/release`, {}, ifMatch(body.version));
    expect([release.status, release.body.code]).toEqual([409, 'round.checks-failed']);
  });

  it('shows every operator, enterprise and regulator its state', async () => {
    const { facilityId } = stage.site;
    const people = await everyRole(stage.test, facilityId, stage.firm.enterprise.id);
    const seen = {
      open: false,
      reach: 'all',
      allStopped: true,
      codes: [{ wasteCode: filters, stopped: true, containers: 2 }],
    };
    for (const [role, who] of Object.entries(people)) {
      const { status, body } = await send(who, 'GET', `/intake?facilityId=${facilityId}`);
      const may = role !== 'auditor' && role !== 'administrator';
      expect([role, status]).toEqual([role, may ? 200 : 403]);
      if (may)
        expect(body).toMatchObject({ ...seen, facilityId, reasonZh: expect.stringContaining('390号') as string });
    }
    expect((await send(stage.firm.admin, 'GET', '/intake')).body).toMatchObject(seen);
    expect((await send(people.regulator, 'GET', '/intake')).body.code).toBe('facility.choose-one');
    const foreign = await createFacility(stage.test, '320500');
    expect((await send(people.regulator, 'GET', `/intake?facilityId=${foreign}`)).status).toBe(404);
    expect((await send(stage.firm.admin, 'GET', `/intake?facilityId=${foreign}`)).status).toBe(404);
  });

  it('is told to the facility’s people in one notice for all containers, and not twice', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      await stage.test.app.get(StorageWarnings).run();
      await runJobs(stage.test);
    }
    for (const who of [keeper, stage.site.manager]) {
      const { items } = (await send(who, 'GET', '/notices')).body;
      const told = items.filter(({ kind }: { kind: string }) => kind.startsWith('container.'));
      expect(told).toMatchObject([
        { kind: 'container.overdue', text: { zh: expect.stringMatching(/^2 个容器超过贮存期限/) as string } },
      ]);
    }
  });

  it('reopens by itself with the last overdue container’s leaving', async () => {
    await stage.lose(ids(overdue));
    expect((await send(stage.firm.admin, 'GET', '/intake')).body).toMatchObject({ open: true, since: null, codes: [] });
    expect((await send(stage.firm.admin, 'POST', '/bookings', wish())).status).toBe(201);
    const { findings } = (await send(dispatcher, 'GET', `/rounds/${round.id}/check`)).body;
    expect(findings.map(({ code }: { code: string }) => code)).not.toContain('round.intake-stopped');
  });
});

describe('stock', () => {
  it('is told by zone and code, by either, and by age, with what is held and what is due first', async () => {
    const [zone, lab] = [stage.site.zones[0]!.id, stage.site.zones[1]!.id];
    const old = await at(hours(-24 * 100), () => stage.store(2, { grams: 1_000 }));
    const fresh = await at(hours(-24 * 10), () => stage.store(3, { grams: 500, make: labBottles, zoneId: lab }));
    await at(hours(-24 * 5), () => stage.store(1, { grams: 70, inBay: true }));
    await inWrite(stage.test, keeper, async (tx) => {
      const [container] = await stage.test.app.get(Containers).lock(tx, [fresh[0]!.id]);
      const change = { heldAt: tx.now, holdReason: '标签与内容物不符' };
      await stage.test.app.get(Containers).advance(tx, [{ container: container!, action: 'hold', change }]);
    });
    const both = await stock();
    expect(both).toMatchObject({ groupBy: 'zone-code', grams: 3_570, containers: 6, heldGrams: 500 });
    const figure = (zoneId: string) => both.figures.find((one: { zoneId: string }) => one.zoneId === zoneId);
    expect(figure(zone)).toMatchObject({
      wasteCode: filters,
      zoneName: '油类与溶剂区',
      grams: 2_070,
      containers: 3,
      heldGrams: 0,
    });
    expect(figure(lab)).toMatchObject({ wasteCode: bottles, grams: 1_500, containers: 3, heldGrams: 500 });
    expect(figure(zone)).toMatchObject({
      oldestClockStart: old[0]!.clockStartedAt!.toISOString(),
      earliestDueOn: old[0]!.dueOn,
    });
    expect(figure(zone).ages.map((age: { grams: number }) => age.grams)).toEqual([70, 0, 0, 2_000, 0]);
    const byAge = await stock('?groupBy=age');
    expect(byAge.figures.map((one: { grams: number; ages: object[] }) => [one.grams, one.ages])).toEqual([
      [1_570, [{ fromDays: 0, toDays: 30, grams: 1_570, containers: 4 }]],
      [2_000, [{ fromDays: 91, toDays: 180, grams: 2_000, containers: 2 }]],
    ]);
    expect((await stock('?groupBy=zone')).figures).toHaveLength(2);
    expect((await stock('?groupBy=code')).figures.map((one: { wasteCode: string }) => one.wasteCode)).toEqual([
      bottles,
      filters,
    ]);
  });

  it('has the containers behind each figure, the oldest first, page by page', async () => {
    const seen: { id: string; clockStartedAt: string }[] = [];
    let cursor = '';
    do {
      const page = await list(`?limit=2${cursor}`);
      seen.push(...page.items);
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(ids(seen)).size).toBe(6);
    expect(seen).toEqual([...seen].sort((a, b) => (a.clockStartedAt + a.id < b.clockStartedAt + b.id ? -1 : 1)));
    const counts = async (query: string) => (await list(query)).items.length;
    expect(await counts(`?zoneId=${stage.site.zones[1]!.id}`)).toBe(3);
    expect(await counts(`?wasteCode=${filters}`)).toBe(3);
    expect(await counts('?place=bay')).toBe(1);
    expect(await counts('?place=zone&held=false')).toBe(4);
    expect(await counts('?held=true')).toBe(1);
    expect(await counts(`?dueBefore=${shanghaiDate(hours(24 * 120))}`)).toBe(2);
  });

  const seed = fromEnvironment('SEED', 1_276);
  it(`is known of every past instant, to the moment (SEED=${seed})`, async () => {
    const roll = dice(seed);
    const begun = hours(-24 * 400).getTime();
    const moments: Date[] = [];
    const lives: { from: number; to: number; grams: number }[] = [];
    const here = new Map<string, number>();
    for (let turn = 0; turn < 14; turn += 1) {
      const moment = new Date(begun + (turn + 1) * hour * (1 + roll.below(3)) + turn * hour * 24);
      moments.push(moment);
      const [leaving] = here;
      if (leaving !== undefined && roll.chance(0.4)) {
        await at(moment, () => stage.lose([leaving[0]]));
        lives[leaving[1]] = { ...lives[leaving[1]]!, to: moment.getTime() };
        here.delete(leaving[0]);
      } else {
        const grams = 1 + roll.below(1_000);
        const [one] = await at(moment, () => stage.store(1, { grams }));
        here.set(one!.id, lives.push({ from: moment.getTime(), to: Infinity, grams }) - 1);
      }
    }
    for (const instant of moments.flatMap((moment) => [new Date(moment.getTime() - 1), moment])) {
      const alive = lives.filter(({ from, to }) => from <= instant.getTime() && instant.getTime() < to);
      const view = await stock(`?asOf=${instant.toISOString()}`);
      expect([instant, view.containers, view.grams]).toEqual([
        instant,
        alive.length,
        alive.reduce((sum, { grams }) => sum + grams, 0),
      ]);
      expect((await list(`?asOf=${instant.toISOString()}`)).items).toHaveLength(alive.length);
    }
    await stage.lose([...here.keys()]);
  });

  it('is not known of the future, nor to anybody outside', async () => {
    const future = await send(keeper, 'GET', `/stock?asOf=${hours(1).toISOString()}`);
    expect([future.status, future.body.code]).toEqual([400, 'stock.as-of-in-future']);
    const regulator = await signInAs(stage.test, 'regulator', { divisionCode: '3206' });
    const unnamed = (await send(regulator, 'GET', '/stock')).body;
    expect([unnamed.code, unnamed.errors[0].pointer]).toEqual(['facility.choose-one', '/facilityId']);
    expect((await stock(`?facilityId=${stage.site.facilityId}`, regulator)).containers).toBe(6);
    const elsewhere = await createFacility(stage.test, '320500');
    const stranger = await signInAs(stage.test, 'operator.manager', { facilityId: elsewhere });
    expect((await send(stranger, 'GET', `/stock?facilityId=${stage.site.facilityId}`)).status).toBe(404);
    const read = (who: TestActor) =>
      stage.test.db.read(who.actor, (tx) =>
        tx.query('SELECT 1 FROM stock_at($1, NULL, true)', [stage.site.facilityId]),
      );
    expect([(await read(keeper)).length, (await read(stranger)).length, (await read(stage.firm.admin)).length]).toEqual(
      [6, 0, 0],
    );
    expect((await send(stage.firm.admin, 'GET', '/stock')).status).toBe(403);
  });
});
