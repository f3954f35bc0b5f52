import { usccWithCheckDigit } from '../shared/uscc.js';

const tonnes = (t: number): number => t * 1_000_000;

/** The demonstration's green island in 崇川区. Every name here is invented. */
export const site = {
  name: '崇川绿岛危险废物集中收集中心（演示）',
  shortCode: 'CC',
  uscc: usccWithCheckDigit('91320613MA7DEM000'),
  divisionCode: '320613',
  address: '江苏省南通市崇川区通富北路演示园区 1 号',
  longitude: 120.872,
  latitude: 32.058,
  phone: '0513-85500000',
};

/** 小微企业危险废物集中收集：5,000 t a year, and own limits for mineral oil and for laboratory and soiled waste. */
export const permitTerms = {
  number: 'JSNT0613OOD001-1',
  basis: '苏环办〔2019〕390号、〔2021〕290号 集中收集；南通市生态环境局（演示数据）',
  yearlyQuotaGrams: tonnes(5_000),
  categoryQuotas: [
    { category: 'HW08', quotaGrams: tonnes(1_800) },
    { category: 'HW49', quotaGrams: tonnes(900) },
  ],
  /** Years it lasts, the one of its first day included. */
  years: 5,
};

/** Litres of a bund, as millilitres. */
const litres = (l: number): number => l * 1_000;

/** Laboratory waste has three zones: acids and alkalis, oxidisers and organics never stand together (GB 18597-2023 4.3). */
export const zones = [
  {
    name: 'A 区 矿物油与乳化液',
    categories: ['HW08', 'HW09'],
    capacityGrams: tonnes(300),
    bundMillilitres: litres(30_000),
  },
  {
    name: 'B 区 溶剂、漆料、感光材料',
    categories: ['HW06', 'HW12', 'HW16'],
    capacityGrams: tonnes(120),
    bundMillilitres: litres(12_000),
  },
  { name: 'C 区 铅蓄电池', categories: ['HW31'], capacityGrams: tonnes(100) },
  {
    name: 'D 区 实验室废物与沾染物',
    categories: ['HW49'],
    capacityGrams: tonnes(150),
    bundMillilitres: litres(15_000),
  },
  { name: 'E 区 汞、石棉、催化剂', categories: ['HW29', 'HW36', 'HW50'], capacityGrams: tonnes(60) },
  { name: 'F 区 实验室碱类', categories: ['HW49'], capacityGrams: tonnes(30), bundMillilitres: litres(3_000) },
  { name: 'G 区 实验室氧化剂', categories: ['HW49'], capacityGrams: tonnes(30), bundMillilitres: litres(3_000) },
  {
    name: 'Q 区 隔离暂存',
    kind: 'quarantine' as const,
    categories: ['HW06', 'HW08', 'HW09', 'HW12', 'HW16', 'HW29', 'HW31', 'HW36', 'HW49', 'HW50'],
    capacityGrams: tonnes(10),
    bundMillilitres: litres(1_000),
    places: 20,
  },
];

/** Places in `zones`. */
export const nearlyFullZone = 4;
export const quarantineZone = { from: 3, place: 7 };

/** No treatment company has taken it yet, and its term is short: the first containers are overdue by today. */
export const slowWaste = { code: '900-401-06', workingDays: 60 };

export const carriers = [
  {
    name: '南通通达危货运输有限公司（演示）',
    licenceNo: '苏交运管许可通字320600300001号',
    phone: '0513-85510001',
    address: '南通市崇川区钟秀中路演示 88 号',
  },
  {
    name: '崇川绿源环保物流有限公司（演示）',
    licenceNo: '苏交运管许可通字320600300002号',
    phone: '0513-85510002',
    address: '南通市崇川区人民东路演示 266 号',
  },
];

/** `carrier` is the place in `carriers`. */
export const vehicles = [
  { carrier: 0, plate: '苏FA8016', payloadGrams: tonnes(8), permitNo: '通字320613000801号' },
  { carrier: 1, plate: '苏FB3027', payloadGrams: tonnes(5), permitNo: '通字320613000302号' },
  { carrier: 1, plate: '苏F06135D', payloadGrams: tonnes(8), permitNo: '通字320613000503号' },
];

/** The first four drive, the others escort. */
export const crew = [
  { carrier: 0, name: '周建平', kind: 'driver', phone: '13800000101' },
  { carrier: 0, name: '吴志强', kind: 'driver', phone: '13800000102' },
  { carrier: 1, name: '郑海波', kind: 'driver', phone: '13800000103' },
  { carrier: 1, name: '冯国庆', kind: 'driver', phone: '13800000104' },
  { carrier: 0, name: '陈小军', kind: 'escort', phone: '13800000105' },
  { carrier: 0, name: '褚立新', kind: 'escort', phone: '13800000106' },
  { carrier: 1, name: '卫东明', kind: 'escort', phone: '13800000107' },
  { carrier: 1, name: '蒋晓燕', kind: 'escort', phone: '13800000108' },
] as const;
export const drivers = 4;
