import { arrivedManifest, handedOver, mass, permit, stored, storedContainer, went, zone } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import {
  checks,
  closesCount,
  finishesCount,
  givesFree,
  holds,
  labels,
  putsAway,
  scans,
  scansForCount,
  startsCount,
  traces,
} from './engine/storage.steps.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-04-08';
const code = '900-214-08';
const drums = ['drum.1', 'drum.2', 'drum.3'] as const;

export const stockTakeMissingDrum: Scenario = {
  name: 'stock-take-missing-drum',
  title: {
    zh: '盘点：少一桶、差 0.6 千克，后来找到',
    en: 'A stock-take: a drum is missing, another weighs less, and the lost one turns up',
  },
  basis: {
    zh: 'GB 18597-2023 4.7、8.2.2；HJ 1259-2022 6.2；固废法 第78条（2026-08-15 起：生态环境法典 第532条）',
    en: 'GB 18597-2023 4.7, 8.2.2; HJ 1259-2022 6.2; Solid Waste Law, art. 78 (from 2026-08-15 Ecological Code, art. 532)',
  },
  about: {
    zh: '油类区账面三桶。盲盘：贮存区冻结，清点完毕前不显示账面。扫到两桶，其中一桶轻 0.6 千克。清点人不能自己入账，主管逐项写明原因后结束，账与物一致，每一克都有去处。盘点前一刻的库存仍可查询。几天后在卸货区找到那一桶：登记找回，先隔离查明，再解除。',
    en: 'The books have three drums in the oil zone. The count is blind: the zone is frozen and the books stay hidden. Two drums are scanned and one weighs 0.6 kg less. Who counted cannot book it; the manager closes the count with a reason for each difference, and books and shelves agree, every gram accounted for. The stock of the instant before can still be read. Days later the drum is found in the bay: it comes back, is set aside until it is looked into, and is given free.',
  },
  given: {
    now: '2026-04-07T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    before: {
      tells: {
        zh: '汽修厂的三桶废机油（各 60 千克，自己打码）已于 2026-04-08 验收并放入油类区。',
        en: 'Three drums of oil of the garage, 60 kg each under its own labels, were accepted on 2026-04-08 and stand in the oil zone.',
      },
      steps: [
        labels({
          firm,
          waste: 'repair-oil',
          filled: drums.map((container) => ({ container, grams: 60_000, litres: 100 })),
        }),
        books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 3 }], day }),
        ...transports({ firm, day, handedOver: [[180_000, 3, drums]] }),
        checks(drums.map((container) => ({ container }))),
        weighs({ grams: 180_000, reading: 'R-0001' }),
        weighsIn(),
        accepts(1, { '/lines/0/acceptedGrams': 180_000 }),
        ...drums.map((container) => putsAway({ container, zone: 'oil' })),
      ],
    },
  },
  steps: [
    { ...startsCount('oil'), at: '2026-04-30T14:00:00+08:00' },
    {
      who: 'dispatcher',
      does: {
        zh: '盘点期间想拣货，被拒绝：贮存区已冻结。',
        en: 'Tries to pick a drum meanwhile, and is refused: the zone is frozen.',
      },
      request: { method: 'POST', path: '/containers/{drum.1}/pick' },
      expect: { status: 409, problem: 'storage.zone-being-counted' },
    },
    scansForCount([
      { container: 'drum.1', grams: 60_000 },
      { container: 'drum.2', grams: 59_400 },
    ]),
    finishesCount(
      {
        '/expectedContainers': 3,
        '/expectedGrams': 180_000,
        '/differences': { count: 2 },
        '/differences/0/kind': 'mass',
        '/differences/0/code': '{drum.2.code}',
        '/differences/0/expectedGrams': 60_000,
        '/differences/0/foundGrams': 59_400,
        '/differences/1/kind': 'missing',
        '/differences/1/code': '{drum.3.code}',
      },
      { 'difference.mass': '/differences/0/id', 'difference.missing': '/differences/1/id' },
    ),
    {
      ...closesCount(
        [
          { differenceId: '{difference.mass}', decision: 'book', reason: '桶盖未旋紧，挥发' },
          { differenceId: '{difference.missing}', decision: 'book', reason: '贮存区内未见' },
        ],
        { status: 403, problem: 'identity.role-refused' },
        { zh: '清点人想自己入账，无权办理。', en: 'Who counted tries to book it, and may not.' },
      ),
      who: 'warehouse',
    },
    closesCount(
      [{ differenceId: '{difference.mass}', decision: 'book', reason: '桶盖未旋紧，挥发' }],
      { status: 422, problem: 'stock-take.differences-unexplained' },
      { zh: '主管漏了一项，不能结束。', en: 'The manager leaves one out and cannot close.' },
    ),
    closesCount(
      [
        { differenceId: '{difference.mass}', decision: 'book', reason: '桶盖未旋紧，挥发' },
        { differenceId: '{difference.missing}', decision: 'book', reason: '贮存区内未见，已查监控' },
      ],
      {
        status: 200,
        fields: {
          '/state': 'closed',
          '/differences/0/reason': '桶盖未旋紧，挥发',
          '/differences/1/reason': '贮存区内未见，已查监控',
        },
      },
    ),
    looks({
      who: 'warehouse',
      does: { zh: '库存：两桶，119.4 千克。', en: 'The stock now: two drums, 119.4 kg.' },
      path: '/stock',
      fields: { '/grams': 119_400, '/containers': 2 },
    }),
    looks({
      who: 'regulator',
      does: {
        zh: '盘点前一刻的库存：三桶，180 千克。',
        en: 'The stock of the instant before the count: three drums, 180 kg.',
      },
      path: '/stock?facilityId={facility}&asOf=2026-04-30T13:59:59%2B08:00',
      fields: { '/grams': 180_000, '/containers': 3, '/figures/0/zoneName': '油类与溶剂区' },
    }),
    traces({
      who: firm,
      of: { manifest: 'manifest' },
      does: {
        zh: '产废单位追溯：119.4 在库，60 未见，0.6 盘点差。',
        en: 'The garage traces its manifest: 119.4 kg in store, 60 missing, 0.6 found less by counting.',
      },
      fields: {
        '/lines/0/handedOverGrams': 180_000,
        '/lines/0/places/0/place': 'zone',
        '/lines/0/places/0/grams': 119_400,
        '/lines/0/places/1/place': 'missing',
        '/lines/0/places/1/grams': 60_000,
        '/lines/0/stockTakeGrams': 600,
      },
    }),
    {
      ...scans({ who: 'warehouse', container: 'drum.3', state: 'missing', next: '如已找到，请登记找回' }),
      at: '2026-05-06T10:00:00+08:00',
    },
    {
      who: 'warehouse',
      does: {
        zh: '在卸货区角落找到，登记找回，放回油类区。',
        en: 'Finds it in a corner of the bay and brings it back.',
      },
      request: {
        method: 'POST',
        path: '/containers/{drum.3}/find',
        body: { zoneId: '{zone.oil}', reason: '在卸货区货架后找到，封条完好' },
      },
      expect: { status: 200, fields: { '/state': 'stored', '/grams': 60_000, '/zoneId': '{zone.oil}' } },
    },
    holds('drum.3', '离开贮存区的原因待查'),
    {
      who: 'dispatcher',
      does: { zh: '隔离中，不能拣货。', en: 'Cannot pick it while it is set aside.' },
      request: { method: 'POST', path: '/containers/{drum.3}/pick' },
      expect: { status: 409, problem: 'container.held' },
    },
    givesFree('drum.3', '监控查明：搬运时遗落'),
    looks({
      who: 'warehouse',
      does: { zh: '库存又是三桶，179.4 千克；期限照旧。', en: 'Three drums again, 179.4 kg; the clock went on.' },
      path: '/stock',
      fields: { '/grams': 179_400, '/containers': 3, '/heldGrams': 0, '/figures/0/earliestDueOn': '2026-10-08' },
    }),
    traces({
      who: firm,
      of: { manifest: 'manifest' },
      fields: {
        '/lines/0/places': { count: 1 },
        '/lines/0/places/0/grams': 179_400,
        '/lines/0/stockTakeGrams': 600,
      },
    }),
  ],
  finally: {
    balances: [
      permit(2026, [180_000, 0]),
      handedOver(firm, code, 180_000),
      mass('receiving', code, 0),
      stored('oil', code, 179_400),
      zone('oil', [179_400, 0]),
      mass('missing', code, 0),
      mass('stockDifference', code, 600),
    ],
    trails: [
      went('manifest', `${arrivedManifest} accepted closed`),
      went('stockTake', 'counting counted closed'),
      went('container', storedContainer, 'drum.2'),
      went('container', `${storedContainer} missing stored`, 'drum.3'),
    ],
  },
};
