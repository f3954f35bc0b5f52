import { Containers } from '../../src/containers/containers.service.js';
import type { LockedContainer } from '../../src/containers/containers.service.js';
import { inWrite } from '../../src/containers/testing/container-world.js';
import { labBottles, oilFilters, StockStage } from '../../src/containers/testing/stock-stage.js';
import { Zones } from '../../src/facility/zones.service.js';
import { Ledger } from '../../src/ledger/ledger.service.js';
import { newId } from '../../src/shared/uuid.js';
import { intoZone, offPlace } from '../../src/storage/container-lines.js';
import { tenantOf } from '../../src/writes/write-tx.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { closeSound } from '../support/invariants.js';
import { statementsOf } from '../support/round-trips.js';
import { ifMatch, sender } from '../support/send.js';

const filters = '900-249-08';
let stage: StockStage;
let keeper: TestActor;
let second: TestActor;
const send = sender(() => stage.test);

beforeAll(async () => {
  stage = await StockStage.start(null);
  const { facilityId } = stage.site;
  keeper = await signInAs(stage.test, 'operator.warehouse', { facilityId });
  second = await signInAs(stage.test, 'operator.manager', { facilityId });
});
afterAll(() => closeSound(stage.test));

let named = 0;
/** Each test counts a zone of its own. */
async function newZone(categories = ['HW08'], more: object = {}): Promise<string> {
  const zone = { name: `盘点区 ${(named += 1)}`, categories, capacityGrams: 5_000_000, sortOrder: 10, ...more };
  const { status, body } = await send(stage.site.manager, 'POST', '/zones', zone);
  expect(status).toBe(201);
  return body.id as string;
}

const start = async (zoneId: string, who = keeper) => (await send(who, 'POST', '/stock-takes', { zoneId })).body;
const scan = (id: string, codes: (string | { code: string; grams?: number })[], who = keeper) =>
  send(who, 'POST', `/stock-takes/${id}/scans`, {
    scans: codes.map((code) => (typeof code === 'string' ? { code } : code)),
  });
const finish = async (id: string) => (await send(keeper, 'POST', `/stock-takes/${id}/finish`)).body;
type Difference = { id: string; kind: string; code: string; resolution: string };
const close = (take: { id: string; version: number }, differences: object[], who = second) =>
  send(who, 'POST', `/stock-takes/${take.id}/close`, { differences }, ifMatch(take.version));
const all = (take: { differences: Difference[] }, decision = 'book') =>
  take.differences.map(({ id, resolution }) => ({
    differenceId: id,
    decision: resolution === 'none' ? 'leave' : decision,
    reason: `盘点核实 ${id.slice(-4)}`,
  }));

/** Posted grams by account, the zone's id and code left in the key. */
async function balances(...kinds: string[]): Promise<Record<string, number>> {
  const rows = await stage.rows<{ key: string; grams: number }>(
    `SELECT kind || '/' || scope AS key, posted_grams AS grams FROM ledger_account
     WHERE facility_id = $1 AND kind = ANY ($2) AND posted_grams <> 0 ORDER BY 1`,
    [stage.site.facilityId, kinds],
  );
  return Object.fromEntries(rows.map(({ key, grams }) => [key, grams]));
}
const massKinds = ['receiving', 'stored', 'missing', 'stockDifference'];
const total = async () => Object.values(await balances(...massKinds)).reduce((sum, grams) => sum + grams, 0);
const stateOf = async (id: string) => {
  const sql = 'SELECT state, zone_id AS "zoneId", grams FROM container WHERE id = $1';
  return (await stage.rows<{ state: string; zoneId: string; grams: number }>(sql, [id]))[0];
};

describe('a zone that is counted', () => {
  it('is frozen from the start to the end of the count, and counted by one at a time', async () => {
    const zoneId = await newZone();
    const take = await start(zoneId);
    expect(take).toMatchObject({
      state: 'counting',
      zoneId,
      scannedContainers: 0,
      expectedContainers: null,
      differences: null,
    });
    expect((await send(keeper, 'GET', `/zones/${zoneId}`)).body.counting).toBe(true);
    const again = await send(second, 'POST', '/stock-takes', { zoneId });
    expect([again.status, again.body.code]).toEqual([409, 'storage.zone-being-counted']);
    const lock = () =>
      inWrite(stage.test, keeper, (tx) => stage.test.app.get(Zones).lockForMoves(tx, stage.site.facilityId, [zoneId]));
    await expect(lock()).rejects.toMatchObject({ code: 'storage.zone-being-counted', status: 409 });
    const cancelled = await send(second, 'POST', `/stock-takes/${take.id}/cancel`, { reason: '人手不足，改日再盘' });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', cancelReason: '人手不足，改日再盘' });
    await lock();
    expect((await send(keeper, 'GET', `/zones/${zoneId}`)).body.counting).toBe(false);
  });

  it('lets a put-away that had the zone first come through before the freeze, and none after it', async () => {
    const zoneId = await newZone();
    const [bay, late] = await stage.store(2, { inBay: true });
    const order: string[] = [];
    let hasZone: () => void;
    const zoneTaken = new Promise<void>((resolve) => (hasZone = resolve));
    const putAway = (id: string, pause: number) =>
      inWrite(stage.test, keeper, async (tx) => {
        const containers = stage.test.app.get(Containers);
        const [container] = await containers.lock(tx, [id]);
        const zones = await stage.test.app
          .get(Zones)
          .lockForMoves(tx, stage.site.facilityId, [zoneId, container!.zoneId!]);
        hasZone();
        await tx.query('SELECT pg_sleep($1)', [pause]);
        const lines = [...offPlace(container!, zones), ...intoZone(container!, zones.get(zoneId)!)];
        await containers.advance(tx, [{ container: container!, step: 'putAway', change: { zoneId } }]);
        const subject = { type: 'container', id, tenant: tenantOf(container!) };
        await stage.test.app.get(Ledger).move(tx, 'store', subject, lines);
      });
    const first = putAway(bay!.id, 0.3).then(() => order.push('put away'));
    await zoneTaken;
    const take = await start(zoneId).then((view) => (order.push('frozen'), view));
    await first;
    expect(order).toEqual(['put away', 'frozen']);
    await expect(putAway(late!.id, 0)).rejects.toMatchObject({ code: 'storage.zone-being-counted' });
    expect(await finish(take.id)).toMatchObject({ expectedContainers: 1, differences: [{ code: bay!.code }] });
  });
});

describe('counting', () => {
  it('is blind, counts a label once, and takes the mass weighed last', async () => {
    const zoneId = await newZone();
    const [one, other] = await stage.store(2, { zoneId });
    const { id } = await start(zoneId);
    const scanned = await scan(id, [one!.code, { code: one!.code, grams: 99_000 }, `https://x.cn/c/${one!.code}`]);
    expect(scanned).toMatchObject({
      status: 200,
      body: { scannedContainers: 1, differences: null, expectedGrams: null },
    });
    await scan(id, [{ code: one!.code, grams: 100_000 }], second);
    expect(JSON.stringify((await send(keeper, 'GET', `/stock-takes/${id}`)).body)).not.toContain(other!.code);
    const unreadable = await scan(id, ['不是编码'.padEnd(37, '0')]);
    expect([unreadable.status, unreadable.body.code]).toEqual([400, 'container.scan-unreadable']);
    expect(unreadable.body.errors[0].pointer).toBe('/scans/0/code');
    const finished = await finish(id);
    expect(finished).toMatchObject({ state: 'counted', expectedContainers: 2, expectedGrams: 200_000 });
    expect(finished.differences).toMatchObject([{ kind: 'missing', code: other!.code, resolution: 'miss' }]);
    expect((await scan(id, [other!.code])).body.code).toBe('lifecycle.wrong-state');
    const closed = await close(finished, all(finished));
    expect(closed.body).toMatchObject({ state: 'closed', differences: [{ decision: 'book' }] });
  });

  it('asks who counted once a scan, and what is expected once a count', async () => {
    const zoneId = await newZone();
    const [one] = await stage.store(1, { zoneId });
    const { id } = await start(zoneId);
    const countsIn = async (work: () => Promise<unknown>, what: string) =>
      (await statementsOf(work)).filter(({ sql }) => sql.includes(what)).length;
    expect(await countsIn(() => scan(id, [one!.code]), 'array_agg(DISTINCT scanned_by')).toBe(1);
    expect(await countsIn(() => finish(id), "c.zone_id = $1 AND c.state = 'stored'")).toBe(1);
  });

  it('closes an exact count with nothing to explain, even by who counted alone', async () => {
    const zoneId = await newZone();
    const [one] = await stage.store(1, { zoneId });
    const { id } = await start(zoneId, second);
    await scan(id, [{ code: one!.code, grams: 100_000 }], second);
    const finished = await finish(id);
    expect(finished.differences).toEqual([]);
    expect((await close(finished, [])).body.state).toBe('closed');
  });
});

describe('differences', () => {
  it('bring the books to what stands there, to the gram, each with its reason and event', async () => {
    const [zoneId, elsewhere] = [await newZone(['HW08', 'HW49']), await newZone()];
    const zones = [...stage.site.zones];
    const stored = await stage.store(4, { zoneId, grams: 100_000 });
    const [wrong] = await stage.store(1, { zoneId: elsewhere, grams: 50_000 });
    const [bay] = await stage.store(1, { inBay: true, grams: 70_000, zoneId: zones[0]!.id });
    const [outside] = await stage.labelled(1);
    const lost = stored[0]!;
    const before = await total();
    const { id } = await start(zoneId);
    const unknown = `${lost.code.slice(0, 34)}998`;
    await scan(id, [
      ...stored.slice(1, 3).map(({ code }) => code),
      { code: stored[3]!.code, grams: 98_765 },
      { code: wrong!.code, grams: 50_001 },
      bay!.code,
      outside!.code,
      unknown,
    ]);
    const finished = await finish(id);
    expect(
      (finished.differences as Difference[]).map(({ code, kind, resolution }) => [code, kind, resolution]),
    ).toEqual(
      [
        [lost.code, 'missing', 'miss'],
        [stored[3]!.code, 'mass', 'correct'],
        [wrong!.code, 'mass', 'correct'],
        [wrong!.code, 'surplus', 'move'],
        [bay!.code, 'surplus', 'putAway'],
        [outside!.code, 'surplus', 'none'],
        [unknown, 'surplus', 'none'],
      ].sort((a, b) => (`${a[0]}/${a[1]}` < `${b[0]}/${b[1]}` ? -1 : 1)),
    );
    const closed = await close(finished, all(finished));
    expect(closed).toMatchObject({ status: 200, body: { state: 'closed' } });
    expect(await stateOf(lost.id)).toMatchObject({ state: 'missing' });
    expect(await stateOf(stored[3]!.id)).toEqual({ state: 'stored', zoneId, grams: 98_765 });
    expect(await stateOf(wrong!.id)).toEqual({ state: 'stored', zoneId, grams: 50_001 });
    expect(await stateOf(bay!.id)).toMatchObject({ state: 'stored', zoneId });
    expect(await stateOf(outside!.id)).toMatchObject({ state: 'registered' });
    const here = 298_765 + 50_001 + 70_000;
    const books = await balances('stored', 'zone', 'stockDifference');
    expect(books).toMatchObject({ [`stored/${zoneId}/${filters}`]: here, [`zone/${zoneId}`]: here });
    expect(books[`stored/${elsewhere}/${filters}`]).toBeUndefined();
    expect(books[`zone/${elsewhere}`]).toBeUndefined();
    expect(books[`stockDifference/${filters}`]).toBe(1_235 - 1);
    expect(await total()).toBe(before);
    const shares = await stage.rows<{ id: string; grams: number }>(
      'SELECT container_id AS id, sum(grams)::bigint AS grams FROM container_share WHERE container_id = ANY ($1) GROUP BY 1',
      [[stored[3]!.id, wrong!.id]],
    );
    expect(new Map(shares.map((row) => [row.id, row.grams]))).toEqual(
      new Map([
        [stored[3]!.id, 98_765],
        [wrong!.id, 50_001],
      ]),
    );
    const events = await stage.rows<{ action: string }>(
      `SELECT action FROM audit_event WHERE data->>'stockTakeId' = $1 ORDER BY 1`,
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'container.correct',
      'container.correct',
      'container.miss',
      'container.move',
      'container.putAway',
    ]);
  });

  it('are closed by somebody who did not count alone', async () => {
    const zoneId = await newZone();
    const [one] = await stage.store(2, { zoneId });
    const { id } = await start(zoneId, second);
    await scan(id, [one!.code], second);
    const finished = await finish(id);
    const alone = await close(finished, all(finished));
    expect([alone.status, alone.body.code]).toEqual([409, 'stock-take.second-person-needed']);
    expect((await close(finished, all(finished), stage.site.manager)).status).toBe(200);
  });

  it('each need a decision that is possible, and a zone that may hold them', async () => {
    const zoneId = await newZone();
    const [lost] = await stage.store(1, { zoneId });
    const [bottles] = await stage.store(1, { make: labBottles, zoneId: stage.site.zones[1]!.id });
    const { id } = await start(zoneId);
    await scan(id, [bottles!.code]);
    const finished = await finish(id);
    const booked = all(finished);
    const refused = async (differences: object[], code: string) => {
      const answer = await close(finished, differences);
      expect([answer.body.code, answer.status < 500]).toEqual([code, true]);
    };
    await refused(booked.slice(0, 1), 'stock-take.differences-unexplained');
    await refused(all(finished, 'leave'), 'stock-take.missing-must-be-booked');
    await refused([{ ...booked[0], differenceId: newId() }], 'stock-take.difference-not-found');
    await refused(booked, 'put-away.refused');
    expect(await stateOf(lost!.id)).toMatchObject({ state: 'stored' });
    const isLost = ({ id: of }: Difference) =>
      finished.differences.find((one: Difference) => one.id === of).code === lost!.code;
    const mixed = booked.map((one) => ({
      ...one,
      decision: isLost({ id: one.differenceId } as Difference) ? 'book' : 'leave',
    }));
    expect((await close(finished, mixed)).status).toBe(200);
  });

  it('that changed since the count are not booked as found', async () => {
    const [zoneId, elsewhere] = [await newZone(), await newZone()];
    const [one] = await stage.store(1, { zoneId: elsewhere });
    const { id } = await start(zoneId);
    await scan(id, [one!.code]);
    const finished = await finish(id);
    await stage.lose([one!.id]);
    const answer = await close(finished, all(finished));
    expect([answer.status, answer.body.code]).toEqual([409, 'stock-take.difference-outdated']);
    expect((await close(finished, all(finished, 'leave'))).status).toBe(200);
  });

  it('are booked once when two managers close at once', async () => {
    const zoneId = await newZone();
    await stage.store(3, { zoneId });
    const { id } = await start(zoneId);
    const finished = await finish(id);
    const before = await total();
    const answers = await Promise.all(
      [second, stage.site.manager, second, stage.site.manager].map((who) => close(finished, all(finished), who)),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412, 412, 412]);
    expect(await total()).toBe(before);
    expect((await balances('stored'))[`stored/${zoneId}/${filters}`]).toBeUndefined();
  });
});

describe('a container that is found again', () => {
  const lostOne = async (zoneId: string): Promise<LockedContainer> => {
    const [container] = await stage.store(1, { zoneId, grams: 12_345 });
    const { id } = await start(zoneId);
    const finished = await finish(id);
    await close(finished, all(finished));
    return container!;
  };

  it('comes back into a zone with its mass and clock', async () => {
    const zoneId = await newZone();
    const { id } = await lostOne(zoneId);
    const before = await total();
    const found = await send(keeper, 'POST', `/containers/${id}/find`, { zoneId, reason: '在货架后面找到' });
    expect(found).toMatchObject({ status: 200, body: { state: 'stored', zoneId, grams: 12_345 } });
    expect(await balances('stored', 'zone')).toMatchObject({
      [`stored/${zoneId}/${filters}`]: 12_345,
      [`zone/${zoneId}`]: 12_345,
    });
    expect(await total()).toBe(before);
    const again = await send(keeper, 'POST', `/containers/${id}/find`, { zoneId, reason: '在货架后面找到' });
    expect([again.status, again.body.code]).toEqual([409, 'lifecycle.wrong-state']);
  });

  it('is found by the next count as well', async () => {
    const zoneId = await newZone();
    const { id, code } = await lostOne(zoneId);
    const take = await start(zoneId);
    await scan(take.id, [code]);
    const finished = await finish(take.id);
    expect(finished.differences).toMatchObject([{ kind: 'surplus', stands: 'missing', resolution: 'find' }]);
    expect((await close(finished, all(finished))).status).toBe(200);
    expect(await stateOf(id)).toEqual({ state: 'stored', zoneId, grams: 12_345 });
  });

  it('needs a zone that takes it and is not being counted', async () => {
    const zoneId = await newZone();
    const { id } = await lostOne(zoneId);
    const find = (into: string) =>
      send(keeper, 'POST', `/containers/${id}/find`, { zoneId: into, reason: '在货架后面找到' });
    expect((await find(stage.site.zones[1]!.id)).body.code).toBe('put-away.refused');
    await start(zoneId);
    expect((await find(zoneId)).body.code).toBe('storage.zone-being-counted');
  });
});

describe('the rules of put-away', () => {
  const acid = (at: Date, grams: number) => ({ ...oilFilters(at, grams), wasteCode: '900-300-34', name: '废酸' });
  const alkali = (at: Date, grams: number) => ({ ...oilFilters(at, grams), wasteCode: '900-352-35', name: '废碱' });
  const both = ['HW34', 'HW35'];
  type Refused = { pointer: string; code: string; message: string };
  const rulesOf = (body: { errors: Refused[] }) => body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

  it('decide where a missing container is found, and quarantine sets it aside', async () => {
    const [zoneId, quarantine] = [await newZone(both), await newZone(both, { kind: 'quarantine' })];
    const [lost] = await stage.store(1, { make: acid, zoneId });
    await stage.lose([lost!.id]);
    await stage.store(1, { make: alkali, zoneId });
    const find = (into: string) =>
      send(keeper, 'POST', `/containers/${lost!.id}/find`, { zoneId: into, reason: '在货架后面找到' });
    const refused = await find(zoneId);
    expect([refused.status, refused.body.code]).toEqual([409, 'put-away.refused']);
    expect(rulesOf(refused.body)).toEqual(['/zoneId put-away.incompatible']);
    expect(refused.body.errors[0].message).toContain('900-352-35 × 1');
    const found = await find(quarantine);
    expect(found.body).toMatchObject({ state: 'stored', zoneId: quarantine, heldAt: expect.any(String) });
    const events = await send(keeper, 'GET', `/containers/${lost!.id}/events`);
    expect(events.body.items.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['container.find', 'container.hold']),
    );
  });

  it('refuse to book a surplus where it may not stand; it is carried elsewhere or left', async () => {
    const [zoneId, apart, quarantine] = [
      await newZone(both),
      await newZone(both),
      await newZone(both, { kind: 'quarantine' }),
    ];
    await stage.store(1, { make: alkali, zoneId });
    const [carried, aside, left] = await stage.store(3, { make: acid, zoneId: apart, grams: 10_000 });
    const here = await stage.rows<{ code: string }>('SELECT code FROM container WHERE zone_id = $1', [zoneId]);
    const take = await start(zoneId);
    await scan(
      take.id,
      [...here, carried!, aside!, left!].map(({ code }) => code),
    );
    const finished = await finish(take.id);
    const before = await total();
    const refused = await close(finished, all(finished));
    expect([refused.status, refused.body.code]).toEqual([409, 'put-away.refused']);
    expect(rulesOf(refused.body)).toEqual([0, 1, 2].map((n) => `/differences/${n}/zoneId put-away.incompatible`));
    const places = new Map([
      [carried!.code, { zoneId: apart }],
      [aside!.code, { zoneId: quarantine }],
      [left!.code, { decision: 'leave' }],
    ]);
    const decisions = all(finished).map((one, place) => ({ ...one, ...places.get(finished.differences[place].code) }));
    const closed = await close(finished, decisions);
    expect(closed.status).toBe(200);
    const booked = closed.body.differences.map((one: Record<string, unknown>) => [one.code, one.bookedZoneId]);
    expect(new Map(booked)).toEqual(
      new Map([
        [carried!.code, apart],
        [aside!.code, quarantine],
        [left!.code, null],
      ]),
    );
    const [held] = await stage.rows('SELECT zone_id, hold_reason FROM container WHERE id = $1', [aside!.id]);
    expect(held).toEqual({ zone_id: quarantine, hold_reason: expect.stringContaining('盘点核实') });
    expect(await total()).toBe(before);
  });

  it('see what a close brings in before, and the room that what is missing leaves', async () => {
    const zoneId = await newZone(both, { capacityGrams: 100_000, places: 1 });
    const [first, second_] = [await newZone(both), await newZone(both)];
    await stage.store(1, { make: acid, zoneId, grams: 100_000 });
    const [one] = await stage.store(1, { make: acid, zoneId: first, grams: 100_000 });
    const [other] = await stage.store(1, { make: alkali, zoneId: second_, grams: 1 });
    const take = await start(zoneId);
    await scan(take.id, [one!.code, other!.code]);
    const finished = await finish(take.id);
    const refused = await close(finished, all(finished));
    expect(new Set(refused.body.errors.map(({ code }: Refused) => code))).toEqual(
      new Set(['put-away.incompatible', 'put-away.no-room', 'put-away.places-full']),
    );
    const exact = all(finished).map((decided, place) =>
      finished.differences[place].code === other!.code ? { ...decided, decision: 'leave' } : decided,
    );
    expect((await close(finished, exact)).status).toBe(200);
    expect(await stateOf(one!.id)).toEqual({ state: 'stored', zoneId, grams: 100_000 });
  });
});

describe('reading', () => {
  it('pages the list, and shows a regulator and nobody of another facility', async () => {
    const regulator = await signInAs(stage.test, 'regulator', { divisionCode: '320613' });
    const first = await send(regulator, 'GET', '/stock-takes?limit=2');
    expect(first.body.items).toHaveLength(2);
    const next = await send(regulator, 'GET', `/stock-takes?limit=2&cursor=${first.body.nextCursor}`);
    expect(next.body.items[0].id).not.toBe(first.body.items[1].id);
    expect(
      (await send(regulator, 'GET', `/stock-takes?state=closed&zoneId=${first.body.items[0].zoneId}`)).status,
    ).toBe(200);
    const { id } = first.body.items[0];
    expect((await send(keeper, 'GET', `/stock-takes/${id}/events`)).body.items.length).toBeGreaterThan(0);
    const stranger = await signInAs(stage.test, 'regulator', { divisionCode: '3205' });
    expect((await send(stranger, 'GET', `/stock-takes/${id}`)).status).toBe(404);
  });
});
