import { arrivedTransfer, mass, stored, went, zone } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { putsAway } from './engine/storage.steps.js';
import { arrivesThere, comesBack, partnerDecides, seesFlow, sendsOff } from './engine/transfer.steps.js';
import { looks } from './engine/trip.steps.js';

const code = '900-214-08';

export const outboundFullRefusal: Scenario = {
  name: 'outbound-full-refusal',
  title: { zh: '对方全部拒收：全部退回，额度释放', en: 'All of it refused: all comes back, the quota is free again' },
  basis: { zh: '部令23号 第18条', en: 'MEE Order 23, art. 18' },
  about: {
    zh: '对方化验发现含水过高，全部拒收。预占的合同额度立即释放；货物退回前转运不办结，退回后自动办结，桶重新入库。产废单位没有任何处置结果。',
    en: 'The partner finds too much water in it and refuses everything. The quota that was held is free at once; the transfer closes by itself when the goods are home, and the drum is put away again. The garage has no result of any treatment.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: { refiner: { name: '如东再生油品', methods: [{ wasteCode: code, methodCode: 'R9' }] } },
    inStore: [{ container: 'drum', firm: 'garage', waste: 'oil', grams: 170_000 }],
    numbersByHand: true,
  },
  steps: [
    ...sendsOff({ containers: ['drum'], partner: 'refiner', day: '2026-03-04', number: '20263206900401' }),
    arrivesThere({ at: '2026-03-04T15:00:00+08:00' }),
    partnerDecides({ outcome: 'refused', refused: ['drum'], opinion: '化验含水率 40%，超出接收标准' }),
    seesFlow({
      does: { zh: '等待退回；没有利用处置步骤。', en: 'The way back is next; there is nothing to treat.' },
      fields: {
        '/state': 'refused',
        '/refusedAway': 1,
        '/flow/8/step': 'bringBack',
        '/flow/8/state': 'due',
        '/flow/9/step': 'close',
        '/flow/9/state': 'later',
      },
    }),
    comesBack({ at: '2026-03-05T10:00:00+08:00' }),
    seesFlow({ fields: { '/state': 'closed', '/flow/9/state': 'done' } }),
    putsAway({ container: 'drum', zone: 'oil' }),
    looks({
      who: 'garage',
      does: { zh: '汽修厂没有处置结果。', en: 'The garage has no result.' },
      path: '/treatments',
      fields: { '/items': { count: 0 } },
    }),
  ],
  finally: {
    balances: [
      stored('oil', code, 170_000),
      zone('oil', [170_000, 0]),
      mass('receiving', code, 0),
      mass('outbound', code, 0),
      mass('treated', code, 0),
    ],
    trails: [
      went('transfer', `${arrivedTransfer} refused closed`),
      went('container', 'registered loaded received stored picked shipped received stored', 'drum'),
    ],
  },
};
