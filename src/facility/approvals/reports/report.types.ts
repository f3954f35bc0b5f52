/** 报告书, 报告表 (环境影响评价法第16条). */
export const reportForms = ['report', 'form'] as const;
export type ReportForm = (typeof reportForms)[number];

export const reportStates = [
  'prepared',
  'submitted',
  'underReview',
  'revising',
  'resubmitted',
  'approved',
  'rejected',
  'acceptanceChecked',
] as const;
export type ReportState = (typeof reportStates)[number];

/** 通过, 修改后通过, 不通过. */
export const verdicts = ['pass', 'passAfterRevision', 'fail'] as const;
export type Verdict = (typeof verdicts)[number];

/** Of a person no more than the meeting's record needs. */
export interface Expert {
  readonly name: string;
  /** 专业. */
  readonly field: string;
  readonly organisation: string;
}
