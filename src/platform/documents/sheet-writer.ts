import { Readable } from 'node:stream';
import type { DataValidation } from 'hucre/xlsx';
import { cellText, csvText } from './sheet-text.js';
import { utf8Pieces } from './utf8-pieces.js';
import type { WorkbookColumn } from './workbook-parts.js';
import { workbookPieces } from './workbook-stream.js';
import type { WorkbookSettings } from './workbook-stream.js';

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

/**
 * A workbook as a stream that takes rows only as fast as they are read. Cells of text stay text whatever they begin with:
 * the format has a type for it, so nothing is computed. The heading stays in sight.
 */
export const writeXlsx = (
  columns: readonly SheetColumn[],
  rows: AsyncIterable<SheetCells>,
  settings: WorkbookSettings = { name: 'Sheet1' },
): Readable => Readable.from(xlsxPieces(columns, batchesOf(rows), settings));

/** As `writeXlsx`, from batches: a million rows must not cost a million promises. */
export const xlsxPieces = (
  columns: readonly SheetColumn[],
  batches: AsyncIterable<readonly SheetCells[]>,
  settings: WorkbookSettings,
): AsyncIterable<Buffer> => workbookPieces(columns.map(inWorkbook), batches, settings);

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
  // Loaded with the first one, as by the reader: few processes ever need it.
  const { writeXlsx: writeWhole } = await import('hucre/xlsx');
  const content = await writeWhole({
    sheets: sheets.map(({ name, columns, rows, choices = [] }) => ({
      name,
      columns: columns.map(shown),
      rows: [
        columns.map(({ header }) => header),
        ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
      ],
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

const inWorkbook = ({ header, width = 16, decimals }: SheetColumn): WorkbookColumn => ({
  header,
  width,
  ...(decimals !== undefined && { numbers: `0.${'0'.repeat(decimals)}${'#'.repeat(6 - decimals)}` }),
});

const shown = (column: SheetColumn) => {
  const { header, width, numbers } = inWorkbook(column);
  return { header, width, ...(numbers !== undefined && { style: { numFmt: numbers } }) };
};

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
  for await (const rows of batches) yield* utf8Pieces(rows.map(lineOf));
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
    return `${texts.join(',')}\r\n`;
  };

/** 1 → '1.000', 0.1785 → '0.1785': as many decimals at least, and all there are. */
export const plainNumber =
  (decimals: number) =>
  (value: number): string => {
    const fixed = value.toFixed(decimals);
    return Number(fixed) === value ? fixed : String(value);
  };
