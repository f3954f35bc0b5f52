import fc from 'fast-check';
import { DomainError } from './domain-error.js';
import { decodeCursor, encodeCursor, pageStart, type CursorKind } from './paging.js';
import { newId } from './uuid.js';

const refusal = (cursor: string, kinds: readonly CursorKind[]): DomainError | null => {
  try {
    decodeCursor(cursor, kinds);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
};

const raw = (json: string): string => Buffer.from(json, 'utf8').toString('base64url');

describe('cursors', () => {
  it('carry the keys of the last row and come back unchanged', () => {
    const values = ['2026-11-22T08:00:00.123456Z', newId(), 5_000_000_000, '废机油', '2028-02-29', null];
    const kinds: CursorKind[] = ['instant', 'uuid', 'integer', 'text', 'day', 'text'];
    expect(decodeCursor(encodeCursor(values), kinds)).toEqual(values);
  });

  it('survive a URL unescaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.maxSafeInteger(), (text, number) => {
        const cursor = encodeCursor([text, number]);
        expect(cursor).toMatch(/^[\w-]+$/);
        fc.pre(!text.includes('\u0000'));
        expect(decodeCursor(cursor, ['text', 'integer'])).toEqual([text, number]);
      }),
    );
  });

  it.each<[string, string, CursorKind[]]>([
    ['an empty cursor', '', ['text']],
    ['no base64url', '###', ['text']],
    ['no JSON', raw('[1'), ['integer']],
    ['no array', raw('{"0":1,"length":1}'), ['integer']],
    ['too few keys', encodeCursor([1]), ['integer', 'uuid']],
    ['too many keys', encodeCursor([1, 2]), ['integer']],
    ['the key of another list', encodeCursor(['a']), ['integer']],
    ['a fraction', encodeCursor([1.5]), ['integer']],
    ['an unsafe integer', encodeCursor([2 ** 53]), ['integer']],
    ['no UUID', encodeCursor(['x']), ['uuid']],
    ['a number as text', encodeCursor([1]), ['text']],
    ['a nested value', raw('[["a"]]'), ['text']],
    ['a boolean', raw('[true]'), ['text']],
    ['U+0000', encodeCursor(['a\u0000']), ['text']],
    ['30 February', encodeCursor(['2026-02-30T00:00:00Z']), ['instant']],
    ['hour 24', encodeCursor(['2026-02-20T24:00:00Z']), ['instant']],
    ['minute 61', encodeCursor(['2026-02-20T10:61:00Z']), ['instant']],
    ['30 February as a day', encodeCursor(['2026-02-30']), ['day']],
    ['an instant as a day', encodeCursor(['2026-02-20T00:00:00Z']), ['day']],
    // PostgreSQL reads the rest of it as a time zone and fails.
    ['a UUID as a day', encodeCursor(['00000000-001a-1000-8000-000000000000']), ['day']],
    ['an instant without zone', encodeCursor(['2026-02-20T10:00:00']), ['instant']],
    ['white space in the JSON', raw('[ 1]'), ['integer']],
    ['a second spelling', `${encodeCursor([1])}=`, ['integer']],
    ['more than 2,048 characters', encodeCursor(['a'.repeat(2000)]), ['text']],
  ])('refuse %s', (_name, cursor, kinds) => {
    expect(refusal(cursor, kinds)).toMatchObject({ code: 'paging.cursor-invalid', status: 400 });
  });

  it('refuse arbitrary text with the one expected error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(refusal(text, ['text', 'integer', 'uuid'])?.code).toBe('paging.cursor-invalid');
      }),
    );
  });

  it('names the query parameter to mend', () => {
    expect(refusal('x', ['uuid'])?.fields).toMatchObject([{ pointer: '/cursor', code: 'paging.cursor-invalid' }]);
  });
});

it('a list begins behind its cursor, and without one before its first row', () => {
  expect(pageStart(undefined, ['text', 'integer'])).toEqual([null, null]);
  expect(pageStart(encodeCursor(['a', 1]), ['text', 'integer'])).toEqual(['a', 1]);
});
