import { labelSize } from './label-size.rules.js';

const litres = 1000;

describe('labelSize (HJ 1276-2022)', () => {
  it.each([
    [1, 100, 3, 1],
    [50 * litres, 100, 3, 1],
    [50 * litres + 1, 150, 5, 1],
    [450 * litres, 150, 5, 1],
    [450 * litres + 1, 200, 6, 2],
    [1000 * litres, 200, 6, 2],
  ])('a container of %i mL has a label of %i mm, text of %i mm, %i times', (volume, side, textHeight, copies) => {
    expect(labelSize(volume)).toMatchObject({ side, textHeight, copies });
  });

  it.each([0, -1, NaN])('refuses %p', (volume) => {
    expect(() => labelSize(volume)).toThrow(RangeError);
  });
});
