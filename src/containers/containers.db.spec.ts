import fc from 'fast-check';
import { parseContainerCode } from '../shared/container-code.js';
import { systemActor } from '../shared/roles.js';
import { createTestApp } from '../../test/support/app.js';
import type { TestApp } from '../../test/support/app.js';
import { bookableFirm } from '../../test/support/enterprises.js';
import type { BookableFirm } from '../../test/support/enterprises.js';
import { openFacility } from '../../test/support/facility.js';
import type { OpenFacility } from '../../test/support/facility.js';
import { SimulatedTime } from '../platform/database/simulated-time.js';
import { ContainerShares } from './container-shares.service.js';
import { Containers } from './containers.service.js';
import type { LabelUnit, LockedContainer } from './containers.service.js';
import { inWrite, oilDrum, unitOf } from './testing/container-world.js';

const morning = new Date('2026-03-03T08:00:00+08:00');
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

let test: TestApp;
let site: OpenFacility;
let firm: BookableFirm;
let unit: LabelUnit;
let time: SimulatedTime;

beforeAll(async () => {
  test = await createTestApp();
  time = test.app.get(SimulatedTime);
  time.now = morning;
  site = await openFacility(test);
  firm = await bookableFirm(test, site, { keys: ['repair-oil'] });
  unit = await unitOf(test, firm.admin, firm.enterprise.id);
});

afterAll(() => test.close());

const containers = () => test.app.get(Containers);
const register = (count: number, at = morning, who = firm.admin) =>
  inWrite(test, who, (tx) =>
    containers().register(
      tx,
      unit,
      Array.from({ length: count }, () => oilDrum(at)),
    ),
  );
const serialsOf = (made: readonly LockedContainer[]) => made.map(({ code }) => parseContainerCode(code)!.serial);
const rows = <Row>(sql: string, parameters: unknown[] = []) =>
  test.db.read(systemActor('containers spec'), (tx) => tx.query<Row>(sql, parameters));

describe('codes of a unit, waste and day', () => {
  it('count up from 1 and start anew on another day', async () => {
    expect(serialsOf(await register(3))).toEqual([1, 2, 3]);
    expect(serialsOf(await register(2))).toEqual([4, 5]);
    expect(serialsOf(await register(1, new Date('2026-03-04T00:00:00+08:00')))).toEqual([1]);
  });

  it('are given out once, however many take them at once', async () => {
    const day = new Date('2026-05-01T08:00:00+08:00');
    const taken = await Promise.all(Array.from({ length: 20 }, (_, index) => register(1 + (index % 3), day)));
    const serials = taken.flatMap(serialsOf).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: serials.length }, (_, index) => index + 1));
  });

  it('end at 999: the 1,000th is refused with what is left, and nothing is taken', async () => {
    const day = new Date('2026-06-01T08:00:00+08:00');
    await register(997, day);
    await expect(register(3, day)).rejects.toMatchObject({
      code: 'container.serials-exhausted',
      status: 409,
      details: { left: 2, asked: 3, day: '2026-06-01', wasteCode: '900-214-08' },
    });
    expect(serialsOf(await register(2, day))).toEqual([998, 999]);
    await expect(register(1, day)).rejects.toMatchObject({ details: { left: 0 } });
  });

  it('do not come back when a label is voided', async () => {
    const day = new Date('2026-06-02T08:00:00+08:00');
    const [first] = await register(1, day);
    await inWrite(test, firm.admin, async (tx) => {
      const [container] = await containers().lock(tx, [first!.id]);
      await containers().advance(tx, [{ container: container!, step: 'void', change: { voidReason: '标签打错' } }]);
    });
    expect(serialsOf(await register(1, day))).toEqual([2]);
  });

  it('are not for the application to count by itself', async () => {
    const forged = `INSERT INTO container_serial (uscc, waste_code, day, last) VALUES ('x', '900-214-08', '2026-01-01', 1)`;
    await expect(inWrite(test, firm.admin, (tx) => tx.query(forged))).rejects.toThrow(/row-level security/);
  });
});

describe('a container', () => {
  it('holds no more than its volume can', async () => {
    const heavy = oilDrum(morning, 1_000_001);
    await expect(
      inWrite(test, firm.admin, (tx) => containers().register(tx, unit, [heavy], ['/containers/0/grams'])),
    ).rejects.toMatchObject({
      code: 'container.mass-beyond-volume',
      details: { mostGrams: 1_000_000 },
      fields: [expect.objectContaining({ pointer: '/containers/0/grams' })],
    });
  });

  it('keeps its label for good', async () => {
    const [made] = await register(1);
    const change = (sql: string) => inWrite(test, firm.admin, (tx) => tx.query(sql, [made!.id]));
    await expect(change(`UPDATE container SET waste_code = '900-249-08' WHERE id = $1`)).rejects.toThrow(/sealed/);
    await expect(change('DELETE FROM container WHERE id = $1')).rejects.toThrow(/sealed/);
  });
});

/** Handed over, accepted and put away, step by step at its own minute. */
async function stored(grams: number, zoneId = site.zones[0]!.id): Promise<LockedContainer> {
  const [made] = await inWrite(test, firm.admin, (tx) => containers().register(tx, unit, [oilDrum(morning, grams)]));
  const shares = test.app.get(ContainerShares);
  time.now = later(1);
  const line = { manifestId: made!.id, manifestLineId: made!.id, handedOverGrams: grams };
  await inWrite(test, firm.admin, async (tx) => {
    const [container] = await containers().lock(tx, [made!.id]);
    await containers().advance(tx, [{ container: container!, step: 'load', change: line }]);
  });
  time.now = later(2);
  await inWrite(test, site.manager, async (tx) => {
    const [container] = await containers().lock(tx, [made!.id]);
    const change = { zoneId, clockStartedAt: later(2), dueOn: '2026-09-03' };
    await containers().advance(tx, [{ container: container!, step: 'receive', change }]);
    await shares.open(tx, [container!]);
  });
  time.now = later(5);
  return inWrite(test, site.manager, async (tx) => {
    const [container] = await containers().lock(tx, [made!.id]);
    await containers().advance(tx, [{ container: container!, step: 'putAway', change: { spot: 'A-01' } }]);
    return container!;
  });
}

interface Stay {
  readonly place: string;
  readonly grams: number;
  readonly minutes: number | null;
}

const staysOf = (id: string) =>
  rows<Stay>(
    `SELECT place, grams, (extract(epoch FROM to_at - from_at) / 60)::integer AS minutes FROM container_stay
     WHERE container_id = $1 ORDER BY from_at`,
    [id],
  );

const countersOf = async (zoneId: string) => {
  const sql = 'SELECT container_count AS n, liquid_millilitres AS ml FROM storage_zone WHERE id = $1';
  return (await rows<{ n: number; ml: number }>(sql, [zoneId]))[0];
};

describe('where a container stood', () => {
  it('is no zone whose bund would not hold it, by the database itself', async () => {
    const bundless = site.zones[1]!.id;
    await inWrite(test, site.manager, (tx) =>
      tx.query('UPDATE storage_zone SET bund_millilitres = NULL WHERE id = $1', [bundless]),
    );
    await expect(stored(50_000, bundless)).rejects.toMatchObject({ constraint: 'storage_zone_bund_enough' });
    expect(await countersOf(bundless)).toEqual({ n: 0, ml: 0 });
  });

  it('has a stay for each place and mass', async () => {
    const { id } = await stored(60_000);
    expect(await staysOf(id)).toEqual([
      { place: 'bay', grams: 60_000, minutes: 3 },
      { place: 'zone', grams: 60_000, minutes: null },
    ]);
    expect(await countersOf(site.zones[0]!.id)).toEqual({ n: 1, ml: 200_000 });
  });

  it('is one place at a time, also by a write that began before another and had the container after it', async () => {
    const { id } = await stored(60_000);
    const weighedAt = async (minutes: number, grams: number) => {
      time.now = later(minutes);
      await inWrite(test, site.manager, async (tx) => {
        const [container] = await containers().lock(tx, [id]);
        await containers().advance(tx, [{ container: container!, action: 'correct', change: { grams } }]);
      });
    };
    await weighedAt(20, 59_000);
    await weighedAt(10, 58_000);
    await weighedAt(25, 57_000);
    expect(await staysOf(id)).toEqual([
      { place: 'bay', grams: 60_000, minutes: 3 },
      { place: 'zone', grams: 60_000, minutes: 15 },
      { place: 'zone', grams: 58_000, minutes: 5 },
      { place: 'zone', grams: 57_000, minutes: null },
    ]);
  });
});

describe('whose waste is in it', () => {
  it('is carried in proportion, and no gram is made or lost', async () => {
    const shares = test.app.get(ContainerShares);
    const all = [await stored(50_001), await stored(77_777), await stored(13)];
    const originals = new Map(all.map(({ id, grams }) => [id, grams]));
    const masses = new Map(originals);
    const pours = fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 2 }),
        step: fc.integer({ min: 1, max: 2 }),
        part: fc.integer({ min: 1, max: 1_000 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(pours, async (list) => {
        for (const { from, step, part } of list) {
          const [source, target] = [all[from]!, all[(from + step) % 3]!];
          const grams = Math.floor((masses.get(source.id)! * part) / 1_000);
          if (grams === 0) continue;
          await inWrite(test, site.manager, (tx) => shares.pour(tx, source, target, grams));
          masses.set(source.id, masses.get(source.id)! - grams);
          masses.set(target.id, masses.get(target.id)! + grams);
        }
        const byContainer = await rows<{ id: string; grams: number }>(
          'SELECT container_id AS id, sum(grams)::bigint AS grams FROM container_share WHERE container_id = ANY ($1) GROUP BY 1',
          [[...masses.keys()]],
        );
        const found = new Map(byContainer.map(({ id, grams }) => [id, grams]));
        for (const [id, grams] of masses) expect(found.get(id) ?? 0).toBe(grams);
        const byOrigin = await rows<{ id: string; grams: number }>(
          'SELECT origin_id AS id, sum(grams)::bigint AS grams FROM container_share WHERE origin_id = ANY ($1) GROUP BY 1',
          [[...originals.keys()]],
        );
        expect(new Map(byOrigin.map(({ id, grams }) => [id, grams]))).toEqual(originals);
      }),
      { numRuns: 25 },
    );
  });

  it('bears what a count found less or more, with the reason', async () => {
    const shares = test.app.get(ContainerShares);
    const { id } = await stored(1_000);
    const container = { ...unit, id, handedOverGrams: 1_000 };
    await inWrite(test, site.manager, (tx) => shares.correct(tx, container, 30, '渗漏'));
    await inWrite(test, site.manager, (tx) => shares.correct(tx, container, -5, '复称偏多'));
    const [share] = await rows<{ grams: number }>('SELECT grams FROM container_share WHERE container_id = $1', [id]);
    expect(share).toEqual({ grams: 975 });
    const differences = await rows<{ grams: number; reason: string }>(
      'SELECT grams, reason FROM container_difference WHERE origin_id = $1 ORDER BY id',
      [id],
    );
    expect(differences).toEqual([
      { grams: 30, reason: '渗漏' },
      { grams: -5, reason: '复称偏多' },
    ]);
  });

  it('is its own where the books had it empty and a count finds something in it', async () => {
    const shares = test.app.get(ContainerShares);
    const { id } = await stored(1_000);
    const container = { ...unit, id, handedOverGrams: 1_000 };
    await inWrite(test, site.manager, (tx) => shares.correct(tx, container, 1_000, '验收时空桶'));
    await inWrite(test, site.manager, (tx) => shares.correct(tx, container, -7, '复称有余量'));
    const found = await rows('SELECT origin_id AS id, grams FROM container_share WHERE container_id = $1', [id]);
    expect(found).toEqual([{ id, grams: 7 }]);
  });
});
