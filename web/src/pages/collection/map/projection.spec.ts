import { project, scaleLength } from './projection';

const depot = { longitude: 120.872, latitude: 32.058 };

describe('the projection of a map', () => {
  it('keeps everything inside the margin, north up and east right', () => {
    const spots = [depot, { longitude: 120.95, latitude: 32.1 }, { longitude: 120.8, latitude: 31.9 }];
    const { at } = project(spots, 600, 400, 30);
    for (const { x, y } of spots.map(at)) {
      expect(x).toBeGreaterThanOrEqual(30);
      expect(x).toBeLessThanOrEqual(570);
      expect(y).toBeGreaterThanOrEqual(30);
      expect(y).toBeLessThanOrEqual(370);
    }
    expect(at(spots[1]!).y).toBeLessThan(at(depot).y);
    expect(at(spots[1]!).x).toBeGreaterThan(at(depot).x);
  });

  it('gives a kilometre the same length in both directions', () => {
    const north = { longitude: depot.longitude, latitude: depot.latitude + 1_000 / 111_320 };
    const east = {
      longitude: depot.longitude + 1_000 / (111_320 * Math.cos((depot.latitude * Math.PI) / 180)),
      latitude: depot.latitude,
    };
    const { at } = project([depot], 600, 400, 30);
    const from = at(depot);
    expect(from.y - at(north).y).toBeCloseTo(at(east).x - from.x, 0);
  });

  it('puts one spot, or several at one place, in the middle', () => {
    const { at, metresPerUnit } = project([depot, depot], 600, 400, 30);
    expect(at(depot)).toEqual({ x: 300, y: 200 });
    expect(metresPerUnit).toBeCloseTo(4_000 / 340, 5);
    expect(() => project([], 600, 400, 30)).not.toThrow();
  });

  it.each([
    [4_700, 2_000],
    [5_000, 5_000],
    [999, 500],
    [1_000, 1_000],
  ])('has a scale bar of a round length (%d m: %d m)', (metres, bar) => {
    expect(scaleLength(metres)).toBe(bar);
  });
});
