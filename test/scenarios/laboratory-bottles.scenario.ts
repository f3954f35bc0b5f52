import {
  arrivedManifest,
  completedBooking,
  handedOver,
  mass,
  permit,
  stored,
  went,
  zone,
} from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { addsZone, findsContainers, putsAway, traces } from './engine/storage.steps.js';
import { books, confirms, handsOver, looks, plans, releases, travels } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'lab';
const day = '2026-03-10';
const secondDay = '2026-03-11';
const code = '900-047-49';
const overrideReason = '单独上架，置于防漏托盘，与酸液架隔一过道，每日巡检';

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
    zh: '代码 900-047-49 同时涵盖酸、碱、有机溶剂，仅凭代码看不出能否同车。检测机构登记了一箱酸碱混装瓶，车次检查按成分拒绝；改成酸液和有机废液各一行后放行，联单逐行载明成分，逐行过磅，酸液和有机废液入综合区。次日碱液到货：综合区已有酸液，同区被拒，主管也不能放行；系统推荐碱液区。成分未查明的一箱在哪里都有风险，由主管写明理由放行，理由留痕。',
    en: 'Code 900-047-49 covers acids, alkalis and solvents alike, so that the code alone does not tell what may travel together. A testing body books a box of mixed acid and alkali bottles and the check of the round refuses it by component; booked as acid and solvent, each a line of its own, it passes. The manifest states the components line by line, each line is weighed, and both go into the zone for the rest. The next day brings alkali: beside the acid it is refused, for the manager as well, and another zone is proposed. A box of unknown components is a risk anywhere, so the manager lets it pass with a written reason that stays in the trail.',
  },
  given: {
    now: '2026-03-09T09:00:00+08:00',
    firms: {
      lab: {
        name: '江海检测',
        trade: 'laboratory',
        wastes: ['lab-acid', 'lab-organic', 'lab-alkali'],
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
    findsContainers('warehouse', ['acid', 'solvent']),
    putsAway({
      container: 'acid',
      zone: 'mixed',
      does: { zh: '酸液桶入综合区。', en: 'Puts the acid into the zone for the rest.' },
      fields: { '/grams': 8_050 },
    }),
    putsAway({
      container: 'solvent',
      zone: 'mixed',
      does: { zh: '有机废液桶入同区：与酸液可以同区。', en: 'The solvent goes beside it: with acid it may stand.' },
    }),
    addsZone({ zone: 'alkali', name: '碱液区', categories: ['HW35', 'HW49'] }),
    {
      who: firm,
      does: {
        zh: '登记一箱来历不明的旧试剂：成分无从填写，系统提醒。',
        en: 'Keeps a profile of old reagents of which nobody knows the components, and is reminded of them.',
      },
      request: {
        method: 'POST',
        path: '/waste-profiles',
        body: {
          name: '旧库房试剂瓶',
          wasteCode: code,
          form: 'L',
          hazards: ['T', 'C'],
          packaging: 'box',
          usualMassGrams: 6_000,
        },
      },
      expect: { status: 201, fields: { '/warnings': { contains: { code: 'waste-profile.components-missing' } } } },
      remember: { 'lab.unknown': '/id' },
    },
    books({
      firm,
      lines: [
        { waste: 'lab-alkali', grams: 9_000, packages: 1 },
        { waste: 'unknown', grams: 6_000, packages: 1 },
      ],
      day: secondDay,
      booking: 'booking.2',
    }),
    plans({ day: secondDay, bookings: ['booking.2'], round: 'round.2' }),
    looks({
      who: 'dispatcher',
      does: {
        zh: '检查车次：未申报成分的一箱与碱液同车有风险，须写明措施。',
        en: 'Checks the round: the box of unknown components beside alkali is a risk and needs a reason.',
      },
      path: '/rounds/{round.2}/check',
      fields: {
        '/releasable': false,
        '/findings': { count: 1 },
        '/findings/0/code': 'round.mixing-risk',
        '/findings/0/severity': 'soft',
      },
      remember: { 'round.2.finding': '/findings/0/key' },
    }),
    {
      who: 'dispatcher',
      does: { zh: '写明分箱固定措施。', en: 'States how the boxes are secured apart.' },
      request: {
        method: 'POST',
        path: '/rounds/{round.2}/waivers',
        body: { findings: ['{round.2.finding}'], reason: '分置车厢两端，防漏箱固定' },
      },
      expect: { status: 200 },
      remember: { 'round.2.version': '/version' },
    },
    releases('round.2'),
    ...confirms({ firm, round: 'round.2', manifest: 'manifest.2', lines: 2 }),
    ...handsOver({
      firm,
      manifest: 'manifest.2',
      lines: [
        [9_000, 1],
        [6_000, 1],
      ],
      at: `${secondDay}T09:30:00+08:00`,
    }),
    ...travels({ manifest: 'manifest.2', at: `${secondDay}T11:00:00+08:00` }),
    weighs({ manifest: 'manifest.2', line: 1, grams: 9_000, reading: 'R-0003' }),
    weighs({ manifest: 'manifest.2', line: 2, grams: 6_000, reading: 'R-0004' }),
    weighsIn({ '/readyToDecide': true }, 'manifest.2'),
    accepts(2, { '/lines/0/acceptedGrams': 9_000, '/lines/1/acceptedGrams': 6_000 }, 'manifest.2'),
    findsContainers('warehouse', ['alkali', 'unknown'], 'manifest.2'),
    putsAway({
      container: 'alkali',
      zone: 'mixed',
      does: {
        zh: '碱液放入综合区，被拒：区内有酸液，写明规则和依据。',
        en: 'Alkali into the zone for the rest is refused, with rule and source: acid stands there.',
      },
      expect: {
        status: 409,
        problem: 'put-away.refused',
        fields: {
          '/errors': { count: 1 },
          '/errors/0/code': 'put-away.incompatible',
          '/errors/0/pointer': '/zoneId',
          '/errors/0/message': { matches: '酸与碱接触剧烈放热.*依据：GB 18597-2023 4\\.3' },
        },
      },
    }),
    putsAway({
      who: 'manager',
      container: 'alkali',
      zone: 'mixed',
      overrideReason,
      does: { zh: '主管写明理由，同样被拒。', en: 'The manager gives a reason and is refused alike.' },
      expect: { status: 409, problem: 'put-away.refused' },
    }),
    looks({
      who: 'warehouse',
      does: {
        zh: '查看推荐库位：碱液区可放，综合区不可。',
        en: 'Looks where it could stand: the zone for alkali takes it, the one for the rest does not.',
      },
      path: '/containers/{alkali}/put-away-proposals',
      fields: {
        '/items/0/zoneId': '{zone.alkali}',
        '/items/0/verdict': 'allowed',
        '/items/1/verdict': 'refused',
        '/items/1/findings/0/overridable': false,
        '/items/2/verdict': 'refused',
        '/items/2/findings/0/overridable': false,
        '/items': { contains: { zoneId: '{zone.mixed}', verdict: 'refused', why: null } },
      },
    }),
    putsAway({
      container: 'alkali',
      zone: 'alkali',
      does: { zh: '放入碱液区。', en: 'Puts it there.' },
      fields: { '/overridden': { count: 0 } },
    }),
    putsAway({
      container: 'unknown',
      zone: 'mixed',
      does: {
        zh: '成分未查明的一箱放入综合区：有风险，须主管写明理由。',
        en: 'The box of unknown components into the zone for the rest: a risk, so a manager’s reason is asked for.',
      },
      expect: {
        status: 409,
        problem: 'put-away.override-needed',
        fields: { '/errors/0/code': 'put-away.mixing-risk', '/errors/0/pointer': '/overrideReason' },
      },
    }),
    putsAway({
      container: 'unknown',
      zone: 'mixed',
      overrideReason,
      does: { zh: '仓管员自己写理由，不算。', en: 'The warehouse’s own reason does not do.' },
      expect: { status: 403, problem: 'put-away.override-for-manager' },
    }),
    putsAway({
      who: 'manager',
      container: 'unknown',
      zone: 'mixed',
      overrideReason,
      does: { zh: '主管写明隔离措施后放行。', en: 'The manager states how it is kept apart, and it is put away.' },
      fields: { '/overridden/0/code': 'put-away.mixing-risk', '/overridden/0/overridable': true },
    }),
    looks({
      who: 'regulator',
      does: { zh: '理由在该容器的经过里。', en: 'Finds the reason in the trail of the container.' },
      path: '/containers/{unknown}/events',
      fields: {
        '/items/0/action': 'container.putAway',
        '/items/0/to': 'stored',
        '/items/0/data/overrideReason': overrideReason,
        '/items/0/data/overridden/0/code': 'put-away.mixing-risk',
      },
    }),
    traces({
      who: firm,
      of: { manifest: 'manifest.2' },
      fields: {
        '/lines/0/places/0/zoneName': '碱液区',
        '/lines/0/places/0/grams': 9_000,
        '/lines/1/places/0/zoneName': '综合区',
        '/lines/1/places/0/grams': 6_000,
      },
    }),
  ],
  finally: {
    balances: [
      permit(2026, [34_950, 0]),
      handedOver(firm, code, 35_000),
      mass('receiving', code, 0),
      stored('mixed', code, 25_950),
      zone('mixed', [25_950, 0]),
      stored('alkali', code, 9_000),
      zone('alkali', [9_000, 0]),
      mass('weighingDifference', code, 50),
    ],
    trails: [
      went('booking', 'requested planned confirmed requested planned collected completed'),
      went('manifest', `${arrivedManifest} accepted closed`),
      went('booking', completedBooking, 'booking.2'),
      went('manifest', `${arrivedManifest} accepted closed`, 'manifest.2'),
      went('container', 'registered loaded received stored', 'alkali'),
      went('container', 'registered loaded received stored', 'unknown'),
    ],
  },
};
