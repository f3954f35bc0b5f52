import fc from 'fast-check';
import type { Draft } from './ledger.types.js';
import { keyOf, numbersFor, recordingTimes } from './numbering.rules.js';
import type { Series } from './numbering.rules.js';

const series = fc.record({
  unitId: fc.constantFrom('one', 'other'),
  prefix: fc.constantFrom('HWCS' as const, 'HWRK' as const),
  day: fc.constantFrom('2026-03-01', '2026-03-02'),
});

/** What the database answers after the batches so far. */
function lastsAfter(lists: readonly (readonly Series[])[]): Map<string, number> {
  const lasts = new Map<string, number>();
  for (const one of lists.flat()) lasts.set(keyOf(one), (lasts.get(keyOf(one)) ?? 0) + 1);
  return lasts;
}

it('numbers count up in each series without a gap, however the batches are cut', () => {
  fc.assert(
    fc.property(fc.array(series, { maxLength: 60 }), fc.nat(60), (all, cut) => {
      const [first, second] = [all.slice(0, cut), all.slice(cut)];
      const atOnce = numbersFor(all, lastsAfter([all]));
      const inTwo = [...numbersFor(first, lastsAfter([first])), ...numbersFor(second, lastsAfter([first, second]))];
      expect(inTwo).toEqual(atOnce);
      const own = all.map((one, place) => `${one.unitId} ${atOnce[place]}`);
      expect(new Set(own).size).toBe(all.length);
      for (const [key, last] of lastsAfter([all])) {
        const serials = all.flatMap((one, place) => (keyOf(one) === key ? Number(atOnce[place]!.slice(12)) : []));
        expect(serials).toEqual(Array.from({ length: last }, (_, index) => index + 1));
      }
    }),
  );
});

it('instants of recording never go back within a unit', () => {
  const draft = (unitId: string, recordedAt: string) =>
    ({ unit: 'facility', container: { facilityId: unitId }, recordedAt }) as Draft;
  const times = recordingTimes(
    [
      draft('one', '2026-03-01T00:00:00.000002Z'),
      draft('one', '2026-03-01T00:00:00.000001Z'),
      draft('other', '2026-03-01T00:00:00.000001Z'),
      draft('one', '2026-03-01T00:00:00.000003Z'),
    ],
    new Map([['other', '2026-03-01T00:00:00.000009Z']]),
  );
  expect(times.map((time) => time.slice(-4, -1))).toEqual(['002', '002', '009', '003']);
});
