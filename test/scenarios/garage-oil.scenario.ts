import {
  arrivedManifest,
  handedOver,
  mass,
  onVehicle,
  permit,
  stored,
  storedContainer,
  tenTonnes,
  went,
  zone,
} from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { checks, labels, putsAway, scans, traces } from './engine/storage.steps.js';
import { books, confirms, handsOver, looks, plans, releases, travels } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-03-03';
const code = '900-214-08';

export const garageOil: Scenario = {
  name: 'garage-oil',
  title: {
    zh: '汽修废机油：从预约、打码到入库，一桶到底',
    en: 'Garage oil: one drum from booking and label to its place in store',
  },
  basis: {
    zh: '部令23号 第12、13、16、18条；固废法 第75、77、80、82条（2026-08-15 起：生态环境法典 第529、531、534、536条）；HJ 1276-2022；GB 18597-2023 8.2.1；环固体〔2025〕10号',
    en: 'MEE Order 23, art. 12, 13, 16, 18; Solid Waste Law, art. 75, 77, 80, 82 (from 2026-08-15 Ecological Code, art. 529, 531, 534, 536); HJ 1276-2022; GB 18597-2023 8.2.1; Huan Guti [2025] 10',
  },
  about: {
    zh: '一家汽修厂预约一桶废机油，自己称重、打码。驾驶员扫码装车，交付 178.5 千克；门口逐个核对后过磅 178.4 千克，偏差在允差内：按实测量入账，多预留的额度释放，联单自动办结。仓管员扫码得知下一步，把桶放入油类区；追溯到克：178.4 在库，0.1 为称量差。',
    en: 'A garage books a drum of waste oil, which it weighs and labels itself. The driver scans it and 178.5 kg are handed over; the gate checks the label and the scale reads 178.4 kg, which is within tolerance: the measured mass is posted, what was reserved beyond it is released, and the manifest closes by itself. The warehouse scans the drum, is told the next step and puts it into the oil zone. The trace balances to the gram: 178.4 kg in store, 0.1 kg found less by weighing.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    {
      ...books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
      expect: {
        status: 201,
        fields: {
          '/state': 'requested',
          '/quotaYear': 2026,
          '/left': { contains: { limit: 'permitQuota', leftGrams: 99_820_000, until: '2026-12-31' } },
        },
      },
    },
    {
      who: 'dispatcher',
      does: { zh: '受理预约，预留不再到期。', en: 'Confirms the booking; what it holds no longer runs out.' },
      request: { method: 'POST', path: '/bookings/{booking}/confirm' },
      expect: { status: 200, fields: { '/state': 'confirmed', '/expiresAt': null } },
    },
    labels({
      firm,
      waste: 'repair-oil',
      filled: [{ container: 'drum', grams: 178_500, litres: 200 }],
      fields: {
        '/containers/0/code': { matches: '^[0-9A-Z]{18}9002140820260302001$' },
        '/containers/0/hazards': ['T', 'I'],
        '/warnings': { count: 0 },
      },
    }),
    plans({ day }),
    releases(),
    ...confirms({ firm }),
    {
      who: firm,
      does: { zh: '看到国家联单编号。', en: 'Sees the official number.' },
      request: { method: 'GET', path: '/manifests/{manifest}' },
      expect: {
        status: 200,
        fields: {
          '/state': 'numbered',
          '/officialNumber': { matches: '^20263206\\d{6}$' },
          '/internalNumber': { matches: '-2026-000001$' },
        },
      },
    },
    {
      ...scans({ who: 'driver', container: 'drum', state: 'storedAtGenerator', next: '核对标签与实物' }),
      at: `${day}T09:25:00+08:00`,
    },
    ...handsOver({ firm, lines: [[178_500, 1, ['drum']]], at: `${day}T09:30:00+08:00` }),
    {
      who: firm,
      does: { zh: '预约已随装车变为“已上车”。', en: 'Its booking is collected.' },
      request: { method: 'GET', path: '/bookings/{booking}' },
      expect: { status: 200, fields: { '/state': 'collected' } },
    },
    ...travels({ at: `${day}T11:00:00+08:00` }),
    scans({ who: 'warehouse', container: 'drum', state: 'loaded', next: '等待地磅验收，验收后再入库' }),
    weighs({ grams: 178_400, reading: 'R-0001' }),
    looks({
      who: 'weighbridge',
      does: { zh: '还不能验收：有一个容器没有核对。', en: 'Cannot decide yet: a container is not checked.' },
      path: '/manifests/{manifest}/receiving',
      fields: {
        '/readyToDecide': false,
        '/lines/0/problems': { count: 1 },
        '/lines/0/problems/0/code': 'acceptance.containers-unchecked',
      },
    }),
    checks([{ container: 'drum' }], { '/lines/0/containers/unchecked': 0, '/readyToDecide': true }),
    weighsIn({
      '/readyToDecide': true,
      '/discrepancies': { count: 0 },
      '/lines/0/differenceGrams': -100,
      '/lines/0/withinTolerance': true,
    }),
    accepts(1, { '/lines/0/acceptedGrams': 178_400, '/lines/0/differenceGrams': 100, '/returnManifestId': null }),
    {
      who: firm,
      does: { zh: '查看办结的联单。', en: 'Looks at the closed manifest.' },
      request: { method: 'GET', path: '/manifests/{manifest}' },
      expect: {
        status: 200,
        fields: { '/state': 'closed', '/lines/0/acceptedGrams': 178_400, '/lines/0/methodCode': 'R9' },
      },
    },
    scans({
      who: 'warehouse',
      container: 'drum',
      state: 'received',
      next: '送入指定贮存区',
      fields: { '/grams': 178_400, '/enterpriseName': '顺达汽修', '/zoneName': '油类与溶剂区', '/dueOn': '2026-09-03' },
    }),
    looks({
      who: 'warehouse',
      does: {
        zh: '查看推荐库位：油类区在前，综合区注明不收的原因。',
        en: 'Looks where it could stand: the oil zone comes first, the other one says why not.',
      },
      path: '/containers/{drum}/put-away-proposals',
      fields: {
        '/items': { count: 2 },
        '/items/0/zoneId': '{zone.oil}',
        '/items/0/verdict': 'allowed',
        '/items/0/why/code': 'counts-here',
        '/items/1/verdict': 'refused',
        '/items/1/findings/0/code': 'put-away.code-not-taken',
      },
    }),
    putsAway({ container: 'drum', zone: 'oil', spot: 'A-01', fields: { '/spot': 'A-01' } }),
    scans({
      who: 'warehouse',
      container: 'drum',
      state: 'stored',
      next: '已在库。可移库、分装或按外运单拣货',
      fields: { '/spot': 'A-01' },
    }),
    traces({
      who: firm,
      of: { container: 'drum' },
      fields: {
        '/handedOverGrams': 178_500,
        '/places': { count: 1 },
        '/places/0/place': 'zone',
        '/places/0/grams': 178_400,
        '/weighingGrams': 100,
        '/stockTakeGrams': 0,
        '/origins/items/0/code': '{drum.code}',
      },
    }),
    traces({
      who: 'regulator',
      of: { manifest: 'manifest' },
      does: { zh: '按联单追溯：每一行都平。', en: 'Traces the manifest: every line balances.' },
      fields: {
        '/lines/0/handedOverGrams': 178_500,
        '/lines/0/places/0/place': 'zone',
        '/lines/0/places/0/zoneName': '油类与溶剂区',
        '/lines/0/places/0/grams': 178_400,
        '/lines/0/weighingGrams': 100,
        '/lines/0/balanced': true,
      },
    }),
  ],
  finally: {
    balances: [
      permit(2026, [178_400, 0]),
      tenTonnes(firm, 2026, [178_400, 0]),
      handedOver(firm, code, 178_500),
      onVehicle(code, 0),
      mass('receiving', code, 0),
      stored('oil', code, 178_400),
      zone('oil', [178_400, 0]),
      mass('weighingDifference', code, 100),
    ],
    trails: [
      went('booking', 'requested confirmed planned collected completed'),
      went('manifest', `${arrivedManifest} accepted closed`),
      went('container', storedContainer, 'drum'),
    ],
  },
};
