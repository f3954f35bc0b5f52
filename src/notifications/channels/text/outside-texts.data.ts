import type { Text } from '../../../shared/domain-error.js';
import type { NoticeKind } from '../../notice-texts.data.js';

/** Events of the channels themselves: a digest of several notices, a try, and the code that confirms a mailbox. */
export const channelEvents = ['channel.digest', 'channel.test', 'channel.confirmation'] as const;
export type ChannelEvent = (typeof channelEvents)[number];
export type OutsideEvent = NoticeKind | ChannelEvent;

/**
 * What is said outside the product where the notice itself names a firm, a person's words or a plate: a mailbox and a
 * group chat are read by more people than the notice is for. Who it is about stands in the product.
 */
export const outsideTexts: Readonly<Partial<Record<OutsideEvent, Text>>> = {
  'channel.digest': {
    zh: '共 {count} 条消息。',
    en: '{count} notices.',
  },
  'channel.test': {
    zh: '这是一条测试消息，说明该通道可以送达。',
    en: 'This is a test: the channel works.',
  },
  'channel.confirmation': {
    zh: '验证码 {code}，30 分钟内有效。请在通知渠道页面填写；如非本单位操作请忽略。',
    en: 'Your code is {code}, good for 30 minutes. Enter it on the page of channels; ignore this if you did not ask for it.',
  },
  'enterprise.submitted': {
    zh: '有产废单位提交了注册资料，请登录核实。',
    en: 'An enterprise handed in its registration; please verify it.',
  },
  'enterprise.near-limit': {
    zh: '一家产废单位近 12 个月已收运 {tonnes} 吨，接近小微产废单位 10 吨的上限，请登录查看。',
    en: 'In 12 months {tonnes} t of an enterprise were collected, close to the 10 t of a small generator.',
  },
  'enterprise.scope-reached': {
    zh: '一家产废单位近 12 个月已收运 {tonnes} 吨，达到小微产废单位 10 吨的上限，请登录查看。',
    en: 'In 12 months {tonnes} t of an enterprise were collected: the limit of a small generator.',
  },
  'booking.cancelled': {
    zh: '收集单位取消了预约 {number}，原因请登录查看。请重新预约。',
    en: 'The facility cancelled booking {number}; sign in to see why, and book again.',
  },
  'booking.cancelled-by-enterprise': {
    zh: '产废单位取消了已排车的预约 {number}。请调整车次。',
    en: 'Booking {number}, which was on a round, was cancelled by its enterprise. Adjust the round.',
  },
  'booking.roll-over-refused': {
    zh: '预约 {number} 无法结转到 {year} 年：新年度额度不足。请与该单位协商减量或取消。',
    en: 'Booking {number} cannot move to {year}: the new year has no room. Agree on less, or cancel it.',
  },
  'round.pickup-planned': {
    zh: '预约 {number} 已排定 {day} 上门收运。请提前包装、贴好标签。',
    en: 'Booking {number} is collected on {day}. Have the waste packed and labelled.',
  },
  'discrepancy.opened': {
    zh: '联单 {number} 第 {position} 行验收时发现与联单不符，收集单位将作出处理决定（部令23号第18条）。请登录查看。',
    en: 'Manifest {number}, line {position}: the delivery differs from the manifest; the facility decides (MEE Order 23, art. 18). Sign in for details.',
  },
  'discrepancy.decided': {
    zh: '联单 {number} 第 {position} 行的差异已处理，请登录查看决定和理由。',
    en: 'Manifest {number}, line {position}: the difference was decided on. Sign in for the decision and its reason.',
  },
  'discrepancy.withdrawn': {
    zh: '联单 {number} 第 {position} 行的差异已撤销，按联单记载继续验收。',
    en: 'Manifest {number}, line {position}: the difference was withdrawn; the delivery is received as manifested.',
  },
  'transfer.stuck': {
    zh: '转运 {number} 需要人工处理，请登录查看原因。',
    en: 'Transfer {number} needs a person; sign in to see why.',
  },
  'transfer.treated': {
    zh: '利用处置结果（转运 {number}）：贵单位的废物 {kilograms} 千克已利用处置，明细请登录查看。',
    en: 'Treatment result (transfer {number}): {kilograms} kg of your waste were treated. Sign in for details.',
  },
  'statement.objected': {
    zh: '有产废单位对 {month} 月结单提出异议。请于 {answerDueOn} 前更正或说明理由。',
    en: 'An enterprise objects to its statement of {month}. Correct it or say why not by {answerDueOn}.',
  },
  'statement.rejected': {
    zh: '收集单位未采纳对 {month} 月结单的异议，理由请登录查看。如仍有异议请于 {dueOn} 前再次提出。',
    en: 'The facility holds the statement of {month} to be right; sign in to see why. Object again by {dueOn} if you disagree.',
  },
  'alert.opened': {
    zh: '有新的预警需要处理，请登录查看待办。',
    en: 'There is a new alert. Sign in and see your duties.',
  },
  'alert.escalated': {
    zh: '有一项预警已升级，请登录查看待办。',
    en: 'An alert was escalated. Sign in and see your duties.',
  },
  'alert.closed': {
    zh: '有一项预警已消除，不需再处理。',
    en: 'An alert is closed; nothing more is to be done.',
  },
  'channel.failing': {
    zh: '贵单位有一个通知渠道投递失败，请登录查看投递记录。',
    en: 'One of your channels fails to deliver. Sign in and see its log.',
  },
};

/** What cannot wait for the morning. */
export const urgentKinds: ReadonlySet<string> = new Set<NoticeKind>([
  'container.overdue',
  'discrepancy.opened',
  'gateway.failed',
  'manifest.refused',
  'transfer.stuck',
]);
