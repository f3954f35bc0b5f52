import type { Dictionary } from '../../../words/words';

export const homeWords = {
  messages: ['消息（{count} 条未读）', 'Messages ({count} unread)'],
  quick: ['常用操作', 'Everyday work'],
  duties: ['待办', 'To do'],
  nothingDue: ['没有待办。产生废物后请及时登记、打码。', 'Nothing to do. Record and label waste when it arises.'],
  toConfirm: ['待确认的联单', 'Manifests to confirm'],
  toSign: ['待交接签字的联单', 'Manifests to sign at hand-over'],
  toAgree: ['待确认的账单', 'Statements to answer'],
  stockNow: ['当前库存', 'Stock now'],
  stockOf: ['{now} 吨 / {limit} 吨', '{now} t / {limit} t'],
  stockMeter: ['库存占限量的比例', 'Stock as a share of the limit'],
  oldest: ['最早一件已贮存 {days} 天', 'The oldest has been here for {days} days'],
  noStock: ['库存为空。', 'No stock.'],
  uncertain: ['（限量依据待核实）', '(source of the limit to be verified)'],
  agreement: ['收集合同', 'Agreement'],
  agreementTo: ['{number}，有效期至 {day}（剩 {days} 天）', '{number}, until {day} ({days} days left)'],
  noAgreement: [
    '没有有效的收集合同，不能预约。请联系绿岛客户经理签订。',
    'No agreement in force, so no pickup can be booked. Ask the green island for one.',
  ],
  plan: ['今年计划量', 'Plan of this year'],
  planLeft: [
    '还可收 {left} 吨（申报 {declared} 吨，已收和已约 {used} 吨）',
    '{left} t left ({declared} t declared, {used} t collected or booked)',
  ],
  planNone: ['还没有申报产生量。', 'No generation is declared yet.'],
  next: ['下次上门', 'Next pickup'],
  noNext: ['没有预约。', 'Nothing booked.'],
  plate: ['车辆 {plate}', 'Vehicle {plate}'],
  notVerified: ['注册资料：{state}', 'Registration: {state}'],
  toRegistration: ['查看办理进度', 'See how it stands'],
} as const satisfies Dictionary;
