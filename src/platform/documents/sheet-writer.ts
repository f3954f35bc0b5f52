import { Readable } from 'node:stream';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';

export type SheetFormat = 'xlsx' | 'csv';
export const sheetFormats = ['xlsx', 'csv'] as const satisfies readonly SheetFormat[];

export interface SheetColumn {
  /** Heading in the first row. */
  readonly header: string;
  /** In characters; XLSX only. */
  readonly width?: number;
}

export type SheetCell = string | number | null;
export type SheetCells = readonly SheetCell[];

/**
 * One sheet as a stream that takes rows only as fast as they are read. Cells of text stay text whatever they begin with:
 * the format has a type for it, so nothing is computed. The heading stays in sight.
 */
export function writeXlsx(columns: readonly SheetColumn[], rows: AsyncIterable<SheetCells>, name = 'Sheet1'): Readable {
  const stream = writeXlsxStream(each(rows, clean), {
    name,
    columns: columns.map(({ header, width }) => ({ header, width: width ?? 16 })),
    freezePane: { rows: 1 },
  });
  return Readable.fromWeb(stream);
}

/** RFC 4180 in UTF-8 with a byte order mark, without which Excel takes it for GBK. Nothing in it is computed. */
export function writeCsv(columns: readonly SheetColumn[], rows: AsyncIterable<SheetCells>): Readable {
  const stream = writeCsvStream(
    each(rows, (cell) => escaped(clean(cell))),
    {
      bom: true,
      headers: columns.map(({ header }) => header),
    },
  );
  return Readable.fromWeb(stream);
}

export const writeSheet = (
  format: SheetFormat,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<SheetCells>,
): Readable => (format === 'xlsx' ? writeXlsx(columns, rows) : writeCsv(columns, rows));

async function* each(
  rows: AsyncIterable<SheetCells>,
  change: (cell: SheetCell) => SheetCell,
): AsyncGenerator<SheetCell[]> {
  for await (const row of rows) yield row.map(change);
}

/** No control characters, which XML cannot hold and nobody can read, and no half of a character. */
const clean = (cell: SheetCell): SheetCell =>
  typeof cell === 'string' ? cell.replace(/\p{Cc}+/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD') : cell;

/** OWASP: what begins so is a formula to a spreadsheet. An apostrophe says that it is text. Numbers are ours, and numbers. */
const escaped = (cell: SheetCell): SheetCell =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
