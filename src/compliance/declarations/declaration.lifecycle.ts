import { defineLifecycle } from '../../shared/lifecycle.js';
import type { Guard } from '../../shared/lifecycle.js';
import { filers, signers } from './filing.types.js';

export const declarationStates = ['open', 'drafted', 'reviewed', 'submitted', 'corrected'] as const;
export type DeclarationState = (typeof declarationStates)[number];
export type DeclarationStep = 'draft' | 'redraft' | 'review' | 'submit' | 'correct';

export interface DeclarationFacts {
  /** Its period has ended and what was written then is numbered. */
  readonly settled: boolean;
  /** Of the caller's own unit, or an enterprise that lets the facility declare for it. */
  readonly mayFile: boolean;
  /** The caller made the draft. */
  readonly ownDraft: boolean;
  /** It is the facility's own, which takes two people. */
  readonly ofFacility: boolean;
  readonly balanced: boolean;
  /** It begins with what the period before was declared to end with. */
  readonly chained: boolean;
  /** The newest of its period. */
  readonly isLatest: boolean;
}

const unsettled: Guard<DeclarationFacts> = {
  code: 'declaration.period-running',
  text: {
    zh: '该申报期刚刚结束，账目尚未全部编号。请几分钟后再编制。',
    en: 'The period has only just ended and not all that was written in it is numbered. Draft it in some minutes.',
  },
  refuses: ({ settled }) => !settled,
};

const noConsent: Guard<DeclarationFacts> = {
  code: 'declaration.no-consent',
  text: {
    zh: '该企业没有有效的代报授权（HJ 1259-2022 7.1.3），集中点不能代报。请企业在“代报授权”中授权，或由企业自行申报。',
    en: 'The enterprise gives no consent that holds today (HJ 1259-2022 7.1.3), so the facility cannot file for it. Have it give one, or file itself.',
  },
  refuses: ({ mayFile }) => !mayFile,
};

const sameHands: Guard<DeclarationFacts> = {
  code: 'declaration.four-eyes',
  text: {
    zh: '集中点自己的申报须由编制人以外的人复核。请另一位调度员或主管复核。',
    en: 'A declaration of the facility itself is reviewed by somebody else than who drafted it. Ask another dispatcher or manager.',
  },
  refuses: ({ ofFacility, ownDraft }) => ofFacility && ownDraft,
};

const imbalance: Guard<DeclarationFacts> = {
  code: 'declaration.imbalance',
  text: {
    zh: '有废物代码的收支不平衡，不能复核。请查明差异并补录后重新编制。',
    en: 'Some waste codes do not balance, so it cannot be reviewed. Find the difference, record what is missing and draft it again.',
  },
  refuses: ({ balanced }) => !balanced,
};

const broken: Guard<DeclarationFacts> = {
  code: 'declaration.opening-differs',
  text: {
    zh: '上期末与上期已申报的期末不一致。请先更正上期申报，再重新编制本期。',
    en: 'It does not begin with what the period before was declared to end with. Correct that one first, then draft this again.',
  },
  refuses: ({ chained }) => !chained,
};

const superseded: Guard<DeclarationFacts> = {
  code: 'declaration.superseded',
  text: {
    zh: '该申报已有更正版本。请在最新版本上操作。',
    en: 'A correction of this declaration exists. Work on the newest one.',
  },
  refuses: ({ isLatest }) => !isLatest,
};

/**
 * 申报 (HJ 1259-2022 7.2). Figures are frozen with each draft; what was submitted stays as it was, and a correction is a
 * declaration of its own that names it.
 */
export const declarationLifecycle = defineLifecycle<DeclarationState, DeclarationStep, DeclarationFacts>({
  noun: 'declaration',
  states: {
    open: { zh: '待编制', en: 'Open' },
    drafted: { zh: '已编制', en: 'Drafted' },
    reviewed: { zh: '已复核', en: 'Reviewed' },
    submitted: { zh: '已申报', en: 'Submitted' },
    corrected: { zh: '已被更正', en: 'Corrected' },
  },
  initial: 'open',
  final: ['corrected'],
  steps: {
    draft: {
      from: ['open'],
      to: 'drafted',
      by: filers,
      label: { zh: '编制', en: 'Draft' },
      unless: [unsettled, noConsent],
    },
    redraft: {
      from: ['drafted', 'reviewed'],
      to: 'drafted',
      by: filers,
      label: { zh: '重新编制', en: 'Draft again' },
      unless: [noConsent],
    },
    review: {
      from: ['drafted'],
      to: 'reviewed',
      by: filers,
      label: { zh: '复核', en: 'Review' },
      unless: [noConsent, sameHands, imbalance, broken],
    },
    submit: {
      from: ['reviewed'],
      to: 'submitted',
      by: signers,
      label: { zh: '登记申报回执', en: 'Record the submission' },
      unless: [noConsent],
    },
    correct: {
      from: ['submitted'],
      to: 'corrected',
      by: signers,
      label: { zh: '更正', en: 'Correct' },
      unless: [noConsent, superseded],
    },
  },
});
