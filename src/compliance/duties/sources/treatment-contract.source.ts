import { Injectable } from '@nestjs/common';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutyRule } from '../duty.types.js';
import { order23 } from './cite.js';
import { PartnerPaperSource, paperSettings } from './partner-paper-source.js';

@Injectable()
export class TreatmentContractSource extends PartnerPaperSource {
  protected readonly of = 'treatmentContract';
  readonly rule: DutyRule = {
    kind: 'treatment-contract',
    title: { zh: '利用处置合同到期', en: 'Contract with a treatment company' },
    task: {
      zh: '利用处置合同 {reference} {dueOn} 到期，请续签；无合同不得转移。',
      en: 'The contract {reference} ends on {dueOn}: renew it; nothing is shipped without one.',
    },
    closes: {
      zh: '登记后续合同、终止合同或停用该单位后',
      en: 'when another contract follows, it is terminated, or the company is retired',
    },
    basis: [order23(10)],
    uncertain: null,
    unit: 'facility',
    attends: plannerRoles,
    settings: paperSettings,
    announcedElsewhere: false,
  };
}
