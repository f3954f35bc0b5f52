import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../platform/http/allowed-step.view.js';
import { noticeKinds } from '../notice-texts.data.js';
import type { NoticeKind } from '../notice-texts.data.js';
import type { Notice } from '../notice.entity.js';

/** What the caller's organisation is told. */
export class NoticeView {
  id!: string;
  @ApiProperty({ enum: noticeKinds })
  kind!: NoticeKind;
  /** What it is about: booking, manifest, discrepancy, enterprise. */
  subjectType!: string;
  subjectId!: string;
  text!: TextView;
  /** ISO 8601. */
  createdAt!: string;
  /** When somebody of the organisation read it; null while unread. */
  readAt!: string | null;
}

export class UnreadNoticesView {
  /** Unread notices; 100 stands for 100 or more. */
  count!: number;
}

export const toNoticeView = (notice: Notice): NoticeView => ({
  id: notice.id,
  kind: notice.kind,
  subjectType: notice.subjectType,
  subjectId: notice.subjectId,
  text: { zh: notice.textZh, en: notice.textEn },
  createdAt: notice.createdAt.toISOString(),
  readAt: notice.readAt?.toISOString() ?? null,
});
