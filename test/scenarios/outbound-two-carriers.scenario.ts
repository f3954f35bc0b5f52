import { arrivedTransfer, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import {
  arrivesThere,
  leaves,
  partnerDecides,
  partnerTreats,
  seesFlow,
  sendsOff,
  takesOver,
} from './engine/transfer.steps.js';

const code = '900-214-08';
const order = { status: 409, problem: 'transfer.leg-not-next' };

export const outboundTwoCarriers: Scenario = {
  name: 'outbound-two-carriers',
  title: {
    zh: '两程承运：按顺序交接，后程未接运不能到达',
    en: 'Two carriers: one after the other, and no arrival before the last took over',
  },
  basis: { zh: '部令23号 第17条', en: 'MEE Order 23, art. 17' },
  about: {
    zh: '同一份联单由两个承运人先后运输。第一承运人发运时接运；第二承运人途中接运并填写自己的运单号。未接运就登记到达被拒绝，接运之后再有人接运也被拒绝。',
    en: 'One manifest, two carriers. The first takes over at the dispatch, the second on the way with a waybill of its own. An arrival before that is refused, and so is a third taking over.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: { refiner: { name: '如东再生油品', methods: [{ wasteCode: code, methodCode: 'R9' }] } },
    inStore: [{ container: 'drum', firm: 'garage', waste: 'oil', grams: 170_000 }],
    numbersByHand: true,
  },
  steps: [
    ...sendsOff({
      containers: ['drum'],
      partner: 'refiner',
      day: '2026-03-04',
      carriers: ['lorry', 'lorry2'],
      number: '20263206900801',
    }),
    leaves({
      does: { zh: '已发运，不能再发一次。', en: 'It has left and cannot leave again.' },
      expect: { status: 409, problem: 'lifecycle.wrong-state' },
    }),
    arrivesThere({
      does: {
        zh: '第二承运人还没有接运就登记到达，被拒绝。',
        en: 'An arrival before the second took over is refused.',
      },
      expect: { status: 409, problem: 'transfer.carrier-to-take-over' },
    }),
    takesOver(),
    seesFlow({
      does: { zh: '两程都有接运时间和各自的运单号。', en: 'Both have taken over, each with its own waybill.' },
      fields: {
        '/legs': { count: 2 },
        '/legs/0/vehicleId': '{lorry}',
        '/legs/0/waybillNumber': 'YD20260304',
        '/legs/0/takenOverAt': { matches: '^2026-03-04T' },
        '/legs/1/vehicleId': '{lorry2}',
        '/legs/1/waybillNumber': 'YD20260305',
        '/legs/1/takenOverAt': { matches: '^2026-03-04T' },
      },
    }),
    takesOver({ does: { zh: '没有第三承运人。', en: 'There is no third carrier.' }, expect: order }),
    arrivesThere({ at: '2026-03-04T18:00:00+08:00' }),
    takesOver({ does: { zh: '到达之后不能再接运。', en: 'Nobody takes over after the arrival.' }, expect: order }),
    partnerDecides({ outcome: 'accepted', lines: [170_000] }),
    partnerTreats({ on: '2026-03-04' }),
  ],
  finally: { balances: [], trails: [went('transfer', `${arrivedTransfer} accepted treated closed`)] },
};
