import type { WasteComponent } from '../catalogue/segregation.types.js';
import type { MethodCode } from '../shared/method-code.js';
import { usccWithCheckDigit } from '../shared/uscc.js';
import { wasteCategory } from '../shared/waste-code.js';

const tonnes = (t: number): number => t * 1_000_000;

export interface TreatmentPartner {
  readonly name: string;
  readonly uscc: string;
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
  readonly permitNo: string;
  /** Categories of its permit and how it treats them (HJ 1033 附录F); `mixed` for the mixed waste of laboratories. */
  readonly methods: Readonly<Record<string, MethodCode>>;
  readonly mixed?: MethodCode;
}

/** 实验室混合废物: what it may share a vehicle with depends on its components. */
export const mixedWaste = '900-047-49';

/** Where waste goes. Every name here is invented. */
export const treatmentPartners: readonly TreatmentPartner[] = [
  {
    name: '南通再生油品有限公司（演示）',
    uscc: usccWithCheckDigit('91320612MA7DEM101'),
    divisionCode: '320612',
    address: '南通市通州区金沙演示园区 12 号',
    phone: '0513-85520001',
    permitNo: 'JSNT0612OOD101-2',
    methods: { HW08: 'R9' },
  },
  {
    name: '江苏蓄电循环有限公司（演示）',
    uscc: usccWithCheckDigit('91320623MA7DEM102'),
    divisionCode: '320623',
    address: '南通市如东县洋口演示园区 3 号',
    phone: '0513-85520002',
    permitNo: 'JSNT0623OOD102-1',
    methods: { HW31: 'R4', HW50: 'R4' },
  },
  {
    name: '南通环保焚烧处置有限公司（演示）',
    uscc: usccWithCheckDigit('91320623MA7DEM103'),
    divisionCode: '320623',
    address: '南通市如东县沿海演示园区 8 号',
    phone: '0513-85520003',
    permitNo: 'JSNT0623OOI103-3',
    methods: { HW06: 'D10', HW12: 'D10', HW16: 'D10', HW49: 'D10' },
  },
  {
    name: '南通物化处理中心（演示）',
    uscc: usccWithCheckDigit('91320614MA7DEM104'),
    divisionCode: '320614',
    address: '南通市海门区临江演示园区 5 号',
    phone: '0513-85520004',
    permitNo: 'JSNT0614OOD104-1',
    methods: { HW09: 'D9', HW29: 'D9', HW36: 'D9' },
    mixed: 'D9',
  },
  {
    // In another province: nothing goes there before its approval is registered.
    name: '安徽资源再生利用有限公司（演示）',
    uscc: usccWithCheckDigit('91340207MA7DEM105'),
    divisionCode: '340207',
    address: '安徽省芜湖市鸠江区演示园区 21 号',
    phone: '0553-85520005',
    permitNo: '340207DEM105',
    methods: { HW08: 'R9', HW31: 'R4', HW49: 'D10' },
  },
];

/** Grams a year of each contract. */
export const treatmentQuotaGrams = tonnes(600);
export const partnerAbroad = 4;

interface OnRoute {
  readonly wasteCode: string;
  readonly components: readonly WasteComponent[];
}

/**
 * What goes where; waste that may not share a vehicle goes by itself (GB 18597-2023 4.3): acids apart from alkalis, oxidisers
 * apart from organics.
 */
export const routes: readonly { readonly partner: number; readonly takes: (container: OnRoute) => boolean }[] = [
  { partner: 0, takes: isOf('HW08') },
  { partner: 1, takes: isOf('HW31', 'HW50') },
  { partner: 2, takes: (one) => isOf('HW06', 'HW12', 'HW16', 'HW49')(one) && inorganicOf(one) === null },
  { partner: 3, takes: (one) => isOf('HW09', 'HW29', 'HW36')(one) || inorganicOf(one) === 'acid' },
  { partner: 3, takes: (one) => inorganicOf(one) === 'other' },
];

function isOf(...categories: string[]) {
  return ({ wasteCode }: OnRoute): boolean => categories.includes(wasteCategory(wasteCode));
}

/** Of mixed waste: the acids, and the alkalis and oxidisers; null for everything that burns. */
function inorganicOf({ wasteCode, components }: OnRoute): 'acid' | 'other' | null {
  if (wasteCode !== mixedWaste) return null;
  if (components.includes('alkali') || components.includes('oxidiser')) return 'other';
  return components.includes('acid') || components.includes('heavyMetal') ? 'acid' : null;
}

/** Who carries it there: two lorries with their crews. */
export const outboundCarrier = {
  name: '江苏江海危化物流有限公司（演示）',
  licenceNo: '苏交运管许可通字320600300003号',
  phone: '0513-85510003',
  address: '南通市通州区平潮镇演示 19 号',
};
export const outboundPayloadGrams = tonnes(28);
export const outboundTeams = [
  { plate: '苏F06188D', permitNo: '通字320612001101号', driver: '顾长江', escort: '沈卫华' },
  { plate: '苏F06199D', permitNo: '通字320612001102号', driver: '陆海峰', escort: '施文杰' },
] as const;
