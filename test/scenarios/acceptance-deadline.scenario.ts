import { arrivedManifest, permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-09-30';

export const acceptanceDeadline: Scenario = {
  name: 'acceptance-deadline',
  title: {
    zh: '五个工作日验收：跨国庆假期',
    en: 'Acceptance within five working days, over National Day',
  },
  basis: { zh: '部令23号 第18条；国办发明电〔2025〕7号', en: 'MEE Order 23, art. 18; State Council calendar of 2026' },
  about: {
    zh: '9 月 30 日运抵。10 月 1–7 日放假，10 日（周六）调休上班：第五个工作日是 10 月 13 日。当天不算逾期，次日零点起列入逾期；逾期仍须验收。',
    en: 'The waste arrives on 30 September. 1–7 October are holidays and Saturday the 10th is worked: the fifth working day is 13 October. That day it is not overdue, from midnight on it is; it still has to be accepted.',
  },
  given: {
    now: '2026-09-29T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    ...transports({ firm, day, handedOver: [[178_500, 1]] }),
    looks({
      who: 'weighbridge',
      does: { zh: '验收期限：10 月 13 日 24 时。', en: 'Sees the deadline: the end of 13 October.' },
      path: '/manifests/{manifest}/receiving',
      fields: { '/acceptanceDueAt': '2026-10-13T15:59:59.999Z' },
    }),
    looks({
      who: 'manager',
      at: '2026-10-13T23:59:00+08:00',
      does: { zh: '期限当天：不在逾期清单。', en: 'On the last day it is not in the list of what is overdue.' },
      path: '/manifests?overdue=acceptance',
      fields: { '/items': { lacks: { id: '{manifest}' } } },
    }),
    looks({
      who: 'manager',
      at: '2026-10-14T00:00:00+08:00',
      does: { zh: '次日零点：列入逾期。', en: 'At midnight it is.' },
      path: '/manifests?overdue=acceptance',
      fields: { '/items': { contains: { id: '{manifest}', state: 'arrived' } } },
    }),
    looks({
      who: 'regulator',
      does: { zh: '监管人员同样看到逾期。', en: 'The regulator sees it alike.' },
      path: '/manifests?overdue=acceptance',
      fields: { '/items': { contains: { id: '{manifest}' } } },
    }),
    weighs({ grams: 178_500, reading: 'R-0001' }),
    weighsIn(),
    accepts(1, { '/lines/0/acceptedGrams': 178_500 }),
    looks({
      who: 'manager',
      does: { zh: '验收后移出逾期清单。', en: 'Once accepted it leaves the list.' },
      path: '/manifests?overdue=acceptance',
      fields: { '/items': { lacks: { id: '{manifest}' } } },
    }),
  ],
  finally: {
    balances: [permit(2026, [178_500, 0])],
    trails: [went('manifest', `${arrivedManifest} accepted closed`)],
  },
};
