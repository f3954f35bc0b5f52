import { Injectable } from '@nestjs/common';
import { Enterprises } from '../enterprises/enterprises.service.js';
import { formatTonnes } from '../shared/mass.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { NoticeKind } from './notice-texts.data.js';
import { Notices } from './notices.service.js';

/** What an enterprise and its facility are told about its registration and its scope. */
@Injectable()
export class EnterpriseNotices {
  constructor(
    private readonly notices: Notices,
    private readonly enterprises: Enterprises,
  ) {}

  submitted(tx: WriteTx, enterpriseId: string): Promise<void> {
    return this.tell(tx, enterpriseId, 'enterprise.submitted', 'facility');
  }

  verified(tx: WriteTx, enterpriseId: string): Promise<void> {
    return this.tell(tx, enterpriseId, 'enterprise.verified', 'enterprise');
  }

  returned(tx: WriteTx, enterpriseId: string): Promise<void> {
    return this.tell(tx, enterpriseId, 'enterprise.returned', 'enterprise');
  }

  suspended(tx: WriteTx, enterpriseId: string): Promise<void> {
    return this.tell(tx, enterpriseId, 'enterprise.suspended', 'enterprise');
  }

  /** Both have to plan for it. `rollingGrams`: accepted within 12 months. */
  async nearLimit(
    tx: WriteTx,
    event: { enterpriseId: string; level: 'near' | 'reached'; rollingGrams: number },
  ): Promise<void> {
    const { enterpriseId, level, rollingGrams } = event;
    const kind = level === 'near' ? 'enterprise.near-limit' : 'enterprise.scope-reached';
    const tonnes = formatTonnes(rollingGrams);
    for (const to of ['enterprise', 'facility'] as const) await this.tell(tx, enterpriseId, kind, to, { tonnes });
  }

  private async tell(
    tx: WriteTx,
    enterpriseId: string,
    kind: NoticeKind,
    to: 'enterprise' | 'facility',
    details: { tonnes?: string } = {},
  ): Promise<void> {
    const { name, facilityId, divisionCode } = await this.enterprises.head(tx, enterpriseId);
    const recipient = { facilityId, enterpriseId: to === 'enterprise' ? enterpriseId : null, divisionCode };
    const subject = { type: 'enterprise', id: enterpriseId };
    await this.notices.add(tx, recipient, { kind, subject, details: { name, ...details } });
  }
}
