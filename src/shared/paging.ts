import { canonicalJson } from './canonical-json.js';
import { defineError } from './domain-error.js';
import { isUuid } from './uuid.js';

export type CursorValue = string | number | null;

/**
 * What one place of a cursor holds: `day` is YYYY-MM-DD, `instant` is UTC in ISO 8601 with up to six decimals, as
 * PostgreSQL keeps it.
 */
export type CursorKind = 'text' | 'integer' | 'uuid' | 'day' | 'instant';

/** Longest cursor read, in characters. */
const maxCursorLength = 2048;

const cursorInvalid = defineError('paging.cursor-invalid', 400, {
  zh: '翻页位置 cursor 无效或不属于此列表。请去掉 cursor，从第一页重新查询。',
  en: 'The page cursor is damaged or belongs to another list. Leave cursor out and start again from the first page.',
});

/** The sort keys of the last row of a page as one opaque word. Cut long texts before: see the 2,048 bound of reading. */
export const encodeCursor = (values: readonly CursorValue[]): string =>
  Buffer.from(canonicalJson(values), 'utf8').toString('base64url');

/**
 * Reads a cursor back. `kinds` says what the list's sort keys are, one for each place (null fits every kind): a cursor
 * comes from outside, and whatever passes here must not make the database fail. Throws `paging.cursor-invalid`, 400.
 */
export function decodeCursor(cursor: string, kinds: readonly CursorKind[]): CursorValue[] {
  const values = cursor.length <= maxCursorLength ? readArray(cursor) : null;
  if (values === null || values.length !== kinds.length) throw cursorInvalid({}, '/cursor');
  return values.map((value, place) => {
    if (!fits(value, kinds[place])) throw cursorInvalid({}, '/cursor');
    return value;
  });
}

/** Where a page begins: the sort keys in its cursor, or on the first page null in every place. Errors of `decodeCursor`. */
export const pageStart = (cursor: string | undefined, kinds: readonly CursorKind[]): CursorValue[] =>
  cursor === undefined ? kinds.map(() => null) : decodeCursor(cursor, kinds);

function readArray(cursor: string): unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(values)) return null;
    // One cursor has one spelling: Node's decoder skips foreign characters, which this comparison brings to light.
    return encodeCursor(values) === cursor ? values : null;
  } catch {
    return null;
  }
}

function fits(value: unknown, kind: CursorKind | undefined): value is CursorValue {
  if (value === null) return true;
  switch (kind) {
    case 'text':
      // PostgreSQL's text cannot hold U+0000.
      return typeof value === 'string' && !value.includes('\u0000');
    case 'integer':
      return Number.isSafeInteger(value);
    case 'uuid':
      return isUuid(value);
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'instant':
      return typeof value === 'string' && isInstant(value);
    case undefined:
      return false;
  }
}

const isDay = (text: string): boolean => /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && isReal(`${text}T00:00:00Z`);

const isInstant = (text: string): boolean =>
  /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text) && isReal(text);

/** Date reads 30 February as 2 March where PostgreSQL fails: only a date which comes back unchanged exists. */
function isReal(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text.slice(0, 10));
}
