import { defineError } from '../../../shared/domain-error.js';

export const incidentNotFound = defineError('incident.not-found', 404, {
  zh: '没有找到该事故记录。请刷新列表后重试。',
  en: 'There is no such incident. Reload the list and try again.',
});

export const incidentInFuture = defineError('incident.in-future', 422, {
  zh: '事故发生时间不得晚于现在。请核对时间。',
  en: 'An incident cannot have happened later than now. Check the time.',
});

export const incidentWithdrawn = defineError('incident.withdrawn', 409, {
  zh: '该事故记录已撤回。如需补正，请重新登记一条。',
  en: 'This incident is withdrawn already. Record it anew if something is to be added.',
});
