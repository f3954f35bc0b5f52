import { went } from './engine/in-the-end.js';
import type { RequestStep, Scenario } from './engine/scenario.types.js';

/** A laboratory's result, entered by the warehouse with the number of its report. */
const measured = (
  { at, taken, value, report }: { at: string; taken: string; value: string; report: string },
  does: RequestStep['does'],
): RequestStep => ({
  at,
  who: 'warehouse',
  does,
  request: {
    method: 'POST',
    path: '/emission-readings',
    body: { readings: [{ outlet: 'DA001', parameter: 'NMHC', at: taken, value }], reportNumber: report },
  },
  expect: { status: 200, fields: { '/accepted': 1, '/refused': { count: 0 }, '/conflicts': { count: 0 } } },
  jobs: true,
});

export const emissionExceedance: Scenario = {
  name: 'emission-exceedance',
  title: {
    zh: '废气超标：说明不等于解除，达标才解除',
    en: 'Waste gas beyond its limit: explaining does not end the alarm, values within the limit do',
  },
  basis: {
    zh: 'GB 18597-2023 第8、9章；DB32/4041-2021；法典 第485条',
    en: 'GB 18597-2023, ch. 8, 9; DB32/4041-2021; Ecological Code, art. 485',
  },
  about: {
    zh: '手工监测非甲烷总烃 72.5 mg/m³，超过限值 60。报警只开一次，保留最大值；负责人说明原因，报警仍在，排放口也不能关闭。更换活性炭后复测 18.4，报警由事实自动解除。此后到期无监测数据，缺数报警打开，新数据到达后自动解除。',
    en: 'A sample has 72.5 mg/m³ of non-methane hydrocarbons where 60 are allowed. The alarm opens once and keeps the worst value; the manager explains it, which does not end it, nor may the outlet be closed. After fresh carbon a sample of 18.4 ends it by itself. Later no sample comes when one is due: that alarms as well, until one comes.',
  },
  given: { now: '2026-03-02T09:00:00+08:00', firms: {} },
  steps: [
    {
      who: 'manager',
      does: { zh: '登记废气排放口。', en: 'Registers the outlet of the waste gas.' },
      request: {
        method: 'POST',
        path: '/emission-outlets',
        body: { code: 'DA001', kind: 'wasteGas', name: '贮存库废气排放口', treatment: '两级活性炭吸附' },
      },
      expect: { status: 201, fields: { '/state': 'inUse' } },
      remember: { outlet: '/id' },
    },
    {
      who: 'manager',
      does: {
        zh: '登记监测项目：非甲烷总烃，每 30 天手工监测。',
        en: 'Says what is monitored: hydrocarbons, sampled every 30 days.',
      },
      request: {
        method: 'POST',
        path: '/emission-outlets/{outlet}/items',
        body: { parameter: 'NMHC', source: 'manual', frequencyDays: 30 },
      },
      expect: { status: 201 },
      remember: { item: '/id' },
    },
    {
      who: 'manager',
      does: { zh: '登记限值及其标准。', en: 'Enters the limit with its standard.' },
      request: {
        method: 'POST',
        path: '/emission-items/{item}/limits',
        body: { averaging: 'instant', upperBound: '60', standard: 'DB32/4041-2021 表1', validFrom: '2026-01-01' },
      },
      expect: { status: 201, fields: { '/upperBound': '60' } },
    },
    measured(
      { at: '2026-03-05T10:00:00+08:00', taken: '2026-03-04T14:00:00+08:00', value: '72.5', report: 'TZJC-2026-031' },
      { zh: '录入检测结果 72.5。', en: 'Enters a result of 72.5.' },
    ),
    {
      who: 'manager',
      does: { zh: '看到超标报警。', en: 'Sees the exceedance.' },
      request: { method: 'GET', path: '/emission-alarms' },
      expect: {
        status: 200,
        fields: {
          '/items': { count: 1 },
          '/items/0/kind': 'exceedance',
          '/items/0/worst': '72.5',
          '/items/0/state': 'open',
        },
      },
      remember: { exceedance: '/items/0/id' },
    },
    {
      who: 'manager',
      does: { zh: '说明原因与措施，报警仍未解除。', en: 'Explains cause and measures; the alarm goes on.' },
      request: {
        method: 'POST',
        path: '/emission-alarms/{exceedance}/acknowledge',
        version: 1,
        body: { note: '活性炭饱和，3 月 6 日更换后复测' },
      },
      expect: { status: 200, fields: { '/state': 'acknowledged', '/closedAt': null } },
    },
    {
      who: 'manager',
      does: { zh: '想关闭排放口，被拒绝。', en: 'Wants to close the outlet and is refused.' },
      request: { method: 'POST', path: '/emission-outlets/{outlet}/close', version: 1 },
      expect: { status: 409, problem: 'emission.outlet-exceeding' },
    },
    {
      at: '2026-03-06T09:00:00+08:00',
      who: 'warehouse',
      does: { zh: '更换活性炭并登记。', en: 'Changes the carbon and logs it.' },
      request: {
        method: 'POST',
        path: '/emission-outlets/{outlet}/carbon-changes',
        body: {
          happenedAt: '2026-03-06T08:30:00+08:00',
          carbonGrams: 1_200_000,
          carbonType: '颗粒炭 碘值 800',
          lastsDays: 90,
        },
      },
      expect: { status: 201, fields: { '/kind': 'carbonChange' } },
    },
    measured(
      { at: '2026-03-09T10:00:00+08:00', taken: '2026-03-08T14:00:00+08:00', value: '18.4', report: 'TZJC-2026-035' },
      { zh: '录入复测结果 18.4。', en: 'Enters the new result, 18.4.' },
    ),
    {
      who: 'regulator',
      does: { zh: '查看报警：已由达标的事实解除，最大值保留。', en: 'Looks: ended by the values, the worst one kept.' },
      request: { method: 'GET', path: '/emission-alarms/{exceedance}' },
      expect: { status: 200, fields: { '/state': 'closed', '/closedByFact': 'withinLimit', '/worst': '72.5' } },
    },
    {
      at: '2026-04-15T09:00:00+08:00',
      schedule: 'facility.emission-watch',
      does: { zh: '到期未见监测数据。', en: 'No sample has come when one was due.' },
    },
    {
      who: 'manager',
      does: { zh: '看到缺数报警。', en: 'Sees that data are missing.' },
      request: { method: 'GET', path: '/emission-alarms' },
      expect: {
        status: 200,
        fields: { '/items': { count: 1 }, '/items/0/kind': 'missing', '/items/0/outletCode': 'DA001' },
      },
      remember: { missing: '/items/0/id' },
    },
    measured(
      { at: '2026-04-16T10:00:00+08:00', taken: '2026-04-15T14:00:00+08:00', value: '21.0', report: 'TZJC-2026-048' },
      { zh: '补做监测并录入。', en: 'Has a sample taken and enters it.' },
    ),
    {
      who: 'manager',
      does: { zh: '已无未解除的报警。', en: 'Sees that no alarm is left.' },
      request: { method: 'GET', path: '/emission-alarms' },
      expect: { status: 200, fields: { '/items': { count: 0 } } },
    },
  ],
  finally: {
    balances: [],
    trails: [
      went('emissionAlarm', 'open acknowledged closed', 'exceedance'),
      went('emissionAlarm', 'open closed', 'missing'),
    ],
  },
};
