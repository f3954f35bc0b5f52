import { openBookings, permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books } from './engine/trip.steps.js';

const firm = 'garage';
const day = '2026-04-23';
const oil = (grams: number) => [{ waste: 'repair-oil', grams, packages: 10 }];

export const quotaHoarding: Scenario = {
  name: 'quota-hoarding',
  title: { zh: '一家不能占光额度', en: 'No enterprise can hoard the quota' },
  basis: {
    zh: '平台规则：一家未完成预约合计不超过 3 吨；GB 18597-2023 8.3.5',
    en: 'Rule of the platform: at most 3 t in open bookings of an enterprise; GB 18597-2023 8.3.5',
  },
  about: {
    zh: '一家汽修厂已约 2 吨，再约 1.5 吨会超过未完成预约的上限，被拒绝并写明余量。无人受理的预约到期后，余量恢复。',
    en: 'A garage holds 2 t; another 1.5 t would exceed its cap on open bookings and are refused, with what is left. When the booking nobody attended to runs out, there is room again.',
  },
  given: {
    now: '2026-04-15T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm, lines: oil(2_000_000), day }),
    books({
      firm,
      lines: oil(1_500_000),
      day,
      does: { zh: '再约 1.5 吨，被拒绝。', en: 'Wants to book 1.5 t more, and is refused.' },
      expect: {
        status: 409,
        problem: 'ledger.open-bookings-reached',
        fields: {
          '/details/limitGrams': 3_000_000,
          '/details/leftGrams': 1_000_000,
          '/detail': { matches: '合计上限为 3\\.000 吨，还可预约 1\\.000 吨，本次需要 1\\.500 吨' },
        },
      },
    }),
    books({ firm, lines: oil(1_000_000), day, booking: 'booking.rest' }),
    {
      does: { zh: '三天无人受理，两个预约失效。', en: 'Nobody attends to them for three days: both expire.' },
      at: '2026-04-18T10:00:00+08:00',
      schedule: 'bookings.expire',
    },
    books({ firm, lines: oil(1_500_000), day, booking: 'booking.again' }),
  ],
  finally: {
    balances: [openBookings(firm, 1_500_000), permit(2026, [0, 1_500_000])],
    trails: [
      went('booking', 'requested expired'),
      went('booking', 'requested expired', 'booking.rest'),
      went('booking', 'requested', 'booking.again'),
    ],
  },
};
