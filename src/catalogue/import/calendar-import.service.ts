import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { canonicalJson, sha256Hex } from '../../shared/canonical-json.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { lockImports } from './edition.queries.js';
import type { Origin } from './edition.queries.js';
import type { ImportCounts } from './edition-plan.js';
import { fileRefused } from './import.errors.js';
import { parseCalendarCsv } from './parse-calendar.js';
import type { CalendarRow } from './parse-calendar.js';
import { noTenant } from '../../writes/write-tx.js';

export interface CalendarOptions {
  /** Number of the State Council's notice. Left out: what is stored. */
  readonly source?: string;
}

export interface YearImported extends ImportCounts {
  readonly year: number;
  readonly yearChanged: boolean;
}

type Day = Pick<CalendarRow, 'date' | 'kind' | 'name'>;

interface StoredYear {
  readonly year: number;
  readonly id: string;
  readonly source: string;
  readonly origin: Origin;
}

interface YearPlan extends YearImported {
  readonly stored: StoredYear;
  readonly days: readonly Day[];
}

const yearsSql = 'SELECT year, id, source, origin FROM work_calendar_year';
const daysSql = 'SELECT date, kind, name FROM work_calendar WHERE year = ANY ($1) ORDER BY date';
const saveYearSql = `
INSERT INTO work_calendar_year (year, id, source, origin) VALUES ($1, $2, $3, $4)
ON CONFLICT (year) DO UPDATE SET source = excluded.source, origin = excluded.origin`;
const saveDaysSql = `
INSERT INTO work_calendar (date, kind, name)
SELECT * FROM jsonb_to_recordset($1::jsonb) AS d("date" date, "kind" text, "name" text)
ON CONFLICT (date) DO UPDATE SET kind = excluded.kind, name = excluded.name`;

/** Takes the days off and worked weekend days of whole years from a CSV file: all of it or, at a problem, nothing. */
@Injectable()
export class CalendarImport {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /**
   * A notice states a whole year, so stored days of a year in the file that the file does not name are removed. A second
   * run changes nothing and says so. Throws `import.refused`, 422, with a field for each problem.
   */
  run(actor: Actor, csvText: string, options: CalendarOptions = {}): Promise<YearImported[]> {
    return this.runAs('imported', actor, csvText, options);
  }

  /** For the data that comes with the program: leaves the years alone that somebody imported. */
  async runAs(origin: Origin, actor: Actor, csvText: string, options: CalendarOptions): Promise<YearImported[]> {
    const { rows, problems } = parseCalendarCsv(csvText);
    if (problems.length > 0) throw fileRefused(problems);
    const seen = await this.database.read(actor, (tx) => plansOf(tx, origin, rows, options));
    if (!seen.some(hasChanges)) return seen.map(resultOf);
    return this.writes.run(actor, 'calendar.import', withoutKey, async (tx) => {
      await lockImports(tx);
      const plans = await plansOf(tx, origin, rows, options);
      for (const { stored, days, ...counts } of plans) {
        await tx.query(saveYearSql, [stored.year, stored.id, stored.source, stored.origin]);
        const dates = days.map((day) => day.date);
        await tx.query('DELETE FROM work_calendar WHERE year = $1 AND date <> ALL ($2::date[])', [stored.year, dates]);
        await tx.query(saveDaysSql, [JSON.stringify(days)]);
        tx.audit({
          subject: 'workCalendarYear',
          subjectId: stored.id,
          action: 'calendar.import',
          tenant: noTenant,
          data: { ...counts, sha256: sha256Hex(csvText) },
        });
      }
      return plans.map(resultOf);
    });
  }
}

async function plansOf(
  tx: Tx,
  origin: Origin,
  rows: readonly CalendarRow[],
  { source }: CalendarOptions,
): Promise<YearPlan[]> {
  const known = new Map((await tx.query<StoredYear>(yearsSql)).map((one) => [one.year, one]));
  const years = [...new Set(rows.map(yearOf))].filter(
    (year) => origin === 'imported' || known.get(year)?.origin !== 'imported',
  );
  const stored = await tx.query<Day>(daysSql, [years]);
  return years.map((year) => {
    const earlier = known.get(year);
    const wanted = { year, id: earlier?.id ?? newId(), source: source ?? earlier?.source ?? '', origin };
    const yearChanged = canonicalJson(wanted) !== canonicalJson(earlier ?? null);
    const days = rows.filter((row) => yearOf(row) === year).map(({ date, kind, name }) => ({ date, kind, name }));
    return {
      year,
      stored: wanted,
      days,
      yearChanged,
      ...compare(
        days,
        stored.filter((day) => yearOf(day) === year),
      ),
    };
  });
}

const yearOf = ({ date }: Day): number => Number(date.slice(0, 4));

function compare(wanted: readonly Day[], stored: readonly Day[]): ImportCounts {
  const earlier = new Map(stored.map((day) => [day.date, canonicalJson(day)]));
  const kept = wanted.filter((day) => earlier.has(day.date));
  const unchanged = kept.filter((day) => earlier.get(day.date) === canonicalJson(day)).length;
  return {
    added: wanted.length - kept.length,
    changed: kept.length - unchanged,
    unchanged,
    removed: stored.length - kept.length,
  };
}

const hasChanges = ({ yearChanged, added, changed, removed }: YearPlan): boolean =>
  yearChanged || added + changed + removed > 0;

const resultOf = ({ stored: _stored, days: _days, ...result }: YearPlan): YearImported => result;
