import { invalidRequest } from '../shared/domain-error.js';
import type { AllowedStep } from '../shared/lifecycle.js';
import { enterpriseRoles, hasRole } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { shanghaiDate, shanghaiYear } from '../shared/working-days.js';
import {
  profileTwice,
  windowBeyondAgreement,
  windowBeyondPermit,
  windowLengthWrong,
  windowNotInFuture,
  windowTooFarAhead,
} from './booking.errors.js';
import { bookingLifecycle } from './booking.lifecycle.js';
import type { BookingFacts, BookingState, BookingStep } from './booking.lifecycle.js';
import type { PickupWindow, RequestedLine } from './booking.types.js';

const hourMs = 3_600_000;

/** Bounds of what may be asked for; the shape of a request (DTO) and the table's CHECKs repeat those of lines. */
export const bookingBounds = {
  maxDaysAhead: 60,
  minWindowHours: 1,
  maxWindowHours: 120,
  maxLines: 20,
  maxLineGrams: 10_000_000,
  maxPackages: 999,
} as const;

/** The window alone: it starts in the future, at most 60 days ahead, and lasts 1 hour to 5 days. Throws the refusal. */
export function assertWindow(window: PickupWindow, now: Date): void {
  const { maxDaysAhead, minWindowHours, maxWindowHours } = bookingBounds;
  const aheadMs = window.from.getTime() - now.getTime();
  const lengthMs = window.to.getTime() - window.from.getTime();
  if (aheadMs <= 0) throw windowNotInFuture({}, '/windowFrom');
  if (aheadMs > maxDaysAhead * 24 * hourMs) throw windowTooFarAhead({ maxDays: maxDaysAhead }, '/windowFrom');
  if (lengthMs < minWindowHours * hourMs || lengthMs > maxWindowHours * hourMs)
    throw windowLengthWrong({ minHours: minWindowHours, maxHours: maxWindowHours }, '/windowTo');
}

/** A period of whole days in Asia/Shanghai, both ends included; `validTo` null: no end set. */
export interface Validity {
  readonly validTo: string | null;
}

/**
 * The whole window lies before permit and agreement end: waste may come only under a permit in force (法典 第534条) and
 * only from a unit with a written contract (部令23号 第10条). That both have begun is what looking them up on the window's
 * first day has shown.
 */
export function assertWithinPapers(window: PickupWindow, permit: Validity, agreement: Validity): void {
  const lastDay = shanghaiDate(window.to);
  if (permit.validTo !== null && lastDay > permit.validTo)
    throw windowBeyondPermit({ validTo: permit.validTo }, '/windowTo');
  if (agreement.validTo !== null && lastDay > agreement.validTo)
    throw windowBeyondAgreement({ validTo: agreement.validTo }, '/windowTo');
}

/** Each waste once: two lines of one profile would be two lines of one waste on the manifest. */
export function assertDistinctProfiles(lines: readonly RequestedLine[]): void {
  const ids = lines.map((line) => line.profileId);
  const repeated = lines.flatMap((line, index) =>
    ids.indexOf(line.profileId) < index ? profileTwice({}, `/lines/${index}/profileId`).fields : [],
  );
  if (repeated.length > 0) throw invalidRequest(repeated);
}

/** The year whose quota a booking counts towards: that of the window's start in Asia/Shanghai. */
export const quotaYearOf = (window: PickupWindow): number => shanghaiYear(window.from);

/** An unattended request gives its reservation back after `unattendedHours`, and at the latest when its window opens. */
export const expiryOf = (window: PickupWindow, now: Date, unattendedHours: number): Date =>
  new Date(Math.min(now.getTime() + unattendedHours * hourMs, window.from.getTime()));

interface Held {
  readonly windowFrom: Date;
  readonly expiresAt: Date | null;
}

/** Until then the enterprise may change and cancel by itself. */
export const cutOffOf = ({ windowFrom }: Pick<Held, 'windowFrom'>, cutOffHours: number): Date =>
  new Date(windowFrom.getTime() - cutOffHours * hourMs);

/** The facts of the lifecycle's guards. The cut-off binds the enterprise; the operator may still act, with a reason. */
export function factsOf(booking: Held, actor: Actor, now: Date, cutOffHours: number): BookingFacts {
  const isEnterprise = hasRole(actor, ...enterpriseRoles);
  return {
    afterCutOff: isEnterprise && now.getTime() >= cutOffOf(booking, cutOffHours).getTime(),
    unattendedTooLong: booking.expiresAt !== null && booking.expiresAt.getTime() <= now.getTime(),
  };
}

/** The steps of `offered` that a round may take with a booking on it; deadlines of the enterprise have no say there. */
export const stepsOnRound = (state: BookingState, actor: Actor, offered: readonly BookingStep[]): AllowedStep[] =>
  bookingLifecycle
    .allowedSteps(state, actor, { afterCutOff: false, unattendedTooLong: false })
    .filter(({ step }) => offered.includes(step));
