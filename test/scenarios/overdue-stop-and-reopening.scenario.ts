import {
  arrivedManifest,
  arrivedTransfer,
  handedOver,
  mass,
  openBookings,
  permit,
  stored,
  storedContainer,
  went,
  zone,
} from './engine/in-the-end.js';
import type { Scenario, Step } from './engine/scenario.types.js';
import { labels, checks, putsAway, scans, traces } from './engine/storage.steps.js';
import { arrivesThere, partnerDecides, partnerTreats, sendsOff } from './engine/transfer.steps.js';
import { books, looks, plans, releases, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-03-03';
const code = '900-214-08';

/** The worker looks at the storage clock. */
const looksAtClock = (at: string): Step => ({
  at,
  schedule: 'containers.storage-warnings',
  does: { zh: '检查贮存期限。', en: 'The storage clock is looked at.' },
});

export const overdueStop: Scenario = {
  name: 'overdue-stop-and-reopening',
  title: {
    zh: '超期贮存：提前预警，停止收集，清运后立即恢复',
    en: 'Overdue storage: warned before, intake stopped, open again at once',
  },
  basis: {
    zh: '苏环办〔2019〕390号：贮存不超过半年，超期停止收集直至清运；固废法 第81条（2026-08-15 起：生态环境法典 第535条）',
    en: 'Jiangsu 2019 No. 390: half a year in store, and no intake beyond it until it is moved out; Solid Waste Law, art. 81 (from 2026-08-15 Ecological Code, art. 535)',
  },
  about: {
    zh: '一桶废机油 3 月 3 日验收，贮存到 9 月 3 日为止。提前 30 天和 7 天，仓管员收到预警。9 月 4 日零点起停止收集：预约被拒绝，说明是哪个代码、自哪天起、何时恢复；已排好的车次也不能下达。这一桶外运后，无需任何人操作，预约和车次立即恢复。',
    en: 'A drum of oil is accepted on 3 March and may stay until 3 September. The warehouse is warned 30 and 7 days before. From midnight on the 4th intake is stopped: a booking is refused, saying of which code, since when and until what, and a round that is planned is not released. With the shipping of the drum both are open at once; nobody has to switch anything.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: { refiner: { name: '如东再生油品', methods: [{ wasteCode: code, methodCode: 'R9' }] } },
    numbersByHand: true,
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    labels({ firm, waste: 'repair-oil', filled: [{ container: 'drum', grams: 180_000, litres: 200 }] }),
    ...transports({ firm, day, handedOver: [[180_000, 1, ['drum']]], number: '20263206900901' }),
    checks([{ container: 'drum' }]),
    weighs({ grams: 180_000, reading: 'R-0001' }),
    weighsIn(),
    accepts(1, { '/lines/0/acceptedGrams': 180_000 }),
    putsAway({ container: 'drum', zone: 'oil' }),
    scans({
      who: 'warehouse',
      container: 'drum',
      state: 'stored',
      next: '已在库',
      fields: { '/clockStartedAt': { matches: '^2026-03-03T' }, '/dueOn': '2026-09-03' },
    }),
    looksAtClock('2026-08-03T23:30:00+08:00'),
    looks({
      who: 'warehouse',
      does: { zh: '31 天前：还没有预警。', en: '31 days before: no warning yet.' },
      path: '/notices',
      fields: { '/items': { lacks: { kind: 'container.due-soon' } } },
    }),
    looksAtClock('2026-08-04T00:30:00+08:00'),
    looks({
      who: 'warehouse',
      does: { zh: '30 天前：收到第一次预警。', en: '30 days before: the first warning.' },
      path: '/notices',
      fields: {
        '/items/0/kind': 'container.due-soon',
        '/items/0/text/zh': { matches: '1 个容器将于 30 天内到期，最早 2026-09-03' },
      },
    }),
    looksAtClock('2026-08-27T00:30:00+08:00'),
    looks({
      who: 'warehouse',
      does: { zh: '7 天前：收到第二次预警。', en: '7 days before: the second warning.' },
      path: '/notices',
      fields: {
        '/items/0/kind': 'container.due-soon',
        '/items/0/text/zh': { matches: '1 个容器将于 7 天内到期，最早 2026-09-03' },
      },
    }),
    books({
      firm,
      at: '2026-09-01T09:00:00+08:00',
      lines: [{ waste: 'repair-oil', grams: 150_000, packages: 1 }],
      day: '2026-09-07',
      booking: 'booking.2',
    }),
    plans({ day: '2026-09-07', bookings: ['booking.2'], round: 'round.2' }),
    looks({
      who: firm,
      at: '2026-09-03T23:59:00+08:00',
      does: { zh: '最后一天：收集照常。', en: 'On the last day intake is open.' },
      path: '/intake',
      fields: { '/open': true, '/since': null, '/codes': { count: 0 } },
    }),
    books({
      firm,
      at: '2026-09-04T00:00:00+08:00',
      lines: [{ waste: 'repair-oil', grams: 170_000, packages: 1 }],
      day: '2026-09-08',
      does: {
        zh: '次日零点预约，被拒绝：写明代码、起始日和恢复条件。',
        en: 'At midnight a booking is refused, with the code, the day since when, and what opens it again.',
      },
      expect: {
        status: 409,
        problem: 'storage.intake-stopped',
        fields: {
          '/details/code': code,
          '/details/overdueCode': code,
          '/details/since': '2026-09-04',
          '/details/containers': 1,
          '/detail': { matches: '900-214-08 有 1 个容器自 2026-09-04 起超过贮存期限.*超期容器清运完毕后自动恢复' },
          '/errors': { count: 1 },
        },
      },
    }),
    looks({
      who: firm,
      does: { zh: '查看收集状态：停止，原因在此。', en: 'Looks whether intake is open: it is not, and why.' },
      path: '/intake',
      fields: {
        '/open': false,
        '/allStopped': true,
        '/since': '2026-09-04',
        '/reasonZh': { matches: '清运完毕后自动恢复' },
        '/codes': { contains: { wasteCode: code, dueOn: '2026-09-03', containers: 1 } },
      },
    }),
    scans({
      who: 'warehouse',
      container: 'drum',
      state: 'stored',
      next: '已在库',
      fields: { '/overdue/stops': 'all', '/overdue/text/zh': { matches: '全部废物已暂停收集；请优先安排外运' } },
    }),
    looksAtClock('2026-09-04T00:30:00+08:00'),
    looks({
      who: 'dispatcher',
      does: {
        zh: '先前约好的车次也不能下达：检查写明须先清运。',
        en: 'The round that was planned before cannot be released either: the check says what to ship first.',
      },
      path: '/rounds/{round.2}/check',
      fields: {
        '/releasable': false,
        '/findings': { contains: { code: 'round.intake-stopped', severity: 'hard' } },
        '/findings/0/text/zh': { matches: '2026-09-04' },
      },
    }),
    releases('round.2', { status: 409, problem: 'round.checks-failed' }),
    looks({
      who: 'warehouse',
      does: { zh: '仓管员收到超期通知。', en: 'The warehouse is told that it is overdue.' },
      path: '/notices',
      fields: { '/items/0/kind': 'container.overdue', '/items/0/text/zh': { matches: '立即外运' } },
    }),
    looks({
      who: 'warehouse',
      does: { zh: '找出超期的容器。', en: 'Finds the container that is overdue.' },
      path: '/stock/containers?dueBefore=2026-09-04',
      fields: { '/items': { count: 1 }, '/items/0/code': '{drum.code}', '/items/0/dueOn': '2026-09-03' },
    }),
    ...sendsOff({
      containers: ['drum'],
      partner: 'refiner',
      day: '2026-09-04',
      at: '2026-09-04T08:00:00+08:00',
      number: '20263206900902',
    }),
    looks({
      who: firm,
      does: { zh: '收集立即恢复。', en: 'Intake is open at once.' },
      path: '/intake',
      fields: { '/open': true, '/since': null, '/codes': { count: 0 } },
    }),
    books({
      firm,
      lines: [{ waste: 'repair-oil', grams: 170_000, packages: 1 }],
      day: '2026-09-08',
      booking: 'booking.3',
      does: { zh: '同样的预约，这次成功。', en: 'The same booking succeeds.' },
    }),
    releases('round.2'),
    arrivesThere({ at: '2026-09-04T18:00:00+08:00' }),
    partnerDecides({ outcome: 'accepted', lines: [180_000] }),
    partnerTreats({ on: '2026-09-09', at: '2026-09-10T09:00:00+08:00' }),
    traces({
      who: firm,
      of: { container: 'drum' },
      does: { zh: '产废单位看到自己的废物已利用。', en: 'The garage sees that its waste was used.' },
      fields: {
        '/places': { count: 1 },
        '/places/0/place': 'treated',
        '/places/0/grams': 180_000,
        '/state': 'treated',
      },
    }),
  ],
  finally: {
    balances: [
      permit(2026, [180_000, 320_000]),
      openBookings(firm, 320_000),
      handedOver(firm, code, 180_000),
      stored('oil', code, 0),
      zone('oil', [0, 320_000]),
      mass('outbound', code, 0),
      mass('treated', code, 180_000),
    ],
    trails: [
      went('manifest', `${arrivedManifest} accepted closed`),
      went('container', `${storedContainer} picked shipped treated`, 'drum'),
      went('transfer', `${arrivedTransfer} accepted treated closed`),
      went('booking', 'requested planned', 'booking.2'),
      went('booking', 'requested', 'booking.3'),
      went('round', 'draft released', 'round.2'),
    ],
  },
};
