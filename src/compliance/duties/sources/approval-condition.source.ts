import { Injectable } from '@nestjs/common';
import { ApprovalConditions } from '../../../facility/approvals/conditions/approval-conditions.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { operatorRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete } from './cite.js';
import { dayFinding } from './days.rules.js';

const mostConditions = 1_000;

@Injectable()
export class ApprovalConditionSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'approval-condition',
    title: { zh: '批复要求履行', en: 'Condition of an approval' },
    task: {
      zh: '{reference}须于 {dueOn} 前落实：{text}。完成后请登记履行记录。',
      en: '{reference}, by {dueOn}: {text}. File the proof when it is done.',
    },
    closes: {
      zh: '登记履行记录、或由负责人书面豁免后',
      en: 'when a proof is filed, or a manager waives it in writing',
    },
    basis: [cite('批复文件所附要求')],
    uncertain: null,
    unit: 'facility',
    attends: operatorRoles,
    settings: ['duty.condition-warn-days'],
    announcedElsewhere: false,
  };

  constructor(private readonly conditions: ApprovalConditions) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const open = complete(await this.conditions.open(tx, context.facilityId, mostConditions), mostConditions);
    const warnDays = context.figures['duty.condition-warn-days'].value;
    return open.flatMap(({ id, approvalNumber, number, text, nextDueOn }) => {
      // What is kept for good has no day by which it is done.
      if (nextDueOn === null) return [];
      const reference = `${approvalNumber} 第${number}项`;
      return (
        dayFinding('approvalCondition', { id, reference, dueOn: nextDueOn, details: { text } }, warnDays, context) ?? []
      );
    });
  }
}
