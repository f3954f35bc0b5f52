import type { Text } from '../../shared/domain-error.js';

/** Why a line, or a decision on it, cannot be taken yet, and what to do. */
export const receivingProblems = {
  'acceptance.reading-unconfirmed': {
    zh: '有手工读数未经第二人复核。请复核或作废后再验收。',
    en: 'A manual reading waits for a second person. Have it confirmed, or void it.',
  },
  'acceptance.line-not-weighed': {
    zh: '该行尚未称重完成。请先过磅；因标签、包装等差异整行拒收的除外。',
    en: 'This line is not weighed yet. Weigh it, unless it is refused whole for a difference in name, property, form or packaging.',
  },
  'acceptance.quantity-undeclared': {
    zh: '实测量超出允差，尚未登记数量差异。请先提交过磅结果。',
    en: 'The measured mass is beyond the tolerance. Hand in the weighing first, which records the discrepancy.',
  },
  'acceptance.discrepancy-open': {
    zh: '该行有差异尚未处理。请先作出处理决定（部令23号第18条）。',
    en: 'A discrepancy of this line is undecided. Decide on it first (MEE Order 23, art. 18).',
  },
  'acceptance.containers-unchecked': {
    zh: '该行还有容器未逐个核对。请扫描每个容器并登记结论（GB 18597-2023 8.2.1）。',
    en: 'Containers of this line have not been checked one by one. Scan each and note the finding (GB 18597-2023 8.2.1).',
  },
  'acceptance.container-undeclared': {
    zh: '有容器与标签不符或未见，尚未登记差异。请先登记差异并作出决定（部令23号第18条）。',
    en: 'A container differs from its label or is missing, and no discrepancy says so. Declare it and decide on it first (MEE Order 23, art. 18).',
  },
  'acceptance.nothing-arrived': {
    zh: '该行的容器全部未见，没有可以验收的废物。请先查找下落，并向主管部门报告。',
    en: 'Every container of this line is missing, so there is nothing to decide on. Search for them and report to the bureau.',
  },
  'acceptance.container-not-on-line': {
    zh: '退回的容器须是该行到场的容器，且不能是全部（全部退回请选择拒收）。',
    en: 'Containers that go home must be of this line and have arrived, and not be all of them (refuse the line for that).',
  },
  'acceptance.line-missing': {
    zh: '每一行已交付的废物须恰好给出一个结论。',
    en: 'Every line that was handed over needs exactly one decision.',
  },
  'acceptance.line-unknown': {
    zh: '联单中没有这一行，或该行没有交付。请刷新后按当前的行填写。',
    en: 'The manifest has no such line, or nothing of it was handed over. Reload and use the lines it has.',
  },
  'acceptance.decision-too-lenient': {
    zh: '结论不能宽于对差异作出的决定。请按差异决定填写，或先撤销差异重新处理。',
    en: 'The decision must be at least as strict as the one on its discrepancies. Follow it, or withdraw the discrepancy first.',
  },
  'acceptance.part-out-of-bounds': {
    zh: '部分接受须填写接受量，且大于 0、小于实测量。',
    en: 'Accepting in part needs the accepted mass, above 0 and below what was measured.',
  },
  'acceptance.grams-not-wanted': {
    zh: '只有部分接受才填写接受量。全部接受按实测量计。',
    en: 'Give the accepted mass only with a decision in part; accepting a line takes what was measured.',
  },
  'acceptance.packages-out-of-bounds': {
    zh: '退回件数只在拒收时填写，且不多于交付件数。',
    en: 'Packages that go back are given only where goods are refused, at most those handed over.',
  },
  'acceptance.method-missing': {
    zh: '接受的废物须填写拟利用处置方式代码。',
    en: 'Accepted waste needs the code of its intended treatment.',
  },
  'acceptance.opinion-missing': {
    zh: '部分接受或拒收须写明理由（处理意见）。',
    en: 'Accepting in part or refusing needs the reason, as the opinion.',
  },
} as const satisfies Record<string, Text>;

export type ReceivingProblem = keyof typeof receivingProblems;
