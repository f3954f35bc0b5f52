import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { Page } from '../platform/http/paging.js';
import { renderText } from '../shared/domain-error.js';
import type { Details } from '../shared/domain-error.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { NoticeListQuery } from './dto/notice-list.dto.js';
import { toNoticeView } from './dto/notice.view.js';
import type { NoticeView, UnreadNoticesView } from './dto/notice.view.js';
import { noticeTexts } from './notice-texts.data.js';
import type { NoticeKind } from './notice-texts.data.js';
import { DeliveryQueue } from './channels/deliveries/delivery-queue.js';
import { Notice } from './notice.entity.js';
import { noticeNotFound } from './notice.errors.js';
import { countUnread, listNotices, lockNotice } from './notices.queries.js';

/** Whom to tell: the enterprise, or the facility when `enterpriseId` is null. */
export interface Recipient {
  readonly facilityId: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string | null;
}

export interface NewNotice {
  readonly kind: NoticeKind;
  readonly subject: { readonly type: string; readonly id: string };
  /** What stands for the `{…}` of the text. */
  readonly details: Details;
}

const mostCounted = 100;

/** In-app notices. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly outside: DeliveryQueue,
  ) {}

  /** Tells somebody something, here and on the channels of whoever is told. The audit event proves when, and moves the live view of whoever is told. */
  async add(tx: WriteTx, to: Recipient, { kind, subject, details }: NewNotice): Promise<void> {
    const { facilityId, enterpriseId, divisionCode } = to;
    const tenant = { facilityId, enterpriseId, divisionCode };
    const notice = tx.manager.create(Notice, {
      id: newId(),
      ...tenant,
      kind,
      subjectType: subject.type,
      subjectId: subject.id,
      textZh: renderText(noticeTexts[kind], 'zh', details),
      textEn: renderText(noticeTexts[kind], 'en', details),
      createdAt: tx.now,
      readAt: null,
      readBy: null,
    });
    await tx.manager.insert(Notice, notice);
    await this.outside.queue(tx, notice, details);
    const data = { kind, subjectType: subject.type, subjectId: subject.id };
    tx.audit({ subject: 'notice', subjectId: notice.id, action: 'notice.add', tenant, data });
  }

  list(actor: Actor, query: NoticeListQuery): Promise<Page<NoticeView>> {
    return this.database.read(actor, (tx) => listNotices(tx, query));
  }

  unread(actor: Actor): Promise<UnreadNoticesView> {
    return this.database.read(actor, async (tx) => ({ count: await countUnread(tx, mostCounted) }));
  }

  /** Read by one is read for the organisation; the first reader stays. `notice.not-found`, 404. */
  markRead(actor: Actor, request: RequestIdentity, id: string): Promise<NoticeView> {
    return this.writes.run(actor, 'notice.read', request, async (tx) => {
      const notice = await lockNotice(tx, id);
      if (notice === null) throw noticeNotFound({});
      if (notice.readAt === null) {
        const read = { readAt: tx.now, readBy: actor.accountId };
        Object.assign(notice, read);
        await tx.manager.update(Notice, { id }, read);
      }
      const { facilityId, enterpriseId, divisionCode } = notice;
      const tenant = { facilityId, enterpriseId, divisionCode };
      tx.audit({ subject: 'notice', subjectId: id, action: 'notice.read', tenant });
      return toNoticeView(notice);
    });
  }
}
