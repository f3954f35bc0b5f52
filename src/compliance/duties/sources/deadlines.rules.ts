import { deadlineRungs, paperRungs, standingOn, workingDayAfter, workingDayBefore } from '../../alerts/ladder.rules.js';
import type { EscalationDays, PaperDays } from '../../alerts/ladder.rules.js';
import { addDays, shanghaiDate } from '../../../shared/working-days.js';
import type { Details } from '../../../shared/domain-error.js';
import type { DutyContext, DutyFinding, Standing } from '../duty.types.js';

/** When somebody else is told, by the facility's settings. */
export const escalationOf = ({ figures }: DutyContext): EscalationDays => ({
  manager: figures['duty.manager-working-days'].value,
  regulator: figures['duty.regulator-working-days'].value,
});

/** Whether a day that follows from working days may still move: the State Council has not announced one of the years. */
export const isProvisional = ({ calendar }: DutyContext, ...days: readonly string[]): boolean =>
  days.some((day) => !calendar.years.includes(Number(day.slice(0, 4))));

/** Something begun at an instant, to be done by another; `reference` names it for people. */
export interface OpenDeadline {
  readonly id: string;
  readonly reference: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
}

/** Due at an instant, warned of from the n-th working day after it began. */
export function deadlineFinding(
  type: string,
  { id, reference, startedAt, dueAt }: OpenDeadline,
  warnWorkingDays: number,
  context: DutyContext,
): DutyFinding {
  const [startedOn, dueOn] = [shanghaiDate(startedAt), shanghaiDate(dueAt)];
  const warnOn = workingDayAfter(startedOn, warnWorkingDays, context.calendar.days);
  const rungs = deadlineRungs({ warnOn, dueOn }, escalationOf(context), context.calendar.days);
  return {
    ...begun(standingOn(context.today, rungs)),
    subject: { type, id },
    part: '',
    enterprise: null,
    reference,
    dueOn,
    provisional: isProvisional(context, startedOn, dueOn),
    details: { startedOn },
  };
}

/** As `deadlineFinding`, where only the working days from its beginning are known. */
export function workingDaysFinding(
  type: string,
  { id, reference, startedAt }: Omit<OpenDeadline, 'dueAt'>,
  workingDays: number,
  context: DutyContext,
): DutyFinding {
  const startedOn = shanghaiDate(startedAt);
  const dueOn = workingDayAfter(startedOn, workingDays, context.calendar.days);
  // So short a time is warned of from its first day.
  const rungs = deadlineRungs({ warnOn: startedOn, dueOn }, escalationOf(context), context.calendar.days);
  return {
    ...begun(standingOn(context.today, rungs)),
    subject: { type, id },
    part: '',
    enterprise: null,
    reference,
    dueOn,
    provisional: isProvisional(context, startedOn, dueOn),
    details: { startedOn },
  };
}

/** A deadline's first stage has no beginning, so it stands somewhere on every day. */
const begun = (standing: Standing | null): Standing => standing ?? { level: 'coming', rung: 0, reach: 'attending' };

/** A paper that is good until the end of a day. */
export interface Paper {
  readonly id: string;
  readonly reference: string;
  /** YYYY-MM-DD. */
  readonly validTo: string;
  readonly enterprise?: DutyFinding['enterprise'];
  readonly part?: string;
  readonly details?: Details;
}

/** The warnings of papers by the facility's settings. */
export const paperDays = ({ figures }: DutyContext): PaperDays => [
  figures['duty.papers-first-days'].value,
  figures['duty.papers-second-days'].value,
  figures['duty.papers-last-days'].value,
];

/** The last day on which a paper has to be looked at already, YYYY-MM-DD: what sources ask for. */
export const papersUntil = (context: DutyContext): string => addDays(context.today, Math.max(...paperDays(context)));

/** Null while it is good for longer than anybody is warned. */
export function paperFinding(
  type: string,
  { id, reference, validTo, enterprise = null, part = '', details = {} }: Paper,
  context: DutyContext,
  days: PaperDays = paperDays(context),
): DutyFinding | null {
  const rungs = paperRungs(validTo, days, escalationOf(context), context.calendar.days);
  const standing = standingOn(context.today, rungs);
  if (standing === null) return null;
  const subject = { type, id };
  return { ...standing, subject, part, enterprise, reference, dueOn: validTo, provisional: false, details };
}

/**
 * 国务院令第408号 第13条: renewal is applied for 30 working days before the permit ends. Null until it is warned of, and
 * once the permit is over, when `permit-expiry` speaks.
 */
export function renewalFinding(permit: Paper, context: DutyContext): DutyFinding | null {
  const { figures, calendar, today } = context;
  if (permit.validTo < today) return null;
  const dueOn = workingDayBefore(permit.validTo, figures['duty.permit-renewal-working-days'].value, calendar.days);
  const warnOn = addDays(dueOn, -figures['duty.permit-renewal-warn-days'].value);
  if (today < warnOn) return null;
  const rungs = deadlineRungs({ warnOn, dueOn }, escalationOf(context), calendar.days);
  return {
    ...begun(standingOn(today, rungs)),
    subject: { type: 'permit', id: permit.id },
    part: '',
    enterprise: null,
    reference: permit.reference,
    dueOn,
    provisional: isProvisional(context, dueOn, permit.validTo),
    details: { validTo: permit.validTo },
  };
}
