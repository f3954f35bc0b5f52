import { defineError } from '../shared/domain-error.js';

export const noticeNotFound = defineError('notice.not-found', 404, {
  zh: '没有找到该消息。请刷新消息列表。',
  en: 'There is no such notice. Reload the list of notices.',
});
