import { parseWasteCode } from './waste-code.js';

/**
 * The 数字识别码 of HJ 1276-2022: 37 positions in four segments. 18: credit code of the unit that produced or collected the
 * waste; 8: waste code without hyphens; 8: day of production or collection, yyyyMMdd; 3: serial of that unit, code and day.
 */
export interface ContainerCode {
  /** All 37 characters. */
  readonly text: string;
  readonly uscc: string;
  /** With hyphens: 900-214-08. */
  readonly wasteCode: string;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
  /** 1–999. */
  readonly serial: number;
}

/** Most containers a unit may label of one waste code on one day: three digits, and no serial comes twice. */
export const maxContainerSerial = 999;

export const containerCodeLength = 37;

const shape = /^([0-9A-HJ-NPQRTUWXY]{18})(\d{3})(\d{3})(\d{2})(\d{4})(\d{2})(\d{2})(\d{3})$/;

/** Reads exactly the 37 characters. Null for anything else, a category or a day that does not exist, and serial 000. */
export function parseContainerCode(text: string): ContainerCode | null {
  const [, uscc, industry, number, category, year, month, date, serialText] = shape.exec(text) ?? [];
  if (uscc === undefined) return null;
  const wasteCode = `${industry}-${number}-${category}`;
  const day = `${year}-${month}-${date}`;
  const serial = Number(serialText);
  if (parseWasteCode(wasteCode) === null || !isDay(day) || serial === 0) return null;
  return { text, uscc, wasteCode, day, serial };
}

/**
 * What a scanner, a camera or a person gives: the code itself in any case and width, or an address that ends in it
 * (HJ 1276: the data of the QR code contain the 数字识别码). Null when no code is there.
 */
export function readScan(scanned: string): ContainerCode | null {
  const text = scanned.normalize('NFKC').trim().toUpperCase().replace(/\/$/, '');
  const code = text.slice(-containerCodeLength);
  const before = text.slice(0, -containerCodeLength);
  // Only an address may stand before it: longer digits with a code at their end are some other number.
  const isAddress = /^HTTPS?:\/\/\S*[/=#?]$/.test(before);
  return before === '' || isAddress ? parseContainerCode(code) : null;
}

/** Puts the four segments together. Throws TypeError when they make no code. */
export function formatContainerCode(parts: Omit<ContainerCode, 'text'>): string {
  const { uscc, wasteCode, day, serial } = parts;
  const text = uscc + wasteCode.replaceAll('-', '') + day.replaceAll('-', '') + String(serial).padStart(3, '0');
  if (parseContainerCode(text) === null) throw new TypeError(`no container code: ${text}`);
  return text;
}

function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  // Date reads 30 February as 2 March: only a day which comes back unchanged exists.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
