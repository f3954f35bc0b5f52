import { defineLifecycle } from '../../shared/lifecycle.js';

export type OutletState = 'inUse' | 'closed';
export type OutletStep = 'close';

export interface OutletFacts {
  /** An exceedance that has not ended: closing the outlet must not be the way out of it. */
  readonly isExceeding: boolean;
}

/** A closed outlet keeps its history and takes no more readings; one that is used again is registered anew. */
export const outletLifecycle = defineLifecycle<OutletState, OutletStep, OutletFacts>({
  noun: 'emissionOutlet',
  states: { inUse: { zh: '使用中', en: 'in use' }, closed: { zh: '已关闭', en: 'closed' } },
  initial: 'inUse',
  final: ['closed'],
  steps: {
    close: {
      from: ['inUse'],
      to: 'closed',
      by: ['operator.manager'],
      label: { zh: '关闭排放口', en: 'Close the outlet' },
      unless: [
        {
          code: 'emission.outlet-exceeding',
          text: {
            zh: '该排放口仍有未解除的超标报警，不能关闭。请待监测值恢复达标后再办理。',
            en: 'An exceedance at this outlet has not ended. Close it after values are back within the limit.',
          },
          refuses: ({ isExceeding }) => isExceeding,
        },
      ],
    },
  },
});
