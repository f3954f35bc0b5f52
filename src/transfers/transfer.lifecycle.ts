import { defineLifecycle } from '../shared/lifecycle.js';
import type { Guard } from '../shared/lifecycle.js';
import { plannerRoles } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';

export const transferStates = [
  'planned',
  'preparing',
  'ready',
  'inTransit',
  'arrived',
  'accepted',
  'partlyAccepted',
  'refused',
  'treated',
  'closed',
  'cancelled',
] as const;
export type TransferState = (typeof transferStates)[number];

export type TransferStep =
  'start' | 'ready' | 'dispatch' | 'arrive' | 'accept' | 'partlyAccept' | 'refuse' | 'treat' | 'close' | 'cancel';

/** What the guards look at; worked out by `factsOf`. */
export interface TransferFacts {
  /** Containers of it that nobody has scanned onto the vehicle yet. */
  readonly unscanned: number;
  /** Containers the partner refused that are not back yet. */
  readonly refusedAway: number;
  readonly isNumbered: boolean;
  readonly hasLegs: boolean;
  /** Carriers that have not taken over yet. */
  readonly legsAhead: number;
}

const receivers: readonly Role[] = plannerRoles;

const notScanned: Guard<TransferFacts> = {
  code: 'transfer.not-scanned',
  text: {
    zh: '还有容器未装车扫码（部令23号 第13条）。请逐个扫码；找不到的容器请先移出本次转运。',
    en: 'Some containers are not scanned onto the vehicle (Order 23, art. 13). Scan each; take off the transfer what cannot be found.',
  },
  refuses: (facts) => facts.unscanned > 0,
};

const noLegs: Guard<TransferFacts> = {
  code: 'transfer.no-carrier',
  text: {
    zh: '尚未安排车辆、驾驶员和押运员。请先填写运输信息。',
    en: 'No vehicle, driver and escort are arranged. Enter the carriers first.',
  },
  refuses: (facts) => !facts.hasLegs,
};

const legsOpen: Guard<TransferFacts> = {
  code: 'transfer.carrier-to-take-over',
  text: {
    zh: '后续承运人尚未接运，不能登记到达（部令23号 第17条）。请先登记交接。',
    en: 'A later carrier has not taken over yet, so it cannot have arrived (Order 23, art. 17). Record the hand-over first.',
  },
  refuses: (facts) => facts.legsAhead > 0,
};

const refusedAway: Guard<TransferFacts> = {
  code: 'transfer.refused-still-away',
  text: {
    zh: '被拒收的容器尚未退回本设施，不能办结。请先登记退回。',
    en: 'Refused containers are not back at the facility yet. Record their return first.',
  },
  refuses: (facts) => facts.refusedAway > 0,
};

/** 部令23号 第20条: a paper manifest is filled in the national system afterwards. */
const backfillOpen: Guard<TransferFacts> = {
  code: 'transfer.backfill-open',
  text: {
    zh: '纸质联单尚未补录取得国家联单编号，不能办结。请先登记编号。',
    en: 'The paper manifest has no official number yet. Enter the number of the back-fill first.',
  },
  refuses: (facts) => !facts.isNumbered,
};

/**
 * A shipment to treatment with its manifest, the facility being 移出人 (部令23号 第31条). Up to the dispatch it can be
 * cancelled; afterwards it is evidence, and what the partner refuses comes back.
 */
export const transferLifecycle = defineLifecycle<TransferState, TransferStep, TransferFacts>({
  noun: 'transfer',
  states: {
    planned: { zh: '已计划', en: 'Planned' },
    preparing: { zh: '办理中', en: 'Being prepared' },
    ready: { zh: '待装车', en: 'Ready to load' },
    inTransit: { zh: '运输中', en: 'In transit' },
    arrived: { zh: '已到达', en: 'Arrived' },
    accepted: { zh: '已接受', en: 'Accepted' },
    partlyAccepted: { zh: '部分接受', en: 'Partly accepted' },
    refused: { zh: '拒收', en: 'Refused' },
    treated: { zh: '已利用处置', en: 'Treated' },
    closed: { zh: '已办结', en: 'Closed' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  initial: 'planned',
  final: ['closed', 'cancelled'],
  steps: {
    start: {
      from: ['planned'],
      to: 'preparing',
      by: plannerRoles,
      label: { zh: '开始办理', en: 'Start' },
    },
    ready: { from: ['preparing'], to: 'ready', by: ['system'], label: { zh: '手续齐备', en: 'Papers complete' } },
    dispatch: {
      from: ['ready'],
      to: 'inTransit',
      by: ['operator.driver', ...plannerRoles],
      label: { zh: '移出发运', en: 'Dispatch' },
      unless: [noLegs, notScanned],
    },
    arrive: {
      from: ['inTransit'],
      to: 'arrived',
      by: ['operator.driver', ...receivers],
      label: { zh: '登记到达', en: 'Record the arrival' },
      unless: [legsOpen],
    },
    accept: { from: ['arrived'], to: 'accepted', by: receivers, label: { zh: '登记接受', en: 'Record acceptance' } },
    partlyAccept: {
      from: ['arrived'],
      to: 'partlyAccepted',
      by: receivers,
      label: { zh: '登记部分接受', en: 'Record part acceptance' },
    },
    refuse: { from: ['arrived'], to: 'refused', by: receivers, label: { zh: '登记拒收', en: 'Record refusal' } },
    treat: {
      from: ['accepted', 'partlyAccepted'],
      to: 'treated',
      by: receivers,
      label: { zh: '登记利用处置结果', en: 'Record the treatment' },
    },
    close: {
      from: ['treated', 'refused'],
      to: 'closed',
      by: ['system'],
      label: { zh: '办结', en: 'Close' },
      unless: [refusedAway, backfillOpen],
    },
    cancel: {
      from: ['planned', 'preparing', 'ready'],
      to: 'cancelled',
      by: plannerRoles,
      label: { zh: '取消转运', en: 'Cancel' },
    },
  },
});
