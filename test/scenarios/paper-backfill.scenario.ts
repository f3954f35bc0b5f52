import { completedBooking, permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, looks, plans, releases } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-04-29';

export const paperBackfill: Scenario = {
  name: 'paper-backfill',
  title: {
    zh: '纸质联单补录：跨五一假期的十个工作日',
    en: 'A paper manifest entered afterwards: ten working days over the May holiday',
  },
  basis: {
    zh: '部令23号 第18、20条；国办发明电〔2025〕7号',
    en: 'MEE Order 23, art. 18, 20; State Council calendar of 2026',
  },
  about: {
    zh: '现场断网，4 月 29 日用纸质联单转移。5 月 1–5 日放假，9 日（周六）调休上班：补录期限到 5 月 15 日，验收期限到 5 月 9 日。补录时登记扫描件和交付量，取得国家编号后补录完成。',
    en: 'Without a network the transfer of 29 April runs on paper. 1–5 May are holidays and Saturday 9 May is worked: the back-fill is due on 15 May, the acceptance on 9 May. The scan and what was handed over are entered; with the official number the back-fill is done.',
  },
  given: {
    now: '2026-04-28T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    scans: ['garage'],
    numbersByHand: true,
  },
  steps: [
    {
      ...books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
      remember: { booking: '/id', 'booking.line1': '/lines/0/id' },
    },
    plans({ day }),
    releases(),
    {
      who: 'dispatcher',
      does: {
        zh: '转移结束后补录纸质联单：4 月 29 日 9:00 交付、9:20 起运、11:00 运抵。',
        en: 'Enters the paper manifest after the transfer: handed over at 9:00, left at 9:20, arrived at 11:00 on 29 April.',
      },
      at: `${day}T15:00:00+08:00`,
      request: {
        method: 'POST',
        path: '/manifests/backfill',
        body: {
          roundId: '{round}',
          enterpriseId: '{garage}',
          reason: '现场断网，改用纸质联单',
          paperNumber: 'ZZ-2026-0429',
          paperDocumentId: '{garage.scan}',
          handedOverAt: `${day}T09:00:00+08:00`,
          departedAt: `${day}T09:20:00+08:00`,
          paperEndedAt: `${day}T11:00:00+08:00`,
          lines: [{ bookingLineId: '{booking.line1}', handedOverGrams: 178_500, handedOverPackages: 1 }],
        },
      },
      expect: {
        status: 201,
        fields: {
          '/state': 'arrived',
          '/backfill': true,
          '/officialNumber': null,
          '/acceptanceDueAt': '2026-05-09T15:59:59.999Z',
          '/backfillDueAt': '2026-05-15T15:59:59.999Z',
          '/signatures': { contains: { medium: 'paper', party: 'consignor', documentId: '{garage.scan}' } },
        },
      },
      remember: { manifest: '/id', 'manifest.line1': '/lines/0/id' },
    },
    weighs({ grams: 178_500, reading: 'R-0001' }),
    weighsIn(),
    {
      ...accepts(1, { '/lines/0/acceptedGrams': 178_500 }),
      at: '2026-05-09T10:00:00+08:00',
      does: { zh: '在期限当天（调休的周六）验收。', en: 'Accepts it on the last day, a Saturday that is worked.' },
    },
    {
      who: 'dispatcher',
      does: { zh: '补录未完成，联单还不能办结。', en: 'Cannot close it: the back-fill is not done.' },
      request: { method: 'POST', path: '/manifests/{manifest}/close' },
      expect: { status: 409, problem: 'manifest.backfill-open' },
    },
    looks({
      who: 'dispatcher',
      at: '2026-05-15T23:59:00+08:00',
      does: { zh: '期限最后一分钟：还不算逾期。', en: 'In the last minute it is not overdue.' },
      path: '/manifests?overdue=backfill',
      fields: { '/items': { lacks: { id: '{manifest}' } } },
    }),
    looks({
      who: 'dispatcher',
      at: '2026-05-16T00:00:00+08:00',
      does: { zh: '过了 5 月 15 日：列入逾期。', en: 'After 15 May it is listed as overdue.' },
      path: '/manifests?overdue=backfill',
      fields: { '/items': { contains: { id: '{manifest}' } } },
    }),
    {
      who: 'dispatcher',
      does: {
        zh: '登记国家平台补发的编号，补录完成，联单办结。',
        en: 'Enters the number that the national system issued; the back-fill is done and the manifest closes.',
      },
      request: { method: 'POST', path: '/manifests/{manifest}/official-number', body: { number: '20263206900429' } },
      expect: {
        status: 200,
        fields: { '/officialNumber': '20263206900429', '/paper/doneAt': { matches: '^2026-05-15T16:01' } },
      },
      jobs: true,
    },
    looks({
      who: firm,
      does: { zh: '查看办结的联单。', en: 'Looks at the closed manifest.' },
      path: '/manifests/{manifest}',
      fields: { '/state': 'closed', '/paper/paperNumber': 'ZZ-2026-0429' },
    }),
  ],
  finally: {
    balances: [permit(2026, [178_500, 0])],
    trails: [went('booking', completedBooking), went('manifest', 'draft loaded inTransit arrived accepted closed')],
  },
};
