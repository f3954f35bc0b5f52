import type { Dictionary } from '../../words/words';

export const figureWords = {
  none: ['无', 'none'],
  over: ['已超 {days} 天', '{days} days over'],
  today: ['今天', 'today'],
  left: ['还有 {days} 天', '{days} days left'],
} as const satisfies Dictionary;
