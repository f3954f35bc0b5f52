import type { Text } from '../../shared/domain-error.js';
import type { DeadlineFigure, DiscrepancyFigure } from './period-report.types.js';

export const deadlineWords: Readonly<Record<DeadlineFigure['kind'], Text>> = {
  acceptance: { zh: '联单验收（部令23号 第18条）', en: 'Acceptance of manifests (MEE Order 23, art. 18)' },
  backfill: { zh: '纸质联单补录（部令23号 第20条）', en: 'Back-fill of paper manifests (MEE Order 23, art. 20)' },
  declaration: { zh: '危险废物申报（HJ 1259-2022 7.2）', en: 'Declarations (HJ 1259-2022 7.2)' },
};

export const attributeWords: Readonly<Record<DiscrepancyFigure['attribute'], Text>> = {
  name: { zh: '名称', en: 'name' },
  quantity: { zh: '数量', en: 'quantity' },
  property: { zh: '特性', en: 'property' },
  form: { zh: '形态', en: 'form' },
  packaging: { zh: '包装', en: 'packaging' },
};

/** What the charts and tables say. */
export const words = {
  tonnes: { zh: '吨', en: 't' },
  flow: { zh: '接收（含自产）与委外', en: 'Taken in (own waste included) and handed on' },
  takenIn: { zh: '接收（含自产）', en: 'Taken in' },
  handedOn: { zh: '委外', en: 'Handed on' },
  stock: { zh: '库存', en: 'Stock' },
  stockAtEnd: { zh: '期末库存', en: 'Stock at the end' },
  quota: { zh: '年收集量与许可量', en: 'Intake of the year against the permit' },
  whole: { zh: '许可总量', en: 'Permit as a whole' },
  deadlines: { zh: '期限', en: 'Deadlines' },
  inTime: { zh: '按期', en: 'In time' },
  late: { zh: '逾期完成', en: 'Late' },
  missing: { zh: '逾期未办', en: 'Not done' },
  discrepancies: { zh: '差异', en: 'Discrepancies' },
  attribute: { zh: '差异项', en: 'What differed' },
  found: { zh: '发现', en: 'Found' },
  open: { zh: '未了结', en: 'Open' },
  unreported: { zh: '未报告', en: 'Not reported' },
  alerts: { zh: '预警', en: 'Alerts' },
  rule: { zh: '规则', en: 'Rule' },
  opened: { zh: '发生', en: 'Opened' },
  emissions: { zh: '排放监测', en: 'Emissions' },
  outlet: { zh: '监测点', en: 'Outlet' },
  parameter: { zh: '监测项目', en: 'Parameter' },
  readings: { zh: '有效读数', en: 'Readings' },
  mean: { zh: '均值', en: 'Mean' },
  most: { zh: '最大值', en: 'Highest' },
  daysExceeded: { zh: '超标天数', en: 'Days exceeded' },
  complete: { zh: '完整率 ‰', en: 'Complete ‰' },
  byCode: { zh: '按废物代码', en: 'By waste code' },
  none: { zh: '无', en: 'None' },
} as const satisfies Record<string, Text>;
