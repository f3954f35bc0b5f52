import type { Dictionary } from '../../../words/words';

export const messagesWords = {
  title: ['消息', 'Messages'],
  show: ['显示', 'Show'],
  unread: ['未读', 'Unread'],
  all: ['全部', 'All'],
  none: ['没有消息。', 'No messages.'],
  noneUnread: ['没有未读消息。', 'Nothing unread.'],
  open: ['查看并标为已读', 'Open and mark as read'],
  read: ['标为已读', 'Mark as read'],
  isRead: ['已读', 'Read'],
  isUnread: ['未读', 'Unread'],
  dutiesTitle: ['待办', 'To do'],
  noDuties: ['没有待办。', 'Nothing to do.'],
  dueOn: ['最后日期 {day}（剩 {days} 天）', 'last day {day} ({days} days left)'],
  overdueSince: ['已于 {day} 到期（超 {days} 天）', 'was due on {day} ({days} days ago)'],
  provisional: ['（日期待节假日公布后可能变动）', '(may move once holidays are announced)'],
  go: ['去办理', 'Do it'],
  allKinds: ['显示全部待办', 'Show all'],
} as const satisfies Dictionary;
