import type { Schemas } from '../../../api/queries';
import type { CodeKind } from '../../../words/codes';
import type { planWords } from './plans.words';

export type PlanTables = Schemas['PlanTablesView'];
export type TableName = keyof PlanTables;
type PlanWord = keyof typeof planWords;

/** How a field is entered and shown: `codes` have their words in the dictionary of codes, `words` in this area's. */
type FieldKind =
  | { readonly kind: 'text' | 'long' | 'grams' | 'decimal' }
  | { readonly kind: 'codes'; readonly codes: CodeKind; readonly many?: boolean }
  | { readonly kind: 'words'; readonly words: Readonly<Record<string, PlanWord>> }
  | { readonly kind: 'plain'; readonly values: readonly string[] };

export type PlanField = FieldKind & { readonly name: PlanWord };

type Row<Name extends TableName> = PlanTables[Name] extends readonly (infer Each)[] ? Each : PlanTables[Name];
type Choice<Name extends TableName, Key extends keyof Row<Name>> = NonNullable<Row<Name>[Key]> & string;

/** 利用处置方式代码 of HJ 1033 附录F; complete by type. */
// prettier-ignore
const methodCodes = Object.keys({
  R1: 1, R2: 1, R3: 1, R4: 1, R5: 1, R6: 1, R7: 1, R8: 1, R9: 1, R15: 1, D1: 1, D9: 1, D10: 1, D16: 1, C1: 1, C2: 1, C3: 1,
  Y10: 1, Y11: 1, Y12: 1, Y13: 1, Y16: 1, G21: 1, G22: 1, G23: 1, G24: 1, G29: 1,
} satisfies Record<Choice<'transfer', 'methodCode'>, 1>);

const text = (...names: readonly PlanWord[]): PlanField[] => names.map((name) => ({ kind: 'text', name }));
const mass = (name: PlanWord): PlanField => ({ kind: 'grams', name });
const worded = <Code extends string>(name: PlanWord, words: Record<Code, PlanWord>): PlanField => ({
  kind: 'words',
  name,
  words,
});
const method: PlanField = { kind: 'plain', name: 'methodCode', values: methodCodes };

const storageKind = worded<Choice<'storage', 'storageKind'>>('storageKind', {
  warehouse: 'warehouse',
  point: 'point',
  tankArea: 'tankArea',
  pool: 'pool',
  yard: 'yard',
});
const destination = worded<Choice<'generation', 'destination'>>('destination', {
  transfer: 'toTransfer',
  treatment: 'toTreatment',
  storage: 'toStorage',
});
const transferKind = worded<Choice<'transfer', 'transferKind'>>('transferKind', {
  withinProvince: 'withinProvince',
  crossProvince: 'crossProvince',
  export: 'export',
});
const receiverKind = worded<Choice<'transfer', 'receiverKind'>>('receiverKind', {
  permitHolder: 'permitHolder',
  collector: 'collector',
  exempt: 'exempt',
  abroad: 'abroad',
});
const treatmentKind = worded<Choice<'treatment', 'treatmentKind'>>('treatmentKind', { use: 'use', dispose: 'dispose' });

interface PlanTableShape {
  readonly title: PlanWord;
  readonly fields: readonly PlanField[];
}

/** Tables A.1–A.7 of HJ 1259-2022 in their order, with their columns. */
export const planTables: Readonly<Record<TableName, PlanTableShape>> = {
  unit: {
    title: 'tableUnit',
    fields: [
      ...text('registeredAddress', 'siteAddress', 'industryName', 'industryCode'),
      { kind: 'decimal', name: 'longitude' },
      { kind: 'decimal', name: 'latitude' },
      ...text('uscc', 'legalRepresentative', 'legalPhone', 'technicalLead', 'technicalPhone'),
      ...text('eiaNumber', 'dischargePermitNumber'),
    ],
  },
  facilities: {
    title: 'tableFacilities',
    fields: [
      ...text('productionUnit', 'process', 'facilityName', 'facilityCode'),
      ...text('parameter', 'capacity', 'products', 'materials'),
    ],
  },
  generation: {
    title: 'tableGeneration',
    fields: [
      ...text('wasteCode', 'wasteName', 'facilityName', 'source', 'harmfulComponents'),
      { kind: 'codes', name: 'form', codes: 'form' },
      { kind: 'codes', name: 'hazards', codes: 'hazard', many: true },
      mass('plannedGrams'),
      destination,
    ],
  },
  storage: {
    title: 'tableStorage',
    fields: [
      ...text('wasteCode', 'storageCode'),
      storageKind,
      { kind: 'codes', name: 'packaging', codes: 'packaging' },
      mass('remainingGrams'),
    ],
  },
  treatment: {
    title: 'tableTreatment',
    fields: [
      ...text('wasteCode'),
      treatmentKind,
      ...text('facilityName', 'facilityCode'),
      method,
      mass('plannedGrams'),
    ],
  },
  reduction: {
    title: 'tableReduction',
    fields: [...text('wasteCode'), mass('lastYearGrams'), mass('reducedGrams'), { kind: 'long', name: 'measures' }],
  },
  transfer: {
    title: 'tableTransfer',
    fields: [
      ...text('wasteCode'),
      transferKind,
      mass('plannedGrams'),
      method,
      receiverKind,
      ...text('receiverName', 'permitNumber'),
    ],
  },
};

export const tableNames = Object.keys(planTables) as TableName[];
