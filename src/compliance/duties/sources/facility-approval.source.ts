import { Injectable } from '@nestjs/common';
import { ApprovalPapers } from '../../../facility/approvals/papers/approval-papers.service.js';
import { kindWords } from '../../../facility/approvals/approvals.types.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { complete, envCode } from './cite.js';
import { paperFinding, papersUntil } from './deadlines.rules.js';
import { paperSettings } from './partner-paper-source.js';

const mostPapers = 1_000;

@Injectable()
export class FacilityApprovalSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'facility-approval',
    title: { zh: '集中点批准文件到期', en: 'Paper of the facility expires' },
    task: {
      zh: '{reference} 于 {dueOn} 到期，请续办并登记新文件（责任保险、应急预案、排污许可等不得中断）。',
      en: '{reference} ends on {dueOn}: renew it and enter the new paper; insurance, emergency plan and permits may not lapse.',
    },
    closes: { zh: '登记后续文件后', en: 'when the paper that follows is entered' },
    basis: [envCode(484), envCode(539)],
    uncertain: null,
    unit: 'facility',
    attends: ['operator.manager'],
    settings: paperSettings,
    announcedElsewhere: false,
  };

  constructor(private readonly papers: ApprovalPapers) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const ending = await this.papers.expiring(tx, context.facilityId, papersUntil(context), mostPapers);
    return complete(ending, mostPapers).flatMap(({ id, kind, number, validUntil }) => {
      if (validUntil === null) return [];
      const reference = `${kindWords[kind].zh} ${number}`;
      return paperFinding('approval', { id, reference, validTo: validUntil }, context) ?? [];
    });
  }
}
