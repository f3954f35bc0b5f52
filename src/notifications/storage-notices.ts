import { Injectable } from '@nestjs/common';
import { Facilities } from '../facility/facilities.service.js';
import type { Details } from '../shared/domain-error.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { NoticeKind } from './notice-texts.data.js';
import { Notices } from './notices.service.js';

/** What a facility is told about the storage clock: one notice for all containers of a level. */
@Injectable()
export class StorageNotices {
  constructor(
    private readonly notices: Notices,
    private readonly facilities: Facilities,
  ) {}

  dueSoon(tx: WriteTx, event: { facilityId: string; days: number; containers: number; dueOn: string }): Promise<void> {
    const { facilityId, days, containers, dueOn } = event;
    return this.tell(tx, facilityId, 'container.due-soon', { days, containers, dueOn });
  }

  overdue(tx: WriteTx, event: { facilityId: string; containers: number; dueOn: string }): Promise<void> {
    const { facilityId, containers, dueOn } = event;
    return this.tell(tx, facilityId, 'container.overdue', { containers, dueOn });
  }

  private async tell(tx: WriteTx, facilityId: string, kind: NoticeKind, details: Details): Promise<void> {
    const { divisionCode } = await this.facilities.require(tx, facilityId);
    const subject = { type: 'facility', id: facilityId };
    await this.notices.add(tx, { facilityId, enterpriseId: null, divisionCode }, { kind, subject, details });
  }
}
