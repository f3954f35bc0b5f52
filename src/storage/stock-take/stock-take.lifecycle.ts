import { defineLifecycle } from '../../shared/lifecycle.js';
import type { Guard } from '../../shared/lifecycle.js';
import { storekeeperRoles } from '../../shared/roles.js';

export const stockTakeStates = ['counting', 'counted', 'closed', 'cancelled'] as const;
export type StockTakeState = (typeof stockTakeStates)[number];
export type StockTakeStep = 'scan' | 'finish' | 'close' | 'cancel';

export interface StockTakeFacts {
  readonly hasDifferences: boolean;
  /** Nobody but who acts has counted. */
  readonly countedAlone: boolean;
}

const secondPerson: Guard<StockTakeFacts> = {
  code: 'stock-take.second-person-needed',
  text: {
    zh: '有盘点差异，不能由清点人本人单独结束盘点。请由另一位主管结束，或取消后由他人参与重新清点。',
    en: 'The count found differences, and whoever counted alone may not close it. Have another manager close it, or cancel it and count again with somebody else.',
  },
  refuses: ({ hasDifferences, countedAlone }) => hasDifferences && countedAlone,
};

/** A blind count: what the books expect is shown to nobody before it is finished. */
export const stockTakeLifecycle = defineLifecycle<StockTakeState, StockTakeStep, StockTakeFacts>({
  noun: 'stockTake',
  states: {
    counting: { zh: '清点中', en: 'Counting' },
    counted: { zh: '已清点、待处理', en: 'Counted, to be closed' },
    closed: { zh: '已结束', en: 'Closed' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  initial: 'counting',
  final: ['closed', 'cancelled'],
  steps: {
    scan: { from: ['counting'], to: 'counting', by: storekeeperRoles, label: { zh: '扫码清点', en: 'Scan' } },
    finish: {
      from: ['counting'],
      to: 'counted',
      by: storekeeperRoles,
      label: { zh: '清点完毕', en: 'Finish counting' },
    },
    close: {
      from: ['counted'],
      to: 'closed',
      by: ['operator.manager'],
      label: { zh: '处理差异并结束', en: 'Book differences and close' },
      unless: [secondPerson],
    },
    cancel: {
      from: ['counting', 'counted'],
      to: 'cancelled',
      by: ['operator.manager'],
      label: { zh: '取消盘点', en: 'Cancel' },
    },
  },
});
