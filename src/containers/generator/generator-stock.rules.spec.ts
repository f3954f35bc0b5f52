import { judgeStock } from './generator-stock.rules.js';
import type { StockLimits, StockOfDay } from './generator-stock.rules.js';

const limit = (value: number) => ({ value, basis: `basis of ${value}`, uncertain: true });
const limits: StockLimits = { stockGrams: limit(1_000_000), daysOf: { 1: limit(30), 2: limit(60), 3: limit(90) } };

const of = (day: string, more: Partial<StockOfDay> = {}): StockOfDay => ({
  wasteCode: '900-214-08',
  hazards: ['T', 'I'],
  day,
  containers: 1,
  grams: 100_000,
  oldestAt: new Date(`${day}T08:00:00+08:00`),
  ...more,
});

const codes = (stock: StockOfDay[], today: string) => judgeStock(stock, today, limits).findings.map(({ code }) => code);

describe('mass at the storage point', () => {
  const today = '2026-06-01';

  it('is fine at exactly the limit and over it by one gram (苏环办〔2024〕16号)', () => {
    expect(codes([of(today, { grams: 999_999 }), of(today, { grams: 1 })], today)).toEqual([]);
    const { findings, grams } = judgeStock([of(today, { grams: 1_000_001, containers: 7 })], today, limits);
    expect(grams).toBe(1_000_001);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'generator.over-stock',
        containers: 7,
        grams: 1_000_001,
        basis: 'basis of 1000000',
        uncertain: true,
      }),
    ]);
  });

  it('is counted whatever the grade, infectious waste included', () => {
    expect(codes([of(today, { hazards: ['In'], grams: 1_000_001 })], today)).toEqual(['generator.over-stock']);
  });

  it('of nothing is no finding', () => {
    expect(judgeStock([], today, limits)).toEqual({ containers: 0, grams: 0, lines: [], findings: [] });
  });
});

describe('days at the storage point', () => {
  it.each<[StockOfDay['hazards'], string, string[]]>([
    [['R'], '2026-01-23', []],
    [['R'], '2026-01-24', ['generator.near-age']],
    [['R'], '2026-01-31', ['generator.near-age']],
    [['R'], '2026-02-01', ['generator.over-age']],
    [['T', 'I'], '2026-02-22', []],
    [['T', 'I'], '2026-03-02', ['generator.near-age']],
    [['T', 'I'], '2026-03-03', ['generator.over-age']],
    [['T'], '2026-04-01', ['generator.near-age']],
    [['T'], '2026-04-02', ['generator.over-age']],
    [['In'], '2030-01-01', []],
  ])('%j filled on 1 January, on %s: %j', (hazards, today, expected) => {
    expect(codes([of('2026-01-01', { hazards })], today)).toEqual(expected);
  });

  it('are told per code and grade, with only the containers that are past or nearly due', () => {
    const stock = [
      of('2026-01-01', { containers: 2, grams: 20_000 }),
      of('2026-01-05', { containers: 1, grams: 5_000 }),
      of('2026-03-04', { containers: 4, grams: 40_000 }),
      of('2026-01-01', { wasteCode: '900-041-49', hazards: ['T'], grams: 7 }),
    ];
    const { lines, findings } = judgeStock(stock, '2026-03-05', limits);
    expect(lines).toEqual([
      {
        wasteCode: '900-041-49',
        riskGrade: 3,
        containers: 1,
        grams: 7,
        oldestAt: new Date('2026-01-01T00:00:00Z'),
        ageDays: 63,
        daysAllowed: 90,
        dueOn: '2026-04-01',
      },
      expect.objectContaining({
        wasteCode: '900-214-08',
        riskGrade: 2,
        containers: 7,
        grams: 65_000,
        ageDays: 63,
        dueOn: '2026-03-02',
      }),
    ]);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'generator.over-age', containers: 2, grams: 20_000, basis: 'basis of 60' }),
      expect.objectContaining({ code: 'generator.near-age', containers: 1, grams: 5_000 }),
    ]);
    expect(findings[0]!.text.zh).toContain('最长超 3 天');
    expect(findings[1]!.text.en).toContain('the first in 1 day(s)');
  });

  it('keep one code with two sets of hazards apart by grade', () => {
    const stock = [of('2026-01-01', { hazards: ['T', 'I'] }), of('2026-01-01', { hazards: ['R', 'T'] })];
    expect(judgeStock(stock, '2026-01-02', limits).lines.map(({ riskGrade }) => riskGrade)).toEqual([1, 2]);
  });
});
