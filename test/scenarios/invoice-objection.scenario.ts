import { arrivedManifest, mass, permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { issuesStatements, objects, readsCharge } from './engine/settlement.steps.js';
import { books, confirms, handsOver, looks, plans, releases, travels } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-03-03';
const code = '900-214-08';

export const invoiceObjection: Scenario = {
  name: 'invoice-objection',
  title: {
    zh: '月结单异议：一条驳回，一条更正',
    en: 'A statement objected to: one objection rejected, one right',
  },
  basis: {
    zh: '部令23号 第10条（书面合同）；平台规则：按验收接受量结算，异议期 5 个工作日；国办发明电〔2025〕7号（2026 年放假安排）',
    en: 'MEE Order 23, art. 10 (written contract); platform rules: settled on the accepted mass, five working days to object; State Council calendar of 2026',
  },
  about: {
    zh: '两家汽修厂拼一趟车。一家交付 178.4 千克废机油，验收后按交付当日的价格版本结算：油价为负，由收集单位付款；服务费不足最低收费的补足；运输费与另一家分摊。4 月 1 日开出月结单，清明放假使异议期到 4 月 9 日。企业先对最低收费提出异议，被驳回；又指出油价应为 1.50 元，收集单位更正：冲销原行、记新行，原单不改。企业确认，收付款登记。',
    en: 'Two garages share a trip. One hands over 178.4 kg of waste oil, which is settled after the acceptance by the price version of the day: oil has a negative price and is paid for by the facility, services short of the minimum charge are filled up to it, and the trip is shared with the other firm. On 1 April the statement is issued; with the Qingming holiday the time to object lasts until the 9th. The firm objects to the minimum charge and is told why it stands; then it says that the oil price is 1.50, and the facility corrects: the line is taken back and another one put in its stead, the old paper stays as it is. The firm agrees, and the payment is recorded.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: {
      garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
      other: { name: '通达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
    },
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    books({
      firm: 'other',
      lines: [{ waste: 'repair-oil', grams: 100_000, packages: 1 }],
      day,
      booking: 'booking.other',
    }),
    plans({ day, bookings: ['booking', 'booking.other'] }),
    releases(),
    ...confirms({ firm }),
    ...confirms({ firm: 'other', manifest: 'manifest.other' }),
    ...handsOver({ firm, lines: [[178_400, 1]], at: `${day}T09:30:00+08:00` }),
    ...handsOver({ firm: 'other', lines: [[100_000, 1]], manifest: 'manifest.other', at: `${day}T10:10:00+08:00` }),
    ...travels({ at: `${day}T11:00:00+08:00` }),
    weighs({ grams: 178_400, reading: 'R-0001' }),
    weighsIn(),
    accepts(1, { '/lines/0/acceptedGrams': 178_400 }),
    ...readsCharge(firm, 3, {
      '/totalFen': 38_592,
      '/savedFen': 30_000,
      '/lines': { count: 3 },
      '/lines/0/amountFen': -21_408,
      '/lines/0/explanation/zh': '178.400 kg × -1.20 元/kg = -214.08 元，价格版本 2020-01-01 起，由收集单位付给贵单位',
      '/lines/0/manifestLineId': '{manifest.line1}',
      '/lines/1/amountFen': 30_000,
      '/lines/2/amountFen': 30_000,
      '/lines/2/explanation/zh': { matches: '2 家拼车.*单独上门 600.00 元.*= 300.00 元，节省 300.00 元' },
    }),
    {
      who: 'other',
      does: { zh: '别家的结算单对它不存在。', en: 'To the other firm this charge does not exist.' },
      request: { method: 'GET', path: '/visit-charges/{charge}' },
      expect: { status: 404, problem: 'visit-charge.not-found' },
    },
    {
      who: 'manager',
      does: { zh: '当月未结束，不能开出。', en: 'Cannot issue it while the month runs.' },
      request: { method: 'POST', path: '/statements/{statement}/issue' },
      expect: { status: 409, problem: 'statement.month-running' },
    },
    issuesStatements('2026-04-01T00:30:00+08:00'),
    looks({
      who: firm,
      at: '2026-04-01T09:00:00+08:00',
      does: {
        zh: '收到月结单：清明放假，异议期到 4 月 9 日。',
        en: 'Has its statement: with the Qingming holiday it may object until 9 April.',
      },
      path: '/statements/{statement}',
      fields: {
        '/state': 'issued',
        '/month': '2026-03',
        '/totalFen': 38_592,
        '/objectionDueAt': '2026-04-09T15:59:59.999Z',
      },
    }),
    objects(firm, 2, '油卖给你们了，不应再收最低收费', {
      zh: '对最低收费提出异议。',
      en: 'Objects to the minimum charge.',
    }),
    {
      who: 'manager',
      does: { zh: '说明理由，驳回。', en: 'Says why it stands, and rejects the objection.' },
      request: {
        method: 'POST',
        path: '/statements/{statement}/reject',
        body: { answer: '协议约定每次上门服务最低 300 元，油款另行全额支付' },
      },
      expect: { status: 200, fields: { '/state': 'issued', '/objections/0/outcome': 'rejected' } },
      jobs: true,
    },
    objects(firm, 1, '补充协议约定废机油 1.50 元/千克', {
      zh: '又对油价提出异议：补充协议是 1.50 元。',
      en: 'Objects to the oil price, too: 1.50 by the supplement.',
    }),
    {
      who: 'manager',
      does: {
        zh: '核对属实，更正：冲销 −214.08 元，记 −267.60 元。',
        en: 'Finds it right and corrects: −214.08 is taken back and −267.60 put in its stead.',
      },
      request: {
        method: 'POST',
        path: '/visit-charges/{charge}/correct',
        body: {
          lines: [{ lineId: '{charge.line1}', fenPerKg: -150 }],
          reason: '按补充协议更正废机油单价为 1.50 元/千克',
        },
      },
      expect: {
        status: 200,
        fields: {
          '/kind': 'correction',
          '/totalFen': -5_352,
          '/visitNetFen': 33_240,
          '/lines': { count: 2 },
          '/lines/0/reversesLineId': '{charge.line1}',
          '/lines/0/amountFen': 21_408,
          '/lines/1/amountFen': -26_760,
        },
      },
      jobs: true,
    },
    {
      who: 'manager',
      does: { zh: '同一行不能再更正一次。', en: 'The line cannot be corrected a second time.' },
      request: {
        method: 'POST',
        path: '/visit-charges/{charge}/correct',
        body: { lines: [{ lineId: '{charge.line1}', fenPerKg: -160 }], reason: '重复提交的更正' },
      },
      expect: { status: 409, problem: 'settlement.lines-unknown' },
    },
    looks({
      who: firm,
      does: { zh: '查看更正后的月结单和答复。', en: 'Reads the corrected statement and the answer.' },
      path: '/statements/{statement}',
      fields: {
        '/state': 'corrected',
        '/totalFen': 33_240,
        '/charges': 2,
        '/objections/0/outcome': 'corrected',
        '/objections/0/answer': '按补充协议更正废机油单价为 1.50 元/千克',
      },
      remember: { 'statement.version': '/version' },
    }),
    {
      who: firm,
      does: { zh: '确认。', en: 'Agrees.' },
      request: { method: 'POST', path: '/statements/{statement}/agree', version: '{statement.version}' },
      expect: { status: 200, fields: { '/state': 'agreed' } },
    },
    {
      who: 'manager',
      at: '2026-04-10T10:00:00+08:00',
      does: { zh: '登记到账。', en: 'Records the payment.' },
      request: {
        method: 'POST',
        path: '/statements/{statement}/pay',
        body: { paidOn: '2026-04-10', reference: '工行回单 20260410-01' },
      },
      expect: { status: 200, fields: { '/state': 'paid', '/paidOn': '2026-04-10' } },
    },
    looks({
      who: firm,
      does: { zh: '查看一季度拼车节省了多少。', en: 'Looks what sharing saved in the first quarter.' },
      path: '/enterprises/{garage}/savings?from=2026-01-01&to=2026-03-31',
      fields: { '/visits': 1, '/separateFen': 60_000, '/shareFen': 30_000, '/savedFen': 30_000 },
    }),
  ],
  finally: {
    balances: [permit(2026, [178_400, 100_000]), mass('receiving', code, 178_400)],
    trails: [
      went('manifest', `${arrivedManifest} accepted closed`),
      went('statement', 'open issued objected issued objected corrected agreed paid'),
    ],
  },
};
