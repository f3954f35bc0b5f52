import { monthsAfter } from '../../../shared/working-days.js';
import { conditionDaysWrong } from '../approvals.errors.js';
import type { ConditionKind, ConditionState } from '../approvals.types.js';

/** When a condition is due. Days are YYYY-MM-DD. */
export interface ConditionDays {
  readonly kind: ConditionKind;
  /** Of a recurring one the first time. */
  readonly dueOn: string | null;
  readonly intervalMonths: number | null;
}

/** `approval-condition.days-wrong`, 422, at the field that is too much or missing. */
export function assertDays({ kind, dueOn, intervalMonths }: ConditionDays, pointer: string): void {
  if ((kind === 'permanent') !== (dueOn === null)) throw conditionDaysWrong({}, `${pointer}/dueOn`);
  if ((kind === 'recurring') !== (intervalMonths !== null)) throw conditionDaysWrong({}, `${pointer}/intervalMonths`);
}

/**
 * The day by which it has to be done (again). Once proved, a recurring one is due its months after the last proof; a proof of
 * an earlier day that is filed late moves nothing.
 */
export function nextDueOn({ kind, dueOn, intervalMonths }: ConditionDays, lastProvedOn: string | null): string | null {
  if (kind !== 'recurring' || intervalMonths === null || lastProvedOn === null) return dueOn;
  return monthsAfter(lastProvedOn, intervalMonths);
}

/** The later of the last proof and a new one. */
export const laterProof = (lastProvedOn: string | null, provedOn: string): string =>
  lastProvedOn !== null && lastProvedOn > provedOn ? lastProvedOn : provedOn;

/** Whether it is open after its day. A condition to be met once is overdue until it is closed, proved or not. */
export const isOverdue = (state: ConditionState, dueOn: string | null, today: string): boolean =>
  state === 'open' && dueOn !== null && dueOn < today;
