import type { ManifestContent, ManifestLineContent } from '../manifest.types.js';

/** A line on which everything that can happen to it has happened. */
export const acceptedLine: ManifestLineContent = {
  position: 1,
  wasteCode: '900-214-08',
  name: '废机油',
  hazards: ['T', 'I'],
  form: 'L',
  packaging: 'drum',
  components: ['多环芳烃'],
  plannedGrams: 180_000,
  plannedPackages: 1,
  handedOverGrams: 178_500,
  handedOverPackages: 1,
  containerCodes: [],
  acceptedGrams: 178_400,
  decision: 'accept',
  methodCode: 'R9',
};

/** A complete inbound manifest, for rules that look at one thing missing or changed. */
export const completeManifest: ManifestContent = {
  kind: 'inbound',
  internalNumber: 'GI-CC-2026-000042',
  officialNumber: '20263206000042',
  plannedOn: '2026-03-02',
  consignor: {
    name: '南通某汽修厂',
    uscc: '91320600138670947L',
    address: '崇川区测试路 88 号',
    contactName: '王师傅',
    contactPhone: '13900000000',
    emergencyPhone: '13900000001',
  },
  carrier: { name: '南通某物流', licenceNo: '苏通运0001', address: '港闸路 1 号', phone: '0513-11111111' },
  consignee: {
    name: '绿岛',
    uscc: '91320600608319749X',
    address: '测试路 1 号',
    phone: '0513-00000000',
    permitNo: 'JSNT0613OOD001',
  },
  plate: '苏F12345',
  driverName: '李师傅',
  driverPhone: '13800000000',
  escortName: '赵师傅',
  origin: '崇川区测试路 88 号',
  via: null,
  destination: '测试路 1 号',
  emergencyMeasures: null,
  note: null,
  handoverAt: new Date('2026-03-02T01:00:00Z'),
  departedAt: new Date('2026-03-02T01:10:00Z'),
  arrivedAt: new Date('2026-03-02T03:00:00Z'),
  receivedAt: new Date('2026-03-03T03:00:00Z'),
  lines: [acceptedLine],
};
