import type { Text } from '../../shared/domain-error.js';
import { formatKilograms } from '../../shared/mass.js';
import type { ChargeLineFacts, TransportFacts } from '../settlement.types.js';

/** Fen as yuan with two decimals: 49500 → '495.00', -5 → '-0.05'. */
export function formatYuan(fen: number): string {
  const size = Math.abs(fen);
  const rest = size % 100;
  return `${fen < 0 ? '-' : ''}${(size - rest) / 100}.${String(rest).padStart(2, '0')}`;
}

export const lineTitles = {
  waste: { zh: '废物', en: 'Waste' },
  minimum: { zh: '最低收费', en: 'Minimum charge' },
  transport: { zh: '运输费（拼车分摊）', en: 'Transport, shared' },
} as const satisfies Record<ChargeLineFacts['kind'], Text>;

/** What a line is for. */
export const titleOf = ({ kind, wasteCode, wasteName }: ChargeLineFacts): Text =>
  kind === 'waste' ? { zh: `${wasteName} ${wasteCode}`, en: `${wasteName} ${wasteCode}` } : lineTitles[kind];

/** The arithmetic of a line in a sentence, so that every figure can be followed; of a reversal that of the line taken back. */
export function arithmeticOf(line: ChargeLineFacts & { readonly reversesLineId: string | null }): Text {
  if (line.reversesLineId === null) return explain(line);
  const { zh, en } = explain({ ...line, amountFen: -line.amountFen });
  return { zh: `冲销：${zh}`, en: `Taken back: ${en}` };
}

function explain(line: ChargeLineFacts): Text {
  switch (line.kind) {
    case 'waste':
      return wasteWords(line);
    case 'minimum':
      return minimumWords(line);
    case 'transport':
      return transportWords(line, line.transport!);
  }
}

function wasteWords({ grams, fenPerKg, amountFen, priceValidFrom, byHand }: ChargeLineFacts): Text {
  const [mass, price, amount] = [formatKilograms(grams ?? 0), formatYuan(fenPerKg ?? 0), formatYuan(amountFen)];
  const product = { zh: `${mass} kg × ${price} 元/kg = ${amount} 元`, en: `${mass} kg × ¥${price}/kg = ¥${amount}` };
  if (byHand) return { zh: `${product.zh}，更正后的单价`, en: `${product.en}, corrected price` };
  if (priceValidFrom === null)
    return {
      zh: `${mass} kg，协议未约定单价，按 0.00 元计`,
      en: `${mass} kg, no price agreed: charged at ¥0.00`,
    };
  const [zh, en] = (fenPerKg ?? 0) < 0 ? ['，由收集单位付给贵单位', ', paid by the facility'] : ['', ''];
  return {
    zh: `${product.zh}，价格版本 ${priceValidFrom} 起${zh}`,
    en: `${product.en}, price version from ${priceValidFrom}${en}`,
  };
}

function minimumWords({ minimumFen, servicesFen, amountFen, byHand }: ChargeLineFacts): Text {
  const [least, services, amount] = [formatYuan(minimumFen ?? 0), formatYuan(servicesFen ?? 0), formatYuan(amountFen)];
  if (byHand) return { zh: `更正为 ${amount} 元（约定 ${least} 元）`, en: `Set to ¥${amount} (agreed: ¥${least})` };
  return {
    zh: `约定最低 ${least} 元 − 本次服务费 ${services} 元 = ${amount} 元；负价款不抵最低收费`,
    en: `Agreed minimum ¥${least} − services ¥${services} = ¥${amount}; what the facility pays does not count`,
  };
}

function transportWords({ amountFen, byHand }: ChargeLineFacts, facts: TransportFacts): Text {
  if (byHand) {
    const [amount, share] = [formatYuan(amountFen), formatYuan(facts.shareFen)];
    return { zh: `更正为 ${amount} 元（原分摊 ${share} 元）`, en: `Set to ¥${amount} (share: ¥${share})` };
  }
  const yuan = formatYuan;
  const [km, fixed, perKm] = [kilometres(facts.sharedMetres), yuan(facts.fixedFen), yuan(facts.fenPerKm)];
  const [cost, own, all, share] = [facts.sharedFen, facts.separateFen, facts.separateSumFen, facts.shareFen].map(yuan);
  const saved = yuan(facts.separateFen - facts.shareFen);
  const [who, whoEn] =
    facts.firms === 1 ? ['专车', 'for one firm'] : [`${facts.firms} 家拼车`, `shared by ${facts.firms}`];
  const [part, partEn] = facts.sharedFen < facts.costFen ? [`，分摊 ${cost} 元`, `, shared ¥${cost}`] : ['', ''];
  const [doubt, doubtEn] = facts.isApproximate ? ['（里程为估算）', ' (distances estimated)'] : ['', ''];
  const trip = `${fixed} 元 + ${km} km × ${perKm} 元/km = ${yuan(facts.costFen)} 元${part}`;
  const tripEn = `¥${fixed} + ${km} km × ¥${perKm}/km = ¥${yuan(facts.costFen)}${partEn}`;
  return {
    zh: `车次 ${facts.roundNumber}（${who}）：${trip}；× 单独上门 ${own} 元 ÷ 各家合计 ${all} 元 = ${share} 元，节省 ${saved} 元${doubt}`,
    en: `Round ${facts.roundNumber} (${whoEn}): ${tripEn}; × alone ¥${own} ÷ all alone ¥${all} = ¥${share}, saved ¥${saved}${doubtEn}`,
  };
}

/** Metres as kilometres with three decimals. */
const kilometres = (metres: number): string => formatKilograms(metres);
