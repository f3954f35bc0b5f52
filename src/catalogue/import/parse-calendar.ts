import type { Text } from '../../shared/domain-error.js';
import type { CalendarDay } from '../../shared/working-days.js';
import { hasColumns, type ImportProblem, maxProblems, readRows, readSheet, unknownHeader } from './table.js';

/** `holiday`: a day off, whatever its weekday. `workday`: a Saturday or Sunday that is worked (调休). */
export const calendarDayKinds: readonly CalendarDay['kind'][] = ['holiday', 'workday'];

/** One day that differs from Monday-to-Friday, by the State Council's yearly notice. */
export interface CalendarRow extends CalendarDay {
  readonly line: number;
  readonly name: string;
}

export interface ParsedCalendar {
  /** In order of date. */
  readonly rows: readonly CalendarRow[];
  /** Years with at least one row. The notices appear year by year, so deadlines in any other year are provisional. */
  readonly years: readonly number[];
  /** At most `maxProblems`. Not empty: store nothing. */
  readonly problems: readonly ImportProblem[];
}

const columns = ['date', 'kind', 'name'] as const;
const maxNameCharacters = 40;

/**
 * Reads a work calendar from CSV with the columns date, kind, name. Never throws. Problems, besides those of
 * `readSheet` and csv.header-unknown, csv.field-count: calendar.date-malformed, .date-duplicate, .kind-unknown,
 * .workday-on-weekday, .name-invalid.
 */
export function parseCalendarCsv(text: string): ParsedCalendar {
  const sheet = readSheet(text);
  if (sheet.problems.length > 0) return { rows: [], years: [], problems: sheet.problems };
  if (!hasColumns(sheet.header, columns)) return { rows: [], years: [], problems: [unknownHeader(columns)] };
  const table = readRows(sheet, columns);
  const problems = [...table.problems];
  const byDate = new Map<string, CalendarRow>();
  for (const { line, cells } of table.rows) {
    const kind = calendarDayKinds.find((candidate) => candidate === cells.kind);
    const found = problemsOf(cells, kind, byDate.get(cells.date)?.line);
    problems.push(...found.map((problem) => ({ line, ...problem })));
    if (found.length === 0 && kind !== undefined) byDate.set(cells.date, { line, ...cells, kind });
  }
  const rows = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    rows,
    years: [...new Set(rows.map((row) => Number(row.date.slice(0, 4))))],
    problems: problems.sort((a, b) => a.line - b.line).slice(0, maxProblems),
  };
}

type Found = Omit<ImportProblem, 'line'>;

function problemsOf(
  { date, name }: { date: string; name: string },
  kind: CalendarDay['kind'] | undefined,
  earlier: number | undefined,
): Found[] {
  const found: Found[] = [];
  const report = (column: string, code: string, text: Text) => found.push({ column, code, text });
  if (!isDate(date)) report('date', 'calendar.date-malformed', dateMalformed);
  else if (earlier !== undefined) report('date', 'calendar.date-duplicate', dateDuplicate(date, earlier));
  // A make-up day on a weekday changes nothing, so it is a slip of the pen: most likely a wrong date.
  else if (kind === 'workday' && !isWeekend(date))
    report('date', 'calendar.workday-on-weekday', workdayOnWeekday(date));
  if (kind === undefined) report('kind', 'calendar.kind-unknown', kindUnknown);
  if (name === '' || name.length > maxNameCharacters) report('name', 'calendar.name-invalid', nameInvalid);
  return found;
}

/** A day that exists, in this century. */
function isDate(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // 2026-02-30 is read as 2 March by the language: only a day that comes back unchanged exists.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

const dateMalformed: Text = {
  zh: '日期须为存在的日期，格式如 2026-01-31。',
  en: 'The date must exist and look like 2026-01-31.',
};
const dateDuplicate = (date: string, line: number): Text => ({
  zh: `日期 ${date} 已在第 ${line} 行出现，请删除重复行。`,
  en: `${date} stands in line ${line} already: delete one of the two.`,
});
const workdayOnWeekday = (date: string): Text => ({
  zh: `${date} 不是周末，无需标为调休上班日，请核对日期。`,
  en: `${date} is no weekend day, so it cannot be a make-up working day: check the date.`,
});
const kindUnknown: Text = {
  zh: '类型只能是 holiday（放假）或 workday（调休上班）。',
  en: 'The kind must be holiday or workday (a worked weekend day).',
};
const nameInvalid: Text = {
  zh: `名称不能为空，且不超过 ${maxNameCharacters} 字。`,
  en: `The name must not be empty nor longer than ${maxNameCharacters} characters.`,
};
