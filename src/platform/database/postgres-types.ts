import pg from 'pg';

const OID = { int8: 20, date: 1082, numeric: 1700 } as const;

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond a safe integer`);
  return value;
}

/** Degrees are the one thing with decimals, six of them by their column; a mean that slipped in has more and is refused. */
const decimal = (text: string): number => (/^\d{1,3}\.\d{6}$/.test(text) ? Number(text) : safeInteger(text));

/** The driver types its parsers loosely; here is the one place that says what they are. */
const usual = (oid: number, format: 'text' | 'binary'): ((text: string) => unknown) =>
  pg.types.getTypeParser(oid, format) as (text: string) => unknown;

/**
 * How PostgreSQL values become JavaScript on our pools: grams (bigint) as safe integers, since the largest mass here,
 * 5×10⁹ g, is far inside 2⁵³; dates as 'YYYY-MM-DD', since a JavaScript Date would shift them by the host's time zone;
 * coordinates, numeric(9, 6), as degrees.
 */
export const postgresTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === OID.int8) return safeInteger;
    if (oid === OID.numeric) return decimal;
    if (oid === OID.date) return (value) => value;
    return usual(oid, format ?? 'text');
  },
};
