import { DomainError } from '../../shared/domain-error.js';
import type { FieldError, Text } from '../../shared/domain-error.js';
import type { ManagementClass } from '../declarations/declaration.types.js';
import type { TransferRow } from './dto/plan-table.dto.js';
import { codeNotHandedOn, codeNotTreated, fieldMissing, planIncomplete, rowMissing } from './plan.errors.js';
import { fieldWords, tableWords } from './plan-words.data.js';
import { planTableNames } from './plan.types.js';
import type { PlanCover, PlannedReceiver, PlanTableName, PlanTables } from './plan.types.js';

/** Rows of one table: more than the wastes of any site. */
export const mostRows = 300;
/** Fields named in one answer. */
const mostNamed = 100;

/** HJ 1259-2022 5.3: which tables a class owes. */
const owedTables: Readonly<Record<ManagementClass, readonly PlanTableName[]>> = {
  KEY: planTableNames,
  SIMPLIFIED: ['unit', 'generation', 'storage', 'reduction', 'transfer'],
  REGISTERED: ['unit', 'generation', 'transfer'],
};

export const tablesOwed = (managementClass: ManagementClass): readonly PlanTableName[] => owedTables[managementClass];

interface Needs {
  /** Left empty it says that there is none, such as 自行利用/处置. */
  readonly mayBeEmpty: boolean;
  readonly fields: readonly string[];
}

/** HJ 1259-2022 附录A: what has to be said of each row before a plan is filed. */
const needsOf: Readonly<Record<PlanTableName, Needs>> = {
  unit: {
    mayBeEmpty: false,
    fields: [
      'registeredAddress',
      'siteAddress',
      'industryName',
      'industryCode',
      'longitude',
      'latitude',
      'uscc',
      'legalRepresentative',
      'legalPhone',
      'technicalLead',
      'technicalPhone',
    ],
  },
  facilities: {
    mayBeEmpty: false,
    fields: ['productionUnit', 'process', 'facilityName', 'facilityCode', 'products', 'materials'],
  },
  generation: {
    mayBeEmpty: false,
    fields: ['source', 'wasteName', 'harmfulComponents', 'form', 'hazards', 'plannedGrams', 'destination'],
  },
  storage: { mayBeEmpty: false, fields: ['storageCode', 'storageKind', 'packaging', 'remainingGrams'] },
  treatment: {
    mayBeEmpty: true,
    fields: ['treatmentKind', 'facilityName', 'facilityCode', 'methodCode', 'plannedGrams'],
  },
  reduction: { mayBeEmpty: false, fields: ['measures'] },
  transfer: { mayBeEmpty: true, fields: ['transferKind', 'plannedGrams', 'receiverKind', 'receiverName'] },
};

/** What a plan of the class lacks; a field each, by its pointer into the plan as it is shown. */
export function missingOf(managementClass: ManagementClass, tables: PlanTables): FieldError[] {
  const owed = tablesOwed(managementClass);
  const missing = [...owed.flatMap((name) => missingIn(name, tables)), ...unplaced(owed, tables)];
  return missing.slice(0, mostNamed);
}

/** `plan.incomplete`, 409, naming every field; null for a plan that may be filed. */
export function incompleteness(managementClass: ManagementClass, tables: PlanTables): DomainError | null {
  const fields = missingOf(managementClass, tables);
  if (fields.length === 0) return null;
  const { code, status, text, details } = planIncomplete({ count: fields.length });
  return new DomainError(code, status, text, details, fields);
}

function missingIn(name: PlanTableName, tables: PlanTables): FieldError[] {
  const { mayBeEmpty, fields } = needsOf[name];
  if (name === 'unit') return lackOf(name, `/tables/${name}`, tables.unit, fields);
  const rows = tables[name];
  if (rows.length === 0 && !mayBeEmpty)
    return rowMissing({}, `/tables/${name}`, { table: worded(name) }).fields.slice();
  return rows.flatMap((row, place) => lackOf(name, `/tables/${name}/${place}`, row, [...fields, ...also(name, row)]));
}

/** What depends on the receiver: whoever is not exempt has a permit, and whoever does more than collect a method. */
function also(name: PlanTableName, row: object): string[] {
  if (name !== 'transfer') return [];
  const { receiverKind } = row as TransferRow;
  return [
    ...(receiverKind === 'exempt' ? [] : ['permitNumber']),
    ...(receiverKind === 'collector' ? [] : ['methodCode']),
  ];
}

function lackOf(name: PlanTableName, pointer: string, row: object, fields: readonly string[]): FieldError[] {
  const values = row as Readonly<Record<string, unknown>>;
  return fields
    .filter((field) => values[field] === undefined || (Array.isArray(values[field]) && values[field].length === 0))
    .flatMap((field) => {
      const words = { table: worded(name), field: fieldWords[field]! };
      return fieldMissing({}, `${pointer}/${field}`, words).fields;
    });
}

/** A waste whose destination says that it is handed on stands in 表A.7 (部令23号 第14条), one treated here in 表A.5. */
function unplaced(owed: readonly PlanTableName[], { generation, transfer, treatment }: PlanTables): FieldError[] {
  const [handedOn, treated] = [transfer, treatment].map((rows) => new Set(rows.map(({ wasteCode }) => wasteCode)));
  return generation.flatMap(({ wasteCode, destination }, place) => {
    const pointer = `/tables/generation/${place}/wasteCode`;
    if (destination === 'transfer' && !handedOn!.has(wasteCode)) return codeNotHandedOn({ wasteCode }, pointer).fields;
    const treats = destination === 'treatment';
    return treats && !(owed.includes('treatment') && treated!.has(wasteCode))
      ? codeNotTreated({ wasteCode }, pointer).fields
      : [];
  });
}

const worded = (name: PlanTableName): Text => {
  const { annex, zh, en } = tableWords[name];
  return { zh: `${annex}${zh}`, en: `${annex.slice(1)} ${en}` };
};

/** What a filed plan says of a code. */
export function coverOf(
  plan: { readonly id: string; readonly tables: PlanTables } | null,
  wasteCode: string,
): PlanCover {
  if (plan === null) return { state: 'noPlan' };
  const generated = plan.tables.generation.filter((row) => row.wasteCode === wasteCode);
  const handedOn = plan.tables.transfer.filter((row) => row.wasteCode === wasteCode);
  if (generated.length + handedOn.length === 0) return { state: 'notInPlan', planId: plan.id };
  const plannedGrams = generated.reduce((sum, row) => sum + (row.plannedGrams ?? 0), 0);
  return { state: 'covered', planId: plan.id, plannedGrams, receivers: handedOn.map(receiverOf) };
}

const receiverOf = ({ receiverName, permitNumber, plannedGrams }: TransferRow): PlannedReceiver => ({
  name: receiverName ?? null,
  permitNumber: permitNumber ?? null,
  grams: plannedGrams ?? 0,
});

/**
 * By when the plan of a year is filed, YYYY-MM-DD; null for a unit that began after that day, for which the standard names
 * none (HJ 1259-2022 5.2).
 */
export const dueFor = (dueOn: string, beganOn: string): string | null => (beganOn <= dueOn ? dueOn : null);

/** A year that may be planned: this one and the next. */
export const mayPlan = (year: number, thisYear: number): boolean => year === thisYear || year === thisYear + 1;
