import { Injectable } from '@nestjs/common';
import { GatewayStatus } from '../../../gateway/status/gateway-status.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { order23 } from './cite.js';
import { failedFinding } from './quantities.rules.js';

@Injectable()
export class GatewayFailedSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'gateway-failed',
    title: { zh: '国家系统上报失败', en: 'Reports to the national system failed' },
    task: {
      zh: '{count} 条上报消息失败待人工处理，请在上报消息中查看原因，改正后重发或人工登记。',
      en: '{count} message(s) to the national system failed: see why in the messages, then send them again or enter them by hand.',
    },
    closes: { zh: '失败消息全部重发成功或登记后', en: 'when every one was sent again or entered' },
    basis: [order23(7)],
    uncertain: null,
    unit: 'facility',
    attends: plannerRoles,
    settings: [],
    announcedElsewhere: true,
  };

  constructor(private readonly gateway: GatewayStatus) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const found = failedFinding(await this.gateway.failedCount(tx, context.facilityId), context);
    return found === null ? [] : [found];
  }
}
