import {
  addDays,
  clockTime,
  dayOf,
  daysUntil,
  instant,
  instantAt,
  instantToSecond,
  parseInstant,
  parseCount,
  parseKilograms,
  parseYuan,
  today,
  typedInstant,
} from './format';

describe('times', () => {
  it('are those of Shanghai, whatever the zone of the browser', () => {
    const late = '2026-12-31T16:05:09.123Z';
    expect([instant(late), instantToSecond(late), clockTime(late), dayOf(late), typedInstant(late)]).toEqual([
      '2027-01-01 00:05',
      '2027-01-01 00:05:09',
      '00:05',
      '2027-01-01',
      '2027-01-01T00:05',
    ]);
  });

  it('come back from what was typed', () => {
    const at = '2026-11-26T06:05:00.000Z';
    expect([instantAt('2026-11-26', '14:05'), parseInstant(typedInstant(at))]).toEqual([at, at]);
    expect(['', '2026-11-26', '20266-11-26T14:05', '2026-11-31T25:00'].map(parseInstant)).toEqual(Array(4).fill(null));
  });

  it('count days over ends of months and years', () => {
    expect([addDays('2026-12-31', 1), addDays('2026-03-01', -1), addDays('2028-02-28', 1)]).toEqual([
      '2027-01-01',
      '2026-02-28',
      '2028-02-29',
    ]);
    expect([daysUntil(today()), daysUntil(addDays(today(), 30)), daysUntil(addDays(today(), -1))]).toEqual([0, 30, -1]);
  });
});

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

it.each([
  ['1', 1],
  ['５０', 50],
  [' 12 ', 12],
  ['0', null],
  ['51', null],
  ['-1', null],
  ['1.5', null],
  ['１,5', null],
  ['', null],
  ['两', null],
])('a count of at most 50 typed as %j is %s', (typed, count) => {
  expect(parseCount(typed, 50)).toBe(count);
});
