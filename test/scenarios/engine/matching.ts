import { isDeepStrictEqual } from 'node:util';
import type { Expected, Json, Matcher } from './scenario.types.js';

/** The value at an RFC 6901 pointer; undefined where there is none. */
export function at(document: unknown, pointer: string): unknown {
  const tokens = pointer.split('/').slice(1);
  return tokens.reduce<unknown>(
    (value, token) => (isRecord(value) ? value[token.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
    document,
  );
}

export function meets(found: unknown, expected: Expected): boolean {
  if (!isMatcher(expected)) return isDeepStrictEqual(found, expected);
  if ('matches' in expected) return typeof found === 'string' && new RegExp(expected.matches).test(found);
  if (!Array.isArray(found)) return false;
  if ('count' in expected) return found.length === expected.count;
  if ('contains' in expected) return found.some((element) => includes(element, expected.contains));
  return !found.some((element) => includes(element, expected.lacks));
}

/** A matcher is the only object a scenario expects; lists are compared whole. */
export const isMatcher = (expected: Expected): expected is Matcher =>
  typeof expected === 'object' && expected !== null && !Array.isArray(expected);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function includes(found: unknown, wanted: Json): boolean {
  if (!isRecord(wanted)) return found === wanted;
  return isRecord(found) && Object.entries(wanted).every(([key, value]) => isDeepStrictEqual(found[key], value));
}
