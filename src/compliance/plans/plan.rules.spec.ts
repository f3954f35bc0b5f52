import { managementClasses } from '../declarations/declaration.types.js';
import { coverOf, dueFor, incompleteness, mayPlan, missingOf, tablesOwed } from './plan.rules.js';
import { emptyTables } from './plan.types.js';
import { soundTables } from './testing/plan-tables.js';

const pointersOf = (...given: Parameters<typeof missingOf>) => missingOf(...given).map(({ pointer }) => pointer);
const [oil] = soundTables.generation;
const [handedOn] = soundTables.transfer;

describe('what a class owes', () => {
  it('is what HJ 1259-2022 5.3 says', () => {
    expect(tablesOwed('REGISTERED')).toEqual(['unit', 'generation', 'transfer']);
    expect(tablesOwed('SIMPLIFIED')).toEqual(['unit', 'generation', 'storage', 'reduction', 'transfer']);
    expect(tablesOwed('KEY')).toHaveLength(7);
  });

  it.each(managementClasses)('of a plan that says all, nothing is missing for %s', (managementClass) => {
    expect(missingOf(managementClass, soundTables)).toEqual([]);
    expect(incompleteness(managementClass, soundTables)).toBeNull();
  });

  it('is named table by table where nothing was entered', () => {
    const registered = pointersOf('REGISTERED', emptyTables);
    expect(registered).toEqual([
      ...Array<string>(11).fill(expect.stringContaining('/tables/unit/')),
      '/tables/generation',
    ]);
    const key = pointersOf('KEY', emptyTables).filter((pointer) => !pointer.startsWith('/tables/unit/'));
    expect(key).toEqual(['/tables/facilities', '/tables/generation', '/tables/storage', '/tables/reduction']);
  });

  it.each(
    (['unit', 'facilities', 'generation', 'storage', 'reduction', 'transfer'] as const).flatMap((name) => {
      const table = soundTables[name];
      const row = Array.isArray(table) ? (table as object[])[0]! : table;
      return Object.keys(row)
        .filter((field) => field !== 'wasteCode')
        .map((field) => [name, field] as const);
    }),
  )('%s lacking %s is told at that field, and in words', (name, field) => {
    const without = (row: object) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== field));
    const table = soundTables[name];
    const tables = { ...soundTables, [name]: Array.isArray(table) ? (table as object[]).map(without) : without(table) };
    const at = name === 'unit' ? `/tables/unit/${field}` : `/tables/${name}/0/${field}`;
    const missing = missingOf('KEY', tables).filter(({ pointer }) => pointer === at);
    expect(missing).toHaveLength(1);
    expect(missing[0]!.text.zh).toMatch(/^表A\.\d.+：请填写“.+”。$/);
    expect(missing[0]!.text.en).toMatch(/^A\.\d .+: give the .+\.$/);
  });

  it('asks whoever treats it for a permit and a method, the exempt and the collector for one of them', () => {
    const to = (receiverKind: 'permitHolder' | 'collector' | 'exempt' | 'abroad') => {
      const { permitNumber: _, ...row } = handedOn!;
      return pointersOf('REGISTERED', { ...soundTables, transfer: [{ ...row, receiverKind }] });
    };
    expect(to('permitHolder')).toEqual(['/tables/transfer/0/permitNumber', '/tables/transfer/0/methodCode']);
    expect(to('abroad')).toEqual(['/tables/transfer/0/permitNumber', '/tables/transfer/0/methodCode']);
    expect(to('collector')).toEqual(['/tables/transfer/0/permitNumber']);
    expect(to('exempt')).toEqual(['/tables/transfer/0/methodCode']);
  });

  it('places each waste where its destination says', () => {
    expect(missingOf('REGISTERED', { ...soundTables, transfer: [] })).toMatchObject([
      { pointer: '/tables/generation/0/wasteCode', code: 'plan.code-not-handed-on' },
    ]);
    const treated = { ...soundTables, generation: [{ ...oil!, destination: 'treatment' as const }] };
    expect(missingOf('KEY', treated)).toMatchObject([{ code: 'plan.code-not-treated' }]);
    const treatment = [
      {
        wasteCode: oil!.wasteCode,
        treatmentKind: 'use' as const,
        facilityName: '再生釜',
        facilityCode: 'MF0002',
        methodCode: 'R9' as const,
        plannedGrams: 1,
      },
    ];
    expect(missingOf('KEY', { ...treated, treatment })).toEqual([]);
    expect(missingOf('REGISTERED', { ...treated, treatment })).toMatchObject([{ code: 'plan.code-not-treated' }]);
  });

  it('is told a hundred fields at a time', () => {
    const generation = Array.from({ length: 50 }, () => ({ wasteCode: '900-214-08' }));
    const refusal = incompleteness('REGISTERED', { ...soundTables, generation });
    expect(refusal).toMatchObject({ code: 'plan.incomplete', status: 409, details: { count: 100 } });
    expect(refusal!.fields).toHaveLength(100);
  });
});

describe('what a filed plan covers', () => {
  const plan = { id: 'p', tables: soundTables };

  it('is a code with its quantity and its receivers', () => {
    expect(coverOf(plan, '900-214-08')).toEqual({
      state: 'covered',
      planId: 'p',
      plannedGrams: 3_000_000,
      receivers: [{ name: '测试绿岛', permitNumber: 'JSNT0001', grams: 2_800_000 }],
    });
    expect(coverOf(plan, '900-249-08')).toEqual({ state: 'notInPlan', planId: 'p' });
    expect(coverOf(null, '900-214-08')).toEqual({ state: 'noPlan' });
  });

  it('adds up the places where a code arises', () => {
    const tables = { ...soundTables, generation: [oil!, { ...oil!, source: '事故抢修', plannedGrams: 5 }] };
    expect(coverOf({ id: 'p', tables }, '900-214-08')).toMatchObject({ plannedGrams: 3_000_005 });
  });
});

describe('the day', () => {
  it('is owed by who began by then', () => {
    expect(dueFor('2026-03-31', '2026-03-31')).toBe('2026-03-31');
    expect(dueFor('2026-03-31', '2026-04-01')).toBeNull();
  });

  it('is of this year or the next', () => {
    expect([2025, 2026, 2027, 2028].filter((year) => mayPlan(year, 2026))).toEqual([2026, 2027]);
  });
});
