import type { SheetColumn } from '../../platform/documents/sheet-writer.js';
import type { PeriodKind } from '../../shared/period.js';

/** HJ 1259-2022 附录C: C.1 of a month, C.2 of a quarter, C.3 of a year. */
export const tableNames: Readonly<Record<PeriodKind, string>> = {
  month: '表C.1 危险废物月度申报表',
  quarter: '表C.2 危险废物季度申报表',
  year: '表C.3 危险废物年度申报表',
};

/** A row a receiver; the figures of a code stand in its first row. */
export const declarationColumns: readonly SheetColumn[] = [
  { header: '申报单位', width: 28 },
  { header: '申报期', width: 10 },
  { header: '危险废物名称', width: 24 },
  { header: '危险废物类别', width: 12 },
  { header: '危险废物代码', width: 14 },
  { header: '上期末剩余贮存量(吨)', width: 18 },
  { header: '产生量(吨)', width: 14 },
  { header: '接收量(吨)', width: 14 },
  { header: '自行利用/处置方式', width: 16 },
  { header: '自行利用/处置量(吨)', width: 18 },
  { header: '委外利用/处置省份', width: 16 },
  { header: '接收单位名称', width: 28 },
  { header: '接收单位许可证编码', width: 20 },
  { header: '委外利用/处置方式', width: 16 },
  { header: '委外利用/处置量(吨)', width: 18 },
  { header: '本期末剩余贮存量(吨)', width: 18 },
  { header: '备注', width: 40 },
];
