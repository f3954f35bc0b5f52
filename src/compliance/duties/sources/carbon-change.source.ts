import { Injectable } from '@nestjs/common';
import { CarbonChanges } from '../../../facility/emissions/carbon-changes.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite } from './cite.js';
import { alarmFinding } from './days.rules.js';

@Injectable()
export class CarbonChangeSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'carbon-change',
    title: { zh: '活性炭更换', en: 'Activated carbon to be changed' },
    task: {
      zh: '{reference} 的活性炭（{changedOn} 装填）已到更换期限，请更换并登记；废活性炭按 900-039-49 管理。',
      en: 'The activated carbon of {reference}, filled in on {changedOn}, is used up: change it and enter it; the spent one is 900-039-49.',
    },
    closes: { zh: '登记更换后', en: 'when the change is entered' },
    basis: [cite('环评批复与排污许可证的运行要求 running conditions of the approval and permit')],
    uncertain: {
      zh: '更换周期由集中点按设计填报，无统一法定数值。',
      en: 'How long carbon lasts is entered by the facility; no law gives a figure.',
    },
    unit: 'facility',
    attends: ['operator.manager', 'operator.warehouse'],
    settings: [],
    announcedElsewhere: false,
  };

  constructor(private readonly carbon: CarbonChanges) {}

  async find(tx: Tx, { facilityId }: DutyContext): Promise<DutyFinding[]> {
    return (await this.carbon.due(tx, facilityId)).map(({ outletId, outletCode, outletName, changedAt }) =>
      alarmFinding(
        'emissionOutlet',
        { id: outletId, reference: `${outletCode} ${outletName}`, details: { changedOn: shanghaiDate(changedAt) } },
        { level: 'due', rung: 0, reach: 'attending' },
      ),
    );
  }
}
