import { isDateOnly, isInstant } from '../../../platform/http/field-types.js';
import type { Language } from '../../../shared/domain-error.js';
import { shanghaiDate, shanghaiSecond } from '../../../shared/working-days.js';
import type { ColumnType, ReportColumn } from '../report-definition.types.js';
import { columnMisfit } from '../report.errors.js';

/** A column of a list as its requester chose it. */
export interface ListColumn {
  /** RFC 6901 pointer into one item of the list; `*` stands for each member of a list in it. */
  readonly path: string;
  readonly header: string;
  readonly type: ColumnType;
  /** In characters. */
  readonly width?: number;
  /** Of a `word`: what to write for which code. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Most characters that a cell of a workbook holds. */
const mostInCell = 32_767;

/** Codes become words here, one by one, since a column may hold several. */
export const reportColumnOf = ({ header, type, width }: ListColumn, place: number): ReportColumn => ({
  key: String(place),
  header: { zh: header, en: header },
  type: type === 'word' ? 'text' : type,
  ...(width !== undefined && { width }),
});

/** What stands at the path: nothing, one value, or several by `*`; null where the item has no such place. */
export function valuesAt(item: object, path: string): unknown[] | null {
  let places: unknown[] = [item];
  for (const step of path.split('/').slice(1)) {
    const within = places
      .filter((place) => place !== null && place !== undefined)
      .map((place) => stepInto(place, step));
    if (within.includes(null)) return null;
    places = within.flatMap((values) => values ?? []);
  }
  return places.filter((value) => value !== null && value !== undefined);
}

function stepInto(place: unknown, step: string): unknown[] | null {
  if (Array.isArray(place)) {
    if (step === '*') return place as unknown[];
    return /^\d+$/.test(step) ? (place as unknown[]).slice(Number(step), Number(step) + 1) : null;
  }
  if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return null;
  return [(place as Record<string, unknown>)[step]];
}

/** Makes items of a list into rows of text, as reports take them. `report.column-misfit`, 422. */
export function rowReader(columns: readonly ListColumn[], language: Language): (item: object) => string[] {
  return (item) => columns.map((column) => textAt(item, column, language));
}

/** '' of what is not there. `report.column-misfit`, 422. */
export function textAt(item: object, column: ListColumn, language: Language): string {
  const values = (valuesAt(item, column.path) ?? []).flat();
  const texts = values.map((value) => textOf(value, column, language));
  if (texts.includes(null) || (texts.length > 1 && !several.includes(column.type)))
    throw columnMisfit({ path: column.path, type: column.type });
  return texts.join(language === 'zh' ? '；' : '; ').slice(0, mostInCell);
}

/** Of which a cell may hold more than one. */
const several: readonly ColumnType[] = ['text', 'word', 'day', 'instant'];

type Writer = (value: unknown, language: Language) => string | null;

const whole: Writer = (value) => (Number.isSafeInteger(value) ? String(value) : null);

/** A text, a number, yes or no as they are; of a text in both languages the one. */
const plain: Writer = (value, language) => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = (value as Partial<Record<Language, unknown>>)[language];
  return typeof text === 'string' ? text : null;
};

/** Null where the value is none of the type. */
const writers: Readonly<Record<Exclude<ColumnType, 'word'>, Writer>> = {
  text: plain,
  flag: (value) => (typeof value === 'boolean' ? String(value) : null),
  integer: whole,
  grams: whole,
  fen: whole,
  number: (value) => (Number.isFinite(value) ? String(value) : null),
  day: (value) => (isDateOnly(value) ? value : isInstant(value) ? shanghaiDate(new Date(value)) : null),
  instant: (value) => (isInstant(value) ? shanghaiSecond(new Date(value)) : null),
};

/** Lists are read in this process: an instant that JSON would write as text may still be a Date. */
const asJson = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

function textOf(given: unknown, { type, words = {} }: ListColumn, language: Language): string | null {
  const value = asJson(given);
  if (type !== 'word') return writers[type](value, language);
  const code = plain(value, language);
  return code !== null && Object.hasOwn(words, code) ? words[code]! : code;
}
