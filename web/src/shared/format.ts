/**
 * All times are shown in the facility's zone, whatever the browser's: Asia/Shanghai, 8 hours ahead of UTC all year since 1991,
 * as the server reckons (working-days.ts). A list formats hundreds, which the calendars of the browser are too slow for.
 */
const offsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** The wall clock in Shanghai, as the ISO text of a time in UTC would be. */
const wallClock = (at: string | number): string => new Date(new Date(at).getTime() + offsetMs).toISOString();

const thousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** An integer of thousandths as text: 1234 → '1.234'. Digits only, so that no float rounds. */
function thousandths(count: number): string {
  const size = Math.abs(count);
  const rest = size % 1000;
  return `${count < 0 ? '-' : ''}${thousands(String((size - rest) / 1000))}.${String(rest).padStart(3, '0')}`;
}

/** Grams as kilograms: 1234500 → '1,234.5', '1,234.500' with `exact`. */
export function kilograms(grams: number, exact = false): string {
  const text = thousandths(grams);
  return exact ? text : text.replace(/\.?0+$/, '');
}

/** As somebody types them: 1234500 → '1234.5'. */
export const typedKilograms = (grams: number): string => kilograms(grams).replace(/,/g, '');

/** Grams as tonnes to the kilogram: 1234500 → '1.235'. For showing only. */
export function tonnes(grams: number): string {
  const size = Math.abs(grams);
  const rest = size % 1000;
  const count = (size - rest) / 1000 + (rest >= 500 ? 1 : 0);
  return thousandths(grams < 0 ? -count : count);
}

/** Digits as they are typed: of full width, too, and with commas between thousands, but with none for a decimal point. */
const digitsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/^-?\d{1,3}(?:,\d{3})+(?=\.|$)/, (whole) => whole.replaceAll(',', ''));

/** '12.5' → 12500; null for anything but up to three decimals. */
export function parseKilograms(text: string): number | null {
  const [, whole, decimals = ''] = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(digitsOf(text)) ?? [];
  return whole === undefined ? null : Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
}

/** '12' → 12, from 1 to `most`; null for anything but a whole number. */
export function parseCount(text: string, most: number): number | null {
  const count = /^\d{1,4}$/.test(digitsOf(text)) ? Number(digitsOf(text)) : 0;
  return count >= 1 && count <= most ? count : null;
}

/** Integer fen as yuan: -123450 → '-1,234.50'. */
export function yuan(fen: number): string {
  const size = Math.abs(fen);
  return `${fen < 0 ? '-' : ''}${thousands(String(Math.floor(size / 100)))}.${String(size % 100).padStart(2, '0')}`;
}

/** '12.5' → 1250; takes a minus, since oil and batteries are paid for. */
export function parseYuan(text: string): number | null {
  const [, sign = '', whole, decimals = ''] = /^(-?)(\d{1,9})(?:\.(\d{1,2}))?$/.exec(digitsOf(text)) ?? [];
  if (whole === undefined) return null;
  const size = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return sign === '-' ? -size : size;
}

/** '2026-11-26 14:05' in Shanghai. */
export const instant = (iso: string): string => wallClock(iso).slice(0, 16).replace('T', ' ');
export const instantToSecond = (iso: string): string => wallClock(iso).slice(0, 19).replace('T', ' ');
export const clockTime = (iso: string): string => wallClock(iso).slice(11, 16);
/** The day in Shanghai of an instant. */
export const dayOf = (iso: string): string => wallClock(iso).slice(0, 10);
export const today = (): string => wallClock(Date.now()).slice(0, 10);
export const yearNow = (): number => Number(today().slice(0, 4));
/** The instant of a wall time in Shanghai, for the API: ('2026-11-26', '14:05'). Throws RangeError for what is no time. */
export const instantAt = (day: string, time: string): string => new Date(`${day}T${time}+08:00`).toISOString();
/** As an input of type datetime-local has it: '2026-11-26T14:05'. */
export const typedInstant = (iso: string): string => wallClock(iso).slice(0, 16);
/** Null for what is no time, such as a year of five digits. */
export function parseInstant(typed: string): string | null {
  const at = new Date(`${typed}+08:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
/** Whole days from now until a day: 0 today, negative when it is over. */
export const daysUntil = (day: string): number => (Date.parse(day) - Date.parse(today())) / dayMs;
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
/** '崇川 14:00–16:00' windows: one day is said once. */
export function timeWindow(from: string, to: string): string {
  const start = instant(from);
  const end = instant(to);
  return start.slice(0, 10) === end.slice(0, 10) ? `${start}–${end.slice(11)}` : `${start} – ${end}`;
}
/** Thousandths as per cent: 12 → '1.2%'. */
export const permille = (count: number): string => `${(count / 10).toFixed(1).replace(/\.0$/, '')}%`;
