import { utf8Pieces } from './utf8-pieces.js';
import { rowWriter, sheetHead, sheetTail, workbookParts } from './workbook-parts.js';
import type { WorkbookColumn, WorkbookRow } from './workbook-parts.js';
import { zipPieces } from './zip-stream.js';
import type { ZipPart } from './zip-stream.js';

/** How long a sheet becomes; the rows after that go on in a further one under the same heading. */
export interface SheetBounds {
  /** With the heading. */
  readonly rows: number;
  /** Before it is packed: whoever reads archives may know no more than 4 GiB. */
  readonly bytes: number;
}

export interface WorkbookSettings {
  readonly name: string;
  readonly perSheet?: Partial<SheetBounds>;
}

/** All rows that a spreadsheet can have. */
const mostPerSheet: SheetBounds = { rows: 1_048_576, bytes: 3 * 1024 ** 3 };
const mostCharactersOfName = 31;

type Batches = AsyncIterable<readonly WorkbookRow[]>;

/**
 * A workbook piece by piece, of rows that are taken only as fast as it is read. Text is text: the format has a type for it,
 * so nothing is computed.
 */
export const workbookPieces = (
  columns: readonly WorkbookColumn[],
  batches: Batches,
  settings: WorkbookSettings,
): AsyncGenerator<Buffer> => zipPieces(partsOf(columns, batches, settings));

async function* partsOf(
  columns: readonly WorkbookColumn[],
  batches: Batches,
  { name, perSheet }: WorkbookSettings,
): AsyncGenerator<ZipPart> {
  const rows = new RowFeed(batches);
  const most = { ...mostPerSheet, ...perSheet };
  const names: string[] = [];
  try {
    do {
      names.push(nameOf(name, names.length + 1));
      yield { name: `xl/worksheets/sheet${names.length}.xml`, content: sheetPieces(columns, rows, most) };
    } while (await rows.hasMore());
  } finally {
    await rows.end();
  }
  for (const [part, xml] of Object.entries(workbookParts(columns, names)))
    yield { name: part, content: [Buffer.from(xml)] };
}

/** A sheet's name may hold neither these nor nothing. */
const unfit = /[\\/?*[\]:'\p{Cc}]/gu;

function nameOf(name: string, number: number): string {
  const suffix = number === 1 ? '' : `_${number}`;
  const fit = name.replace(unfit, ' ').trim() || 'Sheet';
  return fit.slice(0, mostCharactersOfName - suffix.length) + suffix;
}

async function* sheetPieces(
  columns: readonly WorkbookColumn[],
  rows: RowFeed,
  most: SheetBounds,
): AsyncGenerator<Buffer> {
  const xmlOf = rowWriter(columns);
  const heading = columns.map(({ header }) => header);
  yield Buffer.from(sheetHead(columns) + xmlOf(1, heading));
  let bytes = 0;
  for (let number = 2; number <= most.rows && bytes < most.bytes;) {
    const batch = await rows.take(most.rows - number + 1);
    if (batch.length === 0) break;
    for (const piece of utf8Pieces(numbered(batch, number, xmlOf))) {
      bytes += piece.length;
      yield piece;
    }
    number += batch.length;
  }
  yield Buffer.from(sheetTail);
}

function* numbered(
  batch: readonly WorkbookRow[],
  first: number,
  xmlOf: (number: number, row: WorkbookRow) => string,
): Generator<string> {
  for (const [place, row] of batch.entries()) yield xmlOf(first + place, row);
}

/** Batches of rows cut anew, where a sheet is full. */
class RowFeed {
  private readonly batches: AsyncIterator<readonly WorkbookRow[]>;
  private waiting: readonly WorkbookRow[] = [];

  constructor(batches: Batches) {
    this.batches = batches[Symbol.asyncIterator]();
  }

  /** The next ones; none when there are no more. */
  async take(most: number): Promise<readonly WorkbookRow[]> {
    if (!(await this.hasMore())) return [];
    const taken = this.waiting;
    this.waiting = taken.slice(most);
    return taken.length > most ? taken.slice(0, most) : taken;
  }

  async hasMore(): Promise<boolean> {
    while (this.waiting.length === 0) {
      const next = await this.batches.next();
      if (next.done === true) return false;
      this.waiting = next.value;
    }
    return true;
  }

  async end(): Promise<void> {
    await this.batches.return?.();
  }
}
