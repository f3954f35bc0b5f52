import type { ChargeLineFacts, TransportFacts } from '../settlement.types.js';
import { arithmeticOf, formatYuan } from './charge-words.js';
import { visitLines } from './charge.rules.js';

const transport: TransportFacts = {
  roundId: 'round',
  roundNumber: 'CC2026-00042',
  firms: 3,
  sharedMetres: 38_200,
  fenPerKm: 450,
  fixedFen: 60_000,
  costFen: 77_190,
  sharedFen: 77_190,
  separateSumFen: 240_000,
  separateMetres: 20_000,
  separateFen: 69_000,
  shareFen: 22_192,
  isApproximate: true,
};
const prices = new Map([['900-214-08', { validFrom: '2026-07-01', fenPerKg: 120 }]]);
const [oil, minimum, trip] = visitLines(
  [{ manifestLineId: 'm', wasteCode: '900-214-08', wasteName: '废机油', grams: 412_500 }],
  prices,
  60_000,
  transport,
) as [ChargeLineFacts, ChargeLineFacts, ChargeLineFacts];
const words = (line: ChargeLineFacts, reversesLineId: string | null = null) =>
  arithmeticOf({ ...line, reversesLineId }).zh;

it.each([
  [49_500, '495.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [-123_456, '-1234.56'],
  [0, '0.00'],
])('%d fen are %s yuan', (fen, yuan) => {
  expect(formatYuan(fen)).toBe(yuan);
});

describe('the arithmetic in words', () => {
  it('of waste names mass, price and its version', () => {
    expect(words(oil)).toBe('412.500 kg × 1.20 元/kg = 495.00 元，价格版本 2026-07-01 起');
    expect(words({ ...oil, priceValidFrom: null })).toBe('412.500 kg，协议未约定单价，按 0.00 元计');
    expect(words({ ...oil, byHand: true })).toMatch(/更正后的单价$/);
    expect(words({ ...oil, fenPerKg: -80, amountFen: -33_000 })).toMatch(/-330.00 元.*由收集单位付给贵单位$/);
  });

  it('of the minimum charge says what it tops up', () => {
    expect(words(minimum)).toBe('约定最低 600.00 元 − 本次服务费 495.00 元 = 105.00 元；负价款不抵最低收费');
  });

  it('of the transport says how the trip is shared and what that saves', () => {
    expect(words(trip)).toBe(
      '车次 CC2026-00042（3 家拼车）：600.00 元 + 38.200 km × 4.50 元/km = 771.90 元；× 单独上门 690.00 元 ÷ 各家合计 2400.00 元 = 221.92 元，节省 468.08 元（里程为估算）',
    );
    const capped = { ...transport, sharedFen: 70_000 };
    expect(words({ ...trip, transport: capped })).toContain('，分摊 700.00 元');
  });

  it('of a reversal is that of the line taken back', () => {
    expect(words({ ...oil, amountFen: -oil.amountFen }, oil.manifestLineId)).toBe(`冲销：${words(oil)}`);
  });

  it('says the same in English', () => {
    const { en } = arithmeticOf({ ...oil, reversesLineId: null });
    expect(en).toBe('412.500 kg × ¥1.20/kg = ¥495.00, price version from 2026-07-01');
    for (const line of [oil, minimum, trip])
      expect(arithmeticOf({ ...line, reversesLineId: null }).en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
