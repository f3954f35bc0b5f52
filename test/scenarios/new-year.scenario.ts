import { arrivedManifest, completedBooking, openBookings, permit, tenTonnes, went, zone } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2025-12-31';

export const newYear: Scenario = {
  name: 'new-year',
  title: { zh: '跨年：预留转入新年度', en: 'Over New Year: what a booking holds moves to the new year' },
  basis: {
    zh: '许可按自然年计量；国务院令第408号',
    en: 'Permits count by calendar year; State Council Order 408',
  },
  about: {
    zh: '12 月 31 日收运，占用 2025 年的额度；元旦假期后才验收。过了北京时间零点，尚未验收的预留整笔转入 2026 年，验收量计入 2026 年，2025 年不留余量。',
    en: 'Waste is collected on 31 December and holds quota of 2025; it is accepted after the holiday. At midnight in Shanghai what was not accepted moves to 2026 as a whole, the accepted mass counts towards 2026, and nothing of it stays in 2025.',
  },
  given: {
    now: '2025-12-30T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    {
      ...books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
      expect: {
        status: 201,
        fields: {
          '/quotaYear': 2025,
          '/left': { contains: { limit: 'permitQuota', leftGrams: 99_820_000, until: '2025-12-31' } },
        },
      },
    },
    ...transports({ firm, day, handedOver: [[178_500, 1]] }),
    {
      does: { zh: '23:59，还在旧年度。', en: 'At 23:59 it still is the old year.' },
      at: '2025-12-31T23:59:00+08:00',
      schedule: 'bookings.roll-over',
    },
    looks({
      who: 'manager',
      does: { zh: '2025 年预留 180 千克。', en: 'Sees 180 kg reserved of 2025.' },
      at: '2025-12-31T23:59:30+08:00',
      path: '/capacity?year=2025',
      fields: { '/quota/reservedGrams': 180_000 },
    }),
    {
      does: { zh: '零点后，预留转入 2026 年。', en: 'After midnight the reservation moves to 2026.' },
      at: '2026-01-01T00:05:00+08:00',
      schedule: 'bookings.roll-over',
    },
    looks({
      who: 'manager',
      does: { zh: '2025 年不再有预留。', en: 'Sees nothing reserved of 2025 any more.' },
      path: '/capacity?year=2025',
      fields: { '/quota/reservedGrams': 0, '/quota/postedGrams': 0 },
    }),
    looks({
      who: firm,
      does: { zh: '预约已计入 2026 年。', en: 'Finds its booking in 2026.' },
      path: '/bookings/{booking}',
      fields: { '/state': 'collected', '/quotaYear': 2026 },
    }),
    { ...weighs({ grams: 178_400, reading: 'R-0001' }), at: '2026-01-04T08:30:00+08:00' },
    weighsIn({ '/readyToDecide': true, '/acceptanceDueAt': '2026-01-08T15:59:59.999Z' }),
    accepts(1, { '/lines/0/acceptedGrams': 178_400 }),
  ],
  finally: {
    balances: [
      permit(2025, [0, 0]),
      permit(2026, [178_400, 0]),
      tenTonnes(firm, 2025, [0, 0]),
      tenTonnes(firm, 2026, [178_400, 0]),
      zone('oil', [178_400, 0]),
      openBookings(firm, 0),
    ],
    trails: [went('booking', completedBooking), went('manifest', `${arrivedManifest} accepted closed`)],
  },
};
