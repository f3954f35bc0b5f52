import type { Text } from '../../shared/domain-error.js';
import type { EnterpriseState } from './enterprise.types.js';

/** An enterprise as the completeness rules see it. */
export interface EnterpriseSheet {
  readonly uscc: string | null;
  readonly address: string | null;
  readonly trade: string;
  readonly laboratoryKind: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly emergencyPhone: string | null;
  readonly declaredLines: number;
  readonly licences: number;
}

interface FieldRule {
  /** RFC 6901 pointer into the registration. */
  readonly pointer: string;
  /** Why it is asked for. */
  readonly source: string;
  readonly missing: (sheet: EnterpriseSheet) => boolean;
  readonly text: Text;
}

/** What must be there before an enterprise may submit; the operator cannot verify without it either. */
export const requiredFields: readonly FieldRule[] = [
  {
    pointer: '/uscc',
    source: 'HJ 1259-2022 表A.1',
    missing: ({ uscc }) => uscc === null,
    text: { zh: '请填写统一社会信用代码。', en: 'Give the unified social credit code.' },
  },
  {
    pointer: '/address',
    source: 'HJ 1259-2022 表A.1',
    missing: ({ address }) => address === null,
    text: { zh: '请填写产废场所地址。', en: 'Give the address of the site.' },
  },
  {
    pointer: '/laboratoryKind',
    source: '苏环办〔2019〕390号',
    missing: ({ trade, laboratoryKind }) => trade === 'laboratory' && laboratoryKind === null,
    text: { zh: '请选择实验室所属单位类型。', en: 'Say what kind of body the laboratory belongs to.' },
  },
  {
    pointer: '/contactName',
    source: '部令23号 转移联单：经办人',
    missing: ({ contactName }) => contactName === null,
    text: { zh: '请填写联系人。', en: 'Name a contact.' },
  },
  {
    pointer: '/contactPhone',
    source: '部令23号 转移联单：联系电话',
    missing: ({ contactPhone }) => contactPhone === null,
    text: { zh: '请填写联系电话。', en: 'Give the phone number of the contact.' },
  },
  {
    pointer: '/emergencyPhone',
    source: '部令23号 转移联单：应急联系电话',
    missing: ({ emergencyPhone }) => emergencyPhone === null,
    text: { zh: '请填写应急联系电话。', en: 'Give a phone number for emergencies.' },
  },
  {
    pointer: '/declaredGeneration',
    source: 'HJ 1259-2022 表A.3',
    missing: ({ declaredLines }) => declaredLines === 0,
    text: { zh: '请至少申报一种危险废物的年产生量。', en: 'Declare the yearly generation of at least one waste.' },
  },
  {
    pointer: '/documents',
    source: '部令23号 第10条',
    missing: ({ licences }) => licences === 0,
    text: { zh: '请上传营业执照（kind=licence）。', en: 'Attach the business licence (kind=licence).' },
  },
];

export const missingFields = (sheet: EnterpriseSheet): FieldRule[] =>
  requiredFields.filter((rule) => rule.missing(sheet));

/**
 * What may still be changed in which state. Who the firm is and where its site stands is sealed with the submission:
 * it is what the operator verifies, and the division decides which regulator oversees the rows.
 */
const identityFields = ['name', 'siteName', 'uscc', 'address', 'divisionCode', 'trade', 'laboratoryKind', 'eiaNumber'];
const contactFields = ['contactName', 'contactPhone', 'emergencyPhone'];
/** Where the vehicle stops is no fact that is verified: it helps planning, and a better one may be told at any time. */
const openFields = [...contactFields, 'place'];

const changeable: Readonly<Record<EnterpriseState, readonly string[]>> = {
  draft: [...identityFields, ...openFields, 'declaredGeneration'],
  returned: [...identityFields, ...openFields, 'declaredGeneration'],
  submitted: [],
  // A management plan is amended during the year (HJ 1259-2022 5.2); a firm that grows must be able to say so.
  verified: [...openFields, 'declaredGeneration'],
  suspended: openFields,
};

/** The names among `fields` which are sealed in this state. */
export const sealedFields = (state: EnterpriseState, fields: readonly string[]): string[] =>
  fields.filter((field) => !changeable[state].includes(field));
