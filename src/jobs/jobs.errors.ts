import { defineError } from '../shared/domain-error.js';

export const parkedJobNotFound = defineError('job.parked-not-found', 404, {
  zh: '没有这项搁置的任务：可能已被重试并成功。请刷新列表。',
  en: 'There is no such parked job; it may have been retried with success. Reload the list.',
});
