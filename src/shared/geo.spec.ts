import fc from 'fast-check';
import { chinaBounds, greatCircleMetres, roadMetres } from './geo.js';

const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1_000_000, max: max * 1_000_000 }).map((micro) => micro / 1_000_000);
const place = fc.record({
  longitude: degrees(chinaBounds.west, chinaBounds.east),
  latitude: degrees(chinaBounds.south, chinaBounds.north),
});

describe('greatCircleMetres', () => {
  it('knows a degree of latitude, and how a degree of longitude shrinks towards the pole', () => {
    const at = (longitude: number, latitude: number) => ({ longitude, latitude });
    expect(greatCircleMetres(at(120, 31), at(120, 32))).toBe(111_195);
    expect(greatCircleMetres(at(120, 32), at(121, 32))).toBe(94_298);
    // 南通 to 上海, some 100 km.
    expect(greatCircleMetres(at(120.89, 31.98), at(121.47, 31.23))).toBe(99_859);
  });

  it('is whole, zero to itself, the same both ways, and never longer than a way round', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const way = greatCircleMetres(a, b);
        expect(Number.isSafeInteger(way)).toBe(true);
        expect(way).toBe(greatCircleMetres(b, a));
        expect(greatCircleMetres(a, a)).toBe(0);
        // Each of the three is rounded to the metre.
        expect(way).toBeLessThanOrEqual(greatCircleMetres(a, c) + greatCircleMetres(c, b) + 2);
      }),
    );
  });
});

describe('roadMetres', () => {
  it('is the great circle times the detour', () => {
    const [a, b] = [
      { longitude: 120, latitude: 31 },
      { longitude: 120, latitude: 32 },
    ];
    expect(roadMetres(a, b, 1_000)).toBe(111_195);
    expect(roadMetres(a, b, 1_300)).toBe(144_554);
  });
});
