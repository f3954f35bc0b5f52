import { Injectable } from '@nestjs/common';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutyRule } from '../duty.types.js';
import { envCode, order23 } from './cite.js';
import { PartnerPaperSource, paperSettings } from './partner-paper-source.js';

@Injectable()
export class TreatmentPermitSource extends PartnerPaperSource {
  protected readonly of = 'treatmentCompany';
  readonly rule: DutyRule = {
    kind: 'treatment-permit',
    title: { zh: '利用处置单位许可证到期', en: 'Permit of a treatment company' },
    task: {
      zh: '利用处置单位 {reference} 的经营许可证 {dueOn} 到期，请核验新证；到期后不得转移。',
      en: 'The permit of {reference} ends on {dueOn}: verify the new one; nothing may be shipped afterwards.',
    },
    closes: { zh: '登记新有效期或停用该单位后', en: 'when a later day is entered or the company retired' },
    basis: [order23(10), envCode(534)],
    uncertain: null,
    unit: 'facility',
    attends: plannerRoles,
    settings: paperSettings,
    announcedElsewhere: false,
  };
}
