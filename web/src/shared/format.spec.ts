import { parseKilograms, parseYuan } from './format';

it.each([
  ['12.5', 12_500],
  ['0', 0],
  [' 1,234,567.125 ', 1_234_567_125],
  ['１２．５', 12_500],
  ['1,5', null],
  ['12,34', null],
  ['1234,567', null],
  ['1.2345', null],
  ['-3', null],
  ['1e3', null],
  ['', null],
])('%j kg', (typed, grams) => {
  expect(parseKilograms(typed)).toBe(grams);
});

it.each([
  ['-1,234.5', -123_450],
  ['12', 1_200],
  ['1,5', null],
  ['1.234', null],
])('%j yuan', (typed, fen) => {
  expect(parseYuan(typed)).toBe(fen);
});
