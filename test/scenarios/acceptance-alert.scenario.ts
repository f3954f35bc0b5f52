import { arrivedManifest, permit, went } from './engine/in-the-end.js';
import type { Scenario, Step } from './engine/scenario.types.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-09-30';

/** The worker works out anew what has to be done. */
const worksOut = (at: string): Step => ({
  at,
  schedule: 'compliance.duties',
  does: { zh: '重新计算待办与预警。', en: 'Duties and alerts are worked out anew.' },
});

export const acceptanceAlert: Scenario = {
  name: 'acceptance-alert',
  title: {
    zh: '验收期限预警：打开一次，逐级升级，验收后自行消除',
    en: 'The alert of a late acceptance: opened once, escalated, closed by the fact',
  },
  basis: { zh: '部令23号 第18条；国办发明电〔2025〕7号', en: 'MEE Order 23, art. 18; State Council calendar of 2026' },
  about: {
    zh: '9 月 30 日运抵，第三个工作日是调休的 10 月 10 日（周六）：当天起预警。10 月 13 日临期，14 日逾期并升级至负责人，16 日（逾期第三个工作日）列入监管视图。没有人能点掉它：备注不会关闭，验收才会。',
    en: 'The waste arrives on 30 September; the third working day is 10 October, a Saturday that is worked: from then on it is warned of. On the 13th it is due, on the 14th overdue and the manager’s, on the 16th, the third working day after, the regulators see it. Nobody can click it away: a note does not close it, the acceptance does.',
  },
  given: {
    now: '2026-09-29T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    ...transports({ firm, day, handedOver: [[178_500, 1]] }),
    worksOut('2026-10-09T18:00:00+08:00'),
    looks({
      who: 'weighbridge',
      does: { zh: '待办：还不用预警。', en: 'It is to be done; no warning yet.' },
      path: '/duties?kind=acceptance',
      fields: { '/items/0/level': 'coming', '/items/0/dueOn': '2026-10-13', '/items/0/subjectId': '{manifest}' },
    }),
    looks({
      who: 'manager',
      does: { zh: '没有预警消息。', en: 'No notice of an alert.' },
      path: '/notices',
      fields: { '/items': { lacks: { kind: 'alert.opened' } } },
    }),
    worksOut('2026-10-10T00:10:00+08:00'),
    worksOut('2026-10-10T00:20:00+08:00'),
    looks({
      who: 'weighbridge',
      does: { zh: '第三个工作日（调休周六）：预警。', en: 'The third working day, a worked Saturday: an alert.' },
      path: '/duties?kind=acceptance',
      fields: { '/items/0/level': 'warn', '/items/0/reach': 'attending' },
      remember: { duty: '/items/0/id' },
    }),
    looks({
      who: 'weighbridge',
      does: { zh: '算了两次，仍只有一条。', en: 'Worked out twice, it is one.' },
      path: '/duties/summary',
      fields: { '/levels/warn': 1 },
    }),
    looks({
      who: 'manager',
      does: { zh: '收到预警消息，说明做什么、何时之前。', en: 'The notice says what to do, and by when.' },
      path: '/notices',
      fields: {
        '/items/0/kind': 'alert.opened',
        '/items/0/text/zh': { matches: '于 2026-09-30 运抵，请于 2026-10-13 前过磅验收' },
      },
    }),
    worksOut('2026-10-14T00:10:00+08:00'),
    looks({
      who: 'manager',
      does: { zh: '逾期：升级至负责人。', en: 'Overdue: the manager’s now.' },
      path: '/duties/{duty}',
      fields: { '/level': 'overdue', '/reach': 'manager' },
    }),
    looks({
      who: 'regulator',
      does: { zh: '监管视图里还没有。', en: 'It has not reached the regulators.' },
      path: '/duties?kind=acceptance',
      fields: { '/items': { lacks: { id: '{duty}' } } },
    }),
    {
      who: 'weighbridge',
      does: { zh: '备注原因：不会关闭。', en: 'Writes down why: that closes nothing.' },
      request: { method: 'POST', path: '/duties/{duty}/notes', body: { text: '地磅检修，明日验收' } },
      expect: { status: 200, fields: { '/level': 'overdue', '/notes/0/text': '地磅检修，明日验收' } },
    },
    worksOut('2026-10-16T00:10:00+08:00'),
    looks({
      who: 'regulator',
      does: { zh: '逾期第三个工作日：监管人员看到。', en: 'The third working day after: the regulators see it.' },
      path: '/duties?kind=acceptance',
      fields: { '/items': { contains: { id: '{duty}', kind: 'acceptance', level: 'overdue' } } },
    }),
    weighs({ grams: 178_500, reading: 'R-0001' }),
    weighsIn(),
    accepts(1, { '/lines/0/acceptedGrams': 178_500 }),
    worksOut('2026-10-16T12:00:00+08:00'),
    looks({
      who: 'manager',
      does: { zh: '验收后预警自行消除。', en: 'Once accepted the alert closes by itself.' },
      path: '/notices',
      fields: { '/items': { contains: { kind: 'alert.closed' } } },
    }),
    looks({
      who: 'regulator',
      does: { zh: '监管视图中也已消除。', en: 'It is gone from the regulators’ view.' },
      path: '/duties?kind=acceptance',
      fields: { '/items': { lacks: { id: '{duty}' } } },
    }),
  ],
  finally: {
    balances: [permit(2026, [178_500, 0])],
    trails: [
      went('manifest', `${arrivedManifest} accepted closed`),
      went('duty', 'coming warn overdue closed', 'duty'),
    ],
  },
};
