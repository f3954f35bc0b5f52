import { prng } from './prng.js';

const drawn = (name: string): number[] => {
  const random = prng(name);
  return Array.from({ length: 200 }, () => random.int(3, 7));
};

describe('prng', () => {
  it('draws the same numbers for the same name, on every machine', () => {
    expect(drawn('visit/1')).toEqual(drawn('visit/1'));
    expect(drawn('visit/1').slice(0, 8)).toEqual(drawn('visit/1').slice(0, 8));
    expect(drawn('visit/1')).not.toEqual(drawn('visit/2'));
  });

  it('reaches both ends and leaves neither', () => {
    const numbers = drawn('bounds');
    expect(Math.min(...numbers)).toBe(3);
    expect(Math.max(...numbers)).toBe(7);
  });

  it('refuses to pick from nothing', () => {
    expect(() => prng('empty').pick([])).toThrow(RangeError);
    expect(prng('one').pick(['only'])).toBe('only');
  });
});
