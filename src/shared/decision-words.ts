import type { Text } from './domain-error.js';

/**
 * The consignee's decision on a delivered line or a discrepancy, as every paper, report and export says it; the national
 * system has words of its own.
 */
export const decisionWords = {
  accept: { zh: '接受', en: 'accept' },
  part: { zh: '部分接受', en: 'accept in part' },
  refuse: { zh: '拒收', en: 'refuse' },
} as const satisfies Readonly<Record<string, Text>>;
