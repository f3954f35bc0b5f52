import { defineError } from '../shared/domain-error.js';

/** Also for an event of somebody else: its number alone tells nothing. */
export const leafNotFound = defineError('audit.leaf-not-found', 404, {
  zh: '没有这个审计序号，或不在您的查看范围内。请核对序号。',
  en: 'There is no audit leaf of this number, or you may not see it. Check the number.',
});
