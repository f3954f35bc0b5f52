import { Injectable } from '@nestjs/common';
import { EmissionAlarms } from '../../../facility/emissions/emission-alarms.service.js';
import type { EmissionAlarmKind } from '../../../facility/emissions/emission.types.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { shanghaiMinute } from '../../../shared/working-days.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule, Standing } from '../duty.types.js';
import { cite, complete } from './cite.js';
import { alarmFinding } from './days.rules.js';

/** As many as the alarms of one facility that are read. */
const mostAlarms = 1_000;

/** What alarms of exceedance and of missing data have in common. */
@Injectable()
export abstract class EmissionAlarmBase implements DutySource {
  abstract readonly rule: DutyRule;
  protected abstract readonly of: EmissionAlarmKind;
  protected abstract readonly standing: Standing;

  constructor(private readonly alarms: EmissionAlarms) {}

  async find(tx: Tx, { facilityId }: DutyContext): Promise<DutyFinding[]> {
    const open = complete(await this.alarms.open(tx, facilityId), mostAlarms);
    return open
      .filter(({ kind }) => kind === this.of)
      .map(({ id, outletCode, outletName, parameter, firstAt }) => {
        const details = { parameter, since: shanghaiMinute(firstAt) };
        return alarmFinding('emissionAlarm', { id, reference: `${outletCode} ${outletName}`, details }, this.standing);
      });
  }
}

/** What both rules say alike. */
export const emissionRule = {
  basis: [cite('排污单位自行监测技术指南 总则 HJ 819-2017', '2017-06-01')],
  uncertain: {
    zh: '自行监测的具体频次与限值以排污许可证和环评批复为准，引用的标准待核实。',
    en: 'Frequencies and limits are those of the pollution permit; the standards cited were not verified.',
  },
  unit: 'facility',
  attends: ['operator.manager', 'operator.warehouse'],
  settings: [],
  announcedElsewhere: false,
} as const satisfies Partial<DutyRule>;
