import { arrivedTransfer, mass, stored, went, zone } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { putsAway } from './engine/storage.steps.js';
import { arrivesThere, comesBack, partnerDecides, partnerTreats, seesFlow, sendsOff } from './engine/transfer.steps.js';

const code = '900-214-08';

export const outboundPartRefusal: Scenario = {
  name: 'outbound-part-refusal',
  title: {
    zh: '对方拒收一桶：退回、重新入库、再次外运',
    en: 'The partner refuses one drum: it comes back, is put away and goes again',
  },
  basis: { zh: '部令23号 第18条', en: 'MEE Order 23, art. 18' },
  about: {
    zh: '两桶废机油外运，一桶渗漏被拒收。接受的一桶照常登记结果，但被拒收的一桶退回之前转运不办结。退回的桶回到卸货区，换垫后重新入库，用新的转运再次外运并被接受。每一克都有去处。',
    en: 'Two drums of oil leave; one leaks and is refused. The other is treated as usual, but the transfer stays open until the refused one is home. It comes back into the bay, is put away again, goes on a new transfer and is accepted. Every gram has its place.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: { refiner: { name: '如东再生油品', methods: [{ wasteCode: code, methodCode: 'R9' }] } },
    inStore: [
      { container: 'sound', firm: 'garage', waste: 'oil', grams: 170_000 },
      { container: 'leaking', firm: 'garage', waste: 'oil', grams: 150_000 },
    ],
    numbersByHand: true,
  },
  steps: [
    ...sendsOff({ containers: ['sound', 'leaking'], partner: 'refiner', day: '2026-03-04', number: '20263206900301' }),
    arrivesThere({ at: '2026-03-04T15:00:00+08:00' }),
    partnerDecides({
      outcome: 'partlyAccepted',
      lines: [170_000],
      refused: ['leaking'],
      does: { zh: '只填拒收、没有处理意见，被拒绝。', en: 'A refusal without the partner’s reason is refused.' },
      expect: { status: 422, problem: 'transfer.opinion-needed' },
    }),
    partnerDecides({
      outcome: 'partlyAccepted',
      lines: [170_000],
      refused: ['leaking'],
      opinion: '桶底渗漏，退回重新包装',
      at: '2026-03-05T09:00:00+08:00',
    }),
    partnerTreats({ on: '2026-03-06', at: '2026-03-07T09:00:00+08:00' }),
    seesFlow({
      does: {
        zh: '结果已分摊，但还有一桶在外，不办结。',
        en: 'The result is shared out, but a drum is still away: it stays open.',
      },
      fields: {
        '/state': 'treated',
        '/refusedAway': 1,
        '/flow/8/step': 'bringBack',
        '/flow/8/state': 'due',
        '/flow/10/state': 'done',
      },
    }),
    comesBack(),
    seesFlow({ fields: { '/state': 'closed', '/refusedAway': 0, '/lines/0/refusedGrams': 150_000 } }),
    putsAway({ container: 'leaking', zone: 'oil', does: { zh: '换装垫后重新入库。', en: 'It is put away again.' } }),
    ...sendsOff({
      containers: ['leaking'],
      partner: 'refiner',
      day: '2026-03-09',
      at: '2026-03-09T08:00:00+08:00',
      transfer: 'again',
      number: '20263206900302',
    }),
    arrivesThere({ transfer: 'again', at: '2026-03-09T15:00:00+08:00' }),
    partnerDecides({ transfer: 'again', outcome: 'accepted', lines: [150_000], at: '2026-03-10T09:00:00+08:00' }),
    partnerTreats({ transfer: 'again', on: '2026-03-10', at: '2026-03-11T09:00:00+08:00' }),
  ],
  finally: {
    balances: [
      stored('oil', code, 0),
      zone('oil', [0, 0]),
      mass('receiving', code, 0),
      mass('outbound', code, 0),
      mass('treated', code, 320_000),
      mass('outboundDifference', code, 0),
    ],
    trails: [
      went('transfer', `${arrivedTransfer} partlyAccepted treated closed`),
      went('transfer', `${arrivedTransfer} accepted treated closed`, 'again'),
      went(
        'container',
        'registered loaded received stored picked shipped received stored picked shipped treated',
        'leaking',
      ),
    ],
  },
};
