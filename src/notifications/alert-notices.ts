import { Injectable } from '@nestjs/common';
import { DutyReads } from '../compliance/duties/duty-reads.service.js';
import type { ToldDuty } from '../compliance/duties/duty-reads.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { NoticeKind } from './notice-texts.data.js';
import { Notices } from './notices.service.js';

/** Who is told of alerts: whose duty it is, and the facility of what has gone past an enterprise. */
@Injectable()
export class AlertNotices {
  constructor(
    private readonly notices: Notices,
    private readonly duties: DutyReads,
  ) {}

  /** Nobody hears twice of what another notice tells of. */
  async opened(tx: WriteTx, dutyId: string): Promise<void> {
    const duty = await this.duties.told(tx, dutyId);
    if (duty !== null && duty.state !== 'closed' && !duty.announcedElsewhere)
      await this.tell(tx, dutyId, duty, 'alert.opened');
  }

  /** A stage further; above those who attend to it the facility hears of an enterprise's duty as well. */
  async escalated(tx: WriteTx, dutyId: string): Promise<void> {
    const duty = await this.duties.told(tx, dutyId);
    if (duty === null || duty.state === 'closed') return;
    await this.tell(tx, dutyId, duty, 'alert.escalated');
    const { tenant, reach } = duty;
    if (tenant.enterpriseId !== null && reach !== 'attending')
      await this.tell(tx, dutyId, { ...duty, tenant: { ...tenant, enterpriseId: null } }, 'alert.escalated');
  }

  async closed(tx: WriteTx, dutyId: string): Promise<void> {
    const duty = await this.duties.told(tx, dutyId);
    if (duty !== null && !duty.announcedElsewhere) await this.tell(tx, dutyId, duty, 'alert.closed');
  }

  private tell(
    tx: WriteTx,
    id: string,
    { tenant, rule, state, title, task, level }: ToldDuty,
    kind: NoticeKind,
  ): Promise<void> {
    const details = {
      // For whoever is told outside, where only codes go.
      rule,
      state,
      titleZh: title.zh,
      titleEn: title.en,
      taskZh: task.zh,
      taskEn: task.en,
      levelZh: level.zh,
      levelEn: level.en,
    };
    return this.notices.add(tx, tenant, { kind, subject: { type: 'duty', id }, details });
  }
}
