import { category, openBookings, permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, looks } from './engine/trip.steps.js';

const day = '2026-04-14';

export const permitFull: Scenario = {
  name: 'permit-full',
  title: {
    zh: '许可量用完：说清上限、余量和期限',
    en: 'The permit is full: the refusal names the limit, what is left and until when',
  },
  basis: {
    zh: '固废法 第80条（2026-08-15 起：生态环境法典 第534条）；国务院令第408号 第12条',
    en: 'Solid Waste Law, art. 80 (from 2026-08-15 Ecological Code, art. 534); State Council Order 408, art. 12',
  },
  about: {
    zh: '许可每年 1 吨，其中 HW08 每年 0.8 吨。第一家约走 0.7 吨后，第二家再约 0.5 吨被拒绝，答复写明上限、余量和期限；第一家取消后，第二家立即约上。同类别的上限同样说明。',
    en: 'A permit of 1 t a year, 0.8 t of it for HW08. After one garage booked 0.7 t, the 0.5 t of another are refused, and the answer names limit, rest and period; when the first cancels, the second books at once. The limit of the category is told alike.',
  },
  given: {
    now: '2026-04-13T09:00:00+08:00',
    yearlyQuotaGrams: 1_000_000,
    categoryQuotas: [{ category: 'HW08', quotaGrams: 800_000 }],
    firms: {
      first: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil', 'repair-batteries'] },
      second: { name: '江海汽修', trade: 'vehicle-repair', wastes: ['repair-oil', 'repair-batteries'] },
    },
  },
  steps: [
    books({
      firm: 'first',
      lines: [{ waste: 'repair-batteries', grams: 700_000, packages: 40 }],
      day,
      booking: 'booking.first',
    }),
    books({
      firm: 'second',
      lines: [{ waste: 'repair-batteries', grams: 500_000, packages: 30 }],
      day,
      does: {
        zh: '想约 500 千克，许可只剩 300 千克，被拒绝。',
        en: 'Wants to book 500 kg and is refused, since 300 kg are left.',
      },
      expect: {
        status: 409,
        problem: 'ledger.permit-quota-reached',
        fields: {
          '/details/limitGrams': 1_000_000,
          '/details/leftGrams': 300_000,
          '/details/askedGrams': 500_000,
          '/details/until': '2026-12-31',
          '/detail': {
            matches: '^本设施 2026-12-31 前的许可收集量 1\\.000 吨只剩 0\\.300 吨，本次需要 0\\.500 吨。',
          },
        },
      },
    }),
    {
      who: 'first',
      does: { zh: '取消预约，预留归还。', en: 'Cancels, and gives back what it held.' },
      request: { method: 'POST', path: '/bookings/{booking.first}/cancel', body: { reason: '本月不换电池' } },
      expect: { status: 200, fields: { '/state': 'cancelled' } },
      jobs: true,
    },
    books({
      firm: 'second',
      lines: [{ waste: 'repair-batteries', grams: 500_000, packages: 30 }],
      day,
      booking: 'booking.second',
    }),
    books({
      firm: 'first',
      lines: [{ waste: 'repair-oil', grams: 900_000, packages: 5 }],
      day,
      does: {
        zh: '想约 900 千克废油：HW08 全年只有 800 千克。',
        en: 'Wants to book 900 kg of oil: HW08 has 800 kg a year.',
      },
      expect: {
        status: 409,
        problem: 'ledger.category-quota-reached',
        fields: { '/details/scope': 'HW08', '/details/leftGrams': 800_000, '/details/until': '2026-12-31' },
      },
    }),
    looks({
      who: 'manager',
      does: {
        zh: '查看容量：已预留 500 千克，可约 500 千克。',
        en: 'Looks at the capacity: 500 kg reserved, 500 kg free.',
      },
      path: '/capacity?year=2026',
      fields: {
        '/quota/limitGrams': 1_000_000,
        '/quota/postedGrams': 0,
        '/quota/reservedGrams': 500_000,
        '/quota/freeGrams': 500_000,
      },
    }),
  ],
  finally: {
    balances: [
      permit(2026, [0, 500_000]),
      category(2026, 'HW08', [0, 0]),
      openBookings('first', 0),
      openBookings('second', 500_000),
    ],
    trails: [went('booking', 'requested cancelled', 'booking.first'), went('booking', 'requested', 'booking.second')],
  },
};
