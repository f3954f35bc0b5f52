/** Bounds of one file: the largest we know, the national catalogue, has 470 lines and 70 thousand characters. */
export const csvLimits = { characters: 5_000_000, records: 20_000 } as const;

export interface CsvRecord {
  /** Line of the file where the record begins, from 1; a quoted field may run over several lines. */
  readonly line: number;
  readonly fields: readonly string[];
}

export type CsvFaultKind = 'tooLong' | 'tooManyRecords' | 'unclosedQuote' | 'strayQuote' | 'controlCharacter';

export interface CsvFault {
  readonly kind: CsvFaultKind;
  readonly line: number;
  /** Field of the record, from 1; 0 where the fault is the whole file's. */
  readonly field: number;
}

export interface CsvText {
  readonly records: readonly CsvRecord[];
  /** The first of each record. Not empty: the records are what could be made of the text and must not be stored. */
  readonly faults: readonly CsvFault[];
}

/**
 * Reads RFC 4180 text: comma, quotes doubled inside quotes, CRLF, LF or CR, an optional byte order mark. Empty lines
 * are skipped. Never throws; reading is linear in the length of the text and stops at `csvLimits`.
 */
export function readCsv(text: string): CsvText {
  if (text.length > csvLimits.characters) return { records: [], faults: [{ kind: 'tooLong', line: 1, field: 0 }] };
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  for (let position = 0, line = 1; position < source.length;) {
    const record = readRecord(source, position, line);
    if (record.fault !== null) faults.push(record.fault);
    const empty = record.fields.length === 1 && record.end === position;
    if (!empty) records.push({ line, fields: record.fields });
    if (records.length > csvLimits.records) {
      faults.push({ kind: 'tooManyRecords', line, field: 0 });
      break;
    }
    const next = endOfLine(source, record.end);
    line += lineBreaks(source.slice(position, next));
    position = next;
  }
  return { records, faults };
}

interface ReadRecord {
  readonly fields: readonly string[];
  readonly fault: CsvFault | null;
  /** Place of the line break or of the end of the text. */
  readonly end: number;
}

function readRecord(source: string, start: number, line: number): ReadRecord {
  const fields: string[] = [];
  let fault: CsvFault | null = null;
  for (let position = start; ; position += 1) {
    const field = source[position] === '"' ? readQuoted(source, position) : readPlain(source, position);
    fields.push(field.value);
    const kind = field.fault ?? (controlCharacter.test(field.value) ? 'controlCharacter' : null);
    if (kind !== null) fault ??= { kind, line, field: fields.length };
    position = field.end;
    if (source[position] !== ',') return { fields, fault, end: position };
  }
}

interface ReadField {
  readonly value: string;
  readonly fault: CsvFaultKind | null;
  readonly end: number;
}

function readQuoted(source: string, start: number): ReadField {
  for (let from = start + 1; ;) {
    const quote = source.indexOf('"', from);
    if (quote === -1) return { value: source.slice(start + 1), fault: 'unclosedQuote', end: source.length };
    if (source[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    const value = source.slice(start + 1, quote).replaceAll('""', '"');
    const rest = readPlain(source, quote + 1);
    return { value: value + rest.value, fault: rest.value === '' ? null : 'strayQuote', end: rest.end };
  }
}

function readPlain(source: string, start: number): ReadField {
  plainField.lastIndex = start;
  const value = plainField.exec(source)?.[0] ?? '';
  return { value, fault: value.includes('"') ? 'strayQuote' : null, end: start + value.length };
}

const plainField = /[^,\r\n]*/y;
/** PostgreSQL cannot hold NUL in text, and nothing legible needs the others; tab and line breaks are let through. */
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

const endOfLine = (source: string, end: number): number =>
  end + (source.startsWith('\r\n', end) ? 2 : end < source.length ? 1 : 0);

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
