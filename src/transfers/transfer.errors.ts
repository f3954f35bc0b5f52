import { defineError, DomainError } from '../shared/domain-error.js';
import type { FieldError } from '../shared/domain-error.js';

export const transferNotFound = defineError('transfer.not-found', 404, {
  zh: '没有找到该转运。请从转运列表中打开。',
  en: 'There is no such transfer. Open it from the list of transfers.',
});

export const containerNotInStore = defineError<{ code: string }>('transfer.container-not-in-store', 409, {
  zh: '容器 {code} 不在库内，不能转运。请只选择已入库或已拣货的容器。',
  en: 'Container {code} is not in store and cannot be shipped. Choose stored or picked ones only.',
});

export const containerTaken = defineError<{ code: string }>('transfer.container-taken', 409, {
  zh: '容器 {code} 已列入另一次转运。请另选容器，或先将其移出那次转运。',
  en: 'Container {code} is on another transfer. Choose another one, or take it off that transfer first.',
});

export const containerEmpty = defineError<{ code: string }>('transfer.container-empty', 422, {
  zh: '容器 {code} 内没有废物，不能转运。请移除该容器。',
  en: 'There is nothing in container {code} to ship. Leave it out.',
});

export const notOnTransfer = defineError<{ code: string }>('transfer.container-not-on-it', 409, {
  zh: '容器 {code} 不在本次转运的清单上，不得装车。请核对标签；确需外运的请另行计划。',
  en: 'Container {code} is not on this transfer and must not be loaded. Check the label, or plan it on another transfer.',
});

export const notReadyToLoad = defineError('transfer.not-ready-to-load', 409, {
  zh: '只有手续齐备、待装车的转运可以扫码装车。请先完成取号等步骤，或刷新后查看。',
  en: 'Only a transfer whose papers are complete is loaded. Finish its steps first, such as the number, or reload to see.',
});

export const nothingLeft = defineError('transfer.nothing-left', 409, {
  zh: '转运至少要有一个容器。不再外运时请取消本次转运。',
  en: 'A transfer carries at least one container. Cancel it when nothing is to be shipped.',
});

export const tooHeavy = defineError<{ mass: string }>('transfer.too-heavy', 422, {
  zh: '所选容器共 {mass} 吨，一份联单最多 100 吨。请分成多次转运。',
  en: 'The containers hold {mass} t; one manifest carries 100 t at most. Split them over several transfers.',
});

export const noContract = defineError<{ company: string; day: string }>('transfer.no-contract', 409, {
  zh: '{company} 在 {day} 没有有效的委托合同（部令23号 第10条）。请先登记合同，或改期。',
  en: '{company} has no contract in force on {day} (Order 23, art. 10). Register the contract first, or change the day.',
});

export const methodNeeded = defineError<{ code: string; methods: string }>('transfer.method-needed', 422, {
  zh: '{code} 有多种许可的利用处置方式（{methods}），请指定一种。',
  en: 'The partner may treat {code} in several ways ({methods}): name one.',
});

export const codeNotTaken = defineError<{ code: string; company: string }>('transfer.code-not-taken', 422, {
  zh: '{company} 的许可证不包括废物代码 {code}（法典 第534条）。请移除该代码的容器，或选择其他单位。',
  en: 'The permit of {company} does not cover {code} (Ecological Code, art. 534). Leave these containers out, or choose another company.',
});

const checksFailed = defineError('transfer.checks-failed', 422, {
  zh: '本次转运不符合规定，具体原因见各条。请逐条处理后重试。',
  en: 'The transfer breaks rules, each of them named. Mend them and try again.',
});

/** Every finding as a field of one refusal. */
export const checksFailedBy = (findings: readonly FieldError[]): DomainError => {
  const { code, status, text, details } = checksFailed({});
  return new DomainError(code, status, text, details, findings);
};

export const noCarrier = defineError('transfer.no-carrier', 409, {
  zh: '尚未安排车辆、驾驶员和押运员。请先填写运输信息。',
  en: 'No vehicle, driver and escort are arranged. Enter the carriers first.',
});

export const dayOutOfRange = defineError<{ from: string; to: string }>('transfer.day-out-of-range', 422, {
  zh: '计划转运日期须在 {from} 至 {to} 之间。',
  en: 'The planned day must lie between {from} and {to}.',
});

export const notDrafted = defineError('transfer.not-drafted', 409, {
  zh: '联单尚未拟制，暂无文件。请先开始办理，拟单完成后再下载。',
  en: 'The manifest is not drafted yet, so there is no paper. Start the transfer and come back when it is drafted.',
});

export const stepNotStuck = defineError('transfer.step-not-begun', 409, {
  zh: '该步骤尚未开始或已经完成，无需重试或跳过。请刷新后查看。',
  en: 'This step has not begun or is done, so there is nothing to retry or skip. Reload to see.',
});

export const numberInvalid = defineError<{ city: string }>('transfer.official-number-invalid', 422, {
  zh: '应为 14 位国家联单编号，第 5–8 位为移出地 {city}（部令23号 第15条）。请核对后重新录入。',
  en: 'Must be the 14 digits of an official number whose digits 5–8 are the origin {city} (Order 23, art. 15). Check it and enter it again.',
});

export const numberDiffers = defineError<{ number: string }>('transfer.official-number-differs', 409, {
  zh: '本次转运已有国家联单编号 {number}，不能改为另一个。请核对。',
  en: 'This transfer has the official number {number} already and takes no other. Check which is right.',
});

export const numberNotExpected = defineError('transfer.number-not-expected', 409, {
  zh: '本次转运现在不需要编号（尚未拟单或已取消）。请刷新后查看。',
  en: 'This transfer takes no number now: it is not drafted yet, or cancelled. Reload to see.',
});

export const lineUnknown = defineError('transfer.line-unknown', 422, {
  zh: '该行不在本次转运的联单上，或重复填写。请逐行各填一次。',
  en: 'This line is not on the manifest, or given twice. Give each line once.',
});

export const linesIncomplete = defineError('transfer.lines-incomplete', 422, {
  zh: '还有联单行没有填写结果。请逐行填写。',
  en: 'Some lines have no result yet. Give one for each.',
});

export const acceptedNothing = defineError('transfer.accepted-needs-mass', 422, {
  zh: '该行有容器被接受，接受量须大于 0；全部拒收的行接受量为 0。请核对磅单。',
  en: 'Containers of this line were accepted, so its mass is more than 0; where all were refused it is 0. Check the weigh note.',
});

export const discrepancyNeeded = defineError<{ shipped: string; accepted: string }>(
  'transfer.discrepancy-needed',
  422,
  {
    zh: '移出 {shipped} 千克、接受 {accepted} 千克，差异超过允许范围。请说明差异原因（部令23号 第18条）。',
    en: '{shipped} kg were shipped and {accepted} kg accepted, beyond the tolerance. Say how the difference came about (Order 23, art. 18).',
  },
);

export const opinionNeeded = defineError('transfer.opinion-needed', 422, {
  zh: '拒收须写明接受单位的处理意见（部令23号 第18条）。请填写。',
  en: 'A refusal needs the partner’s reason (Order 23, art. 18). Enter it.',
});

export const partnerNotPermitted = defineError<{ day: string }>('transfer.partner-not-permitted', 409, {
  zh: '接受单位在 {day} 的许可证或跨省批准已失效，不得接受（法典 第534条、第536条）。请登记拒收并安排退回。',
  en: 'On {day} the partner’s permit or the cross-province approval was no longer valid, so it may not accept (Ecological Code, art. 534, 536). Record a refusal and bring the waste back.',
});

export const outOfTime = defineError('transfer.out-of-time', 422, {
  zh: '时间须在上一步骤之后且不晚于现在。请核对。',
  en: 'The time must lie after the step before and not in the future. Check it.',
});

export const legNotNext = defineError('transfer.leg-not-next', 409, {
  zh: '承运人须按顺序接运，且只在运输途中。请刷新后查看轮到哪一段。',
  en: 'Carriers take over in their order and on the way only. Reload to see whose turn it is.',
});

export const refusedAlreadyBack = defineError<{ code: string }>('transfer.not-refused', 409, {
  zh: '容器 {code} 未被拒收或已经退回。请只选择待退回的容器。',
  en: 'Container {code} was not refused, or is back already. Choose those that are still away.',
});

export const beforeDispatchOnly = defineError('transfer.dispatched-already', 409, {
  zh: '转运已发出或已结束，内容不能再改。',
  en: 'The transfer has left or ended; its content stays as it is.',
});

export const numberTaken = defineError<{ number: string }>('transfer.official-number-taken', 409, {
  zh: '国家联单编号 {number} 已用于另一次转运。请核对编号。',
  en: 'The official number {number} is on another transfer already. Check the number.',
});
