import { contextOn } from '../testing/duty-context.js';
import {
  booksFinding,
  failedFinding,
  intakeFinding,
  manualFinding,
  permille,
  scopeFinding,
  silenceFinding,
} from './quantities.rules.js';

const today = contextOn('2026-11-26');
const firm = { id: '01900000-0000-7000-8000-0000000000bb', divisionCode: '320613', name: '顺达汽修' };
const tonnes = (t: number) => Math.round(t * 1_000_000);

describe('yearly intake, 80, 100 and 120 % (国务院令408号 第12条)', () => {
  it.each([
    [3_999.999, null, null],
    [4_000, 'warn', 'attending'],
    [4_999.999, 'warn', 'attending'],
    [5_000, 'due', 'manager'],
    [5_999.999, 'due', 'manager'],
    [6_000, 'breach', 'regulator'],
  ])('%d of 5,000 t: %s', (taken, level, reach) => {
    const intake = { year: 2026, category: '', quotaGrams: tonnes(5_000), postedGrams: tonnes(taken) };
    const found = intakeFinding(intake, today);
    expect([found?.level ?? null, found?.reach ?? null]).toEqual([level, reach]);
  });

  it('names a category beside the whole', () => {
    const intake = { year: 2026, category: 'HW08', quotaGrams: 100, postedGrams: 100 };
    expect(intakeFinding(intake, today)).toMatchObject({ part: '2026/HW08', reference: '2026 HW08' });
  });

  it('takes a quota of nothing for used up once anything was taken', () => {
    expect([permille(0, 0), permille(1, 0) > 1_200]).toEqual([0, true]);
  });
});

describe('a firm', () => {
  it.each([
    ['inside', null],
    ['near', 'warn attending'],
    ['reached', 'breach regulator'],
  ] as const)('%s its 10 t: %s', (scopeLevel, expected) => {
    const found = scopeFinding({ ...firm, scopeLevel });
    expect(found && `${found.level} ${found.reach}`).toBe(expected);
  });

  it.each([
    // 180 days after 30 May is 26 November: still within.
    ['2026-05-30T23:59:59+08:00', null],
    ['2026-05-29T23:59:59+08:00', 'warn'],
    // One second later it is the 30th in Asia/Shanghai, and the 29th in UTC.
    ['2026-05-30T00:00:00+08:00', null],
  ])('last heard of %s: %s', (at, level) => {
    const found = silenceFinding({ ...firm, lastAt: new Date(at) }, today);
    expect(found?.level ?? null).toBe(level);
    // The facility looks into it; the firm is not asked to do anything.
    if (found !== null) expect(found.enterprise).toBeNull();
  });
});

describe('manual weighings, above 5 % of at least 20', () => {
  it.each([
    [19, 19, null],
    [1, 20, null],
    [2, 20, 'warn'],
    [50, 1_000, null],
    [51, 1_000, 'warn'],
    [0, 0, null],
  ])('%i of %i: %s', (manual, total, level) => {
    expect(manualFinding({ manual, total }, today)?.level ?? null).toBe(level);
  });
});

describe('the books', () => {
  it.each([
    [{ sumGrams: 0, bookedGrams: 5, standingGrams: 5 }, null],
    [{ sumGrams: 0, bookedGrams: 5, standingGrams: 4 }, 'breach'],
    [{ sumGrams: 0, bookedGrams: 4, standingGrams: 5 }, 'breach'],
    [{ sumGrams: -1, bookedGrams: 5, standingGrams: 5 }, 'breach'],
  ])('%j: %s', (books, level) => {
    expect(booksFinding(books, today)?.level ?? null).toBe(level);
  });

  it('are told of failed reports, however many', () => {
    expect(failedFinding(0, today)).toBeNull();
    expect(failedFinding(3, today)).toMatchObject({ level: 'warn', details: { count: 3 } });
  });
});
