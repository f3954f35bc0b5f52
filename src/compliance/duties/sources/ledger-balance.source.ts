import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite } from './cite.js';
import { books } from './ledger-balance.queries.js';
import { booksFinding } from './quantities.rules.js';

@Injectable()
export class LedgerBalanceSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'ledger-balance',
    title: { zh: '台账不平', en: 'Ledger out of balance' },
    task: {
      zh: '账面在库 {booked} 吨，容器合计 {standing} 吨，账实不符。请盘点并查明原因，同时通知系统管理员核查。',
      en: 'The books have {booked} t in store, the containers sum to {standing} t. Take stock, find out why, and tell the administrator.',
    },
    closes: { zh: '账实相符后', en: 'when books and containers agree' },
    basis: [cite('HJ 1259-2022 附录C', '2022-10-01')],
    uncertain: null,
    unit: 'facility',
    attends: ['operator.warehouse', 'operator.manager'],
    settings: [],
    announcedElsewhere: false,
  };

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const found = booksFinding(await books(tx, context.facilityId), context);
    return found === null ? [] : [found];
  }
}
