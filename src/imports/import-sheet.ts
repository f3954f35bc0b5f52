import type { SheetRow } from '../platform/documents/sheet-reader.js';
import { sheetTooLong } from '../platform/documents/sheet.errors.js';
import { plain } from './import-cells.js';
import { refusedFile } from './import-faults.js';
import { importColumnMissing, importColumnTwice, importEmpty } from './import.errors.js';
import type { ImportColumn, ImportKind } from './import-kind.types.js';

export const mostImportRows = 2_000;

/** Begins the row of a template that says how to fill it in, which many leave where it is. */
export const noteMarks = { zh: '【填写说明】', en: '[How to fill in]' } as const;

export interface ImportRow {
  /** As the spreadsheet numbers it. */
  readonly line: number;
  /** All that stands in the row, for handing it back. */
  readonly cells: readonly string[];
  /** Text of the column, '' where it is empty or not in the file. */
  text(column: ImportColumn): string;
}

export interface ImportSheet {
  readonly headings: readonly string[];
  /** Headings of columns that the import knows nothing of. */
  readonly unread: readonly string[];
  readonly rows: readonly ImportRow[];
}

/** A file that was read, and what it is a table of. */
export interface Upload {
  readonly kind: ImportKind;
  readonly sheet: ImportSheet;
}

/**
 * Finds the columns of an import by their headings, in either language or by key, in any order. Errors, 422: `imports.refused`
 * naming each column that is missing or there twice, `imports.no-rows`, `sheet.too-many-rows`.
 */
export function importSheetOf([first, ...rest]: readonly SheetRow[], columns: readonly ImportColumn[]): ImportSheet {
  const headings = first?.cells ?? [];
  const places = new Map(columns.map((column) => [column.key, placesOf(headings, column)]));
  assertColumns(columns, places);
  const rows = rest.filter(({ cells }) => !isNote(cells));
  if (rows.length === 0) throw importEmpty({});
  if (rows.length > mostImportRows) throw sheetTooLong({ most: mostImportRows });
  const read = new Set([...places.values()].flat());
  return {
    headings,
    unread: headings.filter((heading, place) => heading !== '' && !read.has(place)),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells,
      text: ({ key }) => cells[places.get(key)?.[0] ?? -1] ?? '',
    })),
  };
}

const placesOf = (headings: readonly string[], { key, heading }: ImportColumn): number[] => {
  const names = [key, heading.zh, heading.en].map(plain);
  return headings.flatMap((given, place) => (names.includes(plain(given)) ? [place] : []));
};

const isNote = (cells: readonly string[]): boolean =>
  Object.values(noteMarks).some((mark) => cells.find((cell) => cell !== '')?.startsWith(mark) ?? false);

function assertColumns(columns: readonly ImportColumn[], places: ReadonlyMap<string, readonly number[]>): void {
  const faults = columns.flatMap(({ key, heading, required }) => {
    const found = places.get(key)!.length;
    const refuse = found > 1 ? importColumnTwice : found === 0 && required ? importColumnMissing : null;
    return refuse === null ? [] : refuse({ heading: heading.zh }, `/columns/${key}`, { heading }).fields;
  });
  if (faults.length > 0) throw refusedFile(faults);
}
