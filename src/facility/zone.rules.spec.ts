import { placeInZones } from './zone.rules.js';

const zone = (name: string, categories: string[], capacityGrams: number, heldGrams: number) => ({
  name,
  categories,
  codes: [] as string[],
  capacityGrams,
  heldGrams,
});
const first = zone('first', ['HW08'], 100, 60);
const second = zone('second', ['HW08', 'HW49'], 100, 0);
const third = zone('third', ['HW08'], 100, 90);
const zones = [first, second, third];
const placed = (...wants: [code: string, grams: number][]) =>
  [
    ...placeInZones(
      zones,
      wants.map(([code, grams]) => ({ code, grams })),
    ),
  ].map(([, found]) => found?.name ?? null);

describe('placeInZones', () => {
  it.each([
    ['the first with room', 40, 'first'],
    ['the next when the first has too little', 41, 'second'],
    ['the roomiest when none has enough, for the ledger to refuse', 101, 'second'],
  ])('chooses %s', (_name, grams, name) => {
    expect(placed(['900-214-08', grams])).toEqual([name]);
  });

  it('finds no zone for a category that none takes', () => {
    expect(placed(['900-052-31', 1], ['900-047-49', 1])).toEqual([null, 'second']);
  });

  it('counts what it placed before', () => {
    expect(placed(['900-214-08', 40], ['900-249-08', 40])).toEqual(['first', 'second']);
  });

  it('knows nothing to place', () => {
    expect(placeInZones(zones, []).size).toBe(0);
  });
});
