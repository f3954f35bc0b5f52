import { arrivedTransfer, went } from './engine/in-the-end.js';
import type { ClockStep, Scenario } from './engine/scenario.types.js';
import { arrivesThere, leaves, plansOut, scansOnto, seesFlow, startsOut } from './engine/transfer.steps.js';
import { looks } from './engine/trip.steps.js';
import type { Text } from '../../src/shared/domain-error.js';

const code = '900-214-08';

const sends = (at: string, does: Text): ClockStep => ({ at, schedule: 'gateway.send', does });

const again: Text = { zh: '系统按退避间隔再试，仍无应答。', en: 'The system tries again after a pause, in vain.' };

export const gatewayDown: Scenario = {
  name: 'gateway-down',
  title: {
    zh: '国家系统停机一天：不丢、不重，恢复后自动补上',
    en: 'The national system is down for a day: nothing is lost or sent twice, and all goes out when it is back',
  },
  basis: { zh: '部令23号 第7、15条', en: 'MEE Order 23, art. 7, 15' },
  about: {
    zh: '上午起国家系统没有应答。取号申请带着原因留在队列里，按退避间隔重试；连续失败五次后熔断，只放行试探，不再逐条冲击。转运停在取号一步，写明原因和下次尝试时间。次日系统恢复，试探成功，编号到手，流程自行继续，移出信息随后报送。',
    en: 'From the morning on the national system does not answer. The request for a number stays in the queue with its reason and is tried again after growing pauses; after five failures in a row the breaker opens and lets only a probe through. The transfer waits at its number. The next day the system is back, the probe gets through, the number comes, the flow goes on by itself, and the dispatch is reported.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: { refiner: { name: '如东再生油品', methods: [{ wasteCode: code, methodCode: 'R9' }] } },
    inStore: [{ container: 'drum', firm: 'garage', waste: 'oil', grams: 170_000 }],
    systemDownUntil: '2026-03-05T08:30:00+08:00',
  },
  steps: [
    plansOut({ containers: ['drum'], partner: 'refiner', day: '2026-03-05' }),
    startsOut(),
    seesFlow({ fields: { '/state': 'preparing', '/flow/3/step': 'number', '/flow/3/state': 'waiting' } }),
    looks({
      who: 'dispatcher',
      does: { zh: '查看取号申请：原因和下次尝试时间都在。', en: 'Looks at the request: its reason and its next try.' },
      path: '/gateway/messages?subjectId={transfer}',
      fields: {
        '/items': { count: 1 },
        '/items/0/state': 'open',
        '/items/0/attempts': 1,
        '/items/0/lastError': { matches: 'refused' },
        '/items/0/nextAttemptAt': { matches: '^2026-03-04T00:' },
      },
    }),
    sends('2026-03-04T08:10:00+08:00', again),
    sends('2026-03-04T08:20:00+08:00', again),
    sends('2026-03-04T08:40:00+08:00', again),
    sends('2026-03-04T09:20:00+08:00', again),
    looks({
      who: 'manager',
      does: {
        zh: '五次失败后熔断：主管看到对接状态。',
        en: 'After five failures the breaker is open, and the manager sees it.',
      },
      path: '/gateway/status',
      fields: { '/breaker/state': 'open', '/breaker/failures': 5 },
    }),
    sends('2026-03-04T18:00:00+08:00', { zh: '傍晚试探一次，仍不通。', en: 'In the evening a probe fails as well.' }),
    sends('2026-03-05T09:00:00+08:00', {
      zh: '次日系统恢复，试探成功，编号到手。',
      en: 'The next day the system is back: the probe gets through and the number comes.',
    }),
    seesFlow({
      fields: { '/state': 'ready', '/flow/3/state': 'done', '/officialNumber': { matches: '^20263206\\d{6}$' } },
    }),
    looks({
      who: 'manager',
      does: { zh: '熔断解除。', en: 'The breaker is closed again.' },
      path: '/gateway/status',
      fields: { '/breaker/state': 'closed', '/breaker/failures': 0 },
    }),
    scansOnto(['drum']),
    leaves(),
    looks({
      who: 'dispatcher',
      does: { zh: '取号和移出报送各一条，都已答复。', en: 'One request and one report, both answered.' },
      path: '/gateway/messages?subjectId={transfer}',
      fields: { '/items': { count: 2 }, '/items/0/state': 'answered', '/items/1/state': 'answered' },
    }),
    arrivesThere({ at: '2026-03-05T15:00:00+08:00' }),
  ],
  finally: { balances: [], trails: [went('transfer', arrivedTransfer)] },
};
