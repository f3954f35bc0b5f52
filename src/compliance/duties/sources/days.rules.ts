import { deadlineRungs, standingOn } from '../../alerts/ladder.rules.js';
import { addDays } from '../../../shared/working-days.js';
import type { Details } from '../../../shared/domain-error.js';
import type { DutyContext, DutyFinding, Standing } from '../duty.types.js';
import { escalationOf } from './deadlines.rules.js';

/** What is owed by a day that is known beforehand. */
export interface OwedByDay {
  readonly id: string;
  readonly reference: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly enterprise?: DutyFinding['enterprise'];
  readonly part?: string;
  readonly details?: Details;
}

/** Warned of so many days before; null earlier than that, when there is nothing to do yet. */
export function dayFinding(type: string, owed: OwedByDay, warnDays: number, context: DutyContext): DutyFinding | null {
  const { id, reference, dueOn, enterprise = null, part = '', details = {} } = owed;
  const warnOn = addDays(dueOn, -warnDays);
  if (context.today < warnOn) return null;
  const standing = standingOn(
    context.today,
    deadlineRungs({ warnOn, dueOn }, escalationOf(context), context.calendar.days),
  );
  return { ...standing!, subject: { type, id }, part, enterprise, reference, dueOn, provisional: false, details };
}

/** An alarm that stands until its fact is gone; no day is set for it. */
export function alarmFinding(
  type: string,
  { id, reference, details }: Pick<DutyFinding, 'reference' | 'details'> & { readonly id: string },
  standing: Standing,
): DutyFinding {
  return {
    ...standing,
    subject: { type, id },
    part: '',
    enterprise: null,
    reference,
    dueOn: null,
    provisional: false,
    details,
  };
}
