import { arrivedTransfer, mass, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import {
  arrivesThere,
  entersOutNumber,
  goesOnPaper,
  leaves,
  partnerDecides,
  partnerTreats,
  plansOut,
  scansOnto,
  seesFlow,
  startsOut,
} from './engine/transfer.steps.js';

const code = '900-214-08';

export const outboundPaper: Scenario = {
  name: 'outbound-paper',
  title: {
    zh: '国家系统停机：纸质联单外运，事后补录编号',
    en: 'The national system is down: on paper, and the number entered afterwards',
  },
  basis: {
    zh: '部令23号 第20条：纸质联单，十个工作日内补录',
    en: 'MEE Order 23, art. 20: a paper manifest, entered within ten working days',
  },
  about: {
    zh: '等不到国家联单编号，主管写明理由跳过取号，用纸质联单发运。转运照常到达、接受、登记结果，但补录编号之前不办结；编号登记后自动办结。',
    en: 'The number does not come, so the manager leaves it out with a reason and the paper form travels. It arrives, is accepted and treated as usual but does not close before its number is entered; then it closes by itself.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: { refiner: { name: '如东再生油品', methods: [{ wasteCode: code, methodCode: 'R9' }] } },
    inStore: [{ container: 'drum', firm: 'garage', waste: 'oil', grams: 170_000 }],
    numbersByHand: true,
  },
  steps: [
    plansOut({ containers: ['drum'], partner: 'refiner', day: '2026-03-04' }),
    startsOut(),
    seesFlow({ fields: { '/flow/3/step': 'number', '/flow/3/state': 'waiting' } }),
    scansOnto(['drum'], {
      does: { zh: '没有编号不能装车。', en: 'Without its number nothing is loaded.' },
      expect: { status: 409, problem: 'transfer.not-ready-to-load' },
    }),
    {
      who: 'dispatcher',
      does: { zh: '调度员不能跳过取号。', en: 'The dispatcher may not leave the number out.' },
      request: {
        method: 'POST',
        path: '/transfers/{transfer}/skip',
        body: { step: 'number', reason: '国家系统停机维护' },
      },
      expect: { status: 403 },
    },
    goesOnPaper('国家系统停机维护'),
    seesFlow({
      fields: { '/state': 'ready', '/flow/3/state': 'skipped', '/officialNumber': null },
    }),
    scansOnto(['drum']),
    leaves(),
    arrivesThere({ at: '2026-03-04T15:00:00+08:00' }),
    partnerDecides({ outcome: 'accepted', lines: [170_000], at: '2026-03-05T09:00:00+08:00' }),
    partnerTreats({ on: '2026-03-06', at: '2026-03-07T09:00:00+08:00' }),
    seesFlow({
      does: {
        zh: '还没有补录编号，不办结；补录期限在此。',
        en: 'Not closed before the back-fill, whose last day it shows.',
      },
      fields: {
        '/state': 'treated',
        '/backfillDueOn': '2026-03-18',
        '/flow/9/state': 'done',
        '/flow/10/state': 'later',
      },
    }),
    entersOutNumber('20263206900701', { at: '2026-03-09T09:00:00+08:00' }),
    seesFlow({ fields: { '/state': 'closed', '/flow/3/state': 'skipped', '/flow/10/state': 'done' } }),
  ],
  finally: {
    balances: [mass('outbound', code, 0), mass('treated', code, 170_000)],
    trails: [went('transfer', `${arrivedTransfer} accepted treated closed`)],
  },
};
