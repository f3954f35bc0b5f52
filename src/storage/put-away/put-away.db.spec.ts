import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { closeSound } from '../../../test/support/invariants.js';
import { statementsOf } from '../../../test/support/round-trips.js';
import { rowsRead } from '../../../test/support/rows-read.js';
import { inWrite } from '../../containers/testing/container-world.js';
import { Containers } from '../../containers/containers.service.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { Zones } from '../../facility/zones.service.js';
import { inZone, receivingBay, storageZone } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { systemActor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import { createStoredWorld, labelled, newZone, received } from '../testing/stored-world.js';
import type { StoredWorld, Waste } from '../testing/stored-world.js';
import { PutAwayProposals } from './proposals.service.js';
import { PutAway } from './put-away.service.js';
import { Quarantine } from './quarantine.service.js';

const grams = 100_000;
const reason = '分架存放，中间隔板，每日巡检';

let test: TestApp;
let world: StoredWorld;
/** What counts against this zone at first. */
let entry: ZoneView;

beforeAll(async () => {
  test = await createTestApp();
  world = await createStoredWorld(test);
  entry = await newZone(test, world, { name: '预约区', capacityGrams: 100_000_000 });
});
afterAll(() => closeSound(test));

const putAway = () => test.app.get(PutAway);
const put = (id: string, zone: ZoneView, more: object = {}, who = world.storekeeper) =>
  putAway().putAway(who.actor, withoutKey, id, { zoneId: zone.id, ...more });
const move = (id: string, zone: ZoneView, more: object = {}, who = world.storekeeper) =>
  putAway().move(who.actor, withoutKey, id, { zoneId: zone.id, ...more });
const rows = <Row>(sql: string, parameters: unknown[] = []) =>
  test.db.read(systemActor('put-away spec'), (tx) => tx.query<Row>(sql, parameters));

async function stored(zone: ZoneView, waste: Waste, more: Parameters<typeof received>[4] = {}) {
  const container = await received(test, world, zone, waste, more);
  return put(container.id, zone);
}

/** Grams of the code in the bay and in the zones, and what counts against these. */
async function books(wasteCode: string, ...zones: ZoneView[]) {
  const owner = { facilityId: world.site.facilityId };
  const accounts = [
    receivingBay(owner, wasteCode),
    ...zones.flatMap((zone) => [inZone(owner, zone.id, wasteCode), storageZone(owner, zone.id, zone.capacityGrams)]),
  ].map(({ key }) => key);
  const balances = await test.db.read(world.manager.actor, (tx) => test.app.get(Ledger).balances(tx, accounts));
  return accounts.map((key) => balances.get(key)?.postedGrams ?? 0);
}

const counters = async ({ id }: ZoneView) => {
  const { containerCount, liquidMillilitres } = await test.app.get(Zones).find(world.manager.actor, id);
  return { containerCount, liquidMillilitres };
};

describe('a put-away', () => {
  it('moves mass from the bay into the zone it counts against already', async () => {
    const zone = await newZone(test, world);
    const { id } = await received(test, world, zone, 'oil');
    const [bay] = await books('900-214-08');
    expect(await put(id, zone, { spot: 'A-01' })).toMatchObject({ state: 'stored', zoneId: zone.id, spot: 'A-01' });
    expect(await books('900-214-08', zone)).toEqual([bay! - grams, grams, grams]);
    expect(await counters(zone)).toEqual({ containerCount: 1, liquidMillilitres: 200_000 });
  });

  it('into another zone takes what counts against a zone along', async () => {
    const [from, to] = [await newZone(test, world), await newZone(test, world)];
    const { id } = await received(test, world, from, 'oil');
    const [bay] = await books('900-214-08');
    await put(id, to);
    expect(await books('900-214-08', from, to)).toEqual([bay! - grams, 0, 0, grams, grams]);
  });

  it('leaves its zones, spot and transfer in the trail', async () => {
    const [from, to] = [await newZone(test, world), await newZone(test, world)];
    const { id } = await received(test, world, from, 'oil');
    await put(id, to, { spot: 'B-2' });
    const [event] = await rows<{ data: object }>(
      `SELECT data FROM audit_event WHERE subject_id = $1 AND action = 'container.putAway'`,
      [id],
    );
    expect(event!.data).toMatchObject({ fromZoneId: from.id, zoneId: to.id, spot: 'B-2' });
    const transfers = await rows(`SELECT 1 FROM ledger_transfer WHERE subject_id = $1 AND kind = 'store'`, [id]);
    expect(transfers).toHaveLength(1);
  });

  it('takes four round trips, and what it locks for all is locked in the last two', async () => {
    const [from, to] = [await newZone(test, world), await newZone(test, world)];
    const { id } = await received(test, world, from, 'oil');
    const sent = await statementsOf(() => put(id, to));
    const tripOf = (pattern: RegExp) => sent.filter(({ sql }) => pattern.test(sql)).map(({ trip }) => trip);
    expect(sent.at(-1)).toEqual({ sql: 'COMMIT', trip: 4 });
    expect(tripOf(/FROM "container" WHERE id = \$1 .* FOR UPDATE$/)).toEqual([2]);
    expect(tripOf(/FROM storage_zone .* FOR NO KEY UPDATE$/)).toEqual([3]);
    expect(tripOf(/^UPDATE container/)).toEqual([4]);
    expect(tripOf(/ledger_move/)).toEqual([4]);
    const place = (pattern: RegExp) => sent.findIndex(({ sql }) => pattern.test(sql));
    expect(place(/FROM storage_zone/)).toBeLessThan(place(/FROM zone_lot/));
    expect(place(/^UPDATE container/)).toBeLessThan(place(/ledger_move/));
  });

  it('refused leaves everything as it was', async () => {
    const dry = await newZone(test, world, { bundMillilitres: null });
    const { id } = await received(test, world, entry, 'oil');
    const before = await books('900-214-08', entry, dry);
    await expect(put(id, dry)).rejects.toMatchObject({
      code: 'put-away.refused',
      fields: [expect.objectContaining({ code: 'put-away.liquid-without-bund', pointer: '/zoneId' })],
    });
    expect(await books('900-214-08', entry, dry)).toEqual(before);
  });

  it('without room is refused with what is left, by the rule and at last by the ledger', async () => {
    const small = await newZone(test, world, { capacityGrams: 150_000 });
    await stored(small, 'oil');
    const { id } = await received(test, world, entry, 'oil');
    await expect(put(id, small)).rejects.toMatchObject({
      fields: [expect.objectContaining({ code: 'put-away.no-room' })],
    });
    const lines = [{ account: storageZone({ facilityId: small.facilityId }, small.id, 150_000), grams }];
    const tenant = { facilityId: small.facilityId, enterpriseId: null, divisionCode: null };
    const subject = { type: 'container', id, tenant };
    const full = inWrite(test, world.manager, (tx) => test.app.get(Ledger).move(tx, 'store', subject, lines));
    await expect(full).rejects.toMatchObject({
      code: 'ledger.zone-full',
      details: { leftGrams: 50_000 },
      text: { zh: expect.not.stringMatching(/预约/) as string, en: expect.not.stringMatching(/book/i) as string },
    });
  });

  it('counts the bund by the liquid and the places by the container', async () => {
    const zone = await newZone(test, world, { bundMillilitres: 200_000, places: 11 });
    for (let count = 0; count < 10; count += 1) await stored(zone, 'oil');
    const [liquid, solid] = [await received(test, world, entry, 'oil'), await received(test, world, entry, 'filters')];
    await expect(put(liquid.id, zone)).rejects.toMatchObject({
      fields: [expect.objectContaining({ code: 'put-away.bund-below-tenth' })],
    });
    await put(solid.id, zone);
    const another = await received(test, world, entry, 'filters');
    await expect(put(another.id, zone)).rejects.toMatchObject({
      fields: [expect.objectContaining({ code: 'put-away.places-full' })],
    });
  });

  it('is for a zone of the own facility', async () => {
    const other = await createStoredWorld(test);
    const { id } = await received(test, world, entry, 'oil');
    await expect(put(id, other.site.zones[0]!)).rejects.toMatchObject({ code: 'facility.zone-not-found' });
    await expect(put(id, entry, {}, other.storekeeper)).rejects.toMatchObject({ code: 'container.not-found' });
  });
});

describe('a risk', () => {
  const mixed = async () => {
    const zone = await newZone(test, world);
    await stored(zone, 'oil');
    const { id } = await received(test, world, entry, 'lab');
    return { zone, id };
  };

  it('is put aside by a manager with a written reason, and each stands in the trail', async () => {
    const { zone, id } = await mixed();
    await expect(put(id, zone, {}, world.manager)).rejects.toMatchObject({
      code: 'put-away.override-needed',
      fields: [expect.objectContaining({ code: 'put-away.mixing-risk', pointer: '/overrideReason' })],
    });
    await expect(put(id, zone, { overrideReason: reason })).rejects.toMatchObject({
      code: 'put-away.override-for-manager',
      status: 403,
    });
    const placed = await put(id, zone, { overrideReason: reason }, world.manager);
    expect(placed.overridden).toMatchObject([{ code: 'put-away.mixing-risk', overridable: true }]);
    const [event] = await rows<{ data: object }>(
      `SELECT data FROM audit_event WHERE subject_id = $1 AND action = 'container.putAway'`,
      [id],
    );
    expect(event!.data).toMatchObject({
      overrideReason: reason,
      overridden: [{ code: 'put-away.mixing-risk', groups: 'organic+undetermined', lots: '900-214-08 × 1' }],
    });
  });

  it('needs no reason where the components are known', async () => {
    const zone = await newZone(test, world);
    await stored(zone, 'oil');
    const { id } = await received(test, world, entry, 'lab', { components: ['organic'] });
    expect((await put(id, zone)).overridden).toEqual([]);
  });

  it('beside something hard is refused whoever gives what reason', async () => {
    const zone = await newZone(test, world);
    await stored(zone, 'alkali');
    const { id } = await received(test, world, entry, 'acid');
    await expect(put(id, zone, { overrideReason: reason }, world.manager)).rejects.toMatchObject({
      code: 'put-away.refused',
      fields: [expect.objectContaining({ code: 'put-away.incompatible' })],
    });
  });

  it('within one container means that it must be split', async () => {
    const { id } = await received(test, world, entry, 'lab', { components: ['acid', 'cyanide'] });
    await expect(put(id, await newZone(test, world))).rejects.toMatchObject({
      fields: [expect.objectContaining({ code: 'put-away.must-be-split' })],
    });
  });
});

describe('a move', () => {
  it('takes the mass along, and another spot of the same zone moves none', async () => {
    const [from, to] = [await newZone(test, world), await newZone(test, world)];
    const { id } = await stored(from, 'oil');
    await move(id, from, { spot: 'C-3' });
    expect(await books('900-214-08', from).then((all) => all.slice(1))).toEqual([grams, grams]);
    const moved = await move(id, to);
    expect(moved).toMatchObject({ state: 'stored', zoneId: to.id, spot: null });
    expect(await books('900-214-08', from, to).then((all) => all.slice(1))).toEqual([0, 0, grams, grams]);
    expect([await counters(from), await counters(to)]).toEqual([
      { containerCount: 0, liquidMillilitres: 0 },
      { containerCount: 1, liquidMillilitres: 200_000 },
    ]);
  });

  it('inside its zone names another spot: else it is none, and the spot stays', async () => {
    const zone = await newZone(test, world);
    const { id } = await stored(zone, 'oil');
    await move(id, zone, { spot: 'C-3' });
    for (const more of [{}, { spot: 'C-3' }])
      await expect(move(id, zone, more)).rejects.toMatchObject({ code: 'put-away.stands-there' });
    expect(await move(id, zone, { spot: 'C-4' })).toMatchObject({ spot: 'C-4' });
  });

  it('inside a full zone is possible, since it stands there already', async () => {
    const zone = await newZone(test, world, { places: 1, capacityGrams: grams, bundMillilitres: 200_000 });
    const { id } = await stored(zone, 'oil');
    expect(await move(id, zone, { spot: 'D-4' })).toMatchObject({ spot: 'D-4' });
  });
});

describe('quarantine', () => {
  const hold = (id: string) =>
    test.app.get(Quarantine).hold(world.storekeeper.actor, withoutKey, id, { reason: '标签与实物不符' });
  const release = (id: string) =>
    test.app.get(Quarantine).release(world.manager.actor, withoutKey, id, { reason: '复核无误' });
  const pick = (id: string) => putAway().pick(world.storekeeper.actor, withoutKey, id);

  it('is where what is held may stand, and nothing else', async () => {
    const aside = await newZone(test, world, { kind: 'quarantine' });
    const zone = await newZone(test, world);
    const { id } = await stored(zone, 'oil');
    await expect(move(id, aside)).rejects.toMatchObject({
      fields: [expect.objectContaining({ code: 'put-away.quarantine-for-held-only' })],
    });
    expect(await hold(id)).toMatchObject({ holdReason: '标签与实物不符', state: 'stored' });
    await expect(hold(id)).rejects.toMatchObject({ code: 'container.held-already' });
    await expect(pick(id)).rejects.toMatchObject({ code: 'container.held' });
    await expect(move(id, await newZone(test, world))).rejects.toMatchObject({
      fields: [expect.objectContaining({ code: 'put-away.held-needs-quarantine' })],
    });
    await move(id, aside);
    expect(await release(id)).toMatchObject({ heldAt: null, holdReason: null });
    await expect(release(id)).rejects.toMatchObject({ code: 'container.not-held' });
    await expect(pick(id)).rejects.toMatchObject({ code: 'put-away.in-quarantine-zone' });
    await move(id, zone);
    expect(await pick(id)).toMatchObject({ state: 'picked' });
    const trail = await rows<{ action: string }>(
      `SELECT action FROM audit_event WHERE subject_id = $1 AND action IN ('container.hold', 'container.release') ORDER BY id`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['container.hold', 'container.release']);
  });
});

describe('picking', () => {
  const pick = (id: string) => putAway().pick(world.storekeeper.actor, withoutKey, id);
  const unpick = (id: string, into: object = {}) => putAway().unpick(world.storekeeper.actor, withoutKey, id, into);

  it('leaves the mass in the zone’s books, and back it comes to its spot', async () => {
    const zone = await newZone(test, world);
    const { id } = await received(test, world, zone, 'oil');
    await put(id, zone, { spot: 'E-5' });
    const before = await books('900-214-08', zone);
    expect(await pick(id)).toMatchObject({ state: 'picked' });
    expect(await counters(zone)).toMatchObject({ containerCount: 0 });
    expect(await books('900-214-08', zone)).toEqual(before);
    expect(await unpick(id)).toMatchObject({ state: 'stored', zoneId: zone.id, spot: 'E-5' });
    expect(await books('900-214-08', zone)).toEqual(before);
  });

  it('is not undone beside what came meanwhile and may not stand together with it', async () => {
    const [zone, other] = [await newZone(test, world), await newZone(test, world)];
    const acid = await stored(zone, 'acid');
    await pick(acid.id);
    await stored(zone, 'alkali');
    await expect(unpick(acid.id)).rejects.toMatchObject({ code: 'put-away.refused' });
    expect(await unpick(acid.id, { zoneId: other.id })).toMatchObject({ zoneId: other.id });
    expect(await books('900-300-34', zone, other).then((all) => [all[1], ...all.slice(3)])).toEqual([0, grams, grams]);
  });
});

describe('proposals', () => {
  it('are every open zone with its verdict, the one it counts against first', async () => {
    const fresh = await createStoredWorld(test);
    const counts = await newZone(test, fresh, { name: '所计' });
    const same = await newZone(test, fresh, { name: '同类同期' });
    const roomy = await newZone(test, fresh, { name: '宽敞', capacityGrams: 90_000_000 });
    const alkaline = await newZone(test, fresh, { name: '碱区' });
    const closed = await newZone(test, fresh, { name: '停用' });
    const service = test.app.get(PutAway);
    for (const [zone, waste] of [
      [same, 'acid'],
      [alkaline, 'alkali'],
    ] as const) {
      const { id } = await received(test, fresh, zone, waste);
      await service.putAway(fresh.storekeeper.actor, withoutKey, id, { zoneId: zone.id });
    }
    await test.app.get(Zones).take(fresh.manager.actor, withoutKey, closed.id, 1, 'close');
    const { id } = await received(test, fresh, counts, 'acid');
    const { items } = await test.app.get(PutAwayProposals).of(fresh.storekeeper.actor, id);
    expect(items.map(({ zoneName, verdict, why }) => [zoneName, verdict, why?.code ?? null])).toEqual([
      ['所计', 'allowed', 'counts-here'],
      ['同类同期', 'allowed', 'same-age'],
      ['宽敞', 'allowed', 'most-room'],
      ['油类与溶剂区', 'refused', null],
      ['综合区', 'refused', null],
      ['碱区', 'refused', null],
    ]);
    const alkali = items.find(({ zoneId }) => zoneId === alkaline.id)!;
    expect(alkali.left).toEqual({ grams: 9_900_000, places: null, liquidMillilitres: 9_800_000 });
    expect(alkali.findings).toMatchObject([{ code: 'put-away.incompatible', overridable: false }]);
    expect(items.find(({ zoneId }) => zoneId === roomy.id)!.left.grams).toBe(90_000_000);
  });

  it('leave out the zone it stands in, and are none for what is not here', async () => {
    const zone = await newZone(test, world);
    const { id } = await stored(zone, 'oil');
    const { items } = await test.app.get(PutAwayProposals).of(world.storekeeper.actor, id);
    expect(items.map(({ zoneId }) => zoneId)).not.toContain(zone.id);
    const elsewhere = await labelled(test, world, 'oil');
    await expect(test.app.get(PutAwayProposals).of(world.storekeeper.actor, elsewhere.id)).rejects.toMatchObject({
      code: 'put-away.not-in-stock',
      details: { state: 'registered' },
    });
  });
});

const fillSql = `
INSERT INTO container (id, code, facility_id, enterprise_id, division_code, waste_code, name, form, hazards, components, packaging,
  volume_millilitres, grams, state, generated_at, handed_over_grams, zone_id, clock_started_at, due_on)
SELECT gen_random_uuid(), $1 || '90004149' || to_char(date '2020-01-01' + (n / 900)::integer, 'YYYYMMDD') || lpad((n % 900 + 1)::text, 3, '0'),
  $2, $3, $4, '900-041-49', '废滤芯', 'S', '{T}', CASE n % 4 WHEN 0 THEN '{organic}' ELSE '{}' END::text[], 'drum', 200000, 1000, $6,
  now(), 1000, $5, now(), '2099-12-31'
FROM generate_series(1, 5000) AS n`;

/** On a database of its own: these containers were never handed over. */
describe('a zone with 5,000 containers', () => {
  it('is decided by its lots, without reading them', async () => {
    const crowded = await createTestApp();
    try {
      const there = await createStoredWorld(crowded);
      const zone = await newZone(crowded, there, { capacityGrams: 90_000_000 });
      const { uscc, facilityId, enterpriseId, divisionCode } = there.unit;
      const { id } = await received(crowded, there, zone, 'filters');
      await crowded.db.write(systemActor('put-away spec'), (tx) =>
        tx.query(fillSql, [uscc, facilityId, enterpriseId, divisionCode, zone.id, 'stored']),
      );
      const lots = await crowded.db.read(there.manager.actor, (tx) =>
        crowded.app.get(Containers).lotsInZones(tx, [zone.id], id, '2026-01-01'),
      );
      expect(lots.map(({ containers }) => containers)).toEqual([3_750, 1_250]);
      const containers = crowded.app.get(Containers);
      const reads = await crowded.db.read(there.manager.actor, (tx) =>
        rowsRead(tx, ['container'], () => containers.lotsInZones(tx, [zone.id], id, '2026-01-01')),
      );
      expect(reads).toBeLessThan(10);
      const begun = performance.now();
      const into = { zoneId: zone.id };
      await crowded.app.get(PutAway).putAway(there.storekeeper.actor, withoutKey, id, into);
      const tookMs = performance.now() - begun;
      process.stderr.write(`[put-away] beside 5,000 containers: ${tookMs.toFixed(0)} ms\n`);
      expect(tookMs).toBeLessThan(1_000);
    } finally {
      await crowded.close();
    }
  });
});
