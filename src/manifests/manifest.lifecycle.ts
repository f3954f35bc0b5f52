import { defineLifecycle } from '../shared/lifecycle.js';
import type { AllowedStep, Guard } from '../shared/lifecycle.js';
import { enterpriseRoles, hasRole, plannerRoles } from '../shared/roles.js';
import type { Actor, Role } from '../shared/roles.js';

export const manifestStates = [
  'draft',
  'confirmed',
  'numbered',
  'loaded',
  'inTransit',
  'arrived',
  'accepted',
  'partlyAccepted',
  'refused',
  'closed',
  'voided',
] as const;
export type ManifestState = (typeof manifestStates)[number];

export type ManifestStep =
  | 'confirm'
  | 'number'
  | 'correctNumber'
  | 'load'
  | 'backfill'
  | 'depart'
  | 'arrive'
  | 'accept'
  | 'partlyAccept'
  | 'refuse'
  | 'sendBack'
  | 'takeBack'
  | 'close'
  | 'void';

/** What the guards look at; worked out by `factsOf`. */
export interface ManifestFacts {
  readonly isReturn: boolean;
  readonly isBackfill: boolean;
  readonly isNumbered: boolean;
  /** Somebody entered the number here; otherwise the national system's own answer brought it. */
  readonly isNumberedByHand: boolean;
  /** Driver or enterprise has signed the loading, and with it the number. */
  readonly anySignedLoading: boolean;
  /** Driver and enterprise have both signed the content as it is now. */
  readonly bothSignedLoading: boolean;
  /** Refused goods of this manifest have not been taken back yet. */
  readonly returnOpen: boolean;
}

const receiving: readonly Role[] = ['operator.weighbridge', 'operator.manager'];

const onlyInbound: Guard<ManifestFacts> = {
  code: 'manifest.is-return-trip',
  text: {
    zh: '这是退运联单，不走此步骤。退运只需“发出退运”和“确认收回”。',
    en: 'This is a return-trip manifest, which does not take this step: it is sent back and taken back.',
  },
  refuses: (facts) => facts.isReturn,
};

const onlyReturn: Guard<ManifestFacts> = {
  code: 'manifest.is-no-return-trip',
  text: { zh: '只有退运联单才有此步骤。', en: 'Only a return-trip manifest takes this step.' },
  refuses: (facts) => !facts.isReturn,
};

/** 部令23号 第13条 and 第11条: loading is checked by both sides, and what they sign must be the same. */
const bothSigned: Guard<ManifestFacts> = {
  code: 'manifest.loading-not-signed',
  text: {
    zh: '装车须驾驶员与产废单位对同一内容双方签字，目前还缺一方。请对方查看数量后签字。',
    en: 'Loading needs driver and enterprise to sign the same content, and one is missing. Have the other side check the masses and sign.',
  },
  refuses: (facts) => !facts.bothSignedLoading,
};

/** 部令23号 第15条: the national system issues the number; only what a person copied from it can be mistyped. */
const onlyByHand: Guard<ManifestFacts> = {
  code: 'manifest.number-from-system',
  text: {
    zh: '该编号由国家系统答复取得，不是人工登记，不能更正。确需换号的，装车前作废联单后重新起草。',
    en: 'The national system itself answered with this number, so it cannot be corrected. Should another be needed, void the manifest before loading and draft it again.',
  },
  refuses: (facts) => !facts.isNumberedByHand,
};

const numberUnsigned: Guard<ManifestFacts> = {
  code: 'manifest.number-signed',
  text: {
    zh: '驾驶员或产废单位已对带有该编号的内容签字装车，编号不能再更正。编号确有错误的，请作废联单后重新起草并登记正确编号。',
    en: 'Driver or enterprise has signed the loading with this number, so it cannot be corrected any more. If it is wrong, void the manifest, draft it again and enter the right number.',
  },
  refuses: (facts) => facts.anySignedLoading,
};

const onlyPaper: Guard<ManifestFacts> = {
  code: 'manifest.is-electronic',
  text: {
    zh: '只有因特殊原因使用纸质联单的转移才可补录。',
    en: 'Only a transfer that ran on a paper manifest for a special cause is back-filled.',
  },
  refuses: (facts) => !facts.isBackfill,
};

/** A closed manifest is finished for good, and 第20条 asks for the paper one to be filled in the national system. */
const backfillDone: Guard<ManifestFacts> = {
  code: 'manifest.backfill-open',
  text: {
    zh: '纸质联单尚未补录取得国家联单编号，不能办结。请先补录并登记编号。',
    en: 'The paper manifest has no official number yet, so it cannot be closed. Back-fill it and enter the number first.',
  },
  refuses: (facts) => facts.isBackfill && !facts.isNumbered,
};

const returnDone: Guard<ManifestFacts> = {
  code: 'manifest.return-open',
  text: {
    zh: '拒收的废物尚未退回产废单位，不能办结。请先完成退运联单。',
    en: 'The refused waste is not back with the enterprise yet. Finish the return-trip manifest first.',
  },
  refuses: (facts) => facts.returnOpen,
};

/**
 * 部令23号 names no states; these are the ones of the trade. A manifest is drafted by the operator and confirmed by the
 * enterprise (反向填写), gets its official number (第15条), and from the signed loading on it is evidence: it can be
 * refused, but no longer voided. A paper transfer (第20条) enters at `loaded`.
 */
export const manifestLifecycle = defineLifecycle<ManifestState, ManifestStep, ManifestFacts>({
  noun: 'manifest',
  states: {
    draft: { zh: '草稿', en: 'Draft' },
    confirmed: { zh: '已确认、待取号', en: 'Confirmed, awaiting its number' },
    numbered: { zh: '已取号', en: 'Numbered' },
    loaded: { zh: '已装车', en: 'Loaded' },
    inTransit: { zh: '运输中', en: 'In transit' },
    arrived: { zh: '已到达', en: 'Arrived' },
    accepted: { zh: '已接受', en: 'Accepted' },
    partlyAccepted: { zh: '部分接受', en: 'Partly accepted' },
    refused: { zh: '拒收', en: 'Refused' },
    closed: { zh: '已办结', en: 'Closed' },
    voided: { zh: '已作废', en: 'Voided' },
  },
  initial: 'draft',
  final: ['closed', 'voided'],
  steps: {
    confirm: {
      from: ['draft'],
      to: 'confirmed',
      by: enterpriseRoles,
      label: { zh: '确认', en: 'Confirm' },
      unless: [onlyInbound],
    },
    number: {
      from: ['confirmed'],
      to: 'numbered',
      by: [...plannerRoles, 'system'],
      label: { zh: '登记国家联单编号', en: 'Enter the official number' },
      unless: [onlyInbound],
    },
    // A step that leads back to its own state: what was mistyped is mended, and the event says why.
    correctNumber: {
      from: ['numbered'],
      to: 'numbered',
      by: plannerRoles,
      label: { zh: '更正联单编号', en: 'Correct the number' },
      unless: [onlyInbound, onlyByHand, numberUnsigned],
    },
    load: {
      from: ['numbered'],
      to: 'loaded',
      // Taken with the second of the two signatures, whoever gives it.
      by: ['operator.driver', ...enterpriseRoles],
      label: { zh: '签字装车', en: 'Sign the loading' },
      unless: [onlyInbound, bothSigned],
    },
    backfill: {
      from: ['draft', 'confirmed', 'numbered'],
      to: 'loaded',
      by: plannerRoles,
      label: { zh: '补录纸质联单', en: 'Back-fill from paper' },
      unless: [onlyInbound, onlyPaper],
    },
    depart: {
      from: ['loaded'],
      to: 'inTransit',
      by: ['operator.driver', ...plannerRoles],
      label: { zh: '起运', en: 'Depart' },
      unless: [onlyInbound],
    },
    arrive: {
      from: ['inTransit'],
      to: 'arrived',
      by: ['operator.driver', 'operator.weighbridge', ...plannerRoles],
      label: { zh: '到达', en: 'Arrive' },
      unless: [onlyInbound],
    },
    accept: {
      from: ['arrived'],
      to: 'accepted',
      by: receiving,
      label: { zh: '接受', en: 'Accept' },
      unless: [onlyInbound],
    },
    partlyAccept: {
      from: ['arrived'],
      to: 'partlyAccepted',
      by: receiving,
      label: { zh: '部分接受', en: 'Accept in part' },
      unless: [onlyInbound],
    },
    refuse: {
      from: ['arrived'],
      to: 'refused',
      by: receiving,
      label: { zh: '拒收', en: 'Refuse' },
      unless: [onlyInbound],
    },
    sendBack: {
      from: ['draft'],
      to: 'inTransit',
      by: ['operator.driver', 'operator.weighbridge', ...plannerRoles],
      label: { zh: '发出退运', en: 'Send back' },
      unless: [onlyReturn],
    },
    takeBack: {
      from: ['inTransit'],
      to: 'closed',
      by: [...enterpriseRoles, 'operator.manager'],
      label: { zh: '确认收回', en: 'Confirm it is back' },
      unless: [onlyReturn],
    },
    close: {
      from: ['accepted', 'partlyAccepted', 'refused'],
      to: 'closed',
      by: ['operator.weighbridge', ...plannerRoles, 'system'],
      label: { zh: '办结', en: 'Close' },
      unless: [backfillDone, returnDone],
    },
    void: {
      from: ['draft', 'confirmed', 'numbered'],
      to: 'voided',
      by: [...plannerRoles, 'system'],
      label: { zh: '作废', en: 'Void' },
      unless: [onlyInbound],
    },
  },
});

const ofTheOtherKind: ReadonlySet<string> = new Set(
  [onlyInbound, onlyReturn, onlyPaper, onlyByHand].map(({ code }) => code),
);

/** States in which a paper transfer still gets its number (第20条), which changes no state: it is under way already. */
const numberedOnPaper: readonly ManifestState[] = [
  'loaded',
  'inTransit',
  'arrived',
  'accepted',
  'partlyAccepted',
  'refused',
];

/** Whether an official number may be entered now. */
export const awaitsNumber = (
  state: ManifestState,
  { isReturn, isBackfill, isNumbered }: Pick<ManifestFacts, 'isReturn' | 'isBackfill' | 'isNumbered'>,
): boolean => !isReturn && !isNumbered && (state === 'confirmed' || (isBackfill && numberedOnPaper.includes(state)));

/**
 * Steps to offer as buttons: those which only the other kind of manifest takes are left out, not shown as refused; so is
 * the correction of a number that nobody typed. The number of a paper transfer is one, too.
 */
export function offeredSteps(
  state: ManifestState,
  actor: Actor,
  facts: ManifestFacts,
): AllowedStep<ManifestStep, ManifestState>[] {
  const steps = manifestLifecycle
    .allowedSteps(state, actor, facts)
    .filter(({ refusal }) => refusal === undefined || !ofTheOtherKind.has(refusal.code));
  const { by, label } = manifestLifecycle.steps.number;
  const isOnPaper = facts.isBackfill && awaitsNumber(state, facts) && hasRole(actor, ...by);
  return isOnPaper ? [{ step: 'number', to: state, label, allowed: true }, ...steps] : steps;
}
