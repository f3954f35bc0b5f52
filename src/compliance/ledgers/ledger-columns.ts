import type { SheetCell, SheetColumn } from '../../platform/documents/sheet-writer.js';
import { formatTonnes } from '../../shared/mass.js';
import { wasteCategory } from '../../shared/waste-code.js';
import { shanghaiMinute } from '../../shared/working-days.js';
import type { LedgerRow, Neighbour } from './ledger-reads.queries.js';
import type { LedgerTable } from './ledger.types.js';
import { correctionWords, packagingWords, storageTypeOf, tableWords } from './ledger-words.data.js';

/** A batch with all that a line of the table shows. */
export interface LedgerLine {
  readonly row: LedgerRow;
  readonly earlier: readonly Neighbour[];
  readonly later: readonly Neighbour[];
  /** 国家危险废物名录名称 of the edition in force at the occurrence; null where it lists no such code. */
  readonly catalogueName: string | null;
}

export interface LedgerColumn {
  /** The identifier of HJ 1259's field in the API. */
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly cell: (line: LedgerLine) => SheetCell;
  /** Other than text. */
  readonly holds?: 'grams' | 'integer';
}

const column = (
  key: string,
  zh: string,
  en: string,
  cell: LedgerColumn['cell'],
  holds?: LedgerColumn['holds'],
): LedgerColumn => ({ key, zh, en, cell, ...(holds !== undefined && { holds }) });

const quantity = (zh: string): LedgerColumn =>
  column('qty', zh, 'Quantity', ({ row }) => Number(formatTonnes(row.grams)), 'grams');

const numbersOf = (neighbours: readonly Neighbour[], table?: LedgerTable): string | null =>
  neighbours
    .filter((one) => table === undefined || one.table === table)
    .map(({ batchNo }) => batchNo)
    .join('、') || null;

/** Where the waste went, by the batches that came after; nothing while it is where it was. */
function destinationOf({ row, later }: LedgerLine): string | null {
  if (row.counterpartName !== null) return row.counterpartName;
  const next = later[0];
  if (next === undefined) return null;
  return `${next.counterpartName ?? tableWords[next.table].goes} ${next.batchNo}`;
}

const batchOf = ({ row }: LedgerLine): string => row.batchNo;
const timeOf = ({ row }: LedgerLine): string => shanghaiMinute(new Date(row.occurredAt));
const handlerOf = ({ row }: LedgerLine): string => row.handler;
const delivererOf = ({ row }: LedgerLine): string | null => row.deliveryHandler;
const placeOf = ({ row }: LedgerLine): string | null => row.placeName;

const names: readonly LedgerColumn[] = [
  column('localName', '行业俗称/单位内部名称', 'Local name', ({ row }) => row.name),
  column(
    'catalogueName',
    '国家危险废物名录名称',
    'Name in the national catalogue',
    ({ catalogueName }) => catalogueName,
  ),
  column('categoryCode', '危险废物类别', 'Category', ({ row }) => wasteCategory(row.wasteCode)),
  column('wasteCode', '危险废物代码', 'Waste code', ({ row }) => row.wasteCode),
];

const packages: readonly LedgerColumn[] = [
  column('unit', '计量单位', 'Unit', () => '吨'),
  column('containerCode', '容器/包装编码', 'Container code', ({ row }) => row.containerCode),
  column('containerType', '容器/包装类型', 'Container type', ({ row }) => packagingWords[row.packaging] ?? '其他'),
  column('containerCount', '容器/包装数量', 'Containers', () => 1, 'integer'),
];

/** Where it is stored: a zone of the facility, or a generator's storage point. */
const storage: readonly LedgerColumn[] = [
  column('storageFacilityCode', '贮存设施编码', 'Storage facility', placeOf),
  column('storageFacilityType', '贮存设施类型', 'Type of storage facility', ({ row }) => storageTypeOf(row.unit)),
];

/** 更正: what was entered first, and why it is no longer that. */
const remark = column('remark', '备注', 'Remark', ({ row: { corrections, enteredGrams, causes } }) =>
  corrections === 0
    ? null
    : `更正 ${corrections} 次（${causes.map((cause) => correctionWords[cause] ?? cause).join('、')}），原记 ${formatTonnes(enteredGrams)} 吨`,
);

const generated: readonly LedgerColumn[] = [
  column('genBatchNo', '产生批次编码', 'Generation batch', batchOf),
  column('generatedAt', '产生时间', 'Generated at', timeOf),
  ...names,
  quantity('产生量'),
  ...packages,
  // Small generators have no facility codes (排污许可 or HJ 608): the column stays empty until they do.
  column('facilityCode', '产生危险废物设施编码', 'Generating facility', () => null),
  column('genHandler', '产生部门经办人', 'Handler', handlerOf),
  column('destination', '去向', 'Destination', destinationOf),
];

const putIn: readonly LedgerColumn[] = [
  column('inBatchNo', '入库批次编码', 'Intake batch', batchOf),
  column('inAt', '入库时间', 'In at', timeOf),
  ...names,
  quantity('入库量'),
  ...packages,
  ...storage,
  column('deliveryHandler', '运送部门经办人', 'Brought by', delivererOf),
  column('storageHandler', '贮存部门经办人', 'Stored by', handlerOf),
  column(
    'genBatchNo',
    '产生批次编码',
    'Generation batch',
    ({ earlier }) => numbersOf(earlier, 'B.1') ?? numbersOf(earlier),
  ),
];

const takenOut: readonly LedgerColumn[] = [
  column('outBatchNo', '出库批次编码', 'Removal batch', batchOf),
  column('outAt', '出库时间', 'Out at', timeOf),
  ...names,
  quantity('出库量'),
  ...packages,
  ...storage,
  column('outHandler', '出库部门经办人', 'Taken out by', handlerOf),
  column('deliveryHandler', '运送部门经办人', 'Carried by', delivererOf),
  column('inBatchNo', '入库批次编码', 'Intake batch', ({ earlier }) => numbersOf(earlier)),
  column('destination', '去向', 'Destination', destinationOf),
];

const selfTreated: readonly LedgerColumn[] = [
  column('selfBatchNo', '自行利用/处置批次编码', 'Own treatment batch', batchOf),
  column('treatedAt', '自行利用/处置时间', 'Treated at', timeOf),
  ...names,
  quantity('自行利用/处置量'),
  ...packages,
  column('facilityCode', '自行利用/处置设施编码', 'Treating facility', placeOf),
  column('methodCode', '自行利用/处置方式', 'Method', ({ row }) => row.methodCode),
  column('finishedAt', '自行利用/处置完毕时间', 'Finished at', timeOf),
  column('handler', '自行利用/处置部门经办人', 'Handler', handlerOf),
  column('earlierBatchNo', '产生/出库批次编码', 'Generation or removal batch', ({ earlier }) => numbersOf(earlier)),
];

const sentAway: readonly LedgerColumn[] = [
  column('outsourcedBatchNo', '委外利用/处置批次编码', 'Outsourced treatment batch', batchOf),
  column('leftSiteAt', '出厂时间', 'Left the site at', timeOf),
  ...names,
  quantity('委外利用/处置量'),
  ...packages,
  column('methodCode', '利用/处置方式', 'Method', ({ row }) => row.methodCode),
  // Everything here goes to holders of permits: no exempted (豁免管理) and no foreign receiver.
  column('receiverType', '接收单位类型', 'Type of receiver', () => '危险废物经营许可证持有单位'),
  column('receiverName', '危险废物经营许可证持有单位名称', 'Receiver', ({ row }) => row.counterpartName),
  column('receiverPermitNo', '许可证编码', 'Permit no.', ({ row }) => row.counterpartPermit),
  column('exemptReceiver', '豁免管理单位名称', 'Exempted receiver', () => null),
  column('foreignReceiver', '境外接收单位名称', 'Foreign receiver', () => null),
  column('exportNoticeNo', '出口核准通知单编号', 'Export notice no.', () => null),
  column('earlierBatchNo', '产生/出库批次编码', 'Generation or removal batch', ({ earlier }) => numbersOf(earlier)),
];

const columns: Readonly<Record<LedgerTable, readonly LedgerColumn[]>> = {
  'B.1': [...generated, remark],
  'B.2': [...putIn, remark],
  'B.3': [...takenOut, remark],
  'B.4': [...selfTreated, remark],
  'B.5': [...sentAway, remark],
};

/** In the order of HJ 1259-2022 Annex B, with a remark on corrections at the end. */
export const ledgerColumns = (table: LedgerTable): readonly LedgerColumn[] => columns[table];

export const cellsOf = (table: LedgerTable, line: LedgerLine): SheetCell[] =>
  columns[table].map(({ cell }) => cell(line));

/** As `cellsOf`, as texts and with masses to the gram. */
export const textsOf = (table: LedgerTable, line: LedgerLine): string[] =>
  columns[table].map(({ cell, holds }) => String(holds === 'grams' ? line.row.grams : (cell(line) ?? '')));

export const sheetColumnsOf = (table: LedgerTable): SheetColumn[] =>
  columns[table].map(({ zh, en, key }) => ({ header: `${zh} ${en}`, width: key === 'containerCode' ? 40 : 18 }));
