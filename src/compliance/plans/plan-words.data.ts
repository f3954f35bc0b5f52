import type { Text } from '../../shared/domain-error.js';

/** 去向 of 表A.3. */
export const destinations = ['transfer', 'treatment', 'storage'] as const;
export type Destination = (typeof destinations)[number];

/** 转移类型 of 表A.7. */
export const transferKinds = ['withinProvince', 'crossProvince', 'export'] as const;
export type TransferKind = (typeof transferKinds)[number];

/** 拟接收单位类型 of 表A.7; a collector (收集单位) hands on what it receives and treats nothing. */
export const receiverKinds = ['permitHolder', 'collector', 'exempt', 'abroad'] as const;
export type ReceiverKind = (typeof receiverKinds)[number];

/** 贮存设施类型 of GB 18597-2023. */
export const storageKinds = ['warehouse', 'point', 'tankArea', 'pool', 'yard'] as const;
export type StorageKind = (typeof storageKinds)[number];

export const treatmentKinds = ['use', 'dispose'] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];

export const planWords = {
  destination: { transfer: '委托外单位利用/处置', treatment: '自行利用/处置', storage: '贮存' },
  transferKind: { withinProvince: '省内转移', crossProvince: '跨省转移', export: '境外转移' },
  receiverKind: {
    permitHolder: '危险废物经营许可证持有单位',
    collector: '危险废物收集单位',
    exempt: '危险废物利用处置环节豁免管理单位',
    abroad: '中华人民共和国境外的危险废物利用处置单位',
  },
  storageKind: { warehouse: '贮存库', point: '贮存点', tankArea: '贮存罐区', pool: '贮存池', yard: '贮存场' },
  treatmentKind: { use: '自行利用', dispose: '自行处置' },
  form: { S: '固态', SS: '半固态', L: '液态', G: '气态' },
  packaging: { drum: '桶', bag: '袋', box: '箱', tank: '罐', ibc: '吨桶', other: '其他' },
} as const;

/** What a field is called, to people who are told that it is missing. */
export const fieldWords: Readonly<Record<string, Text>> = {
  registeredAddress: { zh: '注册地址', en: 'registered address' },
  siteAddress: { zh: '生产经营场所地址', en: 'address of the site' },
  industryName: { zh: '行业类别', en: 'industry' },
  industryCode: { zh: '行业代码', en: 'industry code' },
  longitude: { zh: '中心经度', en: 'longitude' },
  latitude: { zh: '中心纬度', en: 'latitude' },
  uscc: { zh: '统一社会信用代码', en: 'credit code' },
  legalRepresentative: { zh: '法定代表人', en: 'legal representative' },
  legalPhone: { zh: '法定代表人联系电话', en: 'phone of the legal representative' },
  technicalLead: { zh: '危险废物环境管理技术负责人', en: 'technical lead' },
  technicalPhone: { zh: '技术负责人联系电话', en: 'phone of the technical lead' },
  productionUnit: { zh: '主要生产单元', en: 'production unit' },
  process: { zh: '主要工艺', en: 'process' },
  facilityName: { zh: '设施名称', en: 'name of the plant' },
  facilityCode: { zh: '设施编码', en: 'code of the plant' },
  products: { zh: '产品名称', en: 'products' },
  materials: { zh: '原辅材料', en: 'materials' },
  source: { zh: '产废环节', en: 'step where the waste arises' },
  wasteName: { zh: '危险废物名称', en: 'name of the waste' },
  harmfulComponents: { zh: '有害成分', en: 'harmful components' },
  form: { zh: '形态', en: 'form' },
  hazards: { zh: '危险特性', en: 'hazards' },
  plannedGrams: { zh: '本年度预计量', en: 'quantity of the year' },
  destination: { zh: '去向', en: 'destination' },
  storageCode: { zh: '贮存设施编码', en: 'code of the storage' },
  storageKind: { zh: '贮存设施类型', en: 'kind of the storage' },
  packaging: { zh: '包装形式', en: 'packaging' },
  remainingGrams: { zh: '本年度预计剩余贮存量', en: 'quantity left at the end of the year' },
  treatmentKind: { zh: '自行利用/处置类型', en: 'use or disposal' },
  methodCode: { zh: '利用/处置方式代码', en: 'method code' },
  measures: { zh: '减少产生量和降低危害性的措施', en: 'measures of reduction' },
  transferKind: { zh: '转移类型', en: 'kind of transfer' },
  receiverKind: { zh: '拟接收单位类型', en: 'kind of the receiver' },
  receiverName: { zh: '拟接收单位名称', en: 'receiver' },
  permitNumber: { zh: '许可证编码', en: 'permit number' },
};

export const tableWords = {
  unit: { annex: '表A.1', zh: '单位基本信息', en: 'unit' },
  facilities: { annex: '表A.2', zh: '设施信息', en: 'plant' },
  generation: { annex: '表A.3', zh: '危险废物产生情况信息', en: 'generation' },
  storage: { annex: '表A.4', zh: '危险废物贮存情况信息', en: 'storage' },
  treatment: { annex: '表A.5', zh: '危险废物自行利用/处置情况信息', en: 'own treatment' },
  reduction: { annex: '表A.6', zh: '危险废物减量化计划和措施', en: 'reduction' },
  transfer: { annex: '表A.7', zh: '危险废物转移情况信息', en: 'transfer' },
} as const;
