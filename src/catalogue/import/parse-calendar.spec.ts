import { parseCalendarCsv } from './parse-calendar.js';

const header = 'date,kind,name';
const problemsOf = (text: string) =>
  parseCalendarCsv(text).problems.map(({ line, column, code }) => [line, column, code]);

describe('parseCalendarCsv', () => {
  it('reads days off and make-up days, in order of date, and says which years it covers', () => {
    const text = `\uFEFF${header}\r\n2026-02-14,workday,春节调休上班\r\n2025-01-01,holiday,元旦\r\n`;
    expect(parseCalendarCsv(text)).toEqual({
      rows: [
        { line: 3, date: '2025-01-01', kind: 'holiday', name: '元旦' },
        { line: 2, date: '2026-02-14', kind: 'workday', name: '春节调休上班' },
      ],
      years: [2025, 2026],
      problems: [],
    });
  });

  it.each([
    ['2026-02-30,holiday,春节', 'date', 'calendar.date-malformed'],
    ['2026/02/17,holiday,春节', 'date', 'calendar.date-malformed'],
    ['1926-02-17,holiday,春节', 'date', 'calendar.date-malformed'],
    ['2026-02-16,workday,春节', 'date', 'calendar.workday-on-weekday'],
    ['2026-01-01,holiday,元旦', 'date', 'calendar.date-duplicate'],
    ['2026-02-16,festival,春节', 'kind', 'calendar.kind-unknown'],
    ['2026-02-16,holiday,', 'name', 'calendar.name-invalid'],
    [`2026-02-16,holiday,${'节'.repeat(41)}`, 'name', 'calendar.name-invalid'],
    ['2026-02-16,holiday', null, 'csv.field-count'],
  ])('names line and column of %j', (line, column, code) => {
    expect(problemsOf(`${header}\n2026-01-01,holiday,元旦\n${line}\n`)).toEqual([[3, column, code]]);
  });

  it('refuses an empty file and an unknown header', () => {
    expect(problemsOf('\n')).toEqual([[1, null, 'csv.empty']]);
    expect(problemsOf('day,kind,name\n')).toEqual([[1, null, 'csv.header-unknown']]);
  });
});
