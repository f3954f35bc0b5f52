import { arrivedTransfer, mass, stored, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { putsAway } from './engine/storage.steps.js';
import {
  arrivesThere,
  comesBack,
  partnerDecides,
  plansOut,
  seesFlow,
  sendsOff,
  startsOut,
} from './engine/transfer.steps.js';

const code = '900-214-08';
const words = '许可证 .* 已于 2026-03-04 到期';

export const outboundPermitExpires: Scenario = {
  name: 'outbound-permit-expires',
  title: {
    zh: '对方许可证在途中到期：可以发运，不得接受',
    en: 'The partner’s permit ends on the way: it may leave, but may not be accepted',
  },
  basis: {
    zh: '生态环境法典 第534条；部令23号 第10、18条',
    en: 'Ecological Code, art. 534; MEE Order 23, art. 10, 18',
  },
  about: {
    zh: '对方许可证有效期至 3 月 4 日。当天发运符合规定；3 月 5 日到达时许可证已失效，登记接受被规则拒绝，只能登记拒收并退回。退回后再计划同一单位，核对一步立即停止并说明原因。',
    en: 'The partner’s permit lasts until 4 March. Leaving on that day is in order; at the arrival on the 5th it has ended, so that the acceptance is refused by rule and the only way is refusal and return. When it is planned to the same company again the check stops at once and says why.',
  },
  given: {
    now: '2026-03-04T08:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: {
      refiner: {
        name: '如东再生油品',
        methods: [{ wasteCode: code, methodCode: 'R9' }],
        permitValidTo: '2026-03-04',
      },
    },
    inStore: [{ container: 'drum', firm: 'garage', waste: 'oil', grams: 170_000 }],
    numbersByHand: true,
  },
  steps: [
    ...sendsOff({ containers: ['drum'], partner: 'refiner', day: '2026-03-04', number: '20263206900501' }),
    arrivesThere({ at: '2026-03-05T07:00:00+08:00' }),
    partnerDecides({
      outcome: 'accepted',
      lines: [170_000],
      does: { zh: '登记接受，被规则拒绝。', en: 'Enters the acceptance, which the rule refuses.' },
      expect: {
        status: 409,
        problem: 'transfer.partner-not-permitted',
        fields: { '/detail': { matches: '2026-03-05 的许可证.*不得接受' } },
      },
    }),
    partnerDecides({ outcome: 'refused', refused: ['drum'], opinion: '许可证已到期，不能接收' }),
    comesBack({ at: '2026-03-05T16:00:00+08:00' }),
    putsAway({ container: 'drum', zone: 'oil' }),
    plansOut({ containers: ['drum'], partner: 'refiner', day: '2026-03-06', transfer: 'again' }),
    startsOut({ transfer: 'again' }),
    seesFlow({
      transfer: 'again',
      does: { zh: '核对一步停止，写明原因。', en: 'The check is stopped, and says why.' },
      fields: {
        '/state': 'preparing',
        '/flow/0/step': 'check',
        '/flow/0/state': 'stopped',
        '/flow/0/lastError/code': 'transfer.checks-failed',
        '/flow/0/lastError/text/zh': { matches: words },
        '/flow/1/state': 'later',
      },
    }),
  ],
  finally: {
    balances: [stored('oil', code, 170_000), mass('outbound', code, 0), mass('treated', code, 0)],
    trails: [went('transfer', `${arrivedTransfer} refused closed`), went('transfer', 'planned preparing', 'again')],
  },
};
