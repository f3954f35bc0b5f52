import fc from 'fast-check';
import { shanghaiDate } from '../../../src/shared/working-days.js';
import { encodeCursor } from '../../../src/shared/paging.js';
import { sampleOf } from './samples.js';
import type { Subject } from './samples.js';
import type { FieldShape, ObjectShape, Shape } from './shapes.js';

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

/** Texts that are fine as texts and break what mistakes them for something else. */
const nasty = [
  "' OR 1=1 --",
  '"; DROP TABLE booking; --',
  '%s%n%x%d',
  '{{7*7}}${7*7}',
  '=cmd|"/c calc"!A1',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '，。；：“”！？（）《》',
  '🚚🛢️👨‍👩‍👧‍👦',
  'ａｂｃ１２３',
  '\u202Eabc',
  '\u0001\u001F\u007F',
  '\t\r\n',
  ' ',
  '%',
  '_',
  '\\',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  'é́́́',
  '\uFEFF',
  '𠮷野家',
];

const days = ['1900-01-01', '2020-02-29', '2026-12-31', '2027-01-01', '2099-12-31', '2199-12-31'];
const instants = [
  '1900-01-01T00:00:00Z',
  '2026-12-31T23:59:59+08:00',
  '2026-12-31T16:00:00Z',
  '2199-12-31T23:59:59.999999+14:00',
  '2024-02-29T12:00:00.123456-14:00',
];

/** Values of the right shape: what a caller might well send, and the edges of it. */
export function fitting(shape: Shape, name: string, subject: Subject): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'object':
      return record(shape, subject);
    case 'list':
      return fc.array(fitting(shape.of, name, subject), {
        minLength: shape.least,
        maxLength: Math.max(shape.least, Math.min(shape.most, 4)),
      });
    case 'uuid':
      return anyId(subject);
    case 'oneOf':
      return fc.constantFrom(...shape.values);
    case 'integer':
      return fc.oneof(
        fc.constantFrom(shape.least, shape.most, Math.max(shape.least, Math.min(1, shape.most))),
        fc.integer({ min: shape.least, max: shape.most }),
      );
    case 'flag':
      return fc.boolean();
    case 'day':
      return fc.constantFrom(shanghaiDate(later(0)), shanghaiDate(later(48)), ...days);
    case 'instant':
      return fc.constantFrom(later(72).toISOString(), later(76).toISOString(), ...instants);
    case 'text':
      return text(shape);
    default:
      return fc.constant(1);
  }
}

function text({ pattern, least, most }: Shape & { kind: 'text' }): fc.Arbitrary<string> {
  const clipped = nasty.map((one) => one.padEnd(least, '。').slice(0, most));
  const long = '长'.repeat(most);
  const free = fc.oneof(
    fc.constantFrom(...clipped, long),
    fc.string({ unit: 'grapheme', minLength: least, maxLength: Math.min(most, 40) }),
  );
  return pattern === null ? free : fc.oneof({ weight: 3, arbitrary: fc.stringMatching(pattern) }, free);
}

/** Own rows of every kind, whether they fit the place or not, and ids of nothing. */
const anyId = ({ rows }: Subject): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...Object.values(rows)), fc.uuid(), fc.constant('00000000-0000-0000-0000-000000000000'));

/** The sample that makes sense, with few fields of it replaced, so that a request gets far enough to do harm. */
function record(shape: ObjectShape, subject: Subject): fc.Arbitrary<Record<string, unknown>> {
  const sample = sampleOf(shape, subject);
  const field = ({ name, shape: of, optional }: FieldShape) => {
    const usual = name in sample ? [{ weight: 8, arbitrary: fc.constant({ [name]: sample[name] }) }] : [];
    const absent = optional ? [{ weight: 4, arbitrary: fc.constant({}) }] : [];
    const other = fitting(of, name, subject).map((value) => ({ [name]: value }));
    return fc.oneof(...usual, ...absent, { weight: 1, arbitrary: other });
  };
  return fc.tuple(...shape.fields.map(field)).map((parts) => Object.assign({}, ...parts) as Record<string, unknown>);
}

/** JSON reads this number as Infinity; JSON.stringify cannot write it, so it is put in afterwards. */
const infinity = '@infinity@';

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

/** Values that hardly any field takes. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    true,
    0,
    -0,
    -1,
    0.5,
    1e15,
    -1e15,
    1e308,
    Number.MAX_SAFE_INTEGER,
    2 ** 53,
    2 ** 63,
    2 ** 31,
    infinity,
    'NaN',
    'Infinity',
    '1e5',
    '0x10',
    '',
    'a\u0000b',
    '\uD800',
    'x\uDC00',
    '字'.repeat(20_000),
    '2026-02-30',
    '9999-12-31',
    '10000-01-01',
    '2026-13-45T99:99:99Z',
    '2026-12-31T24:00:00+08:00',
    '275760-09-13T00:00:00Z',
    [],
    {},
    [[]],
    [null],
    ['a', 1, {}],
    deep(30),
    JSON.parse('{"__proto__": {"polluted": true}}'),
    { constructor: { prototype: { polluted: true } } },
    { toString: 1, valueOf: 1, length: -1 },
    { $gt: '' },
    Array.from({ length: 700 }, () => 0),
  ),
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
);

const unknownFields = [
  'id',
  'state',
  'version',
  'facilityId',
  'enterpriseId',
  'createdAt',
  'toString',
  '__proto__',
  '',
  'a.b',
];

interface Change {
  readonly place: number;
  readonly kind: 'replace' | 'remove' | 'add';
  readonly value: unknown;
  readonly name: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(10_000),
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
  value: hostile,
  name: fc.constantFrom(...unknownFields),
});

type Container = Record<string, unknown>;

function placesOf(value: unknown, found: [Container, string][] = []): [Container, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    found.push([value as Container, key]);
    placesOf(child, found);
  }
  return found;
}

/** Also under the name `__proto__`, which an assignment would take for the prototype. */
const insert = (container: Container, name: string, value: unknown): unknown =>
  Object.defineProperty(container, name, { value, enumerable: true, configurable: true });

function changed(body: Container, changes: readonly Change[]): Container {
  const copy = structuredClone(body);
  for (const { place, kind, value, name } of changes) {
    const places = placesOf(copy);
    const [container, key] = places[place % Math.max(places.length, 1)] ?? [copy, name];
    if (kind === 'remove') delete container[key];
    // A copy: the next change may go into it, and the value is one for all requests.
    else insert(container, kind === 'add' ? name : key, structuredClone(value));
  }
  return copy;
}

const asJson = (value: unknown): string => JSON.stringify(value).replaceAll(`"${infinity}"`, '1e999');

/** A body as it goes over the wire: mostly right, often with one or two things wrong. */
export const jsonBody = (shape: ObjectShape, subject: Subject): fc.Arbitrary<string> =>
  fc
    .tuple(record(shape, subject), fc.oneof(fc.constant([]), fc.array(change, { minLength: 1, maxLength: 2 })))
    .map(([body, changes]) => asJson(changed(body, changes)));

/** What is no JSON object at all. */
export const rawBody: fc.Arbitrary<string | Buffer> = fc.constantFrom<(string | Buffer)[]>(
  '',
  '{',
  'null',
  '[]',
  '[{}]',
  '"text"',
  '1',
  '{"a":1e999}',
  '{"a":1,}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"a":"\\u0000"}',
  '{"a":"\\ud800"}',
  '\uFEFF{}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  `{"reason":"${'x'.repeat(1_000_000)}"}`,
  Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  'a=1&b=2',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
);

const rawQueries = [
  'limit=NaN',
  'limit=1e3',
  'limit=0',
  'limit=-1',
  'limit=201',
  'limit=99999999999999999999',
  'limit=1&limit=2',
  'limit[]=1',
  'limit=%20',
  'cursor=',
  'cursor=AAAA',
  'cursor[a]=b',
  `cursor=${'A'.repeat(3_000)}`,
  'sort=id;DROP TABLE booking',
  'sort=__proto__',
  'state=__proto__',
  'state=,',
  'state=requested,requested',
  '__proto__[polluted]=1',
  'constructor.prototype.polluted=1',
  'query=%00',
  'query=%ff',
  'query=%ED%A0%80',
  'query=%',
  'query=%25',
  'query=_',
  `query=${'x'.repeat(5_000)}`,
  'query[]=a&query[]=b',
  'on=2026-02-30',
  'from=9999-12-31&to=0001-01-01',
  'year=2026.5',
  'year=-1',
  'unknown=1',
  '&&&=',
];

const cursorValue = fc.oneof(
  fc.constantFrom<(string | number | null)[]>(null, 0, -1, 2 ** 53, '2026-02-30T00:00:00Z', '1000-01-01T00:00:00Z'),
  fc.constantFrom('2999-12-31T23:59:59.999999Z', '2026-06-01T24:00:00Z', '2026-06-01T12:60:61Z', 'x', ''),
  fc.constantFrom('字'.repeat(400), 'a\u0000', '9999-12-31', Number.MAX_SAFE_INTEGER),
  fc.uuid(),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Stands in a request for the cursor to the list's own second page, with these changes made to what is in it. */
export interface CursorChange {
  readonly place: number;
  readonly value: string | number | null;
}

export const cursorChange: fc.Arbitrary<CursorChange | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  fc.record({ place: fc.nat(3), value: cursorValue }),
);

export function changedCursor(cursor: string, { place, value }: CursorChange): string {
  const values = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as (string | number | null)[];
  if (place < values.length) values[place] = value;
  try {
    return encodeCursor(values);
  } catch {
    // A lone surrogate has no canonical form; as such it cannot come from us.
    return Buffer.from(JSON.stringify(values)).toString('base64url');
  }
}

export function queryText(shape: ObjectShape | null, subject: Subject): fc.Arbitrary<string> {
  const raw = fc.constantFrom('', ...rawQueries);
  if (shape === null) return raw;
  const encoded = record(shape, subject).map((fields) => {
    const pairs = Object.entries(fields).map(([name, value]): [string, string] => [name, wellFormed(String(value))]);
    return new URLSearchParams(pairs).toString();
  });
  return fc.oneof({ weight: 4, arbitrary: encoded }, raw);
}

const wellFormed = (value: string): string => Buffer.from(value, 'utf8').toString('utf8');

/** The value of a parameter of the address, not yet percent-encoded. */
export const parameter = (subject: Subject, own: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(own) },
    { weight: 2, arbitrary: anyId(subject) },
    fc.constantFrom('0', '-1', 'me', 'null', '__proto__', '..', 'x'.repeat(300), 'a\u0000b', '％', ...nasty),
  );

/** In place of the header: the version that the row has when the request is sent. */
export const presentVersion = 'present';

const ifMatch = fc.oneof(
  { weight: 6, arbitrary: fc.constant(presentVersion) },
  fc.constantFrom('"v1"', '"v2"', 'W/"v1"', '*', '"v0"', '"v999999999"', '"v99999999999"', '', 'v1', '"v1", "v2"'),
);
const idempotencyKey = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.uuid() },
  fc.constantFrom('one-and-the-same', '', ' ', 'with blank', 'x'.repeat(256), '\u00e9', '__proto__'),
);
const language = fc.constantFrom('zh-CN', 'en', 'en-US,en;q=0.9,zh;q=0.1', ';;;q=9,,', 'en;q=0, zh;q=0.001');
const contentType = fc.oneof(
  { weight: 9, arbitrary: fc.constant<string | undefined>('application/json') },
  fc.constantFrom<(string | undefined)[]>(
    undefined,
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json;;',
    'not a type',
  ),
);

export const headers: fc.Arbitrary<Record<string, string>> = fc
  .record({
    'if-match': ifMatch,
    'idempotency-key': idempotencyKey,
    'accept-language': language,
    'content-type': contentType,
  })
  .map((given) =>
    Object.fromEntries(Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined)),
  );

/** Where a stream shall go on: real places, and texts that a header can carry and no place is. */
const lastEventId = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom<(string | undefined)[]>(undefined, '', '-1', '0', '1', '999999999999999'),
  },
  fc.constantFrom(
    '9999999999999999',
    '-2',
    '+1',
    '01',
    '1.0',
    '1e3',
    '0x10',
    'NaN',
    'null',
    '1, 2',
    '\u00e9',
    '__proto__',
  ),
  fc.constantFrom("1' OR 1=1 --", '%00', '1'.repeat(5_000)),
  fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
);

export const streamHeaders: fc.Arbitrary<Record<string, string>> = fc
  .tuple(headers, lastEventId)
  .map(([given, id]) => (id === undefined ? given : { ...given, 'last-event-id': id }));
