import type { Dictionary } from '../../words/words';

export const stepWords = {
  sure: ['确定要“{step}”吗？', 'Do you want to “{step}”?'],
  back: ['返回', 'Back'],
  timeline: ['操作记录', 'Timeline'],
  noEvents: ['还没有记录。', 'Nothing is recorded yet.'],
  more: ['显示更早的记录', 'Show earlier ones'],
} as const satisfies Dictionary;
