import { csvPieces, plainNumber, xlsxPieces } from '../../../platform/documents/sheet-writer.js';
import type { SheetCell } from '../../../platform/documents/sheet-writer.js';
import { pagedDocument, pagedTable } from '../../../platform/documents/paged-document.js';
import type { PageContent } from '../../../platform/documents/paged-document.js';
import type { Language } from '../../../shared/domain-error.js';
import type { ReportDefinition, ReportFormat } from '../report-definition.types.js';
import { cellsOf, sheetColumnsOf } from '../report-cells.js';

/** A page of paper takes the process some fifty milliseconds in one piece, so a report on paper is a short one. */
export const mostOnPaper = 1_000;

export interface FileWanted {
  readonly definition: ReportDefinition;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly batches: AsyncIterable<readonly object[]>;
  readonly paper: PaperWords;
}

/** What paper says besides the table. */
export interface PaperWords {
  /** Who asked, and the instant of the data: on every page. */
  readonly mark: string;
  readonly about: readonly string[];
  readonly head: readonly PageContent[];
}

/** The file, piece by piece, as fast as it is taken. */
export function piecesOf(wanted: FileWanted): AsyncIterable<Uint8Array> {
  const { definition, format, language, batches } = wanted;
  if (format === 'pdf') return onPaper(wanted);
  const columns = sheetColumnsOf(definition.columns, language);
  const cells = inCells(batches, cellsOf(definition.columns, language));
  return format === 'csv'
    ? csvPieces(columns, cells)
    : xlsxPieces(columns, cells, { name: definition.title[language] });
}

async function* inCells(
  batches: AsyncIterable<readonly object[]>,
  cells: (row: object) => SheetCell[],
): AsyncGenerator<SheetCell[][]> {
  for await (const batch of batches) yield batch.map(cells);
}

async function* onPaper({ definition, language, batches, paper }: FileWanted): AsyncGenerator<Uint8Array> {
  const shown = definition.columns.filter((column) => column.paper !== undefined);
  const columns = sheetColumnsOf(shown, language);
  const rows: SheetCell[][] = [];
  for await (const batch of inCells(batches, cellsOf(shown, language))) rows.push(...batch);
  const title = definition.title[language];
  const heads = shown.map(({ paper: width, type }, place) => ({
    head: columns[place]!.header,
    width: width!,
    align: ['grams', 'fen', 'integer'].includes(type) ? ('right' as const) : ('left' as const),
  }));
  const table = pagedTable(
    heads,
    rows.map((row) => row.map((cell, place) => printed(cell, columns[place]?.decimals))),
  );
  const head = [
    { text: title, style: 'title' },
    ...paper.about.map((text) => ({ text, style: 'foot' })),
    ...paper.head,
  ];
  yield* await pagedDocument({ title, foot: paper.mark, mark: paper.mark, landscape: true, content: [...head, table] });
}

const printed = (cell: SheetCell, decimals: number | undefined): string => {
  if (cell === null) return '';
  return typeof cell === 'number' && decimals !== undefined ? plainNumber(decimals)(cell) : String(cell);
};
