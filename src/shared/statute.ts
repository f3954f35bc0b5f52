/** From this day 生态环境法典 is in force in place of 固废法 (2020). */
export const codeInForceFrom = '2026-08-15';

/** Articles of both laws by topic: before and from `codeInForceFrom`. */
const articles = {
  /** Laboratory waste that is hazardous follows all rules of hazardous waste. */
  laboratory: [73, 527],
  supervision: [75, 529],
  labels: [77, 531],
  planAndLedger: [78, 532],
  dumping: [79, 533],
  /** Waste is collected under a permit and given to its holders only. */
  permit: [80, 534],
  /** Sorted, nothing incompatible together, not longer than a year. */
  storage: [81, 535],
  manifest: [82, 536],
  transport: [83, 537],
  decontamination: [84, 538],
  emergencyPlan: [85, 539],
  insurance: [99, 484],
  disclosure: [29, 485],
} as const satisfies Record<string, readonly [before: number, since: number]>;

export type StatuteTopic = keyof typeof articles;

const before = (topic: StatuteTopic): string => `固废法第${articles[topic][0]}条`;
const since = (topic: StatuteTopic): string => `法典第${articles[topic][1]}条`;

/** The article that an event of the day (YYYY-MM-DD in Asia/Shanghai) is judged by, as texts of both languages name it. */
export const articleOn = (topic: StatuteTopic, day: string): string =>
  day < codeInForceFrom ? before(topic) : since(topic);

/** Both, for a text that belongs to no day. */
export const articlesOf = (topic: StatuteTopic): string => `${before(topic)}（${codeInForceFrom} 起：${since(topic)}）`;
