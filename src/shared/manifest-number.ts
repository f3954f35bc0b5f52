import { isDivisionCode } from './division.js';

/** The 14 digits of 部令23号 第15条: year, province and city of origin, serial of that city and year. */
export interface OfficialNumber {
  readonly number: string;
  readonly year: number;
  /** Four digits of GB/T 2260; 3206 for waste that starts in 南通. */
  readonly originCity: string;
  readonly serial: number;
}

/** A number as people copy it, in groups or in full width, is the number all the same. */
export const plainOfficialNumber = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The years a number may be of, for people: one, or from–to. */
export const yearSpan = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

const maxOfficialSerial = 999_999;

/** Reads an official number; null for any other text. The national system issues it, so nothing else can be checked. */
export function parseOfficialNumber(text: string): OfficialNumber | null {
  const [, year, originCity, serial] = /^(20\d{2})(\d{4})(\d{6})$/.exec(text) ?? [];
  if (year === undefined || originCity === undefined || serial === undefined) return null;
  if (!isDivisionCode(originCity)) return null;
  return { number: text, year: Number(year), originCity, serial: Number(serial) };
}

/** Whether the text is an official number of waste starting in the given city ('3206'). */
export const isOfficialNumberOf = (text: string, originCity: string): boolean =>
  parseOfficialNumber(text)?.originCity === originCity;

/** Writes an official number, for the simulator of the national system. Throws RangeError outside the 14 digits. */
export function formatOfficialNumber(year: number, originCity: string, serial: number): string {
  assertInteger('serial', serial, 1, maxOfficialSerial);
  const number = `${year}${originCity}${String(serial).padStart(6, '0')}`;
  if (parseOfficialNumber(number)?.originCity !== originCity) throw new RangeError(`not an official number: ${number}`);
  return number;
}

/** What an own number is of: GI a manifest inbound to the facility, GO a transfer outbound from it. */
export type InternalNumberKind = 'GI' | 'GO';

/** The product's own number, without gaps per kind, facility and year: there before the official one. */
export interface InternalNumber {
  /** Short code of the facility: 2 to 8 capitals or digits. */
  readonly facility: string;
  readonly year: number;
  readonly serial: number;
}

const maxInternalSerial = 999_999_999;

/** 'GI-CC-2026-000042'. Above 999,999 the serial grows wider. Throws RangeError on a part out of its bounds. */
export function formatInternalNumber(
  { facility, year, serial }: InternalNumber,
  kind: InternalNumberKind = 'GI',
): string {
  if (!/^[A-Z0-9]{2,8}$/.test(facility)) throw new RangeError(`not a facility short code: ${facility}`);
  assertInteger('year', year, 2000, 2099);
  assertInteger('serial', serial, 1, maxInternalSerial);
  return `${kind}-${facility}-${year}-${String(serial).padStart(6, '0')}`;
}

/** Reads an internal number; null for any other text. */
export function parseInternalNumber(text: string): InternalNumber | null {
  // Zeros fill up to six digits and no further, so that one number has one spelling.
  const [, facility, year, serial] = /^GI-([A-Z0-9]{2,8})-(20\d{2})-(\d{6}|[1-9]\d{6,8})$/.exec(text) ?? [];
  if (facility === undefined || Number(serial) === 0) return null;
  return { facility, year: Number(year), serial: Number(serial) };
}

function assertInteger(name: string, value: number, min: number, max: number): void {
  if (!Number.isInteger(value) || value < min || value > max) throw new RangeError(`${name} out of bounds: ${value}`);
}
