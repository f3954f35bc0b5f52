import { Injectable } from '@nestjs/common';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutyRule } from '../duty.types.js';
import { envCode, order23 } from './cite.js';
import { PartnerPaperSource, paperSettings } from './partner-paper-source.js';

@Injectable()
export class TransferApprovalSource extends PartnerPaperSource {
  protected readonly of = 'transferApproval';
  readonly rule: DutyRule = {
    kind: 'transfer-approval',
    title: { zh: '跨省转移批准到期', en: 'Approval of a transfer across provinces' },
    task: {
      zh: '跨省转移批准 {reference} {dueOn} 到期，如需继续转移请提前重新申请（审批共约 25 个工作日）。',
      en: 'The approval {reference} ends on {dueOn}: apply anew in time if transfers go on (about 25 working days).',
    },
    closes: { zh: '登记后续批准、撤销或到期后', en: 'when another approval follows, it is revoked, or it has ended' },
    basis: [order23(24), envCode(536)],
    uncertain: null,
    unit: 'facility',
    attends: plannerRoles,
    settings: paperSettings,
    announcedElsewhere: false,
  };
}
