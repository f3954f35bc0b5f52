import { factsOf, mostGrams, usualVolume } from './container.rules.js';

describe('what fits a container', () => {
  it.each([
    [200_000, 5_000, 1_000_000],
    [1, 5_000, 5],
    [999, 500, 499],
  ])('%s ml at %s g/L: %s g', (volume, density, most) => {
    expect(mostGrams(volume, density)).toBe(most);
  });

  it.each([
    ['drum', 170_000, 200_000],
    ['bag', 10_000, 50_000],
    ['drum', 1_000_001, 201_000],
    ['tank', 30_000_000, 6_000_000],
  ] as const)('a %s of %s g usually is one of %s ml', (packaging, grams, volume) => {
    expect(usualVolume(packaging, grams, 5_000)).toBe(volume);
    expect(mostGrams(volume, 5_000)).toBeGreaterThanOrEqual(grams);
  });
});

describe('the facts of a container', () => {
  const plain = {
    heldAt: null,
    manifestLineId: null,
    enterpriseId: 'firm',
    handedOverGrams: 5,
    grams: 5,
    clockStartedAt: null,
  };
  it('come from its columns', () => {
    expect(factsOf(plain)).toEqual({
      isHeld: false,
      isAttached: false,
      isFacilitys: false,
      isOwnWaste: false,
      grams: 5,
      neverStored: true,
    });
    const other = {
      ...plain,
      heldAt: new Date(),
      manifestLineId: 'line',
      enterpriseId: null,
      clockStartedAt: new Date(),
    };
    const inside = { isHeld: true, isAttached: true, isFacilitys: true, neverStored: false };
    expect(factsOf(other)).toMatchObject({ ...inside, isOwnWaste: true });
    expect(factsOf({ ...other, handedOverGrams: null })).toMatchObject({ ...inside, isOwnWaste: false });
  });
});
