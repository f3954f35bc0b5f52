import { defineLifecycle } from '../shared/lifecycle.js';
import { plannerRoles } from '../shared/roles.js';

/** The steps of the flow that run as jobs, in their order; what lies between `documents` and `allocate` people do. */
export const transferJobs = ['check', 'reserve', 'draft', 'number', 'documents', 'allocate', 'close'] as const;
export type TransferJobName = (typeof transferJobs)[number];

export const transferJobStates = ['due', 'waiting', 'stopped', 'parked', 'done', 'skipped', 'cancelled'] as const;
export type TransferJobState = (typeof transferJobStates)[number];
export type TransferJobStep = 'finish' | 'wait' | 'stop' | 'park' | 'retry' | 'skip' | 'cancel';

/**
 * One step of a transfer's flow. A fault of the machinery is tried again and parked in the end; a refusal by a rule stops
 * the step at once, since trying again would not change it: a person mends its cause and retries.
 */
export const transferJobLifecycle = defineLifecycle<
  TransferJobState,
  TransferJobStep,
  { readonly isSkippable: boolean }
>({
  noun: 'transferJob',
  states: {
    due: { zh: '执行中', en: 'Due' },
    waiting: { zh: '等待外部', en: 'Waiting for others' },
    stopped: { zh: '被规则拒绝', en: 'Stopped by a rule' },
    parked: { zh: '多次失败、待处理', en: 'Parked after failures' },
    done: { zh: '完成', en: 'Done' },
    skipped: { zh: '已跳过', en: 'Skipped' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  initial: 'due',
  final: ['done', 'skipped', 'cancelled'],
  steps: {
    finish: {
      from: ['due', 'waiting', 'stopped', 'parked'],
      to: 'done',
      // By a person who enters what it waits for: the official number.
      by: ['system', ...plannerRoles],
      label: { zh: '完成', en: 'Finish' },
    },
    wait: { from: ['due'], to: 'waiting', by: ['system'], label: { zh: '等待答复', en: 'Wait' } },
    stop: { from: ['due'], to: 'stopped', by: ['system'], label: { zh: '停止', en: 'Stop' } },
    park: { from: ['due'], to: 'parked', by: ['system'], label: { zh: '搁置', en: 'Park' } },
    retry: {
      from: ['stopped', 'parked', 'waiting'],
      to: 'due',
      by: plannerRoles,
      label: { zh: '重试', en: 'Retry' },
    },
    skip: {
      from: ['stopped', 'parked', 'waiting'],
      to: 'skipped',
      by: ['operator.manager'],
      label: { zh: '说明理由后跳过', en: 'Skip with a reason' },
      unless: [
        {
          code: 'transfer.step-not-skippable',
          text: {
            zh: '该步骤是法定要求，不能跳过。请处理原因后重试，或取消本次转运。',
            en: 'The law asks for this step, so it cannot be skipped. Mend the cause and retry, or cancel the transfer.',
          },
          refuses: (facts) => !facts.isSkippable,
        },
      ],
    },
    cancel: {
      from: ['due', 'waiting', 'stopped', 'parked'],
      to: 'cancelled',
      by: plannerRoles,
      label: { zh: '随转运取消', en: 'Cancel with the transfer' },
    },
  },
});
