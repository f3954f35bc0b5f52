import { arrivedManifest, mass, permit, went, zone } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, confirms, handsOver, looks, plans, releases, travels } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'lab';
const day = '2026-03-10';
const code = '900-047-49';

export const laboratoryBottles: Scenario = {
  name: 'laboratory-bottles',
  title: {
    zh: '实验室废液瓶：按成分分开',
    en: 'Laboratory bottles, kept apart by component',
  },
  basis: {
    zh: '固废法 第73、81条（2026-08-15 起：生态环境法典 第527、535条）；GB 18597-2023 4.3；名录 900-047-49',
    en: 'Solid Waste Law, art. 73, 81 (from 2026-08-15 Ecological Code, art. 527, 535); GB 18597-2023 4.3; catalogue 900-047-49',
  },
  about: {
    zh: '代码 900-047-49 同时涵盖酸、碱、有机溶剂，仅凭代码看不出能否同车。检测机构登记了一箱酸碱混装瓶，车次检查按成分拒绝；改成酸液和有机废液各一行后放行，联单逐行载明成分，逐行过磅。',
    en: 'Code 900-047-49 covers acids, alkalis and solvents alike, so that the code alone does not tell what may travel together. A testing body books a box of mixed acid and alkali bottles and the check of the round refuses it by component; booked as acid and solvent, each a line of its own, it passes. The manifest states the components line by line, and each line is weighed.',
  },
  given: {
    now: '2026-03-09T09:00:00+08:00',
    firms: {
      lab: {
        name: '江海检测',
        trade: 'laboratory',
        wastes: ['lab-acid', 'lab-organic'],
        declared: [{ wasteCode: code, yearlyGrams: 1_500_000 }],
      },
    },
  },
  steps: [
    {
      who: firm,
      does: {
        zh: '登记一箱未写明成分的混装瓶：系统提醒补充成分。',
        en: 'Keeps a profile of a box of bottles without its components, and is asked for them.',
      },
      request: {
        method: 'POST',
        path: '/waste-profiles',
        body: {
          name: '混装试剂瓶',
          wasteCode: code,
          form: 'L',
          hazards: ['T', 'C'],
          packaging: 'box',
          usualMassGrams: 20_000,
        },
      },
      expect: {
        status: 201,
        fields: { '/warnings': { contains: { code: 'waste-profile.components-missing', pointer: '/components' } } },
      },
      remember: { 'lab.box': '/id', 'lab.box.version': '/version' },
    },
    {
      who: firm,
      does: { zh: '补充成分：酸和碱。', en: 'States the components: acid and alkali.' },
      request: {
        method: 'PATCH',
        path: '/waste-profiles/{lab.box}',
        version: '{lab.box.version}',
        body: { components: ['acid', 'alkali'] },
      },
      expect: { status: 200, fields: { '/components': ['acid', 'alkali'], '/warnings': { count: 0 } } },
    },
    books({ firm, lines: [{ waste: 'box', grams: 20_000, packages: 1 }], day }),
    plans({ day }),
    looks({
      who: 'dispatcher',
      does: {
        zh: '检查车次：箱内酸碱混装，不得上车。',
        en: 'Checks the round: acid and alkali in one box may not travel.',
      },
      path: '/rounds/{round}/check',
      fields: {
        '/releasable': false,
        '/findings': { contains: { code: 'round.incompatible', severity: 'hard', pointer: '/stops/0' } },
      },
    }),
    releases('round', { status: 409, problem: 'round.checks-failed' }),
    {
      who: 'dispatcher',
      does: { zh: '把预约移出车次，退回待排。', en: 'Takes the booking off the round.' },
      request: { method: 'DELETE', path: '/rounds/{round}/stops/{booking}' },
      expect: { status: 200, fields: { '/stopCount': 0 } },
    },
    looks({
      who: firm,
      does: { zh: '打开预约。', en: 'Opens its booking.' },
      path: '/bookings/{booking}',
      fields: { '/state': 'confirmed' },
      remember: { 'booking.version': '/version' },
    }),
    {
      who: firm,
      does: {
        zh: '分箱后更改预约：酸液 8 千克、有机废液 12 千克。',
        en: 'Sorts the box and changes the booking: 8 kg of acid, 12 kg of solvent.',
      },
      request: {
        method: 'PUT',
        path: '/bookings/{booking}',
        version: '{booking.version}',
        body: {
          lines: [
            { profileId: '{lab.lab-acid}', estimatedGrams: 8_000, packageCount: 1 },
            { profileId: '{lab.lab-organic}', estimatedGrams: 12_000, packageCount: 1 },
          ],
          windowFrom: `${day}T08:00:00+08:00`,
          windowTo: `${day}T18:00:00+08:00`,
        },
      },
      expect: { status: 200, fields: { '/state': 'requested', '/totalGrams': 20_000 } },
    },
    {
      who: 'dispatcher',
      does: { zh: '重新排入车次。', en: 'Puts it on the round again.' },
      request: { method: 'POST', path: '/rounds/{round}/stops', body: { bookingIds: ['{booking}'] } },
      expect: { status: 200, fields: { '/stopCount': 1 } },
      remember: { 'round.version': '/version' },
    },
    releases(),
    ...confirms({ firm, lines: 2 }),
    looks({
      who: 'driver',
      does: {
        zh: '装车前核对联单：逐行载明成分。',
        en: 'Reads the manifest before loading: each line states its components.',
      },
      path: '/manifests/{manifest}',
      fields: {
        '/lines/0/components': ['硫酸', '盐酸'],
        '/lines/1/components': ['甲醇', '乙腈', '乙酸乙酯'],
        '/lines/0/wasteCode': code,
        '/lines/1/wasteCode': code,
      },
    }),
    ...handsOver({
      firm,
      lines: [
        [8_100, 1],
        [11_900, 1],
      ],
      at: `${day}T09:30:00+08:00`,
    }),
    ...travels({ at: `${day}T11:00:00+08:00` }),
    weighs({ line: 1, grams: 8_050, reading: 'R-0001' }),
    weighs({ line: 2, grams: 11_900, reading: 'R-0002' }),
    weighsIn(),
    accepts(2, { '/lines/0/acceptedGrams': 8_050, '/lines/1/acceptedGrams': 11_900 }),
  ],
  finally: {
    balances: [
      permit(2026, [19_950, 0]),
      zone('mixed', [19_950, 0]),
      mass('receiving', code, 19_950),
      mass('weighingDifference', code, 50),
    ],
    trails: [
      went('booking', 'requested planned confirmed requested planned collected completed'),
      went('manifest', `${arrivedManifest} accepted closed`),
    ],
  },
};
