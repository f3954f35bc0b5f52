import fc from 'fast-check';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { closeSound } from '../../../test/support/invariants.js';
import { createEmissionWorld, system } from './testing/emission-world.js';
import type { EmissionWorld } from './testing/emission-world.js';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => closeSound(test));

/** Another way to the same figures: by the calendar of the zone, and from the flags instead of what was counted. */
const againSql = `
SELECT s.span, date_trunc(s.span, r.at, 'Asia/Shanghai') AS starts_at,
  count(*) FILTER (WHERE r.flag IN ('normal', 'belowDetection'))::integer AS readings,
  trim_scale(coalesce(sum(CASE r.flag WHEN 'normal' THEN r.value WHEN 'belowDetection' THEN r.detection_limit / 2 END), 0))::text AS total
FROM emission_reading r, unnest(ARRAY['hour', 'day']) AS s(span) WHERE r.item_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`;
const keptSql = `SELECT span, starts_at, readings, trim_scale(total)::text AS total FROM emission_average WHERE item_id = $1 ORDER BY 1, 2`;
const alarmsSql = `SELECT state, first_at, last_at, worst::text AS worst, worst_at FROM emission_alarm WHERE item_id = $1 ORDER BY first_at`;
const exceedsSql = `SELECT counted > 60 AS exceeds FROM emission_reading WHERE item_id = $1 AND counted IS NOT NULL ORDER BY at DESC LIMIT 1`;

const rowsOf = ({ item }: EmissionWorld, sql: string) =>
  test.db.read(system, (tx) => tx.query<Record<string, unknown>>(sql, [item.id]));

interface Given {
  readonly slot: number;
  readonly cents: number;
  readonly flag: 'normal' | 'fault' | 'belowDetection';
}

const begun = Math.floor(Date.now() / 3_600_000) * 3_600_000 - 40 * 3_600_000;
/** A slot is ten minutes; sixty hours would not fit before now, so forty at most. */
const slots = 239;

const readingOf = ({ slot, cents, flag }: Given) => ({
  outlet: 'DA001',
  parameter: 'NMHC',
  at: new Date(begun + slot * 600_000).toISOString(),
  flag,
  ...(flag === 'belowDetection' ? { detectionLimit: `${(cents % 100) / 100}` } : { value: (cents / 100).toFixed(2) }),
});

const arbitrary = fc.record({
  readings: fc.uniqueArray(
    fc.record({
      slot: fc.integer({ min: 0, max: slots }),
      cents: fc.integer({ min: 0, max: 7_000 }),
      flag: fc.constantFrom('normal' as const, 'normal' as const, 'fault' as const, 'belowDetection' as const),
    }),
    { selector: ({ slot }) => slot, minLength: 1, maxLength: 60 },
  ),
  cuts: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
});

async function sendInBatches(
  world: EmissionWorld,
  readings: readonly object[],
  cuts: readonly number[],
): Promise<void> {
  const ends = [...new Set([...cuts.filter((cut) => cut > 0 && cut < readings.length), readings.length])].sort(
    (a, b) => a - b,
  );
  for (const [place, end] of ends.entries()) await world.send(readings.slice(ends[place - 1] ?? 0, end));
}

it('averages are those of a second computation, in any order, in any batches, and sent twice', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ readings, cuts }) => {
      const given = readings.map(readingOf);
      const [whole, parts] = [await createEmissionWorld(test), await createEmissionWorld(test)];
      for (const world of [whole, parts]) await world.limit({});
      await whole.send(given.toSorted((one, other) => one.at.localeCompare(other.at)));
      await sendInBatches(parts, given, cuts);
      await parts.send(given);
      const kept = await rowsOf(parts, keptSql);
      expect(kept).toEqual(await rowsOf(parts, againSql));
      expect(kept).toEqual(await rowsOf(whole, keptSql));
      for (const world of [whole, parts]) {
        const [newest] = await rowsOf(world, exceedsSql);
        const open = (await rowsOf(world, alarmsSql)).filter(({ state }) => state !== 'closed');
        expect(open.length).toBe(newest?.['exceeds'] === true ? 1 : 0);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

it('the order of readings within a batch says nothing: the alarms are the same', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ readings }) => {
      const given = readings.map(readingOf);
      const [one, other] = [await createEmissionWorld(test), await createEmissionWorld(test)];
      for (const world of [one, other]) await world.limit({});
      await one.send(given);
      await other.send([...given, ...given].toReversed());
      expect(await rowsOf(other, alarmsSql)).toEqual(await rowsOf(one, alarmsSql));
    }),
    { numRuns: 10 },
  );
}, 120_000);
