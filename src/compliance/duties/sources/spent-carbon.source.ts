import { Injectable } from '@nestjs/common';
import { CarbonChanges } from '../../../facility/emissions/carbon-changes.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete, envCode, mostFacts } from './cite.js';
import { alarmFinding } from './days.rules.js';

/** Carbon that was taken out and is in no container: for the books it has vanished. */
@Injectable()
export class SpentCarbonSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'spent-carbon',
    title: { zh: '废活性炭登记', en: 'Spent carbon to be recorded' },
    task: {
      zh: '{reference} 于 {changedOn} 更换了活性炭，换下的废活性炭尚未登记，请在运行日志中登记为自产废物并贴标签。',
      en: 'The activated carbon of {reference} was changed on {changedOn} and the spent one is not recorded: record it as own waste from the log and label it.',
    },
    closes: {
      zh: '登记自产废物后，或更换记录撤回后',
      en: 'when the waste is recorded, or the entry of the change taken back',
    },
    uncertain: null,
    basis: [envCode(532), cite('HJ 1259-2022 6.2', '2022-10-01'), cite('环固体〔2025〕10号 五即', '2025-02-12')],
    unit: 'facility',
    attends: ['operator.manager', 'operator.warehouse'],
    settings: [],
    announcedElsewhere: false,
  };

  constructor(private readonly carbon: CarbonChanges) {}

  async find(tx: Tx, { facilityId }: DutyContext): Promise<DutyFinding[]> {
    const changes = complete(await this.carbon.unrecorded(tx, facilityId, mostFacts));
    return changes.map(({ id, outletId, outletCode, outletName, changedAt }) => {
      const reference = `${outletCode} ${outletName}`;
      const of = { id: outletId, reference, details: { changedOn: shanghaiDate(changedAt) } };
      return { ...alarmFinding('emissionOutlet', of, { level: 'due', rung: 0, reach: 'attending' }), part: id };
    });
  }
}
