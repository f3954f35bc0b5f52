import type { Text } from '../../shared/domain-error.js';
import { dayAfter } from '../clock/intake.rules.js';
import type { StopReach } from '../clock/intake.types.js';
import type { ContainerState } from '../container.types.js';
import { inStock } from '../container.types.js';

interface Kept {
  readonly state: ContainerState;
  readonly wasteCode: string;
  /** Last day in store, YYYY-MM-DD. */
  readonly dueOn: string | null;
}

/** In store past its last day; `today` YYYY-MM-DD. */
export const isOverdue = ({ state, dueOn }: Kept, today: string): boolean =>
  dueOn !== null && dueOn < today && inStock.includes(state);

/** What one overdue container does to those who bring waste (苏环办〔2019〕390号), and that it goes first. */
export function overdueText({ wasteCode, dueOn }: Kept & { readonly dueOn: string }, reach: StopReach): Text {
  const since = dayAfter(dueOn);
  const stopped = stoppedBy(wasteCode)[reach];
  return {
    zh: `自 ${since} 起超过贮存期限，${stopped.zh}请优先安排外运。`,
    en: `It is overdue since ${since}${stopped.en} Ship it first.`,
  };
}

const stoppedBy = (code: string): Record<StopReach, Text> => ({
  nothing: { zh: '', en: '.' },
  code: { zh: `${code} 已暂停收集；`, en: ` and stops all intake of ${code}.` },
  all: { zh: '全部废物已暂停收集；', en: ' and stops all intake, whatever the waste.' },
});
