import type { Text } from '../../shared/domain-error.js';
import { formatKilograms } from '../../shared/mass.js';
import { decisionWords } from '../../shared/decision-words.js';
import { attributeWords, formWords, packagingWords } from './discrepancy-words.data.js';
import { decisions } from './discrepancy.types.js';
import type {
  BureauReport,
  Decision,
  DiscrepancyAttribute,
  ManifestedLine,
  ReportedDecision,
  ReportedDelivery,
  ReportedDifference,
} from './discrepancy.types.js';

const manifested: Readonly<Record<DiscrepancyAttribute, (line: ManifestedLine) => string>> = {
  name: ({ name, wasteCode }) => `${name}（${wasteCode}）`,
  quantity: ({ handedOverGrams }) => kilograms(handedOverGrams),
  property: ({ hazards }) => hazards.join('、'),
  form: ({ form }) => wordIn(formWords, form),
  packaging: ({ packaging }) => wordIn(packagingWords, packaging),
};

/** As the form prints a code; any other word stands as it is. */
const wordIn = (words: Readonly<Record<string, Text>>, code: string): string => words[code]?.zh ?? code;

/** What the manifest says of an attribute, in the words of the form. */
export const expectedOf = (attribute: DiscrepancyAttribute, line: ManifestedLine): string =>
  manifested[attribute](line);

export const kilograms = (grams: number): string => `${formatKilograms(grams)} 千克`;

const inEnglish: Readonly<Partial<Record<DiscrepancyAttribute, (said: string) => string>>> = {
  quantity: (said) => said.replace(/^([\d.]+) 千克$/, '$1 kg'),
  property: (said) => said.replaceAll('、', ', '),
  form: (said) => englishOf(formWords, said),
  packaging: (said) => englishOf(packagingWords, said),
};

const englishOf = (words: Readonly<Record<string, Text>>, said: string): string =>
  Object.values(words).find(({ zh }) => zh === said)?.en ?? said;

/** What was recorded as expected or found, for readers of either language; what a person wrote stays as written. */
export const textOf = (attribute: DiscrepancyAttribute, said: string): Text => ({
  zh: said,
  en: inEnglish[attribute]?.(said) ?? said,
});

/** The strictest of the decisions; null without one. */
export const strictest = (given: readonly Decision[]): Decision | null =>
  [...decisions].reverse().find((decision) => given.includes(decision)) ?? null;

/** Whether `decision` is as strict as `least`, or stricter. */
export const isAsStrict = (decision: Decision, least: Decision): boolean =>
  decisions.indexOf(decision) >= decisions.indexOf(least);

/** The report to the bureau of the consignee, whole but for what is not decided yet (部令23号 第18条 ¶2). */
export const bureauReport = (
  delivery: ReportedDelivery,
  difference: ReportedDifference,
  decided: ReportedDecision | null,
): BureauReport => ({
  ...delivery,
  ...difference,
  decision: decided?.decision ?? null,
  reason: decided?.reason ?? null,
  text: reportText(delivery, difference, decided),
});

function reportText(
  delivery: ReportedDelivery,
  difference: ReportedDifference,
  decided: ReportedDecision | null,
): string {
  const { internalNumber, officialNumber, consignor, consignorUscc, carrier, plate, consignee } = delivery;
  const { attribute, position, wasteCode, wasteName, expected, found } = difference;
  const number = officialNumber ?? `待取号，内部编号 ${internalNumber}`;
  const decision =
    decided === null
      ? '接受意见正在研究，将另行补报。'
      : `我单位决定：${decisionWords[decided.decision].zh}。理由：${sentence(decided.reason)}`;
  return [
    '关于危险废物转移联单接受差异情况的报告',
    `根据《危险废物转移管理办法》（部令第23号）第十八条，现报告：${consignor}（统一社会信用代码 ${consignorUscc}）` +
      `转移的危险废物（联单编号：${number}），由${carrier}车辆 ${plate} 承运，于 ${minuteOf(delivery.arrivedAt)} 运抵${consignee}。`,
    `经核对，联单第 ${position} 行“${wasteName}”（${wasteCode}）的${attributeWords[attribute].zh}与联单不符：` +
      `联单载明${expected}，实际为${sentence(found)}`,
    `我单位已及时告知移出人。${decision}`,
  ].join('\n');
}

const sentence = (text: string): string => (/[。！？.!?]$/.test(text) ? text : `${text}。`);

/** 2026-11-22T00:30:00.000Z → 2026年11月22日 08:30. China keeps UTC+8 all year. */
function minuteOf(iso: string): string {
  const local = new Date(Date.parse(iso) + 8 * 3_600_000).toISOString();
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(local)!;
  return `${year}年${Number(month)}月${Number(day)}日 ${time}`;
}
