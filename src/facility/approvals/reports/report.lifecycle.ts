import { defineLifecycle } from '../../../shared/lifecycle.js';
import type { Guard } from '../../../shared/lifecycle.js';
import type { ReportState, Verdict } from './report.types.js';

export type ReportStep = 'submit' | 'convene' | 'conclude' | 'resubmit' | 'approve' | 'reject' | 'checkAcceptance';

export interface ReportFacts {
  /** Versions of the text that were filed. */
  readonly versions: number;
  /** A version was filed after the last review ended. */
  readonly revised: boolean;
  /** The day of the last meeting has come. */
  readonly meetingHeld: boolean;
  /** Of the last review; null before the first one ends. */
  readonly verdict: Verdict | null;
  /** Opinions of all reviews without an answer. */
  readonly unanswered: number;
}

const noText: Guard<ReportFacts> = {
  code: 'environmental-report.no-version',
  text: {
    zh: '还没有提交环评文件文本。请先上传送审版本。',
    en: 'No version of the text was filed. Upload the one to be submitted first.',
  },
  refuses: ({ versions }) => versions === 0,
};

const passedBefore: Guard<ReportFacts> = {
  code: 'environmental-report.review-passed',
  text: {
    zh: '上次评审已通过，不再重新评审。请答复意见、修改后报批。',
    en: 'The last review passed it. Answer the opinions, revise, and submit it for approval.',
  },
  refuses: ({ verdict }) => verdict !== null && verdict !== 'fail',
};

const notRewritten: Guard<ReportFacts> = {
  code: 'environmental-report.not-rewritten',
  text: {
    zh: '评审未通过后还没有提交修改版本。请先上传修改后的文本，再组织评审。',
    en: 'No version was filed since the review failed it. Upload the revised text, then convene the next review.',
  },
  refuses: ({ verdict, revised }) => verdict === 'fail' && !revised,
};

const meetingAhead: Guard<ReportFacts> = {
  code: 'environmental-report.meeting-ahead',
  text: {
    zh: '评审会还没有召开，不能登记结论。请在会后登记。',
    en: 'The meeting is still to come. Enter its verdict afterwards.',
  },
  refuses: ({ meetingHeld }) => !meetingHeld,
};

const failed: Guard<ReportFacts> = {
  code: 'environmental-report.review-failed',
  text: {
    zh: '评审结论为不通过，不能报批。请修改后重新组织评审。',
    en: 'The review failed it. Revise it and convene another review.',
  },
  refuses: ({ verdict }) => verdict === 'fail',
};

const unanswered: Guard<ReportFacts> = {
  code: 'environmental-report.opinions-unanswered',
  text: {
    zh: '还有评审意见没有答复。请逐条写明修改内容和位置后再报批。',
    en: 'Some opinions have no answer. Say for each what was changed and where, then submit it for approval.',
  },
  refuses: (facts) => facts.unanswered > 0,
};

const notRevised: Guard<ReportFacts> = {
  code: 'environmental-report.not-revised',
  text: {
    zh: '结论为修改后通过，但评审后还没有提交修改版本。请上传报批版本。',
    en: 'It passes after revision, and no version was filed since the review. Upload the revised text.',
  },
  refuses: ({ verdict, revised }) => verdict === 'passAfterRevision' && !revised,
};

const manager = ['operator.manager'] as const;

/**
 * 环评文件: prepared and submitted (环境影响评价法第16、22条), reviewed by experts, revised opinion by opinion, submitted for approval,
 * approved with conditions or rejected, and after completion checked by the facility itself (建设项目环境保护管理条例第17条;
 * 国环规环评〔2017〕4号). From 2026-08-15 by 生态环境法典; the numbers of its articles are uncertain. The manager writes down what the
 * experts and the authority decide.
 */
export const reportLifecycle = defineLifecycle<ReportState, ReportStep, ReportFacts>({
  noun: 'environmentalReport',
  states: {
    prepared: { zh: '编制', en: 'Prepared' },
    submitted: { zh: '已报送', en: 'Submitted' },
    underReview: { zh: '专家评审', en: 'Under review' },
    revising: { zh: '修改', en: 'Revising' },
    resubmitted: { zh: '已报批', en: 'Submitted for approval' },
    approved: { zh: '已批复', en: 'Approved' },
    rejected: { zh: '不予批准', en: 'Rejected' },
    acceptanceChecked: { zh: '已竣工验收', en: 'Acceptance checked' },
  },
  initial: 'prepared',
  final: ['rejected', 'acceptanceChecked'],
  steps: {
    submit: {
      from: ['prepared'],
      to: 'submitted',
      by: manager,
      label: { zh: '报送', en: 'Submit' },
      unless: [noText],
    },
    convene: {
      from: ['submitted', 'revising'],
      to: 'underReview',
      by: manager,
      label: { zh: '组织专家评审', en: 'Convene the review' },
      unless: [passedBefore, notRewritten],
    },
    conclude: {
      from: ['underReview'],
      to: 'revising',
      by: manager,
      label: { zh: '登记评审结论', en: 'Enter the verdict' },
      unless: [meetingAhead],
    },
    resubmit: {
      from: ['revising'],
      to: 'resubmitted',
      by: manager,
      label: { zh: '报批', en: 'Submit for approval' },
      unless: [failed, unanswered, notRevised],
    },
    approve: {
      from: ['resubmitted'],
      to: 'approved',
      by: manager,
      label: { zh: '登记批复', en: 'Enter the approval' },
    },
    reject: {
      from: ['resubmitted'],
      to: 'rejected',
      by: manager,
      label: { zh: '登记不予批准', en: 'Enter the rejection' },
    },
    checkAcceptance: {
      from: ['approved'],
      to: 'acceptanceChecked',
      by: manager,
      label: { zh: '登记竣工环保验收', en: 'Enter the acceptance check' },
    },
  },
});
