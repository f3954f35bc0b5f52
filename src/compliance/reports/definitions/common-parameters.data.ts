import type { ReportParameter } from '../report-definition.types.js';

/** Year or month, by what the report says. */
export const periodBy = (zh: string, en: string) =>
  ({
    type: 'period',
    required: true,
    text: { zh: `年份或月份（按${zh}）`, en: `Year or month, by ${en}` },
  }) as const satisfies ReportParameter;

export const anEnterprise = {
  type: 'uuid',
  required: false,
  text: { zh: '只列此企业', en: 'Of this enterprise only' },
} as const satisfies ReportParameter;

/** Regulators see several. */
export const aFacility = {
  type: 'uuid',
  required: false,
  text: { zh: '集中点（监管人员须选）', en: 'Facility, for regulators' },
} as const satisfies ReportParameter;
