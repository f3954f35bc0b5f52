import {
  arrivedManifest,
  completedBooking,
  mass,
  openBookings,
  permit,
  stored,
  tenTonnes,
  went,
  zone,
} from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { findsContainers, putsAway, traces } from './engine/storage.steps.js';
import { books, confirms, handsOver, looks, opens, plans, releases, travels } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const day = '2026-03-26';
const petrolCode = '900-041-49';
const filterCode = '900-249-08';
const labCode = '900-047-49';

export const milkRun: Scenario = {
  name: 'milk-run',
  title: {
    zh: '一车多家：一家一单，一家上门未成',
    en: 'One round, several enterprises: a manifest each, and a no-show',
  },
  basis: {
    zh: '部令23号 第13、16条；固废法 第75条（2026-08-15 起：生态环境法典 第529条）；HJ 1276-2022',
    en: 'MEE Order 23, art. 13, 16; Solid Waste Law, art. 75 (from 2026-08-15 Ecological Code, art. 529); HJ 1276-2022',
  },
  about: {
    zh: '一辆车依次到汽修厂、加油站、检测机构。每家单位一张联单；加油站的两次预约合成一张两行。汽修厂关门，登记上门未成：联单作废，预留归还，其余照常。装车的每一包都有编码；两家各自只能追溯自己的容器，看不到对方的。',
    en: 'One vehicle calls at a garage, a petrol station and a testing body. Each gets one manifest; the two bookings of the petrol station make one of two lines. The garage is closed: a no-show is recorded, its manifest is voided and what it held is given back. The others go on. Every package on the vehicle has a code; each of the two traces its own containers and none of the other’s.',
  },
  given: {
    now: '2026-03-25T09:00:00+08:00',
    firms: {
      garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
      station: {
        name: '城东加油站',
        trade: 'petrol-station',
        wastes: ['petrol-rags', 'petrol-filters'],
        declared: [{ wasteCode: petrolCode, yearlyGrams: 500_000 }],
      },
      lab: {
        name: '江海检测',
        trade: 'laboratory',
        wastes: ['lab-organic'],
        declared: [{ wasteCode: labCode, yearlyGrams: 500_000 }],
      },
    },
  },
  steps: [
    books({
      firm: 'garage',
      lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }],
      day,
      booking: 'booking.garage',
    }),
    books({
      firm: 'station',
      lines: [{ waste: 'petrol-rags', grams: 20_000, packages: 2 }],
      day,
      booking: 'booking.rags',
    }),
    books({
      firm: 'station',
      lines: [{ waste: 'petrol-filters', grams: 10_000, packages: 1 }],
      day,
      booking: 'booking.filters',
    }),
    books({ firm: 'lab', lines: [{ waste: 'lab-organic', grams: 25_000, packages: 1 }], day, booking: 'booking.lab' }),
    plans({ day, bookings: ['booking.garage', 'booking.rags', 'booking.filters', 'booking.lab'] }),
    releases(),
    looks({
      who: 'dispatcher',
      does: {
        zh: '四次预约、三家单位：三张联单。',
        en: 'Finds three manifests for four bookings of three enterprises.',
      },
      path: '/manifests?roundId={round}',
      fields: { '/items': { count: 3 } },
    }),
    ...opens({ firm: 'garage', manifest: 'manifest.garage' }),
    ...confirms({ firm: 'station', manifest: 'manifest.station', lines: 2 }),
    ...confirms({ firm: 'lab', manifest: 'manifest.lab' }),
    {
      who: 'driver',
      does: { zh: '发车。', en: 'Leaves the facility.' },
      at: `${day}T08:10:00+08:00`,
      request: { method: 'POST', path: '/rounds/{round}/depart' },
      expect: { status: 200, fields: { '/state': 'underway' } },
    },
    {
      who: 'driver',
      does: { zh: '汽修厂关门，登记上门未成。', en: 'Finds the garage closed and records a no-show.' },
      request: {
        method: 'POST',
        path: '/rounds/{round}/stops/{booking.garage}/no-show',
        body: { reason: '单位关门，电话无人接听' },
      },
      expect: { status: 200 },
      jobs: true,
    },
    looks({
      who: 'garage',
      does: { zh: '预约记为上门未成，并收到通知。', en: 'Is told that the vehicle came in vain.' },
      path: '/notices',
      fields: { '/items': { contains: { kind: 'booking.no-show', subjectId: '{booking.garage}' } } },
    }),
    looks({
      who: 'garage',
      does: { zh: '联单已作废，内部编号不再使用。', en: 'Finds its manifest voided; the internal number stays spent.' },
      path: '/manifests/{manifest.garage}',
      fields: { '/state': 'voided', '/internalNumber': { matches: '-2026-00000\\d$' } },
    }),
    ...handsOver({
      firm: 'station',
      manifest: 'manifest.station',
      lines: [
        [21_000, 2],
        [9_500, 1],
      ],
    }),
    ...handsOver({ firm: 'lab', manifest: 'manifest.lab', lines: [[24_500, 1]] }),
    ...travels({ manifest: 'manifest.station', at: `${day}T11:00:00+08:00` }),
    ...travels({ manifest: 'manifest.lab', at: `${day}T11:05:00+08:00` }),
    {
      who: 'driver',
      does: {
        zh: '完成车次：每站都已装车或登记未成。',
        en: 'Completes the round: every stop is loaded or was a no-show.',
      },
      request: { method: 'POST', path: '/rounds/{round}/complete' },
      expect: { status: 200, fields: { '/state': 'completed' } },
    },
    weighs({ manifest: 'manifest.station', line: 1, grams: 20_900, reading: 'R-0001' }),
    weighs({ manifest: 'manifest.station', line: 2, grams: 9_500, reading: 'R-0002' }),
    weighs({ manifest: 'manifest.lab', grams: 24_500, reading: 'R-0003' }),
    weighsIn({ '/readyToDecide': true }, 'manifest.station'),
    {
      ...accepts(2, { '/lines/0/acceptedGrams': 20_900 }, 'manifest.station'),
      does: {
        zh: '接受加油站的两行；比预约多 0.9 千克，确认追加额度。',
        en: 'Accepts both lines of the station; 0.9 kg more than booked, so a top-up is confirmed.',
      },
      request: {
        method: 'POST',
        path: '/manifests/{manifest.station}/acceptance',
        version: '{manifest.station.version}',
        body: {
          lines: [
            { lineId: '{manifest.station.line1}', decision: 'accept', methodCode: 'R15' },
            { lineId: '{manifest.station.line2}', decision: 'accept', methodCode: 'R15' },
          ],
          topUp: true,
        },
      },
    },
    weighsIn({ '/readyToDecide': true }, 'manifest.lab'),
    accepts(1, { '/lines/0/acceptedGrams': 24_500 }, 'manifest.lab'),
    findsContainers('warehouse', ['rags.1', 'rags.2', 'filters'], 'manifest.station'),
    findsContainers('warehouse', ['solvent'], 'manifest.lab'),
    putsAway({ container: 'rags.1', zone: 'mixed', fields: { '/grams': 10_450 } }),
    putsAway({ container: 'solvent', zone: 'mixed', fields: { '/grams': 24_500 } }),
    traces({
      who: 'station',
      of: { manifest: 'manifest.station' },
      does: {
        zh: '加油站追溯联单：一包抹布入库，一包和滤芯在卸货区，称量差 0.1 千克。',
        en: 'The station traces its manifest: a bag of rags is in store, the other and the filters are in the bay, 0.1 kg is a weighing difference.',
      },
      fields: {
        '/lines/0/handedOverGrams': 21_000,
        '/lines/0/containers': 2,
        '/lines/0/places/0/place': 'bay',
        '/lines/0/places/0/grams': 10_450,
        '/lines/0/places/1/place': 'zone',
        '/lines/0/places/1/grams': 10_450,
        '/lines/0/weighingGrams': 100,
        '/lines/1/places/0/place': 'bay',
        '/lines/1/places/0/grams': 9_500,
      },
    }),
    traces({
      who: 'lab',
      of: { container: 'solvent' },
      does: { zh: '检测机构追溯自己的桶。', en: 'The testing body traces its own drum.' },
      fields: {
        '/handedOverGrams': 24_500,
        '/places/0/place': 'zone',
        '/originCount': 1,
        '/origins/items/0/enterpriseName': '江海检测',
      },
    }),
    {
      who: 'lab',
      does: { zh: '加油站的容器对它不存在。', en: 'To the testing body the station’s container does not exist.' },
      request: { method: 'GET', path: '/containers/{rags.1}/trace' },
      expect: { status: 404, problem: 'container.not-found' },
    },
    {
      who: 'station',
      does: { zh: '检测机构的联单对加油站不存在。', en: 'To the station the testing body’s manifest does not exist.' },
      request: { method: 'GET', path: '/manifests/{manifest.lab}/trace' },
      expect: { status: 404, problem: 'manifest.not-found' },
    },
    looks({
      who: 'station',
      does: { zh: '加油站的容器列表只有自己的三个。', en: 'The station’s list holds its own three containers only.' },
      path: '/containers',
      fields: { '/items': { count: 3 } },
    }),
    looks({
      who: 'garage',
      does: { zh: '汽修厂没有交付，没有容器。', en: 'The garage handed nothing over and has no container.' },
      path: '/containers',
      fields: { '/items': { count: 0 } },
    }),
  ],
  finally: {
    balances: [
      permit(2026, [54_900, 0]),
      tenTonnes('station', 2026, [30_400, 0]),
      tenTonnes('lab', 2026, [24_500, 0]),
      tenTonnes('garage', 2026, [0, 0]),
      openBookings('garage', 0),
      stored('mixed', petrolCode, 10_450),
      mass('receiving', petrolCode, 10_450),
      mass('receiving', filterCode, 9_500),
      stored('mixed', labCode, 24_500),
      mass('receiving', labCode, 0),
      zone('mixed', [45_400, 0]),
      zone('oil', [9_500, 0]),
      mass('weighingDifference', petrolCode, 100),
    ],
    trails: [
      went('round', 'draft released underway completed'),
      went('booking', 'requested planned noShow', 'booking.garage'),
      went('booking', completedBooking, 'booking.rags'),
      went('booking', completedBooking, 'booking.filters'),
      went('booking', completedBooking, 'booking.lab'),
      went('manifest', 'draft voided', 'manifest.garage'),
      went('manifest', `${arrivedManifest} accepted closed`, 'manifest.station'),
      went('manifest', `${arrivedManifest} accepted closed`, 'manifest.lab'),
      went('container', 'registered loaded received stored', 'rags.1'),
      went('container', 'registered loaded received', 'rags.2'),
    ],
  },
};
