import { createHash } from 'node:crypto';

/** Deeper values are refused: the input may come from a request, and recursion must have a bound. */
const maxDepth = 64;

/**
 * One text for one value, after RFC 8785 (JCS): keys sorted by UTF-16 code units, no white space. It is what is hashed
 * for idempotency keys and audit leaves, so whatever JSON cannot say is refused rather than dropped: undefined, NaN,
 * Infinity, bigint, Date and other class instances, lone surrogates, more than 64 levels. Throws TypeError.
 */
export const canonicalJson = (value: unknown): string => write(value, 0);

/** SHA-256 of UTF-8 text or of bytes, as 64 lower-case hexadecimal digits. */
export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

function write(value: unknown, depth: number): string {
  if (depth > maxDepth) throw new TypeError(`canonical JSON: nested deeper than ${maxDepth} levels`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeNumber(value);
  // Array.from also visits the holes of a sparse array, which map() would skip.
  if (Array.isArray(value)) return `[${Array.from(value, (item: unknown) => write(item, depth + 1)).join()}]`;
  if (isPlainObject(value)) return writeObject(value, depth);
  throw new TypeError(`canonical JSON cannot hold ${typeof value === 'object' ? 'a class instance' : typeof value}`);
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  // The default sort compares UTF-16 code units: the order RFC 8785 §3.2.3 asks for, whatever the locale.
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key)}:${write(value[key], depth + 1)}`);
  return `{${members.join()}}`;
}

function writeString(text: string): string {
  // JSON.stringify would escape a lone surrogate; RFC 8785 §3.2.2.2 refuses it, since UTF-8 cannot carry it.
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('canonical JSON cannot hold a lone surrogate');
  return JSON.stringify(text);
}

function writeNumber(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`canonical JSON cannot hold ${number}`);
  // ECMAScript's own number format is the one of RFC 8785 §3.2.2.3; JSON.stringify writes -0 as 0, as it asks.
  return JSON.stringify(number);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: object | null = Object.getPrototypeOf(value) as object | null;
  // Not compared with Object.prototype: what another realm parsed (a vm context, as under jest) is plain as well.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
