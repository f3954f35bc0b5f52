import { separateMetres, tripCostFen, tripMetres, tripSums } from './trip.rules.js';
import type { TripPlace, TripRates } from './trip.types.js';

const rates: TripRates = { fenPerKm: 450, fixedFen: 60_000, detourPermille: 1_000, basis: '自有数据' };
const depot = { place: { longitude: 120, latitude: 32 }, precision: 'given' } as const;
const stop = (id: string, longitude: number, enterpriseId = id): TripPlace => ({
  bookingId: id,
  enterpriseId,
  place: { longitude, latitude: 32 },
  precision: 'given',
});

describe('tripMetres', () => {
  it('goes out, past all and back; nowhere without stops', () => {
    const [a, b] = [stop('a', 120.1).place, stop('b', 120.2).place];
    expect(tripMetres(depot.place, [], 1_000)).toBe(0);
    expect(tripMetres(depot.place, [a], 1_000)).toBe(separateMetres(depot.place, a, 1_000));
    expect(tripMetres(depot.place, [a, b], 1_000)).toBe(9_430 + 9_430 + 18_860);
    expect(tripMetres(depot.place, [a, b], 1_300)).toBe(12_259 + 12_259 + 24_518);
  });
});

describe('tripCostFen', () => {
  it('is the fixed part and the kilometres, half a fen rounded up', () => {
    expect(tripCostFen(0, rates)).toBe(60_000);
    expect(tripCostFen(10_000, rates)).toBe(64_500);
    expect(tripCostFen(1, { fenPerKm: 499, fixedFen: 0 })).toBe(0);
    expect(tripCostFen(1, { fenPerKm: 500, fixedFen: 0 })).toBe(1);
    expect(tripCostFen(3, { fenPerKm: 500, fixedFen: 0 })).toBe(2);
  });
});

describe('tripSums', () => {
  it('holds the trip against one trip for each enterprise, not for each booking', () => {
    const sums = tripSums(depot, [stop('a', 120.1), stop('b', 120.2, 'firm'), stop('c', 120.2, 'firm')], rates);
    expect(sums).toMatchObject({
      isApproximate: false,
      sharedMetres: 37_720,
      costFen: 76_974,
      separateMetres: 18_860 + 37_720,
      separateCostFen: 68_487 + 76_974,
    });
    expect(sums.stops.map(({ separateMetres: metres }) => metres)).toEqual([18_860, 37_720, 37_720]);
  });

  it('saves nothing with one stop, and costs nothing without any', () => {
    const one = tripSums(depot, [stop('a', 120.1)], rates);
    expect(one.costFen).toBe(one.separateCostFen);
    expect(tripSums(depot, [], rates)).toMatchObject({ sharedMetres: 0, costFen: 0, separateCostFen: 0, stops: [] });
  });

  it('says when a place is not given', () => {
    const vague = { ...stop('a', 120.1), precision: 'county' as const };
    expect(tripSums(depot, [vague], rates)).toMatchObject({ isApproximate: true, stops: [{ isApproximate: true }] });
    expect(tripSums({ ...depot, precision: 'county' }, [stop('a', 120.1)], rates)).toMatchObject({
      isApproximate: true,
      stops: [{ isApproximate: false }],
    });
  });
});
