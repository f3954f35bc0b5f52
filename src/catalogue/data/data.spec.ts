import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exclusionOf } from '../exclusion.rules.js';
import { excludedKinds } from '../exclusion.data.js';
import { parseCalendarCsv } from '../import/parse-calendar.js';
import { type CatalogueRow, parseCatalogueCsv } from '../import/parse-catalogue.js';
import { segregationMatrix } from '../segregation.data.js';
import { codeLeavesGroupOpen, incompatibilities } from '../segregation.rules.js';
import { segregationGroups } from '../segregation.types.js';
import { tradeTemplates } from '../trade-templates.data.js';
import { trades } from '../trades.types.js';
import editions from './editions.json' with { type: 'json' };

const shipped = (name: string) => readFileSync(join(__dirname, name), 'utf8');
const catalogue = parseCatalogueCsv(shipped('catalogue-2025.csv'));
const rowOf = new Map<string, CatalogueRow>(catalogue.rows.map((row) => [row.code, row]));

describe('shipped catalogue', () => {
  it('is well formed and holds every 900-series code', () => {
    expect(catalogue.problems).toEqual([]);
    expect(catalogue.rows.filter((row) => row.code.startsWith('900-'))).toHaveLength(95);
    expect(catalogue.rows.length).toBeGreaterThanOrEqual(140);
  });

  it('names each waste once, in few words', () => {
    expect(catalogue.rows.filter((row) => row.nameZh.length > 24 || (row.nameEn ?? '').length > 60)).toEqual([]);
    expect(new Set(catalogue.rows.map((row) => row.nameZh)).size).toBe(catalogue.rows.length);
    expect(new Set(catalogue.rows.map((row) => row.nameEn)).size).toBe(catalogue.rows.length);
  });

  it.each([
    ['900-047-49', ['T', 'C', 'I', 'R'], 'oneOrMore'],
    ['900-041-49', ['T', 'In'], 'oneOrMore'],
    ['900-214-08', ['T', 'I'], 'firstCertain'],
    ['900-402-06', ['T', 'I', 'R'], 'firstCertain'],
    ['900-300-34', ['C', 'T'], 'firstCertain'],
    ['900-052-31', ['T', 'C'], 'firstCertain'],
    ['900-350-35', ['C'], 'firstCertain'],
  ])('keeps the hazards of %s', (code, list, meaning) => {
    expect(rowOf.get(code)?.hazards).toEqual({ list, meaning });
  });

  it('has one edition in force on any day from 2021 on', () => {
    const [first, ...later] = editions;
    expect(first?.validFrom).toBe('2021-01-01');
    const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    expect(later.map((edition) => edition.validFrom)).toEqual(
      editions.slice(0, -1).map((edition) => nextDay(edition.validTo ?? '')),
    );
    expect(editions.at(-1)?.validTo).toBeNull();
  });
});

describe('shipped work calendar', () => {
  const calendar = parseCalendarCsv(shipped('work-calendar-2026.csv'));
  const count = (year: string, kind: string) =>
    calendar.rows.filter((row) => row.date.startsWith(year) && row.kind === kind).length;

  it('holds the days of the two notices and no year that is not announced', () => {
    expect(calendar.problems).toEqual([]);
    expect(calendar.years).toEqual([2025, 2026]);
    expect([count('2025', 'holiday'), count('2025', 'workday')]).toEqual([28, 5]);
    expect([count('2026', 'holiday'), count('2026', 'workday')]).toEqual([33, 6]);
  });
});

describe('shipped templates', () => {
  const all = trades.flatMap((trade) => (tradeTemplates.get(trade) ?? []).map((template) => ({ trade, template })));

  it('offer each trade five to ten wastes, under keys of their own', () => {
    for (const trade of trades) expect([5, 6, 7, 8, 9, 10]).toContain(tradeTemplates.get(trade)?.length);
    expect(new Set(all.map(({ template }) => template.key)).size).toBe(all.length);
  });

  it.each(all.map(({ trade, template }) => [template.key, trade, template] as const))(
    '%s fits the catalogue',
    (_key, trade, template) => {
      const row = rowOf.get(template.code);
      expect(row?.trades).toContain(trade);
      expect(template.hazards.length).toBeGreaterThan(0);
      expect(template.hazards.filter((hazard) => !row?.hazards.list.includes(hazard))).toEqual([]);
      expect(row && exclusionOf(row.code, row.hazards)).toBeNull();
      expect(Number.isSafeInteger(template.usualMassGrams) && template.usualMassGrams > 0).toBe(true);
      expect(template.harmfulComponentsZh.length).toBeGreaterThan(0);
    },
  );

  it('clash with themselves nowhere', () => {
    const subjects = all.flatMap(({ template }) => {
      const row = rowOf.get(template.code);
      return row ? [{ ...template, hazards: row.hazards, declaredHazards: template.hazards }] : [];
    });
    expect(subjects).toHaveLength(all.length);
    for (const subject of subjects) expect(incompatibilities([subject])).toEqual([]);
  });
});

describe('shipped segregation and exclusion', () => {
  it('uses every group and names no code outside the national catalogue’s shipped part', () => {
    const used = new Set([
      ...segregationMatrix.rules.map((rule) => rule.group),
      ...segregationMatrix.pairs.flatMap((pair) => [pair.group, ...pair.with]),
    ]);
    expect(segregationGroups.filter((group) => !used.has(group))).toEqual([]);
    expect(Object.keys(segregationMatrix.groups).sort()).toEqual([...segregationGroups].sort());
    const codes = [
      ...segregationMatrix.rules.flatMap((rule) => rule.codes),
      ...segregationMatrix.needsComponents.codes,
    ];
    expect(codes.filter((code) => !rowOf.has(code))).toEqual([]);
    expect(codeLeavesGroupOpen('900-047-49')).toBe(true);
  });

  it('lists medical waste, so that who asks for it is told the reason and not that the code is unknown', () => {
    const medical = catalogue.rows.filter((row) => row.code.endsWith('-01'));
    expect(medical.map((row) => exclusionOf(row.code, row.hazards)?.id)).toEqual(Array(5).fill('medical'));
  });

  it('gives every excluded kind its own name, something to match and a reason', () => {
    expect(new Set(excludedKinds.map((kind) => kind.id)).size).toBe(excludedKinds.length);
    for (const kind of excludedKinds) {
      expect(kind.categories.length + kind.codes.length + kind.certainHazards.length).toBeGreaterThan(0);
      expect([kind.reason.zh, kind.reason.en, kind.source]).not.toContain('');
    }
  });
});
