import { mass, stored, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { entersOutNumber, leaves, plansOut, retries, scansOnto, seesFlow, startsOut } from './engine/transfer.steps.js';
import { looks } from './engine/trip.steps.js';

const code = '900-214-08';

export const outboundCrossProvince: Scenario = {
  name: 'outbound-cross-province',
  title: {
    zh: '跨省转移：没有批准就停，登记批准后重试即可',
    en: 'Into another province: stopped without an approval, on its way with one',
  },
  basis: {
    zh: '生态环境法典 第536条；部令23号 第21–28条',
    en: 'Ecological Code, art. 536; MEE Order 23, art. 21–28',
  },
  about: {
    zh: '接受单位在安徽，尚未登记跨省转移批准。核对一步被规则停止，写明缺什么；它出现在“待处理”列表里，也不能跳过。登记批准并选用后重试，流程继续，批准的数量随之预占。',
    en: 'The partner sits in Anhui and no approval is registered. The check is stopped by rule and says what is missing; it stands in the list of steps that need somebody, and cannot be left out. With the approval registered and chosen, a retry goes on, and what the approval allows is held.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: {
      refiner: {
        name: '安徽再生油品',
        divisionCode: '340104',
        methods: [{ wasteCode: code, methodCode: 'R9' }],
      },
    },
    inStore: [{ container: 'drum', firm: 'garage', waste: 'oil', grams: 170_000 }],
    numbersByHand: true,
  },
  steps: [
    plansOut({ containers: ['drum'], partner: 'refiner', day: '2026-03-04' }),
    startsOut(),
    seesFlow({
      does: { zh: '核对一步停止：缺跨省批准。', en: 'The check is stopped: there is no approval.' },
      fields: {
        '/flow/0/state': 'stopped',
        '/flow/0/attempts': 1,
        '/flow/0/nextTryAt': null,
        '/flow/0/lastError/text/zh': { matches: '外省（340104），须先取得跨省转移批准' },
      },
    }),
    looks({
      who: 'dispatcher',
      does: { zh: '“待处理”列表里有它。', en: 'It stands among the steps that need somebody.' },
      path: '/transfers/stuck',
      fields: { '/items': { count: 1 }, '/items/0/transferId': '{transfer}', '/items/0/step': 'check' },
    }),
    {
      who: 'manager',
      does: { zh: '主管想跳过核对，被拒绝：法定步骤。', en: 'The manager cannot leave it out: the law asks for it.' },
      request: {
        method: 'POST',
        path: '/transfers/{transfer}/skip',
        body: { step: 'check', reason: '批准在路上' },
      },
      expect: { status: 409, problem: 'transfer.step-not-skippable' },
    },
    {
      who: 'dispatcher',
      does: { zh: '登记跨省转移批准。', en: 'Registers the approval.' },
      at: '2026-03-06T09:00:00+08:00',
      request: {
        method: 'POST',
        path: '/transfer-approvals',
        body: {
          companyId: '{refiner}',
          number: '苏环跨省〔2026〕17号',
          validFrom: '2026-03-06',
          validTo: '2026-12-31',
          route: '江苏省、安徽省',
          lines: [{ wasteCode: code, methodCode: 'R9', grams: 30_000_000 }],
        },
      },
      expect: { status: 201, fields: { '/state': 'active' } },
      remember: { approval: '/id' },
    },
    {
      who: 'dispatcher',
      does: { zh: '在转运上选用该批准。', en: 'Chooses it on the transfer.' },
      request: {
        method: 'PATCH',
        path: '/transfers/{transfer}',
        version: '{transfer.version}',
        body: { approvalId: '{approval}', plannedOn: '2026-03-06' },
      },
      expect: { status: 200 },
    },
    retries('check'),
    seesFlow({
      does: { zh: '流程继续，等待编号。', en: 'The flow went on and waits for the number.' },
      fields: { '/flow/0/state': 'done', '/flow/2/state': 'done', '/flow/3/state': 'waiting' },
    }),
    entersOutNumber('20263206900601'),
    scansOnto(['drum']),
    leaves(),
  ],
  finally: {
    balances: [
      stored('oil', code, 0),
      mass('outbound', code, 170_000),
      {
        account: `approvalQuota/{facility}//{approval}/${code}`,
        of: { zh: '批准数量（已预占）', en: 'of the approval, held' },
        posted: 0,
        pending: 170_000,
      },
    ],
    trails: [went('transfer', 'planned preparing ready inTransit')],
  },
};
