import { defineError } from '../shared/domain-error.js';

export const notArrived = defineError('storage.manifest-not-arrived', 409, {
  zh: '该联单不在“已到达”状态，不能过磅验收。请先登记到达；已验收的联单不能再改。',
  en: 'This manifest is not in the state “arrived”. Record its arrival first; one that was decided stays as it is.',
});

export const lineUnknown = defineError('storage.line-not-found', 404, {
  zh: '联单中没有这一行。请刷新后按当前的行填写。',
  en: 'The manifest has no such line. Reload and use the lines it has now.',
});
