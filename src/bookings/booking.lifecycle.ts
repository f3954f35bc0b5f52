import { defineLifecycle } from '../shared/lifecycle.js';
import type { Guard } from '../shared/lifecycle.js';
import { enterpriseRoles, plannerRoles } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';

export const bookingStates = [
  'requested',
  'confirmed',
  'planned',
  'collected',
  'completed',
  'cancelled',
  'expired',
  'noShow',
] as const;
export type BookingState = (typeof bookingStates)[number];

/** States in which the booking's reservation is open: it holds quota, scope, cap and storage. */
export const holdingStates: readonly BookingState[] = ['requested', 'confirmed', 'planned', 'collected'];

export type BookingStep =
  'change' | 'confirm' | 'plan' | 'unplan' | 'cancel' | 'expire' | 'noShow' | 'collect' | 'complete';

/** What the guards look at; worked out by `factsOf` in booking.rules.ts. */
export interface BookingFacts {
  /** The caller is the enterprise and its time to change or cancel by itself is over. */
  readonly afterCutOff: boolean;
  /** Nobody attended to the request and its reservation has run out by database time. */
  readonly unattendedTooLong: boolean;
}

/** Receiving at the weighbridge ends a booking, whoever of the facility records it. */
const receivers: readonly Role[] = ['operator.weighbridge', ...plannerRoles];

const cutOffPassed: Guard<BookingFacts> = {
  code: 'booking.cut-off-passed',
  text: {
    zh: '已过自行更改和取消的截止时间，车辆安排已定。请致电收运调度办理。',
    en: 'The time to change or cancel by yourself is over, since vehicles are arranged. Call the dispatcher.',
  },
  refuses: (facts) => facts.afterCutOff,
};

const ranOut: Guard<BookingFacts> = {
  code: 'booking.ran-out',
  text: {
    zh: '该预约无人受理，预留额度已到期。请重新预约（可用“重复上次预约”）。',
    en: 'Nobody attended to this booking and its reservation has run out. Book again; “repeat last booking” is one call.',
  },
  refuses: (facts) => facts.unattendedTooLong,
};

const notYetRunOut: Guard<BookingFacts> = {
  code: 'booking.not-run-out',
  text: { zh: '预留额度尚未到期，不能作过期处理。', en: 'The reservation has not run out yet; it cannot expire now.' },
  refuses: (facts) => !facts.unattendedTooLong,
};

/**
 * A booking from request to weighed acceptance. A changed booking is a new request: whoever confirmed it has to look
 * again. Planning attends to a request as confirming does. From `collected` on the waste is on the road under a manifest,
 * and only the weighbridge ends the booking.
 */
export const bookingLifecycle = defineLifecycle<BookingState, BookingStep, BookingFacts>({
  noun: 'booking',
  states: {
    requested: { zh: '待受理', en: 'Requested' },
    confirmed: { zh: '已受理', en: 'Confirmed' },
    planned: { zh: '已排车', en: 'Planned' },
    collected: { zh: '已上车', en: 'Collected' },
    completed: { zh: '已完成', en: 'Completed' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
    expired: { zh: '已过期', en: 'Expired' },
    noShow: { zh: '上门未成', en: 'No-show' },
  },
  initial: 'requested',
  final: ['completed', 'cancelled', 'expired', 'noShow'],
  steps: {
    change: {
      from: ['requested', 'confirmed'],
      to: 'requested',
      by: enterpriseRoles,
      label: { zh: '更改', en: 'Change' },
      unless: [ranOut, cutOffPassed],
    },
    confirm: {
      from: ['requested'],
      to: 'confirmed',
      by: plannerRoles,
      label: { zh: '受理', en: 'Confirm' },
      unless: [ranOut],
    },
    plan: {
      from: ['requested', 'confirmed'],
      to: 'planned',
      by: plannerRoles,
      label: { zh: '排车', en: 'Plan' },
      unless: [ranOut],
    },
    unplan: {
      from: ['planned'],
      to: 'confirmed',
      by: [...plannerRoles, 'system'],
      label: { zh: '撤出车次', en: 'Take off the round' },
    },
    cancel: {
      from: ['requested', 'confirmed', 'planned'],
      to: 'cancelled',
      by: [...enterpriseRoles, ...plannerRoles],
      label: { zh: '取消预约', en: 'Cancel the booking' },
      unless: [cutOffPassed],
    },
    expire: {
      from: ['requested'],
      to: 'expired',
      by: ['system'],
      label: { zh: '过期', en: 'Expire' },
      unless: [notYetRunOut],
    },
    noShow: {
      from: ['planned'],
      to: 'noShow',
      by: ['operator.driver', ...plannerRoles],
      label: { zh: '记上门未成', en: 'Record a no-show' },
    },
    collect: {
      from: ['planned'],
      to: 'collected',
      // The hand-over counts when driver and enterprise have both signed, so either of them may be the one who completes it.
      by: ['operator.driver', ...plannerRoles, ...enterpriseRoles, 'system'],
      label: { zh: '装车', en: 'Collect' },
    },
    complete: {
      from: ['collected'],
      to: 'completed',
      by: [...receivers, 'system'],
      label: { zh: '完成', en: 'Complete' },
    },
  },
});

/** The steps that the bookings routes take; the others follow from rounds, manifests and time. */
export const ownSteps: readonly BookingStep[] = ['change', 'confirm', 'cancel'];
