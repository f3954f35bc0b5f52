import { allCategories, allCodes, allOf, oneOf } from './one-of.data.js';

describe('data files', () => {
  it('stop the boot at a word the code does not know', () => {
    expect(oneOf(['drum', 'bag'], 'bag', 'x.json')).toBe('bag');
    expect(() => oneOf(['drum', 'bag'], 'bags', 'x.json')).toThrow('x.json: "bags"');
    expect(() => allOf(['drum', 'bag'], ['bag', 'drums'], 'x.json')).toThrow('"drums"');
    expect(() => allCategories(['HW08', 'HW41'], 'x.json')).toThrow('"HW41"');
    expect(() => allCodes(['900-214-08', '900-214-8'], 'x.json')).toThrow('"900-214-8"');
  });
});
