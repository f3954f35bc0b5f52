import { limitsToMove, permitOfYear, permitProblems, wantedLimits } from './permit.rules.js';
import type { PermitTerms } from './permit.types.js';

const terms: PermitTerms = {
  validFrom: '2026-01-01',
  validTo: '2028-12-31',
  yearlyQuotaGrams: 5_000,
  codes: ['900-214-08', '900-047-49'],
  categoryQuotas: [{ category: 'HW08', quotaGrams: 5_000 }],
};
const pointers = (change: Partial<PermitTerms>) =>
  permitProblems({ ...terms, ...change }).map(({ pointer }) => pointer);

describe('permitProblems', () => {
  it.each([
    ['a sound permit', {}, []],
    ['one day', { validTo: '2026-01-01' }, []],
    ['an end before the beginning', { validTo: '2025-12-31' }, ['/validTo']],
    ['a quota of a category without codes', { codes: ['900-047-49'] }, ['/categoryQuotas/0/category']],
    ['a quota above the total', { yearlyQuotaGrams: 4_999 }, ['/categoryQuotas/0/quotaGrams']],
  ])('%s', (_name, change, expected) => {
    expect(pointers(change)).toEqual(expected);
  });
});

describe('permitOfYear', () => {
  const first = { id: 'first', validFrom: '2024-07-01', validTo: '2026-06-30' };
  const second = { id: 'second', validFrom: '2026-07-01', validTo: '2028-06-30' };
  const late = { id: 'late', validFrom: '2029-03-01', validTo: '2030-12-31' };

  it.each([
    ['the one in force', 2026, '2026-05-01', 'first'],
    ['the renewed one from its first day', 2026, '2026-07-01', 'second'],
    ['for a later year the one in force on 1 January', 2027, '2026-05-01', 'second'],
    ['the next one to begin within the year', 2029, '2029-01-10', 'late'],
    ['none where none reaches into the rest of the year', 2028, '2028-08-01', undefined],
    ['none for a year without one', 2031, '2026-05-01', undefined],
  ])('%s', (_name, year, today, id) => {
    expect(permitOfYear([second, late, first], year, today)?.id).toBe(id);
  });
});

describe('limits of a year', () => {
  const opened = (rows: Record<string, [limit: number, held: number]>) =>
    new Map(Object.entries(rows).map(([scope, [limitGrams, heldGrams]]) => [scope, { limitGrams, heldGrams }]));
  const moved = (rows: Record<string, [number, number]>) => {
    const accounts = opened(rows);
    return limitsToMove(wantedLimits(terms, accounts), accounts).map(({ scope, limitGrams }) => [scope, limitGrams]);
  };

  it('opens the categories first and the total last, since the total is everybody’s hot row', () => {
    expect(moved({})).toEqual([
      ['HW08', 5_000],
      ['', 5_000],
    ]);
  });

  it('moves only what differs', () => {
    expect(moved({ '': [5_000, 10], HW08: [4_000, 10] })).toEqual([['HW08', 5_000]]);
    expect(moved({ '': [5_000, 10], HW08: [5_000, 10] })).toEqual([]);
  });

  it('frees a category whose quota is gone: it binds no more than the total', () => {
    expect(moved({ '': [5_000, 0], HW08: [5_000, 0], HW49: [100, 50] })).toEqual([['HW49', 5_000]]);
  });

  it('tells what is held and what the limit was', () => {
    const accounts = opened({ '': [6_000, 5_500], HW08: [5_000, 0] });
    expect(limitsToMove(wantedLimits(terms, accounts), accounts)).toEqual([
      { scope: '', limitGrams: 5_000, heldGrams: 5_500, openedGrams: 6_000 },
    ]);
  });
});
