import type { Text } from '../shared/domain-error.js';
import type { LineDecision } from './manifest.types.js';

/** The consignee's decision on a line, as every paper, report and export says it; the national system has words of its own. */
export const decisionWords: Readonly<Record<LineDecision, Text>> = {
  accept: { zh: '接受', en: 'accept' },
  part: { zh: '部分接受', en: 'accept in part' },
  refuse: { zh: '拒收', en: 'refuse' },
};
