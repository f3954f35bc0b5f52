import { Injectable } from '@nestjs/common';
import { Statements } from '../settlement/statements/statements.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { NoticeKind } from './notice-texts.data.js';
import { Notices } from './notices.service.js';

/** What a firm and its facility are told about statements. */
@Injectable()
export class SettlementNotices {
  constructor(
    private readonly notices: Notices,
    private readonly statements: Statements,
  ) {}

  issued(tx: WriteTx, id: string): Promise<void> {
    return this.tell(tx, id, 'statement.issued');
  }

  rejected(tx: WriteTx, id: string): Promise<void> {
    return this.tell(tx, id, 'statement.rejected');
  }

  corrected(tx: WriteTx, id: string): Promise<void> {
    return this.tell(tx, id, 'statement.corrected');
  }

  /** The facility has to answer. */
  objected(tx: WriteTx, id: string): Promise<void> {
    return this.tell(tx, id, 'statement.objected');
  }

  private async tell(tx: WriteTx, id: string, kind: NoticeKind): Promise<void> {
    const { tenant, details } = await this.statements.told(tx, id);
    const to = kind === 'statement.objected' ? { ...tenant, enterpriseId: null } : tenant;
    await this.notices.add(tx, to, { kind, subject: { type: 'statement', id }, details });
  }
}
