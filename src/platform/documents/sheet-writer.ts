import { Readable } from 'node:stream';
import { writeXlsx as writeWhole, writeXlsxStream } from 'hucre/xlsx';
import type { DataValidation } from 'hucre/xlsx';

export type SheetFormat = 'xlsx' | 'csv';
export const sheetFormats = ['xlsx', 'csv'] as const satisfies readonly SheetFormat[];

export interface SheetColumn {
  /** Heading in the first row. */
  readonly header: string;
  /** In characters; XLSX only. */
  readonly width?: number;
  /** Numbers show as many decimals at least: tonnes 3, yuan 2. None is rounded away. */
  readonly decimals?: number;
}

export type SheetCell = string | number | null;
export type SheetCells = readonly SheetCell[];

export interface WorkbookOptions {
  readonly name?: string;
  /** With the heading; the rows after them go on in a further sheet under the same heading. */
  readonly rowsPerSheet?: number;
}

/**
 * A workbook as a stream that takes rows only as fast as they are read. Cells of text stay text whatever they begin with:
 * the format has a type for it, so nothing is computed. The heading stays in sight.
 */
export function writeXlsx(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<SheetCells>,
  { name = 'Sheet1', rowsPerSheet }: WorkbookOptions = {},
): Readable {
  const stream = writeXlsxStream(each(rows, marked), {
    name,
    columns: columns.map(shown),
    freezePane: { rows: 1 },
    ...(rowsPerSheet !== undefined && { maxRowsPerSheet: rowsPerSheet }),
  });
  return Readable.fromWeb(stream);
}

/** A sheet that is held in memory: for papers of a bounded length only. */
export interface WholeSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetCells[];
  /** By column, what its cells below `rows` offer to choose from; null where anything may be typed. */
  readonly choices?: readonly (readonly string[] | null)[];
}

/** A workbook of several sheets, each under a heading of its own; the rules of `writeXlsx` hold. */
export async function writeWorkbook(sheets: readonly WholeSheet[]): Promise<Readable> {
  const content = await writeWhole({
    sheets: sheets.map(({ name, columns, rows, choices = [] }) => ({
      name,
      columns: columns.map(shown),
      rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(marked))],
      freezePane: { rows: 1 },
      dataValidations: choices.flatMap((values, place) => choiceAt(values, place, rows.length + 2)),
    })),
  });
  return Readable.from([Buffer.from(content)]);
}

/** Rows down to which a sheet offers choices. */
const lastChoice = 5_000;

/** A spreadsheet keeps the values of a list in one text of 255 characters; a longer list offers nothing. */
function choiceAt(values: readonly string[] | null, place: number, from: number): DataValidation[] {
  if (values === null || values.join(',').length > 255) return [];
  const column = String.fromCodePoint('A'.codePointAt(0)! + place);
  return [{ type: 'list', values: [...values], allowBlank: true, range: `${column}${from}:${column}${lastChoice}` }];
}

const shown = ({ header, width, decimals }: SheetColumn) => ({
  header,
  width: width ?? 16,
  ...(decimals !== undefined && { style: { numFmt: `0.${'0'.repeat(decimals)}${'#'.repeat(6 - decimals)}` } }),
});

async function* each(
  rows: AsyncIterable<SheetCells>,
  change: (cell: SheetCell) => SheetCell,
): AsyncGenerator<SheetCell[]> {
  for await (const row of rows) yield row.map(change);
}

/** RFC 4180 in UTF-8 with a byte order mark, without which Excel takes it for GBK. Nothing in it is computed. */
export function writeCsv(columns: readonly SheetColumn[], rows: AsyncIterable<SheetCells>): Readable {
  return Readable.from(csvPieces(columns, batchesOf(rows)));
}

/** As `writeCsv`, from batches: a million rows must not cost a million promises. */
export async function* csvPieces(
  columns: readonly SheetColumn[],
  batches: AsyncIterable<readonly SheetCells[]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${columns.map(({ header }) => csvText(header)).join(',')}\r\n`);
  const formats = columns.map(({ decimals }) => (decimals === undefined ? String : plainNumber(decimals)));
  const lineOf = csvLine(formats);
  for await (const rows of batches) if (rows.length > 0) yield Buffer.from(`${rows.map(lineOf).join('\r\n')}\r\n`);
}

export const writeSheet = (
  format: SheetFormat,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<SheetCells>,
): Readable => (format === 'xlsx' ? writeXlsx(columns, rows) : writeCsv(columns, rows));

const rowsAtOnce = 500;

async function* batchesOf(rows: AsyncIterable<SheetCells>): AsyncGenerator<SheetCells[]> {
  let batch: SheetCells[] = [];
  for await (const row of rows) {
    if (batch.push(row) < rowsAtOnce) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Joined row by row: a text added to piece by piece is kept as a tree of its pieces, which costs more than the text. */
const csvLine =
  (formats: readonly ((value: number) => string)[]) =>
  (row: SheetCells): string => {
    const texts = new Array<string>(row.length);
    for (let place = 0; place < row.length; place += 1) {
      const cell = row[place] ?? '';
      texts[place] = typeof cell === 'string' ? csvText(cell) : formats[place]!(cell);
    }
    return texts.join(',');
  };

/** 1 → '1.000', 0.1785 → '0.1785': as many decimals at least, and all there are. */
export const plainNumber =
  (decimals: number) =>
  (value: number): string => {
    const fixed = value.toFixed(decimals);
    return Number(fixed) === value ? fixed : String(value);
  };

/** What may have to be cleaned, escaped or quoted; nearly every text has none of it, and one look tells. */
const unusual = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff",]|^'*[=+\-@＝＋－＠]/;

function csvText(text: string): string {
  if (!unusual.test(text)) return text;
  const safe = clean(text).replace(active, "'$&");
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** No control characters, which XML cannot hold and nobody can read, and no half of a character. */
const clean = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD');

/**
 * OWASP: what begins so is a formula to a spreadsheet; an apostrophe says that it is text. A text that begins with
 * apostrophes of its own before such a sign gets one more, so that taking one away gives back every text. Numbers are
 * ours, and numbers.
 */
const active = /^'*[=+\-@＝＋－＠]/;

/** In a workbook text is text, and only what looks as if it had our mark needs one. */
const ambiguous = /^'+[=+\-@＝＋－＠]/;
const untidy = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]|^'/;

const marked = (cell: SheetCell): SheetCell =>
  typeof cell === 'string' && untidy.test(cell) ? clean(cell).replace(ambiguous, "'$&") : cell;
