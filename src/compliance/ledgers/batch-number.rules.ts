import type { LedgerTable } from './ledger.types.js';

/** 利用 recovery (LY) or 处置 disposal (CZ): which batch code a treatment gets (HJ 1259-2022 表 B.4、B.5). */
export type TreatmentUse = 'recovery' | 'disposal';

export const batchPrefixes = ['HWCS', 'HWRK', 'HWCK', 'HWZXLY', 'HWZXCZ', 'HWWWLY', 'HWWWCZ'] as const;
export type BatchPrefix = (typeof batchPrefixes)[number];
/** What is exported has codes of its own; this product exports nothing, and still reads them. */
export type KnownPrefix = BatchPrefix | 'HWCKLY' | 'HWCKCZ';

export interface BatchNumber {
  readonly prefix: KnownPrefix;
  /** Of the occurrence in Asia/Shanghai, YYYY-MM-DD. */
  readonly day: string;
  /** From 1. */
  readonly serial: number;
}

const leastDigits = 3;
const mostSerial = 999_999_999;

/** HWCS20211031001: at least three digits, as the standard's examples; it says 可采用, so busy days may have more. */
export function formatBatchNumber({ prefix, day, serial }: BatchNumber): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > mostSerial)
    throw new RangeError(`no batch serial: ${serial}`);
  return `${prefix}${day.replaceAll('-', '')}${String(serial).padStart(leastDigits, '0')}`;
}

// 出库 HWCK and export HWCKLY, HWCKCZ share a stem: a digit after it says 出库.
const shape = /^(HWCS|HWRK|HWCK(?:LY|CZ)?|HWZX(?:LY|CZ)|HWWW(?:LY|CZ))(20\d{2})(\d{2})(\d{2})(\d{3,9})$/;

/** Null for what is no batch code. More than three digits do not begin with 0, so a batch has one spelling. */
export function parseBatchNumber(text: string): BatchNumber | null {
  const [, prefix, year, month, date, digits] = shape.exec(text) ?? [];
  if (prefix === undefined || digits === undefined) return null;
  const day = `${year}-${month}-${date}`;
  const serial = Number(digits);
  if (serial === 0 || (digits.length > leastDigits && digits.startsWith('0')) || !exists(day)) return null;
  return { prefix: prefix as KnownPrefix, day, serial };
}

function exists(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

const prefixOf: Readonly<Record<LedgerTable, Readonly<Record<TreatmentUse, BatchPrefix>>>> = {
  'B.1': { recovery: 'HWCS', disposal: 'HWCS' },
  'B.2': { recovery: 'HWRK', disposal: 'HWRK' },
  'B.3': { recovery: 'HWCK', disposal: 'HWCK' },
  'B.4': { recovery: 'HWZXLY', disposal: 'HWZXCZ' },
  'B.5': { recovery: 'HWWWLY', disposal: 'HWWWCZ' },
};

export const batchPrefix = (table: LedgerTable, use: TreatmentUse): BatchPrefix => prefixOf[table][use];

/**
 * By the groups of HJ 1033 附录F: R is 利用, of C building material and container washing as well; all else is 处置, as
 * incineration, landfill and the cement kiln (水泥窑共处置).
 */
export const useOfMethod = (methodCode: string): TreatmentUse =>
  /^R\d/.test(methodCode) || methodCode === 'C2' || methodCode === 'C3' ? 'recovery' : 'disposal';
