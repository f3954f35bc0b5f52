import pg from 'pg';
import { checkInvariants } from '../../invariants/check-invariants.js';
import { DomainError } from '../../shared/domain-error.js';
import { inZone, stockDifference, storageZone } from '../../ledger/accounts.js';
import { systemActor } from '../../shared/roles.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { withoutKey } from '../../writes/request-identity.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { bookableFirm } from '../../../test/support/enterprises.js';
import type { BookableFirm } from '../../../test/support/enterprises.js';
import { openFacility } from '../../../test/support/facility.js';
import type { OpenFacility } from '../../../test/support/facility.js';
import { closeSound } from '../../../test/support/invariants.js';
import { dice } from '../../../test/support/seeded.js';
import type { Dice } from '../../../test/support/seeded.js';
import { ContainerShares } from '../container-shares.service.js';
import { Containers } from '../containers.service.js';
import type { LockedContainer, NewContainer } from '../containers.service.js';
import {
  giveBund,
  inWrite,
  keepBooks,
  oilDrum,
  receivedContainers,
  stepAll,
  storedContainers,
  unitOf,
} from '../testing/container-world.js';
import type { Intake } from '../testing/container-world.js';
import type { OperateContainers } from './dto/container-operation.dto.js';
import { Genealogy } from './genealogy.service.js';

const morning = new Date('2026-03-03T08:00:00+08:00');

let test: TestApp;
let site: OpenFacility;
let firms: BookableFirm[];
let intakes: Intake[];
let time: SimulatedTime;

beforeAll(async () => {
  test = await createTestApp();
  time = test.app.get(SimulatedTime);
  time.now = morning;
  // Room for what 10,000 operations take in.
  site = await openFacility(test, { zoneCapacityGrams: 1_000_000_000_000 });
  firms = [
    await bookableFirm(test, site, { keys: ['repair-oil'] }),
    await bookableFirm(test, site, { keys: ['repair-oil'] }),
  ];
  await giveBund(test, site.manager, site.zones[0]!.id, 1_000_000_000_000);
  intakes = [];
  for (const { admin, enterprise } of firms)
    intakes.push({
      generator: admin,
      manager: site.manager,
      unit: await unitOf(test, admin, enterprise.id),
      zone: site.zones[0]!,
    });
});

afterAll(() => closeSound(test));

const genealogy = () => test.app.get(Genealogy);
const operate = (given: OperateContainers) => genealogy().operate(site.manager.actor, withoutKey, given);
const rows = <Row>(sql: string, parameters: unknown[] = []) =>
  test.db.read(systemActor('genealogy spec'), (tx) => tx.query<Row>(sql, parameters));
const stored = async (...masses: number[]): Promise<LockedContainer[]> => [
  ...(await storedContainers(test, intakes[0]!, masses.slice(0, 1).map(drumOf))),
  ...(await storedContainers(test, intakes[1]!, masses.slice(1).map(drumOf))),
];
const drumOf = (grams: number): NewContainer => oilDrum(time.now!, grams);
const drum = (grams?: number) => ({
  packaging: 'drum' as const,
  volumeMillilitres: 200_000,
  ...(grams !== undefined && { grams }),
});
const scan = ({ code }: { code: string }, grams?: number) => ({ code, ...(grams !== undefined && { grams }) });
const sharesOf = (id: string) =>
  rows<{ origin: string; grams: number }>(
    'SELECT origin_id AS origin, grams FROM container_share WHERE container_id = $1 ORDER BY origin_id',
    [id],
  );
const containerOf = async (id: string) => {
  const sql = `SELECT code, state, grams, zone_id AS "zoneId", spot, name, hazards, components, enterprise_id AS "enterpriseId",
    due_on AS "dueOn", clock_started_at AS "clockStartedAt" FROM container WHERE id = $1`;
  return (await rows<Record<string, unknown>>(sql, [id]))[0]!;
};
const refusal = (code: string, pointer?: string) => ({
  code: `container-operation.${code}`,
  ...(pointer !== undefined && { fields: [expect.objectContaining({ pointer })] }),
});

describe('merging', () => {
  it('makes one container of several, with whose waste is in it, the oldest clock and the facility’s label', async () => {
    const [young] = await storedContainers(test, { ...intakes[1]!, dueOn: '2026-08-01' }, [
      { ...drumOf(77_777), name: '废液压油', hazards: ['T'] },
    ]);
    time.now = new Date(morning.getTime() + 3_600_000);
    const [late] = await storedContainers(test, intakes[0]!, [{ ...drumOf(50_001), components: ['organic'] }]);
    const answer = await operate({
      kind: 'merge',
      sources: [scan(late!), scan(young!)],
      targets: [drum()],
      reason: '并桶',
    });
    expect(answer).toMatchObject({
      kind: 'merge',
      grams: 127_778,
      reason: '并桶',
      wasteCode: '900-214-08',
      sources: [
        { id: late!.id, state: 'emptied', grams: 0, movedGrams: 50_001 },
        { id: young!.id, state: 'emptied', grams: 0, movedGrams: 77_777 },
      ],
      targets: [{ state: 'stored', grams: 127_778, movedGrams: 127_778 }],
    });
    const [target] = answer.targets;
    expect(target!.code).toMatch(/^91320600138670947L9002140820260303\d{3}$/);
    expect(await containerOf(target!.id)).toMatchObject({
      enterpriseId: null,
      zoneId: site.zones[0]!.id,
      spot: 'A-01',
      name: '废液压油',
      hazards: ['T', 'I'],
      components: ['organic'],
      dueOn: '2026-08-01',
      clockStartedAt: morning,
    });
    expect(await sharesOf(target!.id)).toEqual([
      { origin: young!.id, grams: 77_777 },
      { origin: late!.id, grams: 50_001 },
    ]);
    expect(await genealogy().one(site.manager.actor, answer.id)).toEqual(answer);
  });

  it('needs no place more than it frees, even in a full zone', async () => {
    const [one, two] = await stored(1_000, 2_000);
    await limitPlaces(site.zones[0]!.id);
    try {
      await expect(operate({ kind: 'split', sources: [scan(one!)], targets: [drum(10)] })).rejects.toMatchObject(
        refusal('places-full', '/targets'),
      );
      await expect(
        operate({ kind: 'merge', sources: [scan(one!), scan(two!)], targets: [drum()] }),
      ).resolves.toBeDefined();
    } finally {
      await limitPlaces(site.zones[0]!.id, null);
    }
  });

  const limitPlaces = (zoneId: string, places: number | null = 0) =>
    inWrite(test, site.manager, (tx) =>
      tx.query(
        'UPDATE storage_zone SET places = CASE WHEN $2::integer IS NULL THEN NULL ELSE container_count END WHERE id = $1',
        [zoneId, places],
      ),
    );
});

describe('splitting', () => {
  it('carries every origin in proportion and leaves the rest where it stands', async () => {
    const [one, two] = await stored(600, 400);
    const mixed = await operate({ kind: 'merge', sources: [scan(one!), scan(two!)], targets: [drum()] });
    const [source] = mixed.targets;
    const answer = await operate({ kind: 'split', sources: [scan(source!)], targets: [drum(100), drum(333)] });
    expect(answer.sources).toEqual([{ ...source, grams: 567, movedGrams: 433 }]);
    expect(answer.targets.map(({ grams, state }) => [grams, state])).toEqual([
      [100, 'stored'],
      [333, 'stored'],
    ]);
    expect((await sharesOf(answer.targets[0]!.id)).map(({ grams }) => grams)).toEqual([60, 40]);
    expect((await sharesOf(answer.targets[1]!.id)).map(({ grams }) => grams)).toEqual([200, 133]);
    expect((await sharesOf(source!.id)).map(({ grams }) => grams)).toEqual([340, 227]);
  });

  it('of all of it ends the source', async () => {
    const [one] = await stored(500);
    const answer = await operate({ kind: 'split', sources: [scan(one!, 500)], targets: [drum(200), drum(300)] });
    expect(answer.sources).toMatchObject([{ state: 'emptied', grams: 0 }]);
    expect(await containerOf(one!.id)).toMatchObject({ zoneId: null, spot: null });
  });

  it('in the bay leaves its parts in the bay', async () => {
    const [one] = await receivedContainers(test, intakes[0]!, [drumOf(500)]);
    const { targets } = await operate({ kind: 'split', sources: [scan(one!)], targets: [drum(200)] });
    expect(targets).toMatchObject([{ state: 'received', grams: 200 }]);
  });
});

describe('decanting', () => {
  it('pours into a container that stands there, which keeps its label and takes the older clock', async () => {
    const [old] = await storedContainers(test, { ...intakes[0]!, dueOn: '2026-06-01' }, [drumOf(900)]);
    const [other] = await stored(800);
    const { targets } = await operate({ kind: 'repack', sources: [scan(other!)], targets: [drum()] });
    const answer = await operate({ kind: 'decant', sources: [scan(old!, 300)], targets: [{ code: targets[0]!.code }] });
    expect(answer.targets).toEqual([{ ...targets[0]!, grams: 1_100, movedGrams: 300 }]);
    expect(answer.sources).toMatchObject([{ state: 'stored', grams: 600 }]);
    expect(await containerOf(targets[0]!.id)).toMatchObject({ dueOn: '2026-06-01' });
    const { items } = await genealogy().edges(site.manager.actor, targets[0]!.id, { limit: 50 });
    expect(items.map(({ direction, kind, grams, containerId }) => [direction, kind, grams, containerId])).toEqual([
      ['from', 'repack', 800, other!.id],
      ['from', 'decant', 300, old!.id],
    ]);
  });

  it('keeps a generator’s container free of others’ waste', async () => {
    const [own, others] = await stored(100, 200);
    const pour = operate({ kind: 'decant', sources: [scan(others!)], targets: [{ code: own!.code }] });
    await expect(pour).rejects.toMatchObject(refusal('of-generator', '/targets/0/code'));
  });
});

describe('nothing is mixed or moved', () => {
  it('that does not fit: another zone, quarantine, too full, too large for the bund', async () => {
    const [one, two, three] = await stored(1_000, 2_000, 3_000);
    await stepAll(test, site.manager, [three!], () => ({
      action: 'hold',
      change: { heldAt: time.now!, holdReason: '标签不清' },
    }));
    const [inBay] = await receivedContainers(test, intakes[0]!, [drumOf(500)]);
    const merge = (other: { code: string }, target = drum()) =>
      operate({ kind: 'merge', sources: [scan(one!), scan(other)], targets: [target] });
    await expect(merge(three!)).rejects.toMatchObject(refusal('held', '/sources/1/code'));
    await expect(merge(inBay!)).rejects.toMatchObject(refusal('not-together', '/sources/1/code'));
    await expect(merge({ code: `${two!.code.slice(0, -3)}998` })).rejects.toMatchObject({
      code: 'container.not-found',
    });
    await expect(merge({ code: '扫描不清'.padEnd(37, '。') })).rejects.toMatchObject({
      code: 'container.scan-unreadable',
    });
    await expect(merge(two!, { ...drum(), volumeMillilitres: 1 })).rejects.toMatchObject({
      code: 'container.mass-beyond-volume',
      fields: [expect.objectContaining({ pointer: '/targets/0/grams' })],
    });
    await giveBund(test, site.manager, site.zones[0]!.id, 100_000_000 - 1);
    await expect(merge(two!, { ...drum(), volumeMillilitres: 100_000_000 })).rejects.toMatchObject(
      refusal('bund-too-small'),
    );
    await giveBund(test, site.manager, site.zones[0]!.id, 1_000_000_000_000);
  });

  it('by another facility', async () => {
    const [one] = await stored(1_000);
    const stranger = (await openFacility(test)).manager;
    const repack = { kind: 'repack' as const, sources: [scan(one!)], targets: [drum()] };
    await expect(genealogy().operate(stranger.actor, withoutKey, repack)).rejects.toMatchObject({
      code: 'container.not-found',
    });
    const { id } = await operate(repack);
    await expect(genealogy().one(stranger.actor, id)).rejects.toMatchObject(refusal('not-found'));
    await expect(genealogy().edges(stranger.actor, one!.id, { limit: 5 })).rejects.toMatchObject({
      code: 'container.not-found',
    });
  });

  it('twice: of operations racing for one source one wins, and no half of another is left', async () => {
    const [one, two] = await stored(1_000, 2_000);
    const races = [
      operate({ kind: 'repack', sources: [scan(one!)], targets: [drum()] }),
      operate({ kind: 'merge', sources: [scan(two!), scan(one!)], targets: [drum()] }),
      operate({ kind: 'split', sources: [scan(one!)], targets: [drum(400), drum(600)] }),
      operate({ kind: 'decant', sources: [scan(two!)], targets: [scan(one!)] }).catch((error: unknown) => {
        expect(error).toMatchObject({ code: expect.stringMatching(/not-in-store|of-generator/) });
        throw error;
      }),
    ];
    const outcomes = await Promise.allSettled(races);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [sum] = await rows<{ grams: number }>(
      'SELECT sum(grams)::bigint AS grams FROM container_share WHERE origin_id = ANY ($1)',
      [[one!.id, two!.id]],
    );
    expect(sum).toEqual({ grams: 3_000 });
  });
});

describe('the invariants', () => {
  it('tell of a gram that came from nowhere, a forgotten stay and a zone that counts wrongly', async () => {
    const [one] = await stored(1_000);
    const owner = new pg.Client({ connectionString: test.databaseUrl });
    await owner.connect();
    const shares = (sign: string) =>
      `UPDATE container_share SET grams = grams ${sign} 1 WHERE container_id = '${one!.id}'`;
    const stays = (at: string) =>
      `UPDATE container_stay SET grams = ${at} WHERE container_id = '${one!.id}' AND to_at IS NULL`;
    const counter = (sign: string) =>
      `UPDATE storage_zone SET container_count = container_count ${sign} 1 WHERE id = '${site.zones[0]!.id}'`;
    try {
      for (const [forgery, undoing, broken] of [
        [shares('+'), shares('-'), 2],
        [stays('999'), stays('1000'), 1],
        [counter('+'), counter('-'), 1],
      ] as const) {
        await owner.query(forgery);
        const violations = (await checkInvariants(test.databaseUrl)).filter(({ id }) => id === 'I11');
        await owner.query(undoing);
        expect(violations.map(({ rows: found }) => found.length)).toEqual(Array.from({ length: broken }, () => 1));
      }
    } finally {
      await owner.end();
    }
  });
});

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const operations = Number(process.env['OPERATIONS'] ?? 300);

/** What should be there, kept beside the database: grams of each container that holds something. */
type Model = Map<string, { code: string; grams: number; enterpriseId: string | null }>;

describe(`${operations} random operations (SEED=${seed})`, () => {
  it(
    'make and lose no gram',
    async () => {
      const roll = dice(seed);
      const model: Model = new Map();
      let done = 0;
      for (let step = 0; step < operations; step += 1) {
        time.now = new Date(time.now!.getTime() + 20 * 60_000);
        const what = model.size < 6 ? 0 : roll.below(10);
        if (what === 0) await takeIn(roll, model);
        else if (what === 1) await correct(roll, model);
        else done += await tryOne(roll, model);
      }
      expect(done).toBeGreaterThan(operations / 2);
      await expectTruth(model);
    },
    60_000 + operations * 200,
  );
});

async function takeIn(roll: Dice, model: Model): Promise<void> {
  const wanted = Array.from({ length: 1 + roll.below(4) }, () => drumOf(1 + roll.below(180_000)));
  const made = await storedContainers(test, roll.pick(intakes), wanted);
  for (const { id, code, grams, enterpriseId } of made) model.set(id, { code, grams, enterpriseId });
}

/** A scale finds less or more than the books say. */
async function correct(roll: Dice, model: Model): Promise<void> {
  const [id, held] = roll.pick([...model].filter(([, { grams }]) => grams > 1));
  const less = roll.chance(0.5) ? 1 + roll.below(Math.min(held.grams - 1, 500)) : -(1 + roll.below(500));
  await inWrite(test, site.manager, async (tx) => {
    const [container] = await test.app.get(Containers).lock(tx, [id]);
    await test.app.get(ContainerShares).correct(tx, container!, less, '复称差异');
    await test.app
      .get(Containers)
      .advance(tx, [{ container: container!, action: 'correct', change: { grams: held.grams - less } }]);
    const { facilityId, zoneId, wasteCode } = container!;
    const { id: zone, capacityGrams } = site.zones[0]!;
    await keepBooks(test, tx, 'adjust', container!, [
      {
        grams: less,
        lines: [
          [inZone({ facilityId }, zoneId!, wasteCode), -1],
          [stockDifference({ facilityId }, wasteCode), 1],
          [storageZone({ facilityId }, zone, capacityGrams), -1],
        ],
      },
    ]);
  });
  held.grams -= less;
}

/** Refusals are part of life (a drum that would be too full, a generator's label); they change nothing. */
async function tryOne(roll: Dice, model: Model): Promise<number> {
  const given = randomOperation(roll, [...model.values()]);
  try {
    const answer = await operate(given);
    for (const { id, code, grams } of [...answer.sources, ...answer.targets]) {
      const { enterpriseId = null } = model.get(id) ?? {};
      if (grams === 0) model.delete(id);
      else model.set(id, { code, grams, enterpriseId });
    }
    return 1;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return 0;
  }
}

function randomOperation(
  roll: Dice,
  held: { code: string; grams: number; enterpriseId: string | null }[],
): OperateContainers {
  const source = roll.pick(held);
  const others = held.filter(({ code }) => code !== source.code);
  switch (roll.below(4)) {
    case 0: {
      const parts = Array.from(
        { length: 1 + roll.below(4) },
        () => 1 + roll.below(Math.max(1, Math.floor(source.grams / 4))),
      );
      return { kind: 'split', sources: [scan(source)], targets: parts.map((grams) => drum(grams)) };
    }
    case 1: {
      const more = [...new Set(Array.from({ length: 1 + roll.below(5) }, () => roll.pick(others)))];
      return { kind: 'merge', sources: [source, ...more].map((one) => scan(one)), targets: [drum()] };
    }
    case 2:
      return { kind: 'repack', sources: [scan(source)], targets: [drum()] };
    default: {
      const facilitys = others.filter(({ enterpriseId }) => enterpriseId === null);
      const target = roll.pick(facilitys.length > 0 && roll.chance(0.8) ? facilitys : others);
      const grams = roll.chance(0.3) ? undefined : 1 + roll.below(source.grams);
      return { kind: 'decant', sources: [scan(source, grams)], targets: [scan(target)] };
    }
  }
}

/** The database against the model, and against itself in ways of this spec's own; `closeSound` checks the invariants. */
async function expectTruth(model: Model): Promise<void> {
  const ids = [...model.keys()];
  const inDatabase = await rows<{ id: string; grams: number; shares: number }>(
    `SELECT c.id, c.grams, (SELECT sum(s.grams)::bigint FROM container_share s WHERE s.container_id = c.id) AS shares
     FROM container c WHERE c.id = ANY ($1)`,
    [ids],
  );
  const expected = new Map([...model].map(([id, { grams }]) => [id, { id, grams, shares: grams }]));
  expect(new Map(inDatabase.map((row) => [row.id, row]))).toEqual(expected);
  const unbalanced = await rows(
    `SELECT o.id FROM container o WHERE o.handed_over_grams IS NOT NULL AND o.handed_over_grams <>
       (SELECT coalesce(sum(grams), 0) FROM container_share WHERE origin_id = o.id)
       + (SELECT coalesce(sum(grams), 0) FROM container_difference WHERE origin_id = o.id)`,
  );
  expect(unbalanced).toEqual([]);
  const [codes] = await rows<{ all: number; distinct: number }>(
    'SELECT count(*)::integer AS all, count(DISTINCT code)::integer AS distinct FROM container',
  );
  expect(codes!.distinct).toBe(codes!.all);
}
