import { contextOn } from '../testing/duty-context.js';
import { ageFinding, ageWarnedBefore, stockFinding, stockWarnedFrom, storageFinding } from './stock.rules.js';

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
    const found = stockFinding(firm, grams, contextOn('2026-11-26'));
    expect(standing(found)).toBe(expected);
  });
});

describe('age of waste at a generator, 30, 60 and 90 days by grade', () => {
  it.each([
    [1, '2026-10-03', null],
    [1, '2026-10-04', 'warn attending'],
    [1, '2026-10-11', 'due attending'],
    [1, '2026-10-12', 'breach manager'],
    [2, '2026-11-02', null],
    [2, '2026-11-03', 'warn attending'],
    [2, '2026-11-11', 'breach manager'],
    [3, '2026-12-10', 'due attending'],
  ] as const)('grade %i filled on 11 September, on %s: %s', (riskGrade, today, expected) => {
    const lot = { wasteCode: '900-047-49', riskGrade, oldestOn: '2026-09-11' };
    expect(standing(ageFinding(firm, lot, contextOn(today)))).toBe(expected);
  });

  it('asks for all that may be warned of, by the shortest grade', () => {
    // Filled on 11 September, grade Ⅰ is warned of from 4 October on: so on that day the 12th is the bound.
    expect(ageWarnedBefore(contextOn('2026-10-04'))).toBe('2026-09-12');
    expect(ageWarnedBefore(contextOn('2026-10-03'))).toBe('2026-09-11');
    expect(stockWarnedFrom(contextOn('2026-10-03'))).toBe(800_000);
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
