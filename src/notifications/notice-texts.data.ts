import type { Text } from '../shared/domain-error.js';

/** What people are told: what happened, and what to do. `{…}` are the notice's details. */
export const noticeTexts = {
  'enterprise.submitted': {
    zh: '{name} 提交了注册资料，请核实。',
    en: '{name} handed in its registration; please verify it.',
  },
  'enterprise.verified': {
    zh: '贵单位的注册已核实通过，签订服务协议后即可预约收运。',
    en: 'Your registration is verified. With a service agreement you can book pickups.',
  },
  'enterprise.returned': {
    zh: '贵单位的注册资料被退回，请按注册页面上的意见修改后重新提交。',
    en: 'Your registration was returned. Mend what the registration page says and hand it in again.',
  },
  'enterprise.suspended': {
    zh: '贵单位已被暂停预约，原因见注册页面；如有疑问请联系收集单位。',
    en: 'You cannot book for the time being; the registration page says why. Turn to the facility with questions.',
  },
  'enterprise.near-limit': {
    zh: '{name} 近 12 个月已收运 {tonnes} 吨，接近小微产废单位 10 吨的上限，请提前安排。',
    en: 'In 12 months {tonnes} t of {name} were collected, close to the 10 t of a small generator. Plan ahead.',
  },
  'enterprise.scope-reached': {
    zh: '{name} 近 12 个月已收运 {tonnes} 吨，达到小微产废单位 10 吨的上限，超出部分须与持证处置单位直接签约。',
    en: 'In 12 months {tonnes} t of {name} were collected: the limit of a small generator. The rest needs a contract with a licensed treatment company.',
  },
  'gateway.failed': {
    zh: '联单 {number} 上报国家系统失败，需人工处理。请在上报消息中查看原因，改正后重新发送，或人工登记。',
    en: 'Manifest {number} could not be told to the national system. See why in the messages, then send it again or enter it by hand.',
  },
  'booking.confirmed': {
    zh: '预约 {number} 已受理，排定车次后将另行通知。',
    en: 'Booking {number} is confirmed; you will be told when it is on a round.',
  },
  'booking.expired': {
    zh: '预约 {number} 在保留期内未被受理，已失效并释放额度。请重新预约。',
    en: 'Booking {number} was not attended to in time and expired. Please book again.',
  },
  'booking.cancelled': {
    zh: '收集单位取消了预约 {number}，原因：{reason}。请重新预约。',
    en: 'The facility cancelled booking {number}: {reason}. Please book again.',
  },
  'booking.cancelled-by-enterprise': {
    zh: '{name} 取消了已排车的预约 {number}，原因：{reason}。请调整车次。',
    en: '{name} cancelled booking {number}, which was on a round: {reason}. Adjust the round.',
  },
  'booking.no-show': {
    zh: '车辆上门未能收运预约 {number}，额度已释放。请联系调度员并重新预约。',
    en: 'The vehicle came and could not collect booking {number}; its capacity was released. Call the dispatcher and book again.',
  },
  'booking.roll-over-refused': {
    zh: '预约 {number}（{name}）无法结转到 {year} 年：新年度额度不足。请与该单位协商减量或取消。',
    en: 'Booking {number} of {name} cannot move to {year}: the new year has no room. Agree on less, or cancel it.',
  },
  'round.pickup-planned': {
    zh: '预约 {number} 已排定 {day} 上门收运，车辆 {plate}。请提前包装、贴好标签。',
    en: 'Booking {number} is collected on {day} by vehicle {plate}. Have the waste packed and labelled.',
  },
  'handheld.conflict': {
    zh: '车次 {number} 有一条离线记录无法自动生效，请在离线冲突列表中处理。',
    en: 'Something recorded offline on round {number} could not take effect by itself. Attend to it in the list of conflicts.',
  },
  'manifest.to-confirm': {
    zh: '转移联单 {number} 已起草，请核对内容并确认，确认后才能取得国家联单编号。',
    en: 'Manifest {number} is drafted. Check and confirm it; only then can it get its official number.',
  },
  'discrepancy.opened': {
    zh: '联单 {number} 第 {position} 行“{waste}”验收时发现{attributeZh}与联单不符：联单载明{expectedZh}，实际为{foundZh}。收集单位将作出处理决定并报告主管部门（部令23号第18条）。',
    en: 'Manifest {number}, line {position} “{waste}”: on arrival the {attributeEn} differs. Manifested: {expectedEn}; found: {foundEn}. The facility decides and reports to the bureau (MEE Order 23, art. 18).',
  },
  'discrepancy.decided': {
    zh: '联单 {number} 第 {position} 行“{waste}”的{attributeZh}差异已处理：{decisionZh}。理由：{reason}',
    en: 'Manifest {number}, line {position} “{waste}”: on the differing {attributeEn} the facility decided: {decisionEn}. Reason: {reason}',
  },
  'discrepancy.withdrawn': {
    zh: '联单 {number} 第 {position} 行“{waste}”的{attributeZh}差异已撤销，按联单记载继续验收。',
    en: 'Manifest {number}, line {position} “{waste}”: the differing {attributeEn} was withdrawn; the delivery is received as manifested.',
  },
  'manifest.accepted': {
    zh: '联单 {number} 已验收，接受 {kilograms} 千克。',
    en: 'Manifest {number} is accepted with {kilograms} kg.',
  },
  'manifest.partly-accepted': {
    zh: '联单 {number} 部分接受：接受 {kilograms} 千克，其余 {refused} 千克将退回，请准备接收退运。',
    en: 'Manifest {number} is accepted in part: {kilograms} kg are taken, {refused} kg go back. Be ready to take them.',
  },
  'manifest.refused': {
    zh: '联单 {number} 已被拒收，{refused} 千克将退回，请准备接收退运并查看处理意见。',
    en: 'Manifest {number} is refused; {refused} kg go back. Be ready to take them, and see the opinion.',
  },
  'container.due-soon': {
    zh: '{containers} 个容器将于 {days} 天内到期，最早 {dueOn}。请安排外运；超期未清运的将停止收集（苏环办〔2019〕390号）。',
    en: 'The storage of {containers} container(s) ends within {days} days, the first on {dueOn}. Ship them: overdue storage stops intake (Su Huan Ban [2019] 390).',
  },
  'container.overdue': {
    zh: '{containers} 个容器超过贮存期限（最早 {dueOn} 到期）。请立即外运；清运完毕前按设置停止收集（苏环办〔2019〕390号）。',
    en: '{containers} container(s) are past their last day in store (the first was {dueOn}). Ship them at once: until then intake is stopped as configured (Su Huan Ban [2019] 390).',
  },
  'transfer.stuck': {
    zh: '转运 {number} 需要人工处理：{reasonZh}',
    en: 'Transfer {number} needs a person: {reasonEn}',
  },
  'transfer.treated': {
    zh: '利用处置结果（转运 {number}）：贵单位的废物 {kilograms} 千克已由 {company} 利用处置，明细见“利用处置结果”。',
    en: 'Treatment result (transfer {number}): {company} treated {kilograms} kg of your waste. See the treatments for details.',
  },
  'statement.issued': {
    zh: '{month} 月结单已开出，合计 {yuan} 元。请核对；如有异议请于 {dueOn} 前提出，逾期视为确认。',
    en: 'The statement of {month} is issued: ¥{yuan} in all. Check it and object by {dueOn} if anything is wrong; silence counts as agreement.',
  },
  'statement.objected': {
    zh: '{name} 对 {month} 月结单提出异议：{reason}。请于 {answerDueOn} 前更正或说明理由。',
    en: '{name} objects to its statement of {month}: {reason}. Correct it or say why not by {answerDueOn}.',
  },
  'statement.rejected': {
    zh: '收集单位未采纳对 {month} 月结单的异议：{answer}。如仍有异议请于 {dueOn} 前再次提出。',
    en: 'The facility holds the statement of {month} to be right: {answer}. Object again by {dueOn} if you disagree.',
  },
  'statement.corrected': {
    zh: '{month} 月结单已更正，合计 {yuan} 元。请核对；如有异议请于 {dueOn} 前提出。',
    en: 'The statement of {month} is corrected: ¥{yuan} in all. Check it and object by {dueOn} if anything is wrong.',
  },
  'alert.opened': {
    zh: '预警（{levelZh}）·{titleZh}：{taskZh}',
    en: 'Alert ({levelEn}), {titleEn}: {taskEn}',
  },
  'alert.escalated': {
    zh: '预警升级（{levelZh}）·{titleZh}：{taskZh}',
    en: 'Alert escalated ({levelEn}), {titleEn}: {taskEn}',
  },
  'alert.closed': {
    zh: '已消除·{titleZh}，不需再处理：{taskZh}',
    en: 'Closed, nothing more to do. {titleEn}: {taskEn}',
  },
  'channel.failing': {
    zh: '通知渠道“{name}”多次重试后仍有消息未能送达。请检查对方地址，在投递记录中查看原因，修复后重新投递。',
    en: 'The channel “{name}” could not deliver something in spite of all retries. Check the other side, see the log of deliveries for the reason, and replay when it is mended.',
  },
} as const satisfies Record<string, Text>;

export type NoticeKind = keyof typeof noticeTexts;
export const noticeKinds = Object.keys(noticeTexts) as NoticeKind[];
