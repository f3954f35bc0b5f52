import type { LedgerTable, LedgerUnit } from './ledger.types.js';

/** Titles of the tables, and where what comes next in them has gone. */
export const tableWords: Readonly<
  Record<LedgerTable, { readonly zh: string; readonly en: string; readonly goes: string }>
> = {
  'B.1': { zh: '危险废物产生环节记录表', en: 'Generation', goes: '产生' },
  'B.2': { zh: '危险废物入库环节记录表', en: 'Put into store', goes: '贮存' },
  'B.3': { zh: '危险废物出库环节记录表', en: 'Taken out of store', goes: '出库' },
  'B.4': { zh: '危险废物自行利用/处置环节记录表', en: 'Own recovery or disposal', goes: '自行利用/处置' },
  'B.5': { zh: '危险废物委外利用/处置记录表', en: 'Recovery or disposal by others', goes: '委外利用/处置' },
};

export const packagingWords: Readonly<Record<string, string>> = {
  drum: '桶',
  bag: '袋',
  box: '箱',
  tank: '罐',
  ibc: '吨桶',
  other: '其他',
};

/** GB 18597-2023 3: a registered generator stores in a 贮存点, the facility in a 贮存库. */
export const storageTypeOf = (unit: LedgerUnit): string => (unit === 'enterprise' ? '贮存点' : '贮存库');

export const correctionWords: Readonly<Record<string, string>> = {
  weighed: '重新称重',
  voided: '标签作废',
  takenBack: '拒收退回',
  stockTake: '盘点更正',
  missing: '盘亏',
  found: '找回',
  refused: '接收单位拒收退回',
  method: '利用处置方式确认',
};
