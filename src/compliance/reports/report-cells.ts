import type { SheetCell, SheetColumn } from '../../platform/documents/sheet-writer.js';
import type { Language } from '../../shared/domain-error.js';
import { flagWords } from '../../shared/flag-words.js';
import type { ColumnType, ReportColumn, TextRow } from './report-definition.types.js';

const gramsPerTonne = 1_000_000;
const fenPerYuan = 100;

/** Tonnes to the kilogram at least, yuan to the fen. */
const decimals: Partial<Record<ColumnType, number>> = { grams: 3, fen: 2 };

/** The columns of a sheet, in one language. */
export const sheetColumnsOf = (columns: readonly ReportColumn[], language: Language): SheetColumn[] =>
  columns.map(({ header, width, type }) => ({
    header: header[language],
    ...(width !== undefined && { width }),
    ...(decimals[type] !== undefined && { decimals: decimals[type] }),
  }));

type Cell = (value: unknown) => SheetCell;

/** Makes rows into cells, in the order of the columns. */
export function cellsOf(columns: readonly ReportColumn[], language: Language): (row: object | TextRow) => SheetCell[] {
  const keys = columns.map(({ key }) => key);
  const cells = columns.map((column) => cellOf(column, language));
  return (row) => {
    const line = new Array<SheetCell>(keys.length);
    const isTexts = Array.isArray(row);
    for (let place = 0; place < keys.length; place += 1) {
      const value = isTexts ? (row as TextRow)[place] : (row as Record<string, unknown>)[keys[place]!];
      line[place] = value === null || value === undefined || value === '' ? null : cells[place]!(value);
    }
    return line;
  };
}

function cellOf({ type, key, words = {} }: ReportColumn, language: Language): Cell {
  switch (type) {
    case 'grams':
      return (value) => whole(key, value) / gramsPerTonne;
    case 'fen':
      return (value) => whole(key, value) / fenPerYuan;
    case 'integer':
      return (value) => whole(key, value);
    case 'number':
      return Number;
    case 'flag':
      return (value) => flagWords[String(value) === 'true' ? 'true' : 'false'][language];
    case 'word':
      return (value) => words[value as string]?.[language] ?? (value as string);
    default:
      return (value) => {
        if (typeof value !== 'string') throw new TypeError(`${key} of a report is to be text, not ${typeof value}`);
        return value;
      };
  }
}

function whole(key: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new TypeError(`${key} of a report is to be a whole number`);
  return number;
}
