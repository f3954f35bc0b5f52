import { usccWithCheckDigit } from '../shared/uscc.js';
import type { MethodCode } from '../shared/method-code.js';

const tonnes = (t: number): number => t * 1_000_000;

/** 实验室混合废物: what it may share a vehicle with depends on its components. */
export const mixedWaste = '900-047-49';

export interface DemoTreatment {
  readonly name: string;
  readonly uscc: string;
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
  readonly permitNo: string;
  readonly methodCode: MethodCode;
  /** Every code the facility takes of these, and the further ones. */
  readonly categories: readonly string[];
  readonly furtherCodes: readonly string[];
  /** Days from today that its permit lasts; some years where it is not said. */
  readonly permitDaysLeft?: number;
  readonly quotaGrams: number;
  /** What the facility pays for any code; negative: the company pays. */
  readonly fenPerKg: number;
  /** Of the cross-province approval, for each code. */
  readonly approval?: { readonly number: string; readonly route: string; readonly gramsOfCode: number };
}

/** Who treats what leaves. Every name, number and credit code is invented. */
export const treatmentCompanies: readonly DemoTreatment[] = [
  {
    name: '盐城再生油品有限公司（演示）',
    uscc: usccWithCheckDigit('91320981MA7DEM101'),
    divisionCode: '320981',
    address: '江苏省盐城市东台市演示化工园区 3 号',
    phone: '0515-85550101',
    permitNo: 'JSYC0981OOD101-1',
    methodCode: 'R9',
    categories: ['HW08'],
    furtherCodes: ['900-249-08'],
    quotaGrams: tonnes(1_800),
    fenPerKg: -180,
  },
  {
    name: '安徽蓄电循环有限公司（演示）',
    uscc: usccWithCheckDigit('91341282MA7DEM102'),
    divisionCode: '341282',
    address: '安徽省阜阳市界首市演示循环经济园 8 号',
    phone: '0558-85550102',
    permitNo: 'AH341282OOD102',
    methodCode: 'R4',
    categories: ['HW31', 'HW50'],
    furtherCodes: ['900-052-31'],
    quotaGrams: tonnes(600),
    fenPerKg: -320,
    approval: { number: '苏环跨省（演示）2026-017 号', route: '江苏省、安徽省', gramsOfCode: tonnes(300) },
  },
  {
    name: '南通环保焚烧处置有限公司（演示）',
    uscc: usccWithCheckDigit('91320623MA7DEM103'),
    divisionCode: '320623',
    address: '江苏省南通市如东县演示环保产业园 1 号',
    phone: '0513-85550103',
    permitNo: 'JSNT0623OOD103-2',
    methodCode: 'D10',
    categories: ['HW06', 'HW08', 'HW09', 'HW12', 'HW16', 'HW49'],
    furtherCodes: [
      '900-404-06',
      '900-405-06',
      '900-249-08',
      '900-006-09',
      '900-013-11',
      '900-250-12',
      '900-299-12',
      '900-016-13',
      '900-039-49',
    ],
    quotaGrams: tonnes(1_500),
    fenPerKg: 320,
  },
  {
    name: '南通物化处理中心（演示）',
    uscc: usccWithCheckDigit('91320612MA7DEM104'),
    divisionCode: '320612',
    address: '江苏省南通市通州区演示工业集中区 12 号',
    phone: '0513-85550104',
    permitNo: 'JSNT0612OOD104-1',
    methodCode: 'D9',
    categories: ['HW09', 'HW29', 'HW36'],
    furtherCodes: ['900-006-09', mixedWaste],
    permitDaysLeft: 21,
    quotaGrams: tonnes(400),
    fenPerKg: 260,
  },
];
