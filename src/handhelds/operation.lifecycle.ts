import { defineLifecycle } from '../shared/lifecycle.js';
import { plannerRoles } from '../shared/roles.js';
import type { OperationState } from './handheld.types.js';

export type OperationStep = 'apply' | 'wait' | 'refuse' | 'retry' | 'discard';

/**
 * What a device recorded is stored before it is tried, and stays until it took effect or a person decided. The driver's
 * own operations are applied in the driver's name, whoever has them tried again.
 */
export const operationLifecycle = defineLifecycle<OperationState, OperationStep, Record<never, never>>({
  noun: 'handheldOperation',
  states: {
    received: { zh: '已收到', en: 'Received' },
    waiting: { zh: '等待中', en: 'Waiting' },
    conflict: { zh: '有冲突、待处理', en: 'In conflict, for a person' },
    applied: { zh: '已生效', en: 'Applied' },
    discarded: { zh: '已弃用', en: 'Discarded' },
  },
  initial: 'received',
  final: ['applied', 'discarded'],
  steps: {
    apply: {
      from: ['received', 'waiting'],
      to: 'applied',
      by: ['operator.driver'],
      label: { zh: '生效', en: 'Apply' },
    },
    wait: {
      from: ['received', 'waiting'],
      to: 'waiting',
      by: ['operator.driver'],
      label: { zh: '等待', en: 'Wait' },
    },
    refuse: {
      from: ['received', 'waiting'],
      to: 'conflict',
      by: ['operator.driver'],
      label: { zh: '列为冲突', en: 'List as a conflict' },
    },
    retry: {
      from: ['conflict'],
      to: 'received',
      by: plannerRoles,
      label: { zh: '重试', en: 'Try again' },
    },
    discard: {
      from: ['conflict', 'waiting'],
      to: 'discarded',
      by: plannerRoles,
      label: { zh: '弃用', en: 'Discard' },
    },
  },
});
