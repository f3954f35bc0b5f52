import { directionOf, offsetKm, radiusKm } from './site-map';

const facility = { longitude: 120.86, latitude: 32.01 };

describe('the map of a site', () => {
  it('tells how far and where it lies', () => {
    const { east, north } = offsetKm(facility, { longitude: 120.96, latitude: 32.01 });
    expect(east).toBeCloseTo(9.44, 1);
    expect(north).toBeCloseTo(0, 5);
  });

  it.each([
    [0, 1, 'n'],
    [1, 1, 'ne'],
    [1, 0, 'e'],
    [0, -1, 's'],
    [-1, -1, 'sw'],
    [-1, 0, 'w'],
    [-1, 1, 'nw'],
  ])('names the direction of %d east, %d north', (east, north, word) => {
    expect(directionOf({ east, north })).toBe(word);
  });

  it('has its site inside the outer ring', () => {
    for (const distance of [0, 1.9, 4.9, 30, 500]) expect(radiusKm(distance)).toBeGreaterThan(distance);
  });
});
