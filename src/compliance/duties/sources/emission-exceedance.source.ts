import { Injectable } from '@nestjs/common';
import type { DutyRule, Standing } from '../duty.types.js';
import { EmissionAlarmBase, emissionRule } from './emission-alarm-source.js';

/** The regulators see it at once. */
@Injectable()
export class EmissionExceedanceSource extends EmissionAlarmBase {
  protected readonly of = 'exceedance';
  protected readonly standing: Standing = { level: 'breach', rung: 0, reach: 'regulator' };
  readonly rule: DutyRule = {
    ...emissionRule,
    kind: 'emission-exceedance',
    title: { zh: '排放超标', en: 'Emission beyond its limit' },
    task: {
      zh: '监测点 {reference} 的 {parameter} 自 {since} 起超标，请查明原因、采取措施并登记说明。',
      en: '{parameter} at {reference} is beyond its limit since {since}: find the cause, act, and note it.',
    },
    closes: { zh: '数值恢复达标后', en: 'when values are within the limit again' },
  };
}
