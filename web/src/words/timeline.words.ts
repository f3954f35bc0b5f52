import type { Dictionary } from './words';

/** Events that are no step of a lifecycle, as the audit trail names them; steps have their own labels. */
export const timelineWords = {
  'booking.book': ['预约收运', 'Booked a pickup'],
  'container.register': ['登记、打码', 'Recorded and labelled'],
  'container.print-label': ['打印标签', 'Printed the label'],
  'container.put-on-transfer': ['列入外运', 'Put on a transfer'],
  'enterprise.register': ['注册', 'Registered'],
  'manifest.draft': ['起草', 'Drafted'],
  'manifest.sign-loading': ['装车签字', 'Signed the loading'],
  'manifest.refuse-loading': ['不同意装车数量', 'Disagreed with the loading'],
  'manifest.weigh-in': ['过磅', 'Weighed in'],
  'statement.open': ['开始记账', 'Opened'],
  'waste-profile.create': ['新增', 'Added'],
} as const satisfies Dictionary;
