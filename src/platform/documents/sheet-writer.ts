import { writeXlsxStream } from 'hucre/xlsx';
import { Readable } from 'node:stream';

export interface SheetColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** How numbers are shown, as '0.00'. */
  readonly format?: string;
}

/** Texts stay texts whatever they begin with: a firm called `=1+1` is no formula (CWE-1236). */
export type SheetCell = string | number | null;

/** A workbook of one sheet, written as it is read: rows are pulled one by one and none is kept. */
export function writeXlsx(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetCell[]>,
  name = 'Sheet1',
): Readable {
  const stream = writeXlsxStream(cellsOf(rows), {
    name,
    columns: columns.map(({ head, width, format }) => ({ header: head, width, ...(format && { numFmt: format }) })),
    freezePane: { rows: 1 },
  });
  return Readable.fromWeb(stream);
}

async function* cellsOf(rows: AsyncIterable<readonly SheetCell[]>): AsyncGenerator<SheetCell[]> {
  for await (const row of rows) yield [...row];
}
