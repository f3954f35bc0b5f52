import { defineLifecycle } from '../../shared/lifecycle.js';
import type { Guard } from '../../shared/lifecycle.js';
import type { Role } from '../../shared/roles.js';

export const weighingStates = ['unconfirmed', 'valid', 'voided'] as const;
export type WeighingState = (typeof weighingStates)[number];
export type WeighingStep = 'confirm' | 'void';

export interface WeighingFacts {
  readonly isManual: boolean;
  /** The caller took the reading. */
  readonly isOwn: boolean;
  /** The manifest whose line was weighed is accepted or refused already. */
  readonly isDecided: boolean;
}

/** Weighbridge and manager. */
export const weighers: readonly Role[] = ['operator.weighbridge', 'operator.manager'];

/** GB 18597-2023 4.7 asks for the electronic scale; a reading that a person typed is vouched for by two. */
const needsSecondPerson: Guard<WeighingFacts> = {
  code: 'weighing.second-person-needed',
  text: {
    zh: '手工读数须由另一人复核。请本单位另一名地磅员或管理员确认。',
    en: 'A manual reading needs a second person. Have another weighbridge operator or manager confirm it.',
  },
  refuses: ({ isManual, isOwn }) => isManual && isOwn,
};

const alreadyDecided: Guard<WeighingFacts> = {
  code: 'weighing.manifest-decided',
  text: {
    zh: '联单已验收，读数已是验收依据，不能再改。',
    en: 'The manifest is decided and rests on this reading, which stays as it is.',
  },
  refuses: ({ isDecided }) => isDecided,
};

/** A reading never changes; it counts once it is valid. What a scale sent is valid at once. */
export const weighingLifecycle = defineLifecycle<WeighingState, WeighingStep, WeighingFacts>({
  noun: 'weighing',
  states: {
    unconfirmed: { zh: '待复核', en: 'Awaiting a second person' },
    valid: { zh: '有效', en: 'Valid' },
    voided: { zh: '已作废', en: 'Voided' },
  },
  initial: 'unconfirmed',
  final: ['voided'],
  steps: {
    confirm: {
      from: ['unconfirmed'],
      to: 'valid',
      by: weighers,
      label: { zh: '复核确认', en: 'Confirm' },
      unless: [alreadyDecided, needsSecondPerson],
    },
    void: {
      from: ['unconfirmed', 'valid'],
      to: 'voided',
      by: weighers,
      label: { zh: '作废重称', en: 'Void and weigh again' },
      unless: [alreadyDecided],
    },
  },
});
