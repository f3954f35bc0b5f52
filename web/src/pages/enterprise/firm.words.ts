import type { Dictionary } from '../../words/words';

export const firmWords = {
  title: ['单位首页', 'Our firm'],
  quick: ['常用办理', 'Often done'],
  book: ['预约收运', 'Book a pickup'],
  record: ['产生登记', 'Record waste'],
  labels: ['打印标签', 'Print labels'],
  inspection: ['检查模式', 'Inspection mode'],
  registration: ['单位资料', 'Registration'],
  stock: ['贮存点现有', 'In our store'],
  limit: ['上限 {limit} t', 'Limit {limit} t'],
  oldest: ['最早已存 {days} 天', 'Oldest for {days} days'],
  duties: ['待办', 'To do'],
  overdue: ['其中逾期 {count}', '{count} overdue'],
  next: ['下次收运', 'Next pickup'],
  noNext: ['未预约', 'None booked'],
  agreement: ['服务合同到期', 'Agreement ends'],
  noAgreement: ['没有有效合同', 'No agreement in force'],
  bill: ['待确认账单', 'Bills to confirm'],
  manifests: ['待确认联单', 'Manifests to sign'],
  notVerified: ['单位资料：{state}', 'Registration: {state}'],
} as const satisfies Dictionary;
