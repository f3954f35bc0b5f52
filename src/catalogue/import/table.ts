import type { Text } from '../../shared/domain-error.js';
import { type CsvFault, type CsvFaultKind, type CsvRecord, readCsv } from '../../shared/csv.js';

/** One thing to mend in an imported file. */
export interface ImportProblem {
  /** From 1, as an editor counts. */
  readonly line: number;
  /** Name of the column in the header; null where the whole line or file is meant. */
  readonly column: string | null;
  /** Stable, for a client to branch on. */
  readonly code: string;
  readonly text: Text;
}

export interface TableRow<C extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<C, string>>;
}

/** More would not be read by anybody; the file is refused at the first one anyway. */
export const maxProblems = 200;

export interface Sheet {
  readonly header: readonly string[];
  readonly body: readonly CsvRecord[];
  readonly problems: readonly ImportProblem[];
}

/** Splits CSV text into header and body. Problems: csv.too-long, csv.too-many-records, csv.unclosed-quote, csv.stray-quote, csv.control-character, csv.empty. */
export function readSheet(text: string): Sheet {
  const { records, faults } = readCsv(text);
  const [first, ...body] = records;
  const header = (first?.fields ?? []).map((name) => name.trim());
  const problems = faults.slice(0, maxProblems).map((fault) => faultProblem(fault, header));
  if (first === undefined && problems.length === 0)
    problems.push({ line: 1, column: null, code: 'csv.empty', text: emptyFile });
  return { header, body, problems };
}

/** True when the header has exactly these columns, in any order. */
export const hasColumns = (header: readonly string[], columns: readonly string[]): boolean =>
  header.length === columns.length && columns.every((column) => header.includes(column));

/** Problem csv.header-unknown, naming the headers that would do. */
export function unknownHeader(...formats: readonly (readonly string[])[]): ImportProblem {
  const accepted = formats.map((columns) => columns.join(',')).join(' | ');
  return {
    line: 1,
    column: null,
    code: 'csv.header-unknown',
    text: {
      zh: `表头无法识别，请使用以下列名：${accepted}`,
      en: `Unknown header: use these columns: ${accepted}`,
    },
  };
}

/** Names the cells by column. A line with too many or too few fields is a problem (csv.field-count) and not a row. */
export function readRows<C extends string>(
  sheet: Sheet,
  columns: readonly C[],
): { rows: TableRow<C>[]; problems: ImportProblem[] } {
  const [rows, problems]: [TableRow<C>[], ImportProblem[]] = [[], []];
  for (const { line, fields } of sheet.body) {
    if (fields.length !== sheet.header.length) problems.push(fieldCount(line, fields.length, sheet.header.length));
    else rows.push({ line, cells: cellsOf(sheet.header, fields, columns) });
  }
  return { rows, problems };
}

function cellsOf<C extends string>(
  header: readonly string[],
  fields: readonly string[],
  columns: readonly C[],
): Record<C, string> {
  const cell = (column: C): string => fields[header.indexOf(column)]?.trim() ?? '';
  return Object.fromEntries(columns.map((column) => [column, cell(column)])) as Record<C, string>;
}

const fieldCount = (line: number, found: number, wanted: number): ImportProblem => ({
  line,
  column: null,
  code: 'csv.field-count',
  text: {
    zh: `本行有 ${found} 个字段，应为 ${wanted} 个；含逗号的内容请加双引号。`,
    en: `This line has ${found} fields instead of ${wanted}: put text with a comma in double quotes.`,
  },
});

function faultProblem({ kind, line, field }: CsvFault, header: readonly string[]): ImportProblem {
  return { line, column: header[field - 1] ?? null, ...faults[kind] };
}

const faults: Record<CsvFaultKind, { code: string; text: Text }> = {
  tooLong: {
    code: 'csv.too-long',
    text: { zh: '文件过大，请拆分后导入。', en: 'The file is too long: split it and import the parts.' },
  },
  tooManyRecords: {
    code: 'csv.too-many-records',
    text: { zh: '行数过多，请拆分后导入。', en: 'Too many lines: split the file and import the parts.' },
  },
  unclosedQuote: {
    code: 'csv.unclosed-quote',
    text: { zh: '双引号没有闭合，请补上结尾的双引号。', en: 'A double quote is not closed: add the closing one.' },
  },
  strayQuote: {
    code: 'csv.stray-quote',
    text: {
      zh: '双引号位置不对：整个字段加引号，字段内的引号写两遍。',
      en: 'A double quote is out of place: quote the whole field and write quotes inside it twice.',
    },
  },
  controlCharacter: {
    code: 'csv.control-character',
    text: { zh: '含有不可见的控制字符，请删除。', en: 'There is a control character: remove it.' },
  },
};

const emptyFile: Text = { zh: '文件为空。', en: 'The file is empty.' };
