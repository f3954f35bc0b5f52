import { onVehicle, openBookings, permit, went } from './engine/in-the-end.js';
import type { Answered, RequestStep, Scenario } from './engine/scenario.types.js';
import { labels, scans } from './engine/storage.steps.js';
import { books, confirms, handsOver, looks, plans, releases } from './engine/trip.steps.js';

const firm = 'garage';
const day = '2026-03-04';

/** The same small bottle that many times. */
const labelsMany = (count: number, expect: Answered, does: RequestStep['does'], last?: string): RequestStep => ({
  who: firm,
  does,
  request: {
    method: 'POST',
    path: '/containers',
    body: {
      profileId: '{garage.repair-oil}',
      containers: [{ grams: 900, volumeMillilitres: 1_000 }],
      ...(count > 1 && { count }),
    },
  },
  expect,
  ...(last !== undefined && { remember: { [last]: '/containers/0/id', [`${last}.code`]: '/containers/0/code' } }),
});

/** Whoever scans `code`, and what is answered. */
const meets = (who: string, code: string, does: RequestStep['does'], expect: Answered): RequestStep => ({
  who,
  does,
  request: { method: 'GET', path: `/scan?code=${code}` },
  expect,
});

/** The driver signs for one container, and is refused. */
const refusedAtHandOver = (container: string, does: RequestStep['does'], expect: Answered): RequestStep => ({
  ...handsOver({ firm, lines: [[900, 1, [container]]] })[0]!,
  does,
  expect,
  remember: {},
});

const many = { zh: '打码 100 个。', en: 'Labels 100.' };

export const containerCodes: Scenario = {
  name: 'container-codes',
  title: {
    zh: '数字识别码：第 999 个、第 1000 个，扫到不该扫的码',
    en: 'Container codes: the 999th, the 1,000th, and codes that should not be scanned',
  },
  basis: {
    zh: 'HJ 1276-2022 数字识别码（18+8+8+3 位）；部令23号 第13条；固废法 第77条（2026-08-15 起：生态环境法典 第531条）',
    en: 'HJ 1276-2022, digital code of 18+8+8+3 characters; MEE Order 23, art. 13; Solid Waste Law, art. 77 (from 2026-08-15 Ecological Code, art. 531)',
  },
  about: {
    zh: '同一单位、同一代码、同一天最多 999 个编码，作废的也不再使用；第 1000 个被拒绝，次日从 001 开始。扫到没有的码、作废的码、别家的码、不是码的内容，各有说明；作废的和别家的不能装车。',
    en: 'A unit has 999 codes for a waste and a day, and a void one does not come back; the 1,000th is refused, and the next day begins with 001. A code nobody has, a void one, another firm’s and what is no code each get their answer; what is void or another firm’s is not loaded.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: {
      garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
      other: { name: '通达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
    },
    before: {
      tells: {
        zh: '汽修厂当天已为小瓶废机油打码 998 个。',
        en: 'The garage has labelled 998 small bottles of oil on the day.',
      },
      steps: [
        ...Array.from({ length: 9 }, () => labelsMany(100, { status: 201 }, many)),
        labelsMany(98, { status: 201 }, many),
      ],
    },
  },
  steps: [
    labelsMany(
      2,
      {
        status: 409,
        problem: 'container.serials-exhausted',
        fields: {
          '/details/left': 1,
          '/details/asked': 2,
          '/detail': { matches: '最多 999 个.*只剩 1 个，本次需要 2 个' },
        },
      },
      { zh: '还要两个：只剩一个，一个也不给。', en: 'Two more: one is left, and none is given.' },
    ),
    labelsMany(
      1,
      { status: 201, fields: { '/containers/0/code': { matches: '9002140820260302999$' } } },
      { zh: '第 999 个。', en: 'The 999th.' },
      'bottle',
    ),
    {
      who: firm,
      does: { zh: '这一个贴错了，作废。', en: 'This one is on the wrong bottle: the label is made void.' },
      request: { method: 'POST', path: '/containers/{bottle}/void', body: { reason: '标签贴错' } },
      expect: { status: 200, fields: { '/state': 'voided', '/voidReason': '标签贴错' } },
    },
    labelsMany(
      1,
      { status: 409, problem: 'container.serials-exhausted', fields: { '/details/left': 0 } },
      { zh: '第 1000 个被拒绝：作废的编码不再使用。', en: 'The 1,000th is refused: a void code does not come back.' },
    ),
    labels({ firm: 'other', waste: 'repair-oil', filled: [{ container: 'foreign', grams: 900, litres: 1 }] }),
    {
      ...labels({
        firm,
        waste: 'repair-oil',
        filled: [{ container: 'good', grams: 900, litres: 1 }],
        fields: { '/containers/0/code': { matches: '9002140820260303001$' } },
      }),
      at: '2026-03-03T08:00:00+08:00',
    },
    books({ firm, lines: [{ waste: 'repair-oil', grams: 900, packages: 1 }], day }),
    plans({ day }),
    releases(),
    ...confirms({ firm }),
    meets(
      'driver',
      '91320600138670947L9002140820260303998',
      { zh: '扫到一个没有登记过的码。', en: 'Scans a code that nobody has.' },
      { status: 404, problem: 'container.not-found', fields: { '/detail': { matches: '没有这个容器编码' } } },
    ),
    scans({
      who: 'driver',
      container: 'bottle',
      state: 'voided',
      next: '标签已作废，不能交接或入库',
      fields: { '/voidReason': '标签贴错', '/allowedSteps': { count: 0 } },
    }),
    meets(
      firm,
      '{foreign.code}',
      { zh: '汽修厂扫别家的码：对它不存在。', en: 'The garage scans another firm’s: to it there is none.' },
      { status: 404, problem: 'container.not-found' },
    ),
    meets(
      'driver',
      '{foreign.code}',
      { zh: '驾驶员扫得到，看到是哪家的。', en: 'The driver sees it, and whose it is.' },
      { status: 200, fields: { '/enterpriseName': '通达汽修' } },
    ),
    meets(
      'driver',
      '6901234567892',
      { zh: '扫到商品条码：不是数字识别码。', en: 'Scans a bar code of the shop: it is no container code.' },
      { status: 400, problem: 'container.scan-unreadable', fields: { '/errors/0/pointer': '/code' } },
    ),
    meets(
      'driver',
      'https%3A%2F%2Fwf.example.cn%2Fc%2F{good.code}',
      { zh: '二维码里的网址以编码结尾，读得出。', en: 'An address that ends in the code is read.' },
      { status: 200, fields: { '/code': '{good.code}', '/state': 'storedAtGenerator' } },
    ),
    refusedAtHandOver(
      'bottle',
      { zh: '作废的不能装车。', en: 'What is void is not loaded.' },
      { status: 409, problem: 'lifecycle.wrong-state' },
    ),
    refusedAtHandOver(
      'foreign',
      { zh: '别家的不能装车。', en: 'Another firm’s is not loaded.' },
      {
        status: 409,
        problem: 'container.of-other-firm',
        fields: { '/errors/0/pointer': '/lines/0/containers/0/code' },
      },
    ),
    ...handsOver({ firm, lines: [[900, 1, ['good']]], at: `${day}T09:30:00+08:00` }),
    looks({
      who: firm,
      does: { zh: '联单载明装车的编码。', en: 'The manifest names the code that was loaded.' },
      path: '/manifests/{manifest}',
      fields: { '/state': 'loaded', '/lines/0/containerCodes': ['{good.code}'] },
    }),
  ],
  finally: {
    balances: [permit(2026, [0, 900]), openBookings(firm, 900), onVehicle('900-214-08', 900)],
    trails: [
      went('container', 'registered voided', 'bottle'),
      went('container', 'registered storedAtGenerator', 'foreign'),
      went('container', 'registered storedAtGenerator loaded', 'good'),
      went('manifest', 'draft confirmed numbered loaded'),
    ],
  },
};
