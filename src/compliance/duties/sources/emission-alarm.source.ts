import { Injectable } from '@nestjs/common';
import { EmissionAlarms } from '../../../facility/emissions/emission-alarms.service.js';
import type { EmissionAlarmKind } from '../../../facility/emissions/emission.types.js';
import type { Text } from '../../../shared/domain-error.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { shanghaiMinute } from '../../../shared/working-days.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule, Standing } from '../duty.types.js';
import { cite, complete } from './cite.js';
import { alarmFinding } from './days.rules.js';

/** As many as the alarms of one facility that are read. */
const mostAlarms = 1_000;

const words: Readonly<Record<EmissionAlarmKind, Text>> = {
  exceedance: { zh: '超标', en: 'above its limit' },
  missing: { zh: '缺数', en: 'without data' },
};

/** What exceeds a limit the regulators see at once; missing data is for the facility to mend. */
const standings: Readonly<Record<EmissionAlarmKind, Standing>> = {
  exceedance: { level: 'breach', rung: 0, reach: 'regulator' },
  missing: { level: 'warn', rung: 0, reach: 'manager' },
};

@Injectable()
export class EmissionAlarmSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'emission-alarm',
    title: { zh: '排放超标或缺数', en: 'Emission above its limit, or without data' },
    task: {
      zh: '监测点 {reference} 的 {parameter} 自 {since} 起{whatZh}，请查明原因、采取措施并登记说明。',
      en: '{parameter} at {reference} is {whatEn} since {since}: find the cause, act, and note it.',
    },
    closes: { zh: '数值恢复达标或数据恢复上传后', en: 'when values are within the limit again, or data arrive' },
    basis: [cite('排污单位自行监测技术指南 总则 HJ 819-2017', '2017-06-01')],
    uncertain: {
      zh: '自行监测的具体频次与限值以排污许可证和环评批复为准，引用的标准待核实。',
      en: 'Frequencies and limits are those of the pollution permit; the standards cited were not verified.',
    },
    unit: 'facility',
    attends: ['operator.manager', 'operator.warehouse'],
    settings: [],
    announcedElsewhere: false,
  };

  constructor(private readonly alarms: EmissionAlarms) {}

  async find(tx: Tx, { facilityId }: DutyContext): Promise<DutyFinding[]> {
    const open = complete(await this.alarms.open(tx, facilityId), mostAlarms);
    return open.map(({ id, kind, outletCode, outletName, parameter, firstAt }) => {
      const details = { parameter, since: shanghaiMinute(firstAt), whatZh: words[kind].zh, whatEn: words[kind].en };
      return alarmFinding('emissionAlarm', { id, reference: `${outletCode} ${outletName}`, details }, standings[kind]);
    });
  }
}
