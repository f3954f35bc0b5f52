import { contextOn } from '../testing/duty-context.js';
import { ageFindings, stockFinding, storageFinding } from './stock.rules.js';

const firm = { id: '01900000-0000-7000-8000-0000000000cc', divisionCode: '320613', name: '检测中心' };
const standing = (found: { level: string; reach: string } | null | undefined) =>
  found ? `${found.level} ${found.reach}` : null;

describe('stock at a generator, at most 1 t', () => {
  it.each([
    [799_999, null],
    [800_000, 'warn attending'],
    [1_000_000, 'warn attending'],
    [1_000_001, 'breach manager'],
  ])('%i g: %s', (grams, expected) => {
    const found = stockFinding(firm, { grams, limitGrams: 1_000_000, lots: [] }, contextOn('2026-11-26'));
    expect(standing(found)).toBe(expected);
  });
});

describe('age of waste at a generator', () => {
  const lot = { wasteCode: '900-047-49', containers: 2, grams: 10, riskGrade: 2, dueOn: '2026-10-10' };
  it.each([
    ['2026-10-02', null],
    ['2026-10-03', 'warn attending'],
    ['2026-10-10', 'due attending'],
    ['2026-10-11', 'breach manager'],
  ])('due 10 October, on %s: %s', (today, expected) => {
    const [found] = ageFindings(firm, { grams: 10, limitGrams: 1, lots: [lot] }, contextOn(today));
    expect(standing(found)).toBe(expected);
  });

  it('finds nothing of waste that is not graded', () => {
    const lots = [{ ...lot, dueOn: null, riskGrade: null }];
    expect(ageFindings(firm, { grams: 10, limitGrams: 1, lots }, contextOn('2030-01-01'))).toEqual([]);
  });
});

describe('storage of the facility, warned of 30 and 7 days before', () => {
  const lot = { wasteCode: '900-249-08', containers: 3, grams: 600_000, dueOn: '2026-09-30' };
  it.each([
    ['2026-08-30', null],
    ['2026-08-31', 'warn attending'],
    ['2026-09-23', 'due manager'],
    ['2026-10-01', 'breach manager'],
    ['2026-10-10', 'breach regulator'],
  ])('due 30 September, on %s: %s', (today, expected) => {
    const found = storageFinding(lot, contextOn(today));
    expect(standing(found)).toBe(expected);
    if (found !== null)
      expect(found).toMatchObject({ part: '900-249-08', details: { containers: 3, tonnes: '0.600' } });
  });
});
