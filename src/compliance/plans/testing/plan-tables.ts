import type { PlanTables } from '../plan.types.js';

/** Says all that a class of any kind owes: oil is handed on, and nothing is treated. */
export const soundTables: PlanTables = {
  unit: {
    registeredAddress: '崇川区工农路 88 号',
    siteAddress: '崇川区工农路 88 号',
    industryName: '汽车修理与维护',
    industryCode: '8111',
    longitude: 120.86,
    latitude: 32.01,
    uscc: '91320600138670947L',
    legalRepresentative: '张一',
    legalPhone: '13812345678',
    technicalLead: '王二',
    technicalPhone: '13887654321',
  },
  facilities: [
    {
      productionUnit: '维修车间',
      process: '换油',
      facilityName: '举升机',
      facilityCode: 'MF0001',
      products: '汽车维修',
      materials: '机油',
    },
  ],
  generation: [
    {
      wasteCode: '900-214-08',
      source: '更换机油',
      wasteName: '废机油',
      harmfulComponents: '矿物油',
      form: 'L',
      hazards: ['T', 'I'],
      plannedGrams: 3_000_000,
      destination: 'transfer',
    },
  ],
  storage: [
    {
      wasteCode: '900-214-08',
      storageCode: 'TS001',
      storageKind: 'point',
      packaging: 'drum',
      remainingGrams: 200_000,
    },
  ],
  treatment: [],
  reduction: [{ wasteCode: '900-214-08', measures: '延长换油周期，分类收集' }],
  transfer: [
    {
      wasteCode: '900-214-08',
      transferKind: 'withinProvince',
      plannedGrams: 2_800_000,
      receiverKind: 'collector',
      receiverName: '测试绿岛',
      permitNumber: 'JSNT0001',
    },
  ],
};
