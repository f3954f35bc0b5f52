import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../../enterprises/enterprises.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { complete, mostFacts, order23 } from './cite.js';
import { paperFinding, papersUntil } from './deadlines.rules.js';
import { paperSettings } from './partner-paper-source.js';

@Injectable()
export class ServiceAgreementSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'service-agreement',
    title: { zh: '服务协议到期', en: 'End of a service agreement' },
    task: {
      zh: '{reference} 的服务协议 {number} 于 {dueOn} 到期，请续签；无有效协议不能预约收运。',
      en: 'Agreement {number} of {reference} ends on {dueOn}: renew it; without one no pickup can be booked.',
    },
    closes: { zh: '登记后续协议或终止协议后', en: 'when another agreement follows or it is terminated' },
    basis: [order23(10)],
    uncertain: null,
    unit: 'enterprise',
    attends: plannerRoles,
    settings: paperSettings,
    announcedElsewhere: false,
  };

  constructor(private readonly enterprises: Enterprises) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const ending = await this.enterprises.endingAgreements(tx, context.facilityId, papersUntil(context), mostFacts);
    return complete(ending).flatMap(({ id, divisionCode, name, agreementId, number, validTo }) => {
      const enterprise = { id, divisionCode };
      const paper = { id: agreementId, reference: name, validTo, enterprise, details: { number } };
      return paperFinding('agreement', paper, context) ?? [];
    });
  }
}
