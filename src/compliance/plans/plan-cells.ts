import type { SheetCell, SheetColumn } from '../../platform/documents/sheet-writer.js';
import { formatTonnes } from '../../shared/mass.js';
import { managementClassWords } from '../declarations/declaration.types.js';
import type { ManagementPlan } from './plan.entity.js';
import { planWords, tableWords } from './plan-words.data.js';
import { planTableNames } from './plan.types.js';
import type { PlanTableName } from './plan.types.js';

/** A table of HJ 1259-2022 附录A as a sheet. */
export interface PlanSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

type Told = Pick<ManagementPlan, 'unitName' | 'divisionCode' | 'managementClass' | 'tables'>;
type Column<Row> = readonly [header: string, cell: (row: Row) => SheetCell | undefined, width?: number];

/** The tables that the plan's class owes, in the columns of the standard, masses in tonnes. */
export const sheetsOf = (plan: Told, owed: readonly PlanTableName[]): PlanSheet[] =>
  planTableNames
    .filter((name) => owed.includes(name))
    .map((name) => ({ name: sheetName(name), ...tableOf[name](plan) }));

const sheetName = (name: PlanTableName): string => tableWords[name].annex;
const tonnes = (grams: number | undefined): number | null => (grams === undefined ? null : Number(formatTonnes(grams)));
const word = <Key extends string>(words: Readonly<Record<Key, string>>, key: Key | undefined): string | null =>
  key === undefined ? null : words[key];
/** The category of a code: 900-214-08 is of HW08. */
const categoryOf = ({ wasteCode }: { readonly wasteCode: string }): string => `HW${wasteCode.slice(-2)}`;
const codeOf = ({ wasteCode }: { readonly wasteCode: string }): string => wasteCode;

function sheet<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Omit<PlanSheet, 'name'> {
  return {
    columns: columns.map(([header, , width = 16]) => ({ header, width })),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row) ?? null)),
  };
}

const coded = [
  ['危险废物类别', categoryOf, 12],
  ['危险废物代码', codeOf, 14],
] as const;

const tableOf: Readonly<Record<PlanTableName, (plan: Told) => Omit<PlanSheet, 'name'>>> = {
  unit: (plan) =>
    sheet(
      [plan.tables.unit],
      [
        ['单位名称', () => plan.unitName, 28],
        ['注册地址', (row) => row.registeredAddress, 32],
        ['生产经营场所地址', (row) => row.siteAddress, 32],
        ['行政区划', () => plan.divisionCode],
        ['行业类别', (row) => row.industryName],
        ['行业代码', (row) => row.industryCode],
        ['生产经营场所中心经度', (row) => row.longitude, 20],
        ['生产经营场所中心纬度', (row) => row.latitude, 20],
        ['统一社会信用代码', (row) => row.uscc, 22],
        ['管理类别', () => managementClassWords[plan.managementClass].zh],
        ['法定代表人', (row) => row.legalRepresentative],
        ['法定代表人联系电话', (row) => row.legalPhone, 18],
        ['危险废物环境管理技术负责人', (row) => row.technicalLead, 26],
        ['技术负责人联系电话', (row) => row.technicalPhone, 18],
        ['环境影响评价审批文号', (row) => row.eiaNumber, 24],
        ['排污许可证或登记编号', (row) => row.dischargePermitNumber, 24],
      ],
    ),
  facilities: ({ tables }) =>
    sheet(tables.facilities, [
      ['主要生产单元名称', (row) => row.productionUnit, 20],
      ['主要工艺名称', (row) => row.process, 20],
      ['设施名称', (row) => row.facilityName, 20],
      ['设施编码', (row) => row.facilityCode],
      ['设施参数', (row) => row.parameter, 20],
      ['生产能力', (row) => row.capacity],
      ['产品名称', (row) => row.products, 24],
      ['原辅材料', (row) => row.materials, 24],
    ]),
  generation: ({ tables }) =>
    sheet(tables.generation, [
      ['产生危险废物设施名称', (row) => row.facilityName, 20],
      ['对应产废环节名称', (row) => row.source, 20],
      ['行业俗称/单位内部名称', (row) => row.wasteName, 28],
      ...coded,
      ['有害成分名称', (row) => row.harmfulComponents, 20],
      ['形态', (row) => word(planWords.form, row.form), 8],
      ['危险特性', (row) => row.hazards?.join('、'), 12],
      ['本年度预计产生量(吨)', (row) => tonnes(row.plannedGrams), 20],
      ['内部治理方式及去向', (row) => word(planWords.destination, row.destination), 24],
    ]),
  storage: ({ tables }) =>
    sheet(tables.storage, [
      ['贮存设施编码', (row) => row.storageCode],
      ['贮存设施类型', (row) => word(planWords.storageKind, row.storageKind)],
      ...coded,
      ['包装形式', (row) => word(planWords.packaging, row.packaging), 12],
      ['本年度预计剩余贮存量(吨)', (row) => tonnes(row.remainingGrams), 24],
    ]),
  treatment: ({ tables }) =>
    sheet(tables.treatment, [
      ['设施类型', (row) => word(planWords.treatmentKind, row.treatmentKind)],
      ['设施名称', (row) => row.facilityName, 20],
      ['设施编码', (row) => row.facilityCode],
      ...coded,
      ['自行利用/处置方式代码', (row) => row.methodCode, 22],
      ['本年度预计自行利用/处置量(吨)', (row) => tonnes(row.plannedGrams), 28],
    ]),
  reduction: ({ tables }) =>
    sheet(tables.reduction, [
      ...coded,
      ['上年度实际产生量(吨)', (row) => tonnes(row.lastYearGrams), 20],
      ['本年度预计减少量(吨)', (row) => tonnes(row.reducedGrams), 20],
      ['减少危险废物产生量和降低危害性的措施', (row) => row.measures, 60],
    ]),
  transfer: ({ tables }) =>
    sheet(tables.transfer, [
      ['转移类型', (row) => word(planWords.transferKind, row.transferKind)],
      ...coded,
      ['本年度预计转移量(吨)', (row) => tonnes(row.plannedGrams), 20],
      ['利用/处置方式代码', (row) => row.methodCode, 18],
      ['拟接收单位类型', (row) => word(planWords.receiverKind, row.receiverKind), 28],
      ['拟接收单位名称', (row) => row.receiverName, 28],
      ['许可证编码', (row) => row.permitNumber, 20],
    ]),
};
