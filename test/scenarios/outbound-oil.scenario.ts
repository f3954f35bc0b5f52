import { arrivedTransfer, mass, stored, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { traces } from './engine/storage.steps.js';
import { arrivesThere, partnerDecides, partnerTreats, seesResults, sendsOff } from './engine/transfer.steps.js';

const code = '900-214-08';

export const outboundOil: Scenario = {
  name: 'outbound-oil',
  title: {
    zh: '两家的废机油倒入一罐外运：结果按份额回到各家，精确到克',
    en: 'Oil of two garages in one tank: the result goes back in shares, to the gram',
  },
  basis: {
    zh: '部令23号 第12、18条；HJ 1259-2022 6.2（来源可追溯）',
    en: 'MEE Order 23, art. 12, 18; HJ 1259-2022 6.2 (traceable to its origin)',
  },
  about: {
    zh: '甲厂 178.5 千克、乙厂 121.3 千克废机油合并入一罐，送去再生。对方称得 299.5 千克，比移出少 0.3 千克。少的部分由两家按份额分担，零头按最大余数法：甲 178.321 千克、乙 121.179 千克，合计正好 299.5。每家只看到自己的一份。',
    en: 'Garage A’s 178.5 kg and garage B’s 121.3 kg of oil are poured into one tank and go to be re-refined. The partner weighs 299.5 kg, 0.3 kg less than was shipped. Both bear the difference in proportion, the last grams by largest remainder: 178.321 kg for A and 121.179 kg for B, together 299.5. Each sees its own share alone.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: {
      first: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
      second: { name: '通源汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
    },
    partners: { refiner: { name: '如东再生油品', methods: [{ wasteCode: code, methodCode: 'R9' }] } },
    inStore: [
      { container: 'drum1', firm: 'first', waste: 'oil', grams: 178_500 },
      { container: 'drum2', firm: 'second', waste: 'oil', grams: 121_300 },
    ],
    numbersByHand: true,
  },
  steps: [
    {
      who: 'warehouse',
      does: { zh: '两桶合并入一个 2 立方米的罐。', en: 'Pours both drums into a tank of 2 m³.' },
      request: {
        method: 'POST',
        path: '/container-operations',
        body: {
          kind: 'merge',
          sources: [{ code: '{drum1.code}' }, { code: '{drum2.code}' }],
          targets: [{ packaging: 'tank', volumeMillilitres: 2_000_000 }],
        },
      },
      expect: { status: 201, fields: { '/targets': { count: 1 }, '/targets/0/grams': 299_800 } },
      remember: { tank: '/targets/0/id', 'tank.code': '/targets/0/code' },
    },
    ...sendsOff({ containers: ['tank'], partner: 'refiner', day: '2026-03-04', number: '20263206900201' }),
    {
      who: 'warehouse',
      does: { zh: '已外运的罐不能再倒出。', en: 'What has left cannot be poured any more.' },
      request: {
        method: 'POST',
        path: '/container-operations',
        body: {
          kind: 'split',
          sources: [{ code: '{tank.code}' }],
          targets: [{ packaging: 'drum', volumeMillilitres: 200_000, grams: 1_000 }],
        },
      },
      expect: { status: 409, problem: 'container-operation.not-in-store' },
    },
    arrivesThere({ at: '2026-03-04T15:00:00+08:00' }),
    partnerDecides({ outcome: 'accepted', lines: [299_500], at: '2026-03-05T09:00:00+08:00' }),
    partnerTreats({ on: '2026-03-06', at: '2026-03-07T09:00:00+08:00' }),
    seesResults({
      who: 'first',
      shippedGrams: 178_500,
      treatedGrams: 178_321,
      methodCode: 'R9',
      does: {
        zh: '甲厂看到自己的 178.321 千克已再生。',
        en: 'The first garage sees that 178.321 kg of its own were re-refined.',
      },
    }),
    seesResults({
      who: 'second',
      shippedGrams: 121_300,
      treatedGrams: 121_179,
      methodCode: 'R9',
      does: { zh: '乙厂看到自己的 121.179 千克已再生。', en: 'The second garage sees its 121.179 kg.' },
    }),
    traces({
      who: 'first',
      of: { container: 'drum1' },
      fields: { '/places': { count: 1 }, '/places/0/place': 'treated', '/places/0/grams': 178_500 },
    }),
  ],
  finally: {
    balances: [
      stored('oil', code, 0),
      mass('outbound', code, 0),
      mass('treated', code, 299_500),
      mass('outboundDifference', code, 300),
    ],
    trails: [went('transfer', `${arrivedTransfer} accepted treated closed`)],
  },
};
