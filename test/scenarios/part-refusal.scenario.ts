import {
  arrivedManifest,
  completedBooking,
  handedOver,
  mass,
  onVehicle,
  permit,
  stored,
  storedContainer,
  wentHome,
  went,
  zone,
} from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { checks, labels, putsAway, scans, traces } from './engine/storage.steps.js';
import { books, transports } from './engine/trip.steps.js';
import { weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-03-20';
const code = '900-214-08';

export const partRefusal: Scenario = {
  name: 'part-refusal',
  title: {
    zh: '部分拒收：点名的桶退回，其余入库',
    en: 'Refused in part: the drum that is named goes home, the others into store',
  },
  basis: {
    zh: '部令23号 第12、18条；GB 18597-2023 8.2.1；HJ 1276-2022',
    en: 'MEE Order 23, art. 12, 18; GB 18597-2023 8.2.1; HJ 1276-2022',
  },
  about: {
    zh: '汽修厂自己打码的三桶废机油到场。门口逐桶核对并称重，第三桶渗漏，与标签的包装不符。登记包装差异，决定部分接受：前两桶按各自实测量接收入库，第三桶带着自己的标签退回，到此为止。全程到克：交付 180，入库 119.95，退回 59.95，称量差 0.1。',
    en: 'Three drums of oil that the garage labelled itself arrive. The gate checks and weighs each one: the third leaks and is not packed as labelled. The packaging is declared as differing and a part is accepted: the first two go into store with what each weighed, the third goes home under its own label, which ends there. To the gram: 180 kg handed over, 119.95 stored, 59.95 at home, 0.1 a weighing difference.',
  },
  given: {
    now: '2026-03-19T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    labels({
      firm,
      waste: 'repair-oil',
      filled: [
        { container: 'drum.1', grams: 60_000, litres: 100 },
        { container: 'drum.2', grams: 60_000, litres: 100 },
        { container: 'drum.3', grams: 60_000, litres: 100 },
      ],
    }),
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 3 }], day }),
    ...transports({ firm, day, handedOver: [[180_000, 3, ['drum.1', 'drum.2', 'drum.3']]] }),
    checks(
      [
        { container: 'drum.1', grams: 60_000 },
        { container: 'drum.2', grams: 59_950 },
        { container: 'drum.3', finding: 'differs', grams: 59_950, note: '桶底渗漏' },
      ],
      { '/lines/0/containers/unchecked': 0, '/lines/0/containers/differing': 1 },
    ),
    weighs({ grams: 179_900, reading: 'R-0001' }),
    {
      ...weighsIn({
        '/readyToDecide': false,
        '/lines/0/withinTolerance': true,
        '/lines/0/problems/0/code': 'acceptance.container-undeclared',
      }),
      does: {
        zh: '提交过磅结果：数量在允差内，但与标签不符的桶还没有登记差异。',
        en: 'Hands the weighing in: the quantity is within tolerance, but the drum that differs is not declared yet.',
      },
    },
    {
      who: 'weighbridge',
      does: { zh: '登记包装差异。', en: 'Declares that the packaging differs.' },
      request: {
        method: 'POST',
        path: '/discrepancies',
        body: {
          manifestId: '{manifest}',
          lineId: '{manifest.line1}',
          attribute: 'packaging',
          found: '第三桶桶底渗漏',
        },
      },
      expect: { status: 201, fields: { '/state': 'open' } },
      remember: { discrepancy: '/id' },
      jobs: true,
    },
    {
      who: 'weighbridge',
      does: { zh: '决定部分接受。', en: 'Decides to accept a part.' },
      request: {
        method: 'POST',
        path: '/discrepancies/{discrepancy}/decide',
        body: { decision: 'part', reason: '渗漏的一桶退回重新包装，其余完好' },
      },
      expect: { status: 200, fields: { '/state': 'decided', '/bureauReport/decision': 'part' } },
      jobs: true,
    },
    {
      who: 'weighbridge',
      does: {
        zh: '点名第三桶退回，接受其余 119.95 千克。',
        en: 'Names the third drum to go home, and accepts 119.95 kg.',
      },
      request: {
        method: 'POST',
        path: '/manifests/{manifest}/acceptance',
        version: '{manifest.version}',
        body: {
          lines: [
            {
              lineId: '{manifest.line1}',
              decision: 'part',
              acceptedGrams: 119_950,
              refusedContainers: ['{drum.3.code}'],
              methodCode: 'R9',
              opinion: '渗漏，退回重新包装',
            },
          ],
        },
      },
      expect: {
        status: 200,
        fields: {
          '/outcome': 'partlyAccepted',
          '/lines/0/acceptedGrams': 119_950,
          '/lines/0/refusedGrams': 59_950,
          '/lines/0/differenceGrams': 100,
        },
      },
      remember: { return: '/returnManifestId' },
      jobs: true,
    },
    putsAway({ container: 'drum.1', zone: 'oil', fields: { '/grams': 60_000 } }),
    putsAway({ container: 'drum.2', zone: 'oil', fields: { '/grams': 59_950 } }),
    putsAway({
      container: 'drum.3',
      zone: 'oil',
      does: { zh: '第三桶已拒收，不能入库。', en: 'The third drum was refused and cannot be put away.' },
      expect: { status: 409, problem: 'lifecycle.wrong-state' },
    }),
    {
      who: 'driver',
      does: { zh: '把第三桶运回。', en: 'Takes the third drum home.' },
      at: '2026-03-21T09:00:00+08:00',
      request: { method: 'POST', path: '/manifests/{return}/send-back' },
      expect: {
        status: 200,
        fields: { '/kind': 'return', '/lines/0/handedOverGrams': 59_950, '/lines/0/handedOverPackages': 1 },
      },
    },
    {
      who: firm,
      does: { zh: '签收退回的桶。', en: 'Signs that the drum is back.' },
      request: { method: 'POST', path: '/manifests/{return}/take-back' },
      expect: { status: 200, fields: { '/state': 'closed' } },
      jobs: true,
    },
    scans({ who: firm, container: 'drum.3', state: 'returned', next: '请揭除旧标签，再次交接前重新打码' }),
    traces({
      who: firm,
      of: { manifest: 'manifest' },
      fields: {
        '/lines/0/handedOverGrams': 180_000,
        '/lines/0/places': { count: 2 },
        '/lines/0/places/0/place': 'zone',
        '/lines/0/places/0/grams': 119_950,
        '/lines/0/places/0/containers': 2,
        '/lines/0/places/1/place': 'returned',
        '/lines/0/places/1/grams': 59_950,
        '/lines/0/weighingGrams': 100,
      },
    }),
  ],
  finally: {
    balances: [
      permit(2026, [119_950, 0]),
      handedOver(firm, code, 180_000),
      onVehicle(code, 0),
      mass('receiving', code, 0),
      stored('oil', code, 119_950),
      zone('oil', [119_950, 0]),
      wentHome(firm, code, 59_950),
      mass('weighingDifference', code, 100),
    ],
    trails: [
      went('booking', completedBooking),
      went('discrepancy', 'open decided'),
      went('manifest', `${arrivedManifest} partlyAccepted closed`),
      went('manifest', 'draft inTransit closed', 'return'),
      went('container', storedContainer, 'drum.1'),
      went('container', 'registered storedAtGenerator loaded refused returned', 'drum.3'),
    ],
  },
};
