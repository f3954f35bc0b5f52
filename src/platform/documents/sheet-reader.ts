import type { CellValue } from 'hucre/xlsx';
import { readCsv } from '../../shared/csv.js';
import { DomainError } from '../../shared/domain-error.js';
import { sheetTextMalformed, sheetTooLong, sheetTypeRefused, sheetUnreadable } from './sheet.errors.js';
import { isZipWithin } from './zip-bounds.js';

/** Bounds of one table that somebody uploads. */
export const sheetLimits = {
  bytes: 2 * 1024 * 1024,
  /** With the row of headings. */
  rows: 5_001,
  columns: 100,
  /** Characters of one cell; what is longer is cut. */
  cell: 2_000,
  unpacked: { entries: 200, bytes: 32 * 1024 * 1024 },
} as const;

export interface SheetRow {
  /** Line in the file, from 1, as the reader's spreadsheet numbers it. */
  readonly line: number;
  /** Text of each cell, trimmed; numbers in plain digits, instants in ISO 8601. */
  readonly cells: readonly string[];
}

/**
 * The rows of the first sheet of an XLSX file, or of a CSV file in UTF-8 or GB 18030 (what Excel for Chinese writes), told
 * apart by what is in it. Empty rows are left out. Errors, all 422: `sheet.type-refused`, `sheet.unreadable`,
 * `sheet.text-malformed`, `sheet.too-many-rows`.
 */
export function readSheet(content: Buffer): Promise<SheetRow[]> {
  if (content.subarray(0, 4).equals(zipMark)) return readWorkbook(content);
  return Promise.resolve().then(() => readText(content));
}

const zipMark = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

async function readWorkbook(content: Buffer): Promise<SheetRow[]> {
  if (!(await isZipWithin(content, sheetLimits.unpacked))) throw sheetUnreadable({});
  // Loaded with the first workbook: few processes ever read one.
  const { streamXlsxRows } = await import('hucre/xlsx');
  const rows: SheetRow[] = [];
  try {
    const bytes = new Uint8Array(content);
    for await (const { index, values } of streamXlsxRows(bytes, { maxRows: sheetLimits.rows + 1 })) {
      if (index >= sheetLimits.rows) throw sheetTooLong({ most: sheetLimits.rows - 1 });
      const cells = values.slice(0, sheetLimits.columns).map(textOf);
      if (cells.some((cell) => cell !== '')) rows.push({ line: index + 1, cells });
    }
  } catch (error) {
    throw error instanceof DomainError ? error : sheetUnreadable({});
  }
  return rows;
}

function readText(content: Buffer): SheetRow[] {
  const text = decoded(content);
  if (text === null) throw sheetTypeRefused({});
  const { records, faults } = readCsv(text);
  if (records.length > sheetLimits.rows || faults.some(({ kind }) => kind === 'tooManyRecords'))
    throw sheetTooLong({ most: sheetLimits.rows - 1 });
  const [fault] = faults;
  if (fault !== undefined) throw sheetTextMalformed({ line: fault.line });
  return records
    .map(({ line, fields }) => ({ line, cells: fields.slice(0, sheetLimits.columns).map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Null for what is no text: a picture, a PDF, an old XLS. */
function decoded(content: Buffer): string | null {
  if (content.includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(content);
    } catch {
      continue;
    }
  }
  return null;
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return unescaped(
    String(value)
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, sheetLimits.cell),
  );
}

/** The apostrophe that our own writer puts before what a spreadsheet would compute. */
const unescaped = (text: string): string => (/^'+[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text);
