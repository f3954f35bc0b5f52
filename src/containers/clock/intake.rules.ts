import { addDays } from '../../shared/working-days.js';
import type { IntakeStop, OverdueCode, StopReach } from './intake.types.js';
import { stopReaches } from './intake.types.js';

/** By the setting `storage.overdue-stops`. */
export const reachOf = (level: number): StopReach => stopReaches[level] ?? 'all';

/**
 * Why the code is not taken in; null when it is. 苏环办〔2019〕390号: what is kept too long stops collecting until it is moved
 * out. `overdue`: the earliest first.
 */
export function stopOf(code: string, overdue: readonly OverdueCode[], reach: StopReach): IntakeStop | null {
  if (reach === 'nothing') return null;
  const own = overdue.find(({ wasteCode }) => wasteCode === code);
  const found = own ?? (reach === 'all' ? overdue[0] : undefined);
  if (found === undefined) return null;
  const { wasteCode, dueOn, containers } = found;
  return { overdueCode: wasteCode, since: dayAfter(dueOn), containers, reach };
}

/** The last day in store is still within the limit. Dates YYYY-MM-DD. */
export const dayAfter = (date: string): string => addDays(date, 1);
