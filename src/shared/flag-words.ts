import type { Text } from './domain-error.js';

/** Yes and no, as tables say them. */
export const flagWords: Readonly<Record<'true' | 'false', Text>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};
