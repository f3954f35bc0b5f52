import type { Dictionary } from '../../words/words';

export const bookWords = {
  title: ['预约收运', 'Book a pickup'],
  changeTitle: ['更改预约', 'Change the booking'],
  stepWastes: ['填写废物', 'Wastes'],
  stepTime: ['选择时间', 'Time'],
  stepConfirm: ['确认提交', 'Confirm'],
  steps: ['第 {at} 步，共 3 步：{name}', 'Step {at} of 3: {name}'],
  same: ['同上次', 'Same as last time'],
  sameWhat: ['{lines}；{window}', '{lines}; {window}'],
  fromStock: ['库存中的包装已自动勾选。', 'The packages in stock are ticked already.'],
  fromLast: ['已按上次预约填好。', 'Filled in as last time.'],
  pick: ['请勾选要收运的废物。', 'Tick the wastes to be collected.'],
  noWastes: [
    '还没有“我的废物”。请先从行业模板添加。',
    'No wastes of yours yet. Add some from the templates of your trade.',
  ],
  addWastes: ['添加我的废物', 'Add wastes'],
  amount: ['{count} 件 · 约 {mass} 千克', '{count} package(s), about {mass} kg'],
  edit: ['修改数量：{name}', 'Change the amount: {name}'],
  editShort: ['修改', 'Change'],
  more: ['添加其他废物', 'Add another waste'],
  add: ['添加：{name}', 'Add: {name}'],
  allAdded: ['“我的废物”都已列出。', 'All your wastes are listed.'],
  waste: ['废物', 'Waste'],
  nothingTicked: ['请至少勾选一种废物，并填写件数和重量。', 'Tick at least one waste and fill in packages and mass.'],
  packages: ['件数', 'Packages'],
  mass: ['预计重量', 'Estimated mass'],
  massWrong: ['请填写大于 0 的重量，最多三位小数。', 'Enter a mass above 0, three decimals at most.'],
  packagesWrong: ['请填写 1 至 999 的整数。', 'Enter a whole number from 1 to 999.'],
  save: ['确定', 'OK'],
  next: ['下一步', 'Next'],
  submit: ['提交', 'Submit'],
  submitChange: ['提交更改', 'Submit the change'],
  day: ['上门日期', 'Day'],
  today: ['{day}（{weekday}）', '{day} ({weekday})'],
  part: ['时段', 'Time of day'],
  note: ['给调度和司机的话（选填）', 'For dispatcher and driver (optional)'],
  total: ['合计', 'Total'],
  window: ['上门时间', 'Window'],
  minimum: [
    '每次收运的处置费最低 {sum} 元，不足的补足；付给贵单位的不受影响。',
    'The services of a visit cost {sum} yuan at least and are raised to it; what you are paid is not touched.',
  ],
  yuan: ['{sum} 元', '{sum} yuan'],
  agreementNo: ['收集合同', 'Agreement'],
  costTitle: ['预估费用', 'Estimated cost'],
  costMinimum: ['补足最低收费', 'Up to the minimum charge'],
  costTotal: ['预估合计', 'Estimated total'],
  costPaid: ['付给贵单位 {sum} 元', 'Paid to you: {sum} yuan'],
  costNote: [
    '按实际接收重量和交接当日的价格结算。',
    'Charged by the mass that is accepted, at the prices of the day of hand-over.',
  ],
  costTransport: [
    '运输费按车次里程由同车各家分摊，收运后计入账单。',
    'A share of the trip comes on top; it is known once the round is done.',
  ],
  costNoAgreement: [
    '{day} 没有有效的收集合同，请联系客户经理续签后再预约。',
    'No agreement is in force on {day}; have it renewed before you book.',
  ],
  dayFull: ['{day} · 约不上', '{day} · not possible'],
  roomLeft: [
    '{day} 可以预约；提交后额度最少的一项（{limit}）还剩 {mass} 吨。',
    '{day} has room; after this booking the tightest limit ({limit}) leaves {mass} t.',
  ],
  roomNone: ['{day} 约不上：{why}', '{day} is not possible: {why}'],
  openOnes: [
    '您已有 {count} 个未完成的预约，请勿重复预约同一批废物。',
    'You have {count} open booking(s); do not book the same waste twice.',
  ],
  booked: ['预约已提交，编号 {number}', 'Booked under {number}'],
  changed: ['预约已更改', 'The booking is changed'],
} as const satisfies Dictionary;

/** Weekdays as `Date.getUTCDay` counts them: d0 is Sunday. */
export const weekdayWords = {
  d0: ['周日', 'Sun'],
  d1: ['周一', 'Mon'],
  d2: ['周二', 'Tue'],
  d3: ['周三', 'Wed'],
  d4: ['周四', 'Thu'],
  d5: ['周五', 'Fri'],
  d6: ['周六', 'Sat'],
} as const satisfies Dictionary;

export const partWords = {
  day: ['全天 08:00–17:30', 'All day 08:00–17:30'],
  morning: ['上午 08:00–12:00', 'Morning 08:00–12:00'],
  afternoon: ['下午 13:00–17:30', 'Afternoon 13:00–17:30'],
} as const satisfies Dictionary;
