import { Injectable } from '@nestjs/common';
import { Permits } from '../../../facility/permits.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { decree408 } from './cite.js';
import { renewalFinding } from './deadlines.rules.js';

@Injectable()
export class PermitRenewalSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'permit-renewal',
    title: { zh: '许可证换证申请', en: 'Renewal of the permit' },
    task: {
      zh: '许可证 {reference} 于 {validTo} 到期，请于 {dueOn} 前向发证机关提出换证申请。',
      en: 'Permit {reference} ends on {validTo}: apply for its renewal by {dueOn}.',
    },
    closes: { zh: '登记后续许可证后', en: 'when the permit that follows is entered' },
    basis: [decree408(13)],
    uncertain: null,
    unit: 'facility',
    attends: ['operator.manager'],
    settings: ['duty.permit-renewal-working-days', 'duty.permit-renewal-warn-days'],
    announcedElsewhere: false,
  };

  constructor(private readonly permits: Permits) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const permit = await this.permits.last(tx, context.facilityId);
    if (permit === null) return [];
    const { id, number: reference, validTo } = permit;
    const found = renewalFinding({ id, reference, validTo }, context);
    return found === null ? [] : [found];
  }
}
