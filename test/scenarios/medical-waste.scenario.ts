import { permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { looks } from './engine/trip.steps.js';

const reason = '医疗废物不在本集中点收集范围，请交由当地医疗废物集中处置单位收运';

export const medicalWaste: Scenario = {
  name: 'medical-waste',
  title: { zh: '医疗废物：拒收并说明去向', en: 'Medical waste is refused, with the reason and where to turn' },
  basis: {
    zh: '苏环办〔2019〕390号；医疗废物管理条例；名录 HW01',
    en: 'Jiangsu 2019 No. 390; Regulation on medical waste; catalogue HW01',
  },
  about: {
    zh: '检测机构想登记感染性废物，诊所想带着医疗废物注册。两处都在最早的一步被拒绝，答复写明原因和去向。',
    en: 'A testing body wants to keep a profile of infectious waste, and a clinic wants to register with medical waste. Both are refused at the first step, with the reason and where such waste goes.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: {
      lab: {
        name: '江海检测',
        trade: 'laboratory',
        wastes: ['lab-organic'],
        declared: [{ wasteCode: '900-047-49', yearlyGrams: 500_000 }],
      },
      clinic: {
        name: '城南诊所',
        trade: 'other',
        draft: true,
        wastes: [],
        declared: [
          { wasteCode: '841-001-01', yearlyGrams: 200_000 },
          { wasteCode: '900-023-29', yearlyGrams: 10_000 },
        ],
      },
    },
  },
  steps: [
    looks({
      who: 'lab',
      does: {
        zh: '查名录：HW01 可查到，标明不收。',
        en: 'Looks the code up: it is listed, and marked as not taken here.',
      },
      path: '/waste-codes/841-001-01',
      fields: { '/category': 'HW01', '/acceptability/accepted': false, '/acceptability/excludedAs': 'medical' },
    }),
    {
      who: 'lab',
      does: { zh: '想登记感染性废物，被拒绝。', en: 'Wants to keep a profile of it, and is refused.' },
      request: {
        method: 'POST',
        path: '/waste-profiles',
        body: {
          name: '废弃培养皿',
          wasteCode: '841-001-01',
          form: 'S',
          hazards: ['In'],
          packaging: 'bag',
          usualMassGrams: 5_000,
        },
      },
      expect: {
        status: 422,
        problem: 'waste-profile.waste-excluded',
        fields: { '/errors/0/pointer': '/wasteCode', '/errors/0/message': { matches: `^${reason}` } },
      },
    },
    looks({
      who: 'clinic',
      does: {
        zh: '查看准入条件：只有医疗废物一项不符。',
        en: 'Looks at its eligibility: only the medical waste speaks against it.',
      },
      path: '/enterprises/{clinic}/eligibility',
      fields: {
        '/eligible': false,
        '/findings': { count: 1 },
        '/findings/0/code': 'eligibility.waste-excluded',
        '/findings/0/pointer': '/declaredGeneration/841-001-01',
        '/findings/0/text/zh': { matches: `^${reason}` },
      },
    }),
    {
      who: 'clinic',
      does: { zh: '仍要提交注册，被拒绝。', en: 'Hands its registration in all the same, and is refused.' },
      request: { method: 'POST', path: '/enterprises/{clinic}/submit', version: '{clinic.version}' },
      expect: { status: 409, problem: 'enterprise.not-eligible' },
    },
    {
      who: 'clinic',
      does: {
        zh: '去掉医疗废物，只申报废灯管。',
        en: 'Takes the medical waste off its declaration and keeps its lamps.',
      },
      request: {
        method: 'PATCH',
        path: '/enterprises/{clinic}',
        version: '{clinic.version}',
        body: { declaredGeneration: [{ wasteCode: '900-023-29', yearlyGrams: 10_000 }] },
      },
      expect: { status: 200 },
      remember: { 'clinic.version': '/version' },
    },
    {
      who: 'clinic',
      does: { zh: '提交注册，等待核验。', en: 'Hands its registration in.' },
      request: { method: 'POST', path: '/enterprises/{clinic}/submit', version: '{clinic.version}' },
      expect: { status: 200, fields: { '/state': 'submitted' } },
      jobs: true,
    },
  ],
  finally: { balances: [permit(2026, [0, 0])], trails: [went('enterprise', 'draft submitted', 'clinic')] },
};
