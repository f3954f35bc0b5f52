import { permit, tenTonnes, went } from './engine/in-the-end.js';
import type { Scenario, Step } from './engine/scenario.types.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const tonnes = (count: number): number => Math.round(count * 1_000_000);

interface Visit {
  readonly bookedAt: string;
  readonly day: string;
  readonly grams: number;
  readonly key: string;
}

/** Booked, collected and accepted to the gram, under names of its own. */
const visit = ({ bookedAt, day, grams, key }: Visit): Step[] => {
  const [booking, round, manifest] = [`booking.${key}`, `round.${key}`, `manifest.${key}`];
  return [
    books({ firm, lines: [{ waste: 'repair-oil', grams, packages: 15 }], day, at: bookedAt, booking }),
    ...transports({ firm, day, handedOver: [[grams, 15]], bookings: [booking], round, manifest }),
    weighs({ grams, manifest, reading: `R-${key}` }),
    weighsIn({ '/readyToDecide': true }, manifest),
    accepts(1, { '/lines/0/acceptedGrams': grams }, manifest),
  ];
};

export const tenTonnesReached: Scenario = {
  name: 'ten-tonnes',
  title: {
    zh: '接近并达到 10 吨：先提醒，再拒绝',
    en: 'A firm comes to 10 t: told before the limit and refused at it',
  },
  basis: { zh: 'HJ 1259-2022 4.2.1；苏环办〔2021〕290号', en: 'HJ 1259-2022 4.2.1; Jiangsu 2021 No. 290' },
  about: {
    zh: '汽修厂 2025 年内已交付 8.7 吨，系统早已提醒。年底再约 1.4 吨被拒绝，因为当年不足 10 吨的余量只剩 1.3 吨。新年另计一年，可以再约；但滚动 12 个月一旦达到 10 吨，就不再属于小微产废单位，不能再约。',
    en: 'A garage handed over 8.7 t in 2025 and was warned. At the end of the year another 1.4 t are refused: of less than 10 t a year 1.3 t are left. The new year counts anew and it books again; but once 12 months together reach 10 t it is no small generator any more and cannot book.',
  },
  given: {
    now: '2025-11-02T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    before: {
      tells: {
        zh: '2025 年 11 月 4 日、18 日和 12 月 2 日，各交付并验收废油 2.9 吨。',
        en: 'On 4 and 18 November and 2 December 2025 it handed over 2.9 t of oil each, all accepted.',
      },
      steps: [
        ...visit({ bookedAt: '2025-11-03T09:00:00+08:00', day: '2025-11-04', grams: tonnes(2.9), key: 'a' }),
        ...visit({ bookedAt: '2025-11-17T09:00:00+08:00', day: '2025-11-18', grams: tonnes(2.9), key: 'b' }),
        ...visit({ bookedAt: '2025-12-01T09:00:00+08:00', day: '2025-12-02', grams: tonnes(2.9), key: 'c' }),
      ],
    },
  },
  steps: [
    looks({
      who: firm,
      at: '2025-12-15T09:00:00+08:00',
      does: { zh: '已收到接近 10 吨的提醒。', en: 'Has been told that it comes near 10 t.' },
      path: '/notices',
      fields: { '/items': { contains: { kind: 'enterprise.near-limit', subjectId: '{garage}' } } },
    }),
    looks({
      who: firm,
      does: {
        zh: '查看准入条件：仍可收运，滚动 8.7 吨，有提醒。',
        en: 'Looks at its eligibility: still served, with a warning at 8.7 t.',
      },
      path: '/enterprises/{garage}/eligibility',
      fields: {
        '/eligible': true,
        '/rollingGrams': 8_700_000,
        '/findings': { contains: { code: 'eligibility.rolling-near-limit', severity: 'warn' } },
      },
    }),
    books({
      firm,
      lines: [{ waste: 'repair-oil', grams: tonnes(1.4), packages: 8 }],
      day: '2025-12-17',
      does: { zh: '再约 1.4 吨被拒绝。', en: 'Wants to book 1.4 t more and is refused.' },
      expect: {
        status: 409,
        problem: 'ledger.generator-scope-reached',
        fields: {
          '/details/limitGrams': 9_999_999,
          '/details/leftGrams': 1_299_999,
          '/details/until': '2025-12-31',
          '/detail': { matches: '持证单位直接签约' },
        },
      },
    }),
    ...visit({ bookedAt: '2026-01-05T09:00:00+08:00', day: '2026-01-06', grams: tonnes(1.4), key: 'd' }),
    looks({
      who: 'manager',
      does: { zh: '收到该单位达到 10 吨的通知。', en: 'Is told that the garage reached the limit.' },
      path: '/notices',
      fields: { '/items': { contains: { kind: 'enterprise.scope-reached', subjectId: '{garage}' } } },
    }),
    books({
      firm,
      lines: [{ waste: 'repair-oil', grams: tonnes(0.2), packages: 1 }],
      day: '2026-01-14',
      does: { zh: '不能再约：12 个月合计 10.1 吨。', en: 'Can book no more: 10.1 t in 12 months.' },
      expect: { status: 409, problem: 'enterprise.out-of-scope' },
    }),
    looks({
      who: 'manager',
      does: { zh: '查看该单位的准入条件：滚动量超限。', en: 'Looks at its eligibility: the rolling mass bars it.' },
      path: '/enterprises/{garage}/eligibility',
      fields: {
        '/eligible': false,
        '/rollingGrams': 10_100_000,
        '/findings': { contains: { code: 'eligibility.rolling-limit', severity: 'refuse' } },
      },
    }),
  ],
  finally: {
    balances: [
      tenTonnes(firm, 2025, [8_700_000, 0]),
      tenTonnes(firm, 2026, [1_400_000, 0]),
      permit(2025, [8_700_000, 0]),
      permit(2026, [1_400_000, 0]),
    ],
    trails: [went('enterprise', 'draft submitted verified', firm)],
  },
};
