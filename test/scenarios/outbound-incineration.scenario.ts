import { arrivedTransfer, mass, stored, went, zone } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { traces } from './engine/storage.steps.js';
import {
  arrivesThere,
  partnerDecides,
  partnerTreats,
  seesFlow,
  seesResults,
  sendsOff,
} from './engine/transfer.steps.js';

const code = '900-041-49';

export const outboundIncineration: Scenario = {
  name: 'outbound-incineration',
  title: {
    zh: '外运焚烧：从计划到结果回到产废单位',
    en: 'Out to incineration, and the result back to where it came from',
  },
  basis: {
    zh: '部令23号 第10、12、13、14、15、18、31条；生态环境法典 第534条',
    en: 'MEE Order 23, art. 10, 12, 13, 14, 15, 18, 31; Ecological Code, art. 534',
  },
  about: {
    zh: '集中点作为移出人，把汽修厂的一桶废滤芯送去焚烧。系统依次核对资质、预占对方合同额度、拟制联单并等待国家联单编号；人工登记编号后备齐文件。逐个扫码装车、发运、到达、对方过磅确认。对方称得多 50 克：按对方实测入账，差额另记。焚烧结果自动回到汽修厂，转运办结。',
    en: 'The facility, now the consignor, sends a drum of filters from a garage to be burnt. The system checks the papers, holds the quota of the partner’s contract, drafts the manifest and waits for its official number; with the number entered by hand the documents are complete. The drum is scanned, leaves, arrives and is weighed: 50 g more than shipped, which is booked as the partner weighed it. The result goes back to the garage by itself and the transfer closes.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-filters'] } },
    partners: { burner: { name: '如东焚烧处置', methods: [{ wasteCode: code, methodCode: 'D10' }] } },
    inStore: [{ container: 'drum', firm: 'garage', waste: 'filters', grams: 40_000 }],
    numbersByHand: true,
  },
  steps: [
    ...sendsOff({ containers: ['drum'], partner: 'burner', day: '2026-03-04', number: '20263206900101' }),
    seesFlow({
      does: { zh: '途中查看：前六步完成，等待到达。', en: 'On the way: six steps are done, the arrival is next.' },
      fields: {
        '/flow/0/state': 'done',
        '/flow/1/state': 'done',
        '/flow/3/state': 'done',
        '/flow/4/state': 'done',
        '/flow/5/step': 'dispatch',
        '/flow/5/state': 'done',
        '/flow/6/step': 'arrive',
        '/flow/6/state': 'due',
        '/legs/0/waybillNumber': 'YD20260304',
      },
    }),
    arrivesThere({ at: '2026-03-04T15:00:00+08:00' }),
    partnerDecides({ outcome: 'accepted', lines: [40_050], at: '2026-03-05T09:00:00+08:00' }),
    partnerTreats({ on: '2026-03-06', at: '2026-03-07T09:00:00+08:00' }),
    seesFlow({
      does: { zh: '转运已办结，流程各步骤都完成。', en: 'The transfer is closed, and so is every step.' },
      fields: {
        '/state': 'closed',
        '/lines/0/acceptedGrams': 40_050,
        '/lines/0/treatedMethodCode': 'D10',
        '/flow/8/state': 'done',
        '/flow/9/state': 'done',
        '/flow/10/step': 'close',
        '/flow/10/state': 'done',
      },
    }),
    seesResults({ who: 'garage', shippedGrams: 40_000, treatedGrams: 40_050, methodCode: 'D10' }),
    traces({
      who: 'garage',
      of: { container: 'drum' },
      fields: { '/places': { count: 1 }, '/places/0/place': 'treated', '/state': 'treated' },
    }),
  ],
  finally: {
    balances: [
      stored('mixed', code, 0),
      zone('mixed', [0, 0]),
      mass('outbound', code, 0),
      mass('treated', code, 40_050),
      mass('outboundDifference', code, -50),
    ],
    trails: [
      went('transfer', `${arrivedTransfer} accepted treated closed`),
      went('container', 'registered loaded received stored picked shipped treated', 'drum'),
    ],
  },
};
