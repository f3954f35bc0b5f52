import { went } from './engine/in-the-end.js';
import type { Answered, RequestStep, Scenario } from './engine/scenario.types.js';
import { books, confirms, handsOver, plans, releases } from './engine/trip.steps.js';
import type { Text } from '../../src/shared/domain-error.js';

const firm = 'garage';
const day = '2026-06-09';

const enters = (number: string, does: Text, expect: Answered): RequestStep => ({
  who: 'dispatcher',
  does,
  request: { method: 'POST', path: '/manifests/{manifest}/official-number', body: { number } },
  expect,
  jobs: true,
});

export const officialNumber: Scenario = {
  name: 'official-number',
  title: { zh: '人工登记国家联单编号', en: 'The official number, entered by hand' },
  basis: { zh: '部令23号 第11、15条', en: 'MEE Order 23, art. 11, 15' },
  about: {
    zh: '国家平台未对接时，编号由人在平台取得后登记。14 位：年份、移出地城市、流水号；格式、城市或年份不对都不接受。登记错了，在任何一方签字装车之前由调度员说明原因更正。没有编号不能装车。',
    en: 'Where the national system is not connected, somebody gets the number there and enters it. It has 14 digits: year, city of origin, serial. A wrong form, city or year is refused. One that was mistyped is corrected by the dispatcher, with a reason, before anybody signs the loading, and without a number nothing is loaded.',
  },
  given: {
    now: '2026-06-08T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    numbersByHand: true,
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    plans({ day }),
    releases(),
    ...confirms({ firm }),
    {
      who: 'driver',
      does: { zh: '没有编号就想装车，被拒绝。', en: 'Tries to load without a number, and is refused.' },
      request: {
        method: 'POST',
        path: '/manifests/{manifest}/sign-loading',
        body: { lines: [{ lineId: '{manifest.line1}', handedOverGrams: 178_500, handedOverPackages: 1 }] },
      },
      expect: { status: 409, problem: 'lifecycle.wrong-state' },
    },
    enters(
      '2026-3206-123',
      { zh: '填了不是 14 位数字的编号。', en: 'Enters what is no number of 14 digits.' },
      { status: 400, problem: 'request.invalid', fields: { '/errors/0/pointer': '/number' } },
    ),
    enters(
      '20263205900001',
      { zh: '填了苏州（3205）的编号。', en: 'Enters a number of 苏州 (3205).' },
      {
        status: 422,
        problem: 'manifest.official-number-invalid',
        fields: { '/detail': { matches: '移出地 3206' } },
      },
    ),
    enters(
      '20243206900001',
      { zh: '填了前年的编号。', en: 'Enters a number of the year before last.' },
      { status: 422, problem: 'manifest.official-number-invalid' },
    ),
    enters(
      '20263206900010',
      { zh: '填写编号，末两位抄反了。', en: 'Enters the number with its last two digits swapped.' },
      { status: 200, fields: { '/state': 'numbered', '/officialNumber': '20263206900010' } },
    ),
    enters(
      '20263206900001',
      { zh: '想直接再登记一次，被拒绝。', en: 'Tries to enter it once more, and is refused.' },
      { status: 409, problem: 'manifest.official-number-differs' },
    ),
    {
      who: 'dispatcher',
      does: { zh: '打开联单。', en: 'Opens the manifest.' },
      request: { method: 'GET', path: '/manifests/{manifest}' },
      expect: { status: 200, fields: { '/allowedSteps': { contains: { step: 'correctNumber', allowed: true } } } },
      remember: { 'manifest.version': '/version' },
    },
    {
      who: 'dispatcher',
      does: { zh: '说明原因，更正编号。', en: 'Corrects the number and says why.' },
      request: {
        method: 'POST',
        path: '/manifests/{manifest}/correct-number',
        version: '{manifest.version}',
        body: { number: '20263206900001', reason: '末两位抄反' },
      },
      expect: { status: 200, fields: { '/state': 'numbered', '/officialNumber': '20263206900001' } },
      jobs: true,
    },
    {
      who: 'dispatcher',
      does: {
        zh: '取号申请随之办结，编号也已更正。',
        en: 'Finds the request for a number answered, with the right one.',
      },
      request: { method: 'GET', path: '/gateway/messages?subjectId={manifest}' },
      expect: { status: 200, fields: { '/items/0/state': 'answered', '/items/0/officialNumber': '20263206900001' } },
    },
    ...handsOver({ firm, lines: [[178_500, 1]], at: `${day}T09:30:00+08:00` }),
  ],
  finally: {
    balances: [],
    trails: [went('manifest', 'draft confirmed numbered loaded')],
  },
};
