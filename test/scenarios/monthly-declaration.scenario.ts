import { arrivedManifest, mass, permit, went } from './engine/in-the-end.js';
import type { ClockStep, RequestStep, Scenario } from './engine/scenario.types.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-03-03';
const code = '900-214-08';

const opens = (at: string, does: RequestStep['does']): ClockStep => ({ schedule: 'declarations.open', at, does });

const numbers: ClockStep = {
  schedule: 'audit.sequence',
  does: { zh: '审计记录编号，作为数据依据。', en: 'What happened is numbered: figures rest on it.' },
};

const refused = (
  who: string,
  does: RequestStep['does'],
  path: string,
  problem: string,
  version?: string,
): RequestStep => ({
  who,
  does,
  request: { method: 'POST', path, ...(version !== undefined && { version }) },
  expect: { status: 409, problem },
});

export const monthlyDeclaration: Scenario = {
  name: 'monthly-declaration',
  title: {
    zh: '月度申报：两人经手，登记回执；年度申报由集中点代报',
    en: 'The monthly declaration by two people, and a year filed on behalf',
  },
  basis: {
    zh: 'HJ 1259-2022 4.2.1、7.1.3、7.2 和附录C',
    en: 'HJ 1259-2022, 4.2.1, 7.1.3, 7.2 and annex C',
  },
  about: {
    zh: '集中点持证，属重点监管：3 月的申报在 4 月 1 日零点后自动开出，4 月 15 日前报。调度员编制，数据固定在一个审计编号上：接收 178.4 千克，期末在库 178.4 千克，收支相等。编制人不能自己复核；负责人复核后登记国家系统的回执。汽修厂一年不足 10 吨，按年申报：没有授权时集中点不能代报，授权后代报。',
    en: 'The facility holds a permit and so declares each month: March opens by itself after midnight of 1 April and is due on the 15th. The dispatcher drafts it, and the figures are frozen as of a numbered audit leaf: 178.4 kg taken in, 178.4 kg in stock at the end, nothing missing. Who drafted may not review; the manager does, and enters the receipt of the national system. The garage makes less than 10 t and declares once a year: without its consent the facility cannot file for it, with it it can.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    ...transports({ firm, day, handedOver: [[178_400, 1]] }),
    weighs({ grams: 178_400, reading: 'R-0001' }),
    weighsIn(),
    accepts(1, { '/lines/0/acceptedGrams': 178_400 }),
    opens('2026-04-01T00:01:00+08:00', { zh: '3 月结束，申报期开出。', en: 'March is over, and its period opens.' }),
    looks({
      who: 'dispatcher',
      does: { zh: '查到待编制的月度申报和截止日。', en: 'Finds the month to declare, and its due day.' },
      path: '/declarations?own=true&kind=month&dueFrom=2026-04-01',
      fields: { '/items/0/period': '2026-03', '/items/0/state': 'open', '/items/0/dueOn': '2026-04-15' },
      remember: { declaration: '/items/0/id' },
    }),
    refused(
      'dispatcher',
      { zh: '零点刚过，账目未编号完，不能编制。', en: 'Cannot draft it a minute after the month ended.' },
      '/declarations/{declaration}/draft',
      'declaration.period-running',
    ),
    numbers,
    {
      who: 'dispatcher',
      at: '2026-04-02T09:00:00+08:00',
      does: { zh: '编制：系统计算并固定数据。', en: 'Drafts it: the figures are worked out and frozen.' },
      request: { method: 'POST', path: '/declarations/{declaration}/draft' },
      expect: {
        status: 200,
        fields: {
          '/state': 'drafted',
          '/lines': { count: 1 },
          '/lines/0/wasteCode': code,
          '/lines/0/openingGrams': 0,
          '/lines/0/takenInGrams': 178_400,
          '/lines/0/handedOnGrams': 0,
          '/lines/0/closingGrams': 178_400,
          '/lines/0/imbalanceGrams': 0,
        },
      },
      remember: { 'declaration.version': '/version' },
    },
    refused(
      'dispatcher',
      { zh: '编制人自己复核，被拒绝。', en: 'May not review what the same person drafted.' },
      '/declarations/{declaration}/review',
      'declaration.four-eyes',
      '{declaration.version}',
    ),
    {
      who: 'manager',
      does: { zh: '复核所读版本。', en: 'Reviews the version that was read.' },
      request: { method: 'POST', path: '/declarations/{declaration}/review', version: '{declaration.version}' },
      expect: { status: 200, fields: { '/state': 'reviewed' } },
      remember: { 'declaration.version': '/version' },
    },
    {
      who: 'manager',
      does: { zh: '在国家系统申报后登记回执。', en: 'Files it in the national system and enters the receipt.' },
      request: {
        method: 'POST',
        path: '/declarations/{declaration}/submit',
        version: '{declaration.version}',
        body: { receiptNumber: 'HZ-202603-0001', receiptAt: '2026-04-02T09:00:30+08:00' },
      },
      expect: { status: 200, fields: { '/state': 'submitted', '/receiptNumber': 'HZ-202603-0001' } },
    },
    looks({
      who: 'regulator',
      does: { zh: '监管人员查看同一份数据。', en: 'Reads the same figures.' },
      path: '/declarations/{declaration}',
      fields: { '/state': 'submitted', '/lines/0/closingGrams': 178_400, '/restsOn/at': { matches: '^20' } },
    }),
    opens('2027-01-04T00:10:00+08:00', {
      zh: '2026 年结束，年度申报期开出。',
      en: '2026 is over, and its years open.',
    }),
    numbers,
    looks({
      who: firm,
      does: { zh: '汽修厂看到自己的年度申报。', en: 'Finds its own year.' },
      path: '/declarations',
      fields: {
        '/items': { count: 1 },
        '/items/0/managementClass': 'REGISTERED',
        '/items/0/period': '2026',
        '/items/0/dueOn': '2027-03-31',
      },
      remember: { year: '/items/0/id' },
    }),
    refused(
      'manager',
      { zh: '没有授权，不能代报。', en: 'Cannot file for it without its consent.' },
      '/declarations/{year}/draft',
      'declaration.no-consent',
    ),
    {
      who: firm,
      does: { zh: '授权集中点代报。', en: 'Lets the facility file for it.' },
      request: { method: 'POST', path: '/filing-consents', body: { validFrom: '2027-01-04' } },
      expect: { status: 201, fields: { '/revokedAt': null } },
      remember: { consent: '/id' },
    },
    {
      who: 'manager',
      does: { zh: '代为编制。', en: 'Drafts it on behalf.' },
      request: { method: 'POST', path: '/declarations/{year}/draft' },
      expect: {
        status: 200,
        fields: {
          '/lines/0/takenInGrams': 178_400,
          '/lines/0/handedOnGrams': 178_400,
          '/lines/0/closingGrams': 0,
          '/lines/0/outlets/0/grams': 178_400,
        },
      },
      remember: { 'year.version': '/version' },
    },
    {
      who: 'manager',
      does: { zh: '复核。', en: 'Reviews it.' },
      request: { method: 'POST', path: '/declarations/{year}/review', version: '{year.version}' },
      expect: { status: 200, fields: { '/state': 'reviewed' } },
      remember: { 'year.version': '/version' },
    },
    {
      who: 'manager',
      does: { zh: '登记代报的回执。', en: 'Enters the receipt.' },
      request: {
        method: 'POST',
        path: '/declarations/{year}/submit',
        version: '{year.version}',
        body: { receiptNumber: 'HZ-2026-0088', receiptAt: '2027-01-04T00:15:00+08:00' },
      },
      expect: { status: 200, fields: { '/state': 'submitted', '/consentId': '{consent}' } },
    },
  ],
  finally: {
    balances: [permit(2026, [178_400, 0]), mass('receiving', code, 178_400)],
    trails: [
      went('manifest', `${arrivedManifest} accepted closed`),
      went('declaration', 'open drafted reviewed submitted'),
      went('declaration', 'open drafted reviewed submitted', 'year'),
    ],
  },
};
