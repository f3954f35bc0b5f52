import { invalidRequest } from '../../shared/domain-error.js';
import type { FieldError } from '../../shared/domain-error.js';
import { readingFlags } from './emission.types.js';
import type { ReadingFlag } from './emission.types.js';
import { exactText, isGivenDecimal, unitsOf } from '../../shared/exact-decimal.js';
import type { ReadingRefusal } from './reading.errors.js';

/** Readings of one batch at most. */
export const mostReadings = 10_000;

/** A reading whose form is right. */
export interface Reading {
  /** Place in the batch, from 0. */
  readonly index: number;
  readonly outlet: string;
  readonly parameter: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly flag: ReadingFlag;
  readonly value: string | null;
  readonly detectionLimit: string | null;
}

export interface Refused {
  readonly index: number;
  readonly why: ReadingRefusal;
}

const fields = new Set(['outlet', 'parameter', 'at', 'value', 'flag', 'detectionLimit']);
/** Refused fields in one answer, as everywhere. */
const mostFieldErrors = 100;

/**
 * Reads the batch by hand: the validation of every other body would take longer for ten thousand than the database. What
 * is no reading at all refuses the whole request (`request.invalid`, 400); a wrong one refuses itself alone.
 */
export function readBatch(items: readonly unknown[]): { readings: Reading[]; refused: Refused[] } {
  assertObjects(items);
  const readings: Reading[] = [];
  const refused: Refused[] = [];
  for (const [index, item] of (items as Record<string, unknown>[]).entries()) {
    const read = readOne(item, index);
    if ('why' in read) refused.push(read);
    else readings.push(read);
  }
  return withoutContradictions(readings, refused);
}

function assertObjects(items: readonly unknown[]): void {
  const errors: FieldError[] = [];
  for (const [index, item] of items.entries()) {
    if (errors.length >= mostFieldErrors) break;
    const pointer = `/readings/${index}`;
    if (typeof item !== 'object' || item === null) errors.push(notAnObject(pointer));
    else
      for (const name of Object.keys(item))
        if (!fields.has(name)) errors.push(unknownField(`${pointer}/${name.slice(0, 100)}`));
  }
  if (errors.length > 0) throw invalidRequest(errors.slice(0, mostFieldErrors));
}

const notAnObject = (pointer: string): FieldError => ({
  pointer,
  code: 'field.is-object',
  text: { zh: '应为 JSON 对象。', en: 'Must be a JSON object.' },
  details: {},
});
const unknownField = (pointer: string): FieldError => ({
  pointer,
  code: 'field.unknown',
  text: { zh: '没有这个字段，请去掉。', en: 'There is no such field; leave it out.' },
  details: {},
});

function readOne(item: Record<string, unknown>, index: number): Reading | Refused {
  const { outlet, parameter, at, flag = 'normal' } = item;
  const value = item['value'] ?? null;
  const detectionLimit = item['detectionLimit'] ?? null;
  if (typeof outlet !== 'string') return { index, why: 'outlet' };
  if (typeof parameter !== 'string') return { index, why: 'parameter' };
  const seconds = wholeSeconds(at);
  if (seconds === null) return { index, why: 'instant' };
  if (!isFlag(flag)) return { index, why: 'flag' };
  if (value === null ? flag === 'normal' : !isGivenDecimal(value)) return { index, why: 'value' };
  if (!isLimitRight(flag, detectionLimit)) return { index, why: 'detectionLimit' };
  return { index, outlet, parameter, at: seconds, flag, value, detectionLimit } as Reading;
}

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.0{1,6})?(Z|[+-]\d{2}:\d{2})$/;

/** HJ 212 counts in seconds, and so does the key of a reading: one instant has one spelling. */
export function wholeSeconds(at: unknown): number | null {
  if (typeof at !== 'string' || !instantShape.test(at)) return null;
  const milliseconds = Date.parse(at);
  // Date.parse reads 30 February as 2 March.
  const isReal =
    !Number.isNaN(milliseconds) && new Date(`${at.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(at.slice(0, 10));
  return isReal ? milliseconds / 1000 : null;
}

const isFlag = (flag: unknown): flag is ReadingFlag => readingFlags.includes(flag as ReadingFlag);

const isLimitRight = (flag: ReadingFlag, limit: unknown): boolean =>
  flag === 'belowDetection' ? isGivenDecimal(limit) && !limit.startsWith('-') : limit === null;

/** The same reading twice is sent twice; two readings under one key contradict each other, and neither is taken. */
function withoutContradictions(
  given: readonly Reading[],
  refused: Refused[],
): { readings: Reading[]; refused: Refused[] } {
  const contents = new Map<string, string>();
  const torn = new Set<string>();
  for (const reading of given) {
    const key = keyOf(reading);
    const before = contents.get(key);
    if (before === undefined) contents.set(key, contentOf(reading));
    else if (before !== contentOf(reading)) torn.add(key);
  }
  if (torn.size === 0) return { readings: [...given], refused };
  const isTorn = (reading: Reading) => torn.has(keyOf(reading));
  const contradictions = given.filter(isTorn).map(({ index }): Refused => ({ index, why: 'contradiction' }));
  return { readings: given.filter((reading) => !isTorn(reading)), refused: [...refused, ...contradictions] };
}

const keyOf = ({ outlet, parameter, at }: Reading): string => `${outlet} ${parameter} ${at}`;

type Content = Pick<Reading, 'flag' | 'value' | 'detectionLimit'>;

/** What is compared: amounts by their value, so that 12.3 is 12.30. */
const contentOf = ({ flag, value, detectionLimit }: Content): string =>
  [flag, value === null ? '' : unitsOf(value), detectionLimit === null ? '' : unitsOf(detectionLimit)].join(' ');

/** Of two under the same key. */
export const sayTheSame = (one: Content, other: Content): boolean => contentOf(one) === contentOf(other);

/**
 * What enters averages and is judged, as exact text; null for calibration, maintenance and faults. Of a reading below
 * detection it is a share of the detection limit, by setting.
 */
export function countedValue({ flag, value, detectionLimit }: Content, nonDetectPermille: number): string | null {
  if (flag === 'normal') return value;
  if (flag !== 'belowDetection' || detectionLimit === null) return null;
  return exactText((unitsOf(detectionLimit) * BigInt(nonDetectPermille)) / 1000n);
}

const hourSeconds = 3_600;
const daySeconds = 86_400;
const shanghaiSeconds = 8 * hourSeconds;

/** Beginning of the hour and of the day in Asia/Shanghai, in seconds since 1970. */
export const startOf = {
  hour: (at: number): number => at - mod(at, hourSeconds),
  day: (at: number): number => at - mod(at + shanghaiSeconds, daySeconds),
} as const;

export const lengthOf = { hour: hourSeconds, day: daySeconds } as const;

const mod = (value: number, by: number): number => ((value % by) + by) % by;

/** Readings that a whole hour or day should have; null where no interval is known. */
export const expectedIn = (span: 'hour' | 'day', intervalMinutes: number | null): number | null =>
  intervalMinutes === null ? null : Math.max(1, Math.floor(lengthOf[span] / 60 / intervalMinutes));
