import { books, confirms, handsOver, plans, releases, travels } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';
import type { Scenario } from './engine/scenario.types.js';

const firm = 'garage';
const day = '2026-03-03';

export const garageOil: Scenario = {
  name: 'garage-oil',
  title: {
    zh: '汽修废机油：从预约到允差内验收',
    en: 'Garage oil from booking to acceptance within tolerance',
  },
  basis: {
    zh: '部令23号 第12、13、16、18条；固废法 第80、82条（2026-08-15 起：生态环境法典 第534、536条）',
    en: 'MEE Order 23, art. 12, 13, 16, 18; Solid Waste Law, art. 80, 82 (from 2026-08-15 Ecological Code, art. 534, 536)',
  },
  about: {
    zh: '一家汽修厂预约一桶废机油。交付 178.5 千克，过磅 178.4 千克，偏差在允差内：按实测量入账，多预留的额度释放，联单自动办结。',
    en: 'A garage books a drum of waste oil. It hands over 178.5 kg, the scale reads 178.4 kg, which is within tolerance: the measured mass is posted, what was reserved beyond it is released, and the manifest closes by itself.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    {
      ...books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
      expect: {
        status: 201,
        fields: {
          '/state': 'requested',
          '/quotaYear': 2026,
          '/left': { contains: { limit: 'permitQuota', leftGrams: 99_820_000, until: '2026-12-31' } },
        },
      },
    },
    {
      who: 'dispatcher',
      does: { zh: '受理预约，预留不再到期。', en: 'Confirms the booking; what it holds no longer runs out.' },
      request: { method: 'POST', path: '/bookings/{booking}/confirm' },
      expect: { status: 200, fields: { '/state': 'confirmed', '/expiresAt': null } },
    },
    plans({ day }),
    releases(),
    ...confirms({ firm }),
    {
      who: firm,
      does: { zh: '看到国家联单编号。', en: 'Sees the official number.' },
      request: { method: 'GET', path: '/manifests/{manifest}' },
      expect: {
        status: 200,
        fields: {
          '/state': 'numbered',
          '/officialNumber': { matches: '^20263206\\d{6}$' },
          '/internalNumber': { matches: '-2026-000001$' },
        },
      },
    },
    ...handsOver({ firm, lines: [[178_500, 1]], at: `${day}T09:30:00+08:00` }),
    {
      who: firm,
      does: { zh: '预约已随装车变为“已上车”。', en: 'Its booking is collected.' },
      request: { method: 'GET', path: '/bookings/{booking}' },
      expect: { status: 200, fields: { '/state': 'collected' } },
    },
    ...travels({ at: `${day}T11:00:00+08:00` }),
    weighs({ grams: 178_400, reading: 'R-0001' }),
    weighsIn({
      '/readyToDecide': true,
      '/discrepancies': { count: 0 },
      '/lines/0/differenceGrams': -100,
      '/lines/0/withinTolerance': true,
    }),
    accepts(1, { '/lines/0/acceptedGrams': 178_400, '/lines/0/differenceGrams': 100, '/returnManifestId': null }),
    {
      who: firm,
      does: { zh: '查看办结的联单。', en: 'Looks at the closed manifest.' },
      request: { method: 'GET', path: '/manifests/{manifest}' },
      expect: {
        status: 200,
        fields: { '/state': 'closed', '/lines/0/acceptedGrams': 178_400, '/lines/0/methodCode': 'R9' },
      },
    },
  ],
  finally: {
    balances: [
      {
        account: 'permitQuota/{facility}/2026/',
        of: { zh: '许可年收集量', en: 'permit of the year' },
        posted: 178_400,
        pending: 0,
      },
      {
        account: 'scope/{garage}/2026/',
        of: { zh: '产废单位的 10 吨', en: 'the enterprise’s 10 t' },
        posted: 178_400,
        pending: 0,
      },
      {
        account: 'zone/{facility}//{zone.oil}',
        of: { zh: '油类贮存区', en: 'zone for oil' },
        posted: 178_400,
        pending: 0,
      },
      {
        account: 'weighingDifference/{facility}//900-214-08',
        of: { zh: '称量差', en: 'weighing difference' },
        posted: 100,
        pending: 0,
      },
    ],
    trails: [
      {
        subject: 'booking',
        of: { zh: '预约', en: 'booking' },
        states: ['requested', 'confirmed', 'planned', 'collected', 'completed'],
      },
      {
        subject: 'manifest',
        of: { zh: '联单', en: 'manifest' },
        states: ['draft', 'confirmed', 'numbered', 'loaded', 'inTransit', 'arrived', 'accepted', 'closed'],
      },
    ],
  },
};
