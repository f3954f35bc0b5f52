import { defineError } from '../shared/domain-error.js';

export const requestNotFound = defineError('gateway.request-not-found', 404, {
  zh: '没有找到该取号申请。请从取号申请列表中打开。',
  en: 'There is no such request for a number. Open it from the list of requests.',
});

export const requestNotDue = defineError('gateway.request-not-due', 409, {
  zh: '该取号申请正在处理或已处理，请刷新后查看。',
  en: 'This request for a number is being handled or was handled; reload to see.',
});
