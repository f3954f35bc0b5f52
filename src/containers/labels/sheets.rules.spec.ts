import type { LabelLayout } from './label.types.js';
import { sheets, type PlacedLabel, type Sheet } from './sheets.rules.js';
import { labelContent } from './testing/label-content.js';

/** What office printers leave white at each edge of the paper; millimetres. */
const unprintable = 4.2;

const planned = (litres: readonly number[], layout: LabelLayout): Sheet[] => [
  ...sheets(
    litres.map((volume) => labelContent({ volumeMillilitres: volume * 1000 })),
    layout,
  ),
];
const sides = (plan: readonly Sheet[]): number[][] => plan.map(({ labels }) => labels.map(({ size }) => size.side));

const apart = (one: PlacedLabel, other: PlacedLabel): boolean =>
  Math.abs(one.x - other.x) > one.size.side || Math.abs(one.y - other.y) > one.size.side;

describe('single labels', () => {
  it('have a page of their own size each, in the order given', () => {
    const plan = planned([200, 20, 60], 'single');
    expect(plan.map(({ width, height }) => [width, height])).toEqual([
      [150, 150],
      [100, 100],
      [150, 150],
    ]);
    expect(plan.every(({ labels }) => labels.length === 1 && labels[0]?.x === 0 && labels[0].y === 0)).toBe(true);
  });

  it('come twice above 450 L, for two opposite sides', () => {
    expect(sides(planned([1000, 450], 'single'))).toEqual([[200], [200], [150]]);
  });
});

describe('A4 sheets', () => {
  it('hold four small labels or one larger', () => {
    const plan = planned([20, 200, 20, 1000, 20, 20, 20], 'a4');
    expect(sides(plan)).toEqual([[100, 100, 100, 100], [100], [150], [200], [200]]);
    expect(plan.every(({ width, height }) => width === 210 && height === 297)).toBe(true);
  });

  it('cut nothing: labels stand apart and clear of the edge that printers leave white', () => {
    for (const { labels, width, height } of planned([20, 20, 20, 20, 200, 1000], 'a4')) {
      for (const { x, y, size } of labels) {
        expect(Math.min(x, y, width - x - size.side, height - y - size.side)).toBeGreaterThan(unprintable);
      }
      const pairs = labels.flatMap((one, index) => labels.slice(index + 1).map((other) => apart(one, other)));
      expect(pairs).not.toContain(false);
    }
  });
});
