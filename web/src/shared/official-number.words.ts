import type { Dictionary } from '../words/words';

export const numberWords = {
  awaiting: ['待取号', 'Awaiting its number'],
  none: ['无国家联单编号', 'No official number'],
} as const satisfies Dictionary;
