import fc from 'fast-check';
import { cheapestInsertion, tourMetres, twoOpt } from './tour.rules.js';
import type { Metres } from './tour.rules.js';

const point = fc.record({ x: fc.nat(100_000), y: fc.nat(100_000) });
type Point = typeof point extends fc.Arbitrary<infer P> ? P : never;
/** Straight lines, rounded: as the real ones, the same both ways and short cuts are short. */
const metresOf =
  (points: readonly Point[]): Metres =>
  (from, to) =>
    Math.round(Math.hypot(points[from]!.x - points[to]!.x, points[from]!.y - points[to]!.y));
const anything = () => true;
const tour = fc.array(point, { minLength: 2, maxLength: 13 }).chain((points) =>
  fc.record({
    points: fc.constant(points),
    order: fc.shuffledSubarray(
      points.slice(1).map((_, place) => place + 1),
      { minLength: points.length - 1 },
    ),
  }),
);

describe('tourMetres', () => {
  it('goes from the depot past all and back', () => {
    const metres = metresOf([
      { x: 0, y: 0 },
      { x: 3, y: 4 },
      { x: 3, y: 0 },
    ]);
    expect(tourMetres([], metres)).toBe(0);
    expect(tourMetres([1, 2], metres)).toBe(5 + 4 + 3);
  });
});

describe('cheapestInsertion', () => {
  it('says what the tour grows by, and no place would have been cheaper', () => {
    fc.assert(
      fc.property(tour, ({ points, order }) => {
        const metres = metresOf(points);
        const [stop, ...rest] = order;
        const { order: inserted, extraMetres } = cheapestInsertion(rest, stop!, metres, anything)!;
        expect(tourMetres(inserted, metres)).toBe(tourMetres(rest, metres) + extraMetres);
        for (let place = 0; place <= rest.length; place += 1) {
          const other = [...rest.slice(0, place), stop!, ...rest.slice(place)];
          expect(tourMetres(other, metres)).toBeGreaterThanOrEqual(tourMetres(inserted, metres));
        }
      }),
    );
  });

  it('takes the next best place where the best is not allowed, and none where none is', () => {
    const line = metresOf([0, 10, 20, 30].map((x) => ({ x, y: 0 })));
    expect(cheapestInsertion([1, 3], 2, line, anything)!.order).toEqual([1, 2, 3]);
    expect(cheapestInsertion([1, 3], 2, line, (order) => order.at(-1) === 2)!.order).toEqual([1, 3, 2]);
    expect(cheapestInsertion([1, 3], 2, line, () => false)).toBeNull();
  });
});

describe('twoOpt', () => {
  it('never makes a tour longer, keeps its stops, and asks before each turn', () => {
    fc.assert(
      fc.property(tour, fc.nat(3), ({ points, order }, salt) => {
        const metres = metresOf(points);
        const allowed = (tried: readonly number[]) => (tried[0]! + salt) % 3 !== 0;
        const better = twoOpt(order, metres, allowed);
        expect(tourMetres(better, metres)).toBeLessThanOrEqual(tourMetres(order, metres));
        expect([...better].sort((a, b) => a - b)).toEqual([...order].sort((a, b) => a - b));
        if (better !== order) expect(allowed(better)).toBe(true);
      }),
    );
  });

  it('leaves nothing that one more turn could shorten', () => {
    fc.assert(
      fc.property(tour, ({ points, order }) => {
        const metres = metresOf(points);
        const best = twoOpt(order, metres, anything);
        expect(twoOpt(best, metres, anything)).toBe(best);
      }),
    );
  });

  it('unties a crossing', () => {
    const square = metresOf([
      { x: 0, y: 0 },
      { x: 0, y: 10 },
      { x: 10, y: 10 },
      { x: 10, y: 0 },
    ]);
    expect(tourMetres([2, 1, 3], square)).toBe(48);
    expect(tourMetres(twoOpt([2, 1, 3], square, anything), square)).toBe(40);
  });
});
