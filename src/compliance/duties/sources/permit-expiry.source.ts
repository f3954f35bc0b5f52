import { Injectable } from '@nestjs/common';
import { Permits } from '../../../facility/permits.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { decree408, envCode } from './cite.js';
import { paperFinding } from './deadlines.rules.js';
import { paperSettings } from './partner-paper-source.js';

@Injectable()
export class PermitExpirySource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'permit-expiry',
    title: { zh: '许可证到期', en: 'End of the permit' },
    task: {
      zh: '许可证 {reference} 于 {dueOn} 到期，请取得并登记新证；到期后不得收集、贮存、转移。',
      en: 'Permit {reference} ends on {dueOn}: obtain and enter the new one; nothing may be collected, stored or shipped afterwards.',
    },
    closes: { zh: '登记后续许可证后', en: 'when the permit that follows is entered' },
    basis: [envCode(534), decree408(13)],
    uncertain: null,
    unit: 'facility',
    attends: ['operator.manager'],
    settings: paperSettings,
    announcedElsewhere: false,
  };

  constructor(private readonly permits: Permits) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const permit = await this.permits.last(tx, context.facilityId);
    if (permit === null) return [];
    const { id, number: reference, validTo } = permit;
    const found = paperFinding('permit', { id, reference, validTo }, context);
    return found === null ? [] : [found];
  }
}
