import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const approvalNotFound = defineError('approval.not-found', 404, {
  zh: '没有找到该批准文件。请从列表中重新选择。',
  en: 'There is no such approval. Choose it from the list again.',
});

export const conditionNotFound = defineError('approval-condition.not-found', 404, {
  zh: '没有找到该批复要求。请从列表中重新选择。',
  en: 'There is no such condition. Choose it from the list again.',
});

export const reportNotFound = defineError('environmental-report.not-found', 404, {
  zh: '没有找到该环评文件。请从列表中重新选择。',
  en: 'There is no such environmental impact report. Choose it from the list again.',
});

export const opinionNotFound = defineError('environmental-report.opinion-not-found', 404, {
  zh: '该环评文件没有这条评审意见。请刷新后重试。',
  en: 'The report has no such opinion. Reload and try again.',
});

export const approvalSealed = defineError('approval.sealed', 409, {
  zh: '文件已生效，只能修改备注、补充附件。请另行登记续期文件，或撤销后重新登记。',
  en: 'The approval is no draft any more: only its note changes and files join it. Enter its renewal, or revoke it and enter it anew.',
});

export const filesStay = defineError('approval.files-stay', 409, {
  zh: '文件已生效，已附的附件不能删除，只能补充。请把原有附件一并列入。',
  en: 'The approval is in force: its files stay, others may join them. Name those it has as well.',
});

export const approvalOver = defineError('approval.ended', 409, {
  zh: '文件已被替代、撤销或到期，不能再修改。请查看其续期文件。',
  en: 'The approval was superseded or revoked, or has expired, and stays as it is. See the one that follows it.',
});

export const validUntilBeforeFrom = defineError('approval.ends-early', 422, {
  zh: '有效期的止日早于起日。请核对证书上的有效期。',
  en: 'The last day comes before the first. Compare both with the paper.',
});

export const insuredOnlyForInsurance = defineError('approval.insured-sum-of-insurance', 422, {
  zh: '只有环境污染责任保险填写保险金额 insuredFen。请删除该项。',
  en: 'Only a liability insurance has an insured sum. Leave insuredFen out.',
});

export const notRenewable = defineError('approval.not-renewable', 409, {
  zh: '只有生效中或已到期的文件可以续期。请查看该文件的现行版本。',
  en: 'Only an approval in force or expired can be renewed. See the one that stands now.',
});

export const renewedByReport = defineError('approval.renewed-by-report', 409, {
  zh: '环评批复不能直接续期：项目有重大变动的，请重新编制环评文件并报批。',
  en: 'The approval of a report is not renewed as such: after a major change prepare and submit a new report.',
});

export const issuedLater = defineError('approval.issued-in-future', 422, {
  zh: '发文（签发）日期晚于今天。请核对日期。',
  en: 'The day of issue lies in the future. Check the date.',
});

export const conditionDaysWrong = defineError('approval-condition.days-wrong', 422, {
  zh: '一次性要求须填写完成期限 dueOn；定期要求须填写首次期限 dueOn 和间隔月数 intervalMonths；长期要求两项都不填。',
  en: 'A condition met once has dueOn; a recurring one its first dueOn and intervalMonths; one kept for good has neither.',
});

export const conditionsFull = defineError<{ most: number }>('approval-condition.too-many', 409, {
  zh: '该文件的批复要求已达 {most} 条上限。请合并相近的要求。',
  en: 'The approval has {most} conditions, which is the most. Put similar ones together.',
});

export const conditionNumberTaken = defineError<{ number: number }>('approval-condition.number-taken', 409, {
  zh: '该文件已有编号为 {number} 的要求。请换一个编号。',
  en: 'The approval has a condition of the number {number} already. Choose another.',
});

export const conditionClosed = defineError('approval-condition.closed', 409, {
  zh: '该要求已完成或已免除，不能再登记履行记录。',
  en: 'The condition was met or waived: no more proofs are filed.',
});

export const approvalTakesNoConditions = defineError('approval-condition.approval-ended', 409, {
  zh: '文件已被替代、撤销或到期，不能再登记批复要求。请登记到现行文件。',
  en: 'The approval has ended and takes no conditions any more. Enter them with the one that stands now.',
});

export const provedLater = defineError('approval-condition.proved-in-future', 422, {
  zh: '履行日期晚于今天。请核对日期。',
  en: 'The day of the proof lies in the future. Check the date.',
});

export const dayOutOfOrder = defineError<{ notBefore: string; today: string }>('environmental-report.day-wrong', 422, {
  zh: '日期须在 {notBefore} 至今天（{today}）之间。请核对日期。',
  en: 'The day must lie between {notBefore} and today ({today}). Check the date.',
});

export const meetingTooEarly = defineError<{ notBefore: string }>('environmental-report.meeting-early', 422, {
  zh: '评审会日期不能早于 {notBefore}。请核对日期。',
  en: 'The meeting cannot be before {notBefore}. Check the date.',
});

export const versionsFull = defineError<{ most: number }>('environmental-report.too-many-versions', 409, {
  zh: '该环评文件已有 {most} 个版本，不能再增加。',
  en: 'The report has {most} versions, which is the most.',
});

export const reviewsFull = defineError<{ most: number }>('environmental-report.too-many-reviews', 409, {
  zh: '该环评文件已评审 {most} 次，不能再增加。请重新编制环评文件。',
  en: 'The report was reviewed {most} times, which is the most. Prepare a new report.',
});

export const opinionsFull = defineError<{ most: number }>('environmental-report.too-many-opinions', 409, {
  zh: '本次评审已有 {most} 条意见，不能再增加。请合并相近的意见。',
  en: 'This review has {most} opinions, which is the most. Put similar ones together.',
});

export const expertUnknown = defineError<{ experts: number }>('environmental-report.expert-unknown', 422, {
  zh: '本次评审只有 {experts} 位专家。请填写专家的序号，或不填（专家组意见）。',
  en: 'This review has {experts} experts. Give the place of one of them, or none for the panel.',
});

export const notUnderReview = defineError('environmental-report.not-under-review', 409, {
  zh: '只有评审期间可以登记评审意见。',
  en: 'Opinions are entered while the report is under review.',
});

export const notRevising = defineError('environmental-report.not-revising', 409, {
  zh: '只有修改期间可以答复评审意见。',
  en: 'Opinions are answered while the report is being revised.',
});

export const textSettled = defineError('environmental-report.text-settled', 409, {
  zh: '评审期间和报批之后，不能提交新版本。请在编制、修改阶段提交。',
  en: 'No version is filed during a review or after the report went to the authority. File it while preparing or revising.',
});

describeConstraint(
  'approval_number_unique',
  { zh: '该类文件的这个文号已登记。', en: 'An approval of this kind and number is entered already.' },
  '/number',
);
describeConstraint('approval_followed_once', {
  zh: '该文件已有续期文件。请打开续期文件继续办理，或先将其撤销。',
  en: 'This approval has its renewal already. Go on with that one, or revoke it first.',
});
