import { pagedTable } from '../../platform/documents/paged-document.js';
import type { PageContent, TableColumn } from '../../platform/documents/paged-document.js';
import type { SheetCell, SheetColumn } from '../../platform/documents/sheet-writer.js';
import { formatKilograms } from '../../shared/mass.js';
import { arithmeticOf, formatYuan, titleOf } from '../charges/charge-words.js';
import type { ChargeOutcome } from '../settlement.types.js';
import type { BilledCharge } from './bill-lines.queries.js';

const outcomeWords: Readonly<Record<ChargeOutcome, string>> = {
  accepted: '接受 accepted',
  partlyAccepted: '部分接受 accepted in part',
  refused: '拒收 refused',
};

const columns: readonly TableColumn[] = [
  { head: '项目 Item', width: 130 },
  { head: '算法 How it is worked out', width: '*' },
  { head: '金额（元） CNY', width: 75, align: 'right' },
];

/** One table of all charges: a row that names the visit, then its lines with their arithmetic. */
export const chargesTable = (charges: readonly BilledCharge[]): PageContent =>
  pagedTable(columns, charges.flatMap(rowsOf));

function rowsOf({ charge, lines }: BilledCharge): PageContent[][] {
  const isCorrection = charge.kind === 'correction';
  const name = isCorrection ? '更正单 Correction' : '上门结算单 Visit';
  const about = isCorrection
    ? `更正原因 Reason：${charge.reason}`
    : `交付 Handed over ${charge.handedOverOn}，验收 ${outcomeWords[charge.outcome]}；协议 Agreement ${charge.agreementNumber ?? '—'}`;
  return [
    [
      { stack: [`${charge.acceptedOn}`, { text: `${name} ${charge.number}`, style: 'small' }], style: 'strong' },
      { stack: [`联单 Manifest ${charge.manifestNumber}`, { text: about, style: 'small' }] },
      { text: formatYuan(charge.totalFen), style: 'strong' },
    ],
    ...lines.map((line): PageContent[] => {
      const { zh, en } = arithmeticOf(line);
      return [titleOf(line).zh, { stack: [zh, { text: en, style: 'small' }] }, formatYuan(line.amountFen)];
    }),
  ];
}

/** How every bill is worked out; stands below its figures. */
export const billingRules: readonly PageContent[] = [
  '计费规则：按验收接受量 × 交付当日有效的价格版本计费，逐行四舍五入到分；最低收费以正数服务费合计为准，收集单位付给贵单位的款项全额支付、不抵最低收费；车次成本按各家单独上门的成本比例分摊，任何一家不高于单独上门。',
  {
    text: 'Rules: accepted mass × the price version of the day of hand-over, each line rounded half up to the fen. The minimum charge looks at the positive services; what the facility pays is paid in full. A trip is shared in proportion to what each firm would cost alone, and never beyond that.',
    style: 'small',
  },
];

export const sheetColumns: readonly SheetColumn[] = [
  { header: '验收日期 Accepted on', width: 14 },
  { header: '单号 Number', width: 22 },
  { header: '联单编号 Manifest', width: 18 },
  { header: '项目 Item', width: 30 },
  { header: '废物代码 Waste code', width: 14 },
  { header: '接受量（千克） kg', width: 14 },
  { header: '单价（元/千克） CNY/kg', width: 16 },
  { header: '价格版本 Price version', width: 16 },
  { header: '金额（元） CNY', width: 14 },
  { header: '算法', width: 60 },
  { header: 'How it is worked out', width: 60 },
  { header: '更正原因 Reason', width: 30 },
];

/** A row a line; a reversal's mass and price are those of the line it takes back. */
export const sheetRows = ({ charge, lines }: BilledCharge): SheetCell[][] =>
  lines.map((line) => {
    const { zh, en } = arithmeticOf(line);
    return [
      charge.acceptedOn,
      charge.number,
      charge.manifestNumber,
      titleOf(line).zh,
      line.wasteCode,
      line.grams === null ? null : Number(formatKilograms(line.grams)),
      line.fenPerKg === null ? null : Number(formatYuan(line.fenPerKg)),
      line.priceValidFrom,
      Number(formatYuan(line.amountFen)),
      zh,
      en,
      charge.reason,
    ];
  });
