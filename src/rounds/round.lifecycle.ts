import { defineLifecycle } from '../shared/lifecycle.js';
import type { Guard } from '../shared/lifecycle.js';
import { plannerRoles } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';

export const roundStates = ['draft', 'released', 'underway', 'completed', 'cancelled'] as const;
export type RoundState = (typeof roundStates)[number];
export type RoundStep = 'change' | 'release' | 'depart' | 'complete' | 'cancel';

/** What the guards look at; worked out by `roundFacts` in round.rules.ts. */
export interface RoundFacts {
  readonly stops: number;
  readonly hardFindings: number;
  /** Soft findings nobody has given a reason for. */
  readonly openFindings: number;
  readonly pendingStops: number;
  readonly visitedStops: number;
}

const onTheRoad: readonly Role[] = ['operator.driver', ...plannerRoles];

const noStops: Guard<RoundFacts> = {
  code: 'round.no-stops',
  text: {
    zh: '该车次还没有停靠点。请先把预约加入车次。',
    en: 'This round has no stop yet. Add bookings to it first.',
  },
  refuses: (facts) => facts.stops === 0,
};

const checksFailed: Guard<RoundFacts> = {
  code: 'round.checks-failed',
  text: {
    zh: '检查发现不允许发车的问题。请按检查结果逐项处理。',
    en: 'The checks found what forbids this round. Mend each finding of the check.',
  },
  refuses: (facts) => facts.hardFindings > 0,
};

const reasonsMissing: Guard<RoundFacts> = {
  code: 'round.reasons-missing',
  text: {
    zh: '检查有需要说明理由的提示。请逐项调整，或写明理由后发布。',
    en: 'Some findings of the check need a reason. Change the round, or give the reason of each.',
  },
  refuses: (facts) => facts.openFindings > 0,
};

const stopsPending: Guard<RoundFacts> = {
  code: 'round.stops-pending',
  text: {
    zh: '还有停靠点没有装车。请先完成装车，或将其登记为上门未成、移出车次。',
    en: 'Some stops are not loaded yet. Load them first, report a no-show, or take them off the round.',
  },
  refuses: (facts) => facts.pendingStops > 0,
};

const alreadyLoaded: Guard<RoundFacts> = {
  code: 'round.already-loaded',
  text: {
    zh: '车上已有废物，车次不能取消。请移出未装车的停靠点，运抵后完成车次。',
    en: 'Waste is on the vehicle, so the round cannot be cancelled. Take off the other stops and complete it on arrival.',
  },
  refuses: (facts) => facts.visitedStops > 0,
};

/** The checks are run again when the vehicle leaves: papers may have been withdrawn since (部令23号 第13条). */
export const roundLifecycle = defineLifecycle<RoundState, RoundStep, RoundFacts>({
  noun: 'round',
  states: {
    draft: { zh: '草稿', en: 'Draft' },
    released: { zh: '已发布', en: 'Released' },
    underway: { zh: '执行中', en: 'Under way' },
    completed: { zh: '已完成', en: 'Completed' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  initial: 'draft',
  final: ['completed', 'cancelled'],
  steps: {
    change: { from: ['draft'], to: 'draft', by: plannerRoles, label: { zh: '修改', en: 'Change' } },
    release: {
      from: ['draft'],
      to: 'released',
      by: plannerRoles,
      label: { zh: '发布', en: 'Release' },
      unless: [noStops, checksFailed, reasonsMissing],
    },
    depart: {
      from: ['released'],
      to: 'underway',
      by: onTheRoad,
      label: { zh: '发车', en: 'Depart' },
      unless: [noStops, checksFailed],
    },
    complete: {
      from: ['underway'],
      to: 'completed',
      by: onTheRoad,
      label: { zh: '完成', en: 'Complete' },
      unless: [stopsPending],
    },
    cancel: {
      from: ['draft', 'released', 'underway'],
      to: 'cancelled',
      by: plannerRoles,
      label: { zh: '取消车次', en: 'Cancel the round' },
      unless: [alreadyLoaded],
    },
  },
});
