import { permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, looks, plans, releases } from './engine/trip.steps.js';

const day = '2026-05-19';

export const incompatibleWastes: Scenario = {
  name: 'incompatible-wastes',
  title: { zh: '不相容的废物：不得同车', en: 'Wastes that may not meet are refused on one vehicle' },
  basis: {
    zh: '固废法 第81条（2026-08-15 起：生态环境法典 第535条）；GB 18597-2023 4.3',
    en: 'Solid Waste Law, art. 81 (from 2026-08-15 Ecological Code, art. 535); GB 18597-2023 4.3',
  },
  about: {
    zh: '汽修厂的废机油和检测机构的铬酸洗液（氧化剂）排在同一车次。检查指出哪两批货、为什么，不予下达；移出一批后放行。',
    en: 'Oil of a garage and chromic acid, an oxidiser, of a testing body are planned onto one round. The check names the two lots and the reason, and the round is not released; with one of them off it is.',
  },
  given: {
    now: '2026-05-18T09:00:00+08:00',
    firms: {
      garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
      lab: {
        name: '江海检测',
        trade: 'laboratory',
        wastes: ['lab-chrome-oxidiser'],
        declared: [{ wasteCode: '900-047-49', yearlyGrams: 500_000 }],
      },
    },
  },
  steps: [
    books({
      firm: 'garage',
      lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }],
      day,
      booking: 'booking.oil',
    }),
    books({
      firm: 'lab',
      lines: [{ waste: 'lab-chrome-oxidiser', grams: 10_000, packages: 1 }],
      day,
      booking: 'booking.oxidiser',
    }),
    plans({ day, bookings: ['booking.oil', 'booking.oxidiser'] }),
    releases('round', {
      status: 409,
      problem: 'round.checks-failed',
      fields: { '/errors': { contains: { code: 'round.incompatible', pointer: '/stops/0' } } },
    }),
    looks({
      who: 'dispatcher',
      does: { zh: '查看检查结果：氧化剂遇油可能起火。', en: 'Reads the finding: oxidiser and oil may catch fire.' },
      path: '/rounds/{round}/check',
      fields: {
        '/findings': { count: 1 },
        '/findings/0/severity': 'hard',
        '/findings/0/text/zh': { matches: '废机油[\\s\\S]*氧化剂与油类、溶剂、漆类接触可能起火爆炸' },
      },
    }),
    {
      who: 'dispatcher',
      does: { zh: '把铬酸洗液移到另一车次。', en: 'Takes the oxidiser off, for another round.' },
      request: { method: 'DELETE', path: '/rounds/{round}/stops/{booking.oxidiser}' },
      expect: { status: 200, fields: { '/stopCount': 1 } },
      remember: { 'round.version': '/version' },
    },
    releases(),
    looks({
      who: 'dispatcher',
      does: {
        zh: '移出的预约回到待排，仍占额度。',
        en: 'Finds the booking back in the pool, still holding its quota.',
      },
      path: '/bookings/{booking.oxidiser}',
      fields: { '/state': 'confirmed', '/planned': null },
    }),
  ],
  finally: {
    balances: [permit(2026, [0, 190_000])],
    trails: [
      went('round', 'draft released'),
      went('booking', 'requested planned', 'booking.oil'),
      went('booking', 'requested planned confirmed', 'booking.oxidiser'),
    ],
  },
};
