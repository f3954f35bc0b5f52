import { defineLifecycle } from '../../shared/lifecycle.js';
import type { DutyLevel } from './duty.types.js';

export const dutyStates = ['coming', 'warn', 'due', 'overdue', 'breach', 'closed'] as const;
export type DutyState = DutyLevel | 'closed';
export type DutyStep = 'setBack' | 'warn' | 'fallDue' | 'overrun' | 'breach' | 'close';

const system = ['system'] as const;

/**
 * A duty is opened, raised, lowered and closed by the facts alone: no person takes a step. One that comes again after it
 * was closed is a new one.
 */
export const dutyLifecycle = defineLifecycle<DutyState, DutyStep, object>({
  noun: 'duty',
  states: {
    coming: { zh: '待办', en: 'Coming' },
    warn: { zh: '预警', en: 'Warning' },
    due: { zh: '临期', en: 'Due' },
    overdue: { zh: '逾期', en: 'Overdue' },
    breach: { zh: '违规风险', en: 'Breach' },
    closed: { zh: '已消除', en: 'Closed' },
  },
  initial: 'coming',
  final: ['closed'],
  steps: {
    setBack: {
      from: ['warn', 'due', 'overdue', 'breach'],
      to: 'coming',
      by: system,
      label: { zh: '期限推后', en: 'Set back' },
    },
    warn: {
      from: ['coming', 'due', 'overdue', 'breach'],
      to: 'warn',
      by: system,
      label: { zh: '预警', en: 'Warn' },
    },
    fallDue: {
      from: ['coming', 'warn', 'overdue', 'breach'],
      to: 'due',
      by: system,
      label: { zh: '临期', en: 'Fall due' },
    },
    overrun: {
      from: ['coming', 'warn', 'due', 'breach'],
      to: 'overdue',
      by: system,
      label: { zh: '逾期', en: 'Overrun' },
    },
    breach: {
      from: ['coming', 'warn', 'due', 'overdue'],
      to: 'breach',
      by: system,
      label: { zh: '违规', en: 'Breach' },
    },
    close: {
      from: ['coming', 'warn', 'due', 'overdue', 'breach'],
      to: 'closed',
      by: system,
      label: { zh: '事实消除后关闭', en: 'Close by the fact' },
    },
  },
});

/** The step that leads to a level. */
export const stepTo: Readonly<Record<DutyLevel, DutyStep>> = {
  coming: 'setBack',
  warn: 'warn',
  due: 'fallDue',
  overdue: 'overrun',
  breach: 'breach',
};
