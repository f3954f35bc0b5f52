import { Injectable } from '@nestjs/common';
import type { DutyRule, Standing } from '../duty.types.js';
import { EmissionAlarmBase, emissionRule } from './emission-alarm-source.js';

@Injectable()
export class EmissionMissingSource extends EmissionAlarmBase {
  protected readonly of = 'missing';
  protected readonly standing: Standing = { level: 'warn', rung: 0, reach: 'manager' };
  readonly rule: DutyRule = {
    ...emissionRule,
    kind: 'emission-missing',
    title: { zh: '监测数据缺失', en: 'Emission data missing' },
    task: {
      zh: '监测点 {reference} 的 {parameter} 自 {since} 起没有数据，请检查仪表与上传，或补报手工监测结果。',
      en: 'There are no data of {parameter} at {reference} since {since}: check instrument and line, or enter what was sampled.',
    },
    closes: { zh: '数据恢复上传后', en: 'when data arrive again' },
  };
}
