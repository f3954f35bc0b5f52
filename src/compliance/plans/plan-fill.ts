import type { PlannedWaste } from '../../enterprises/enterprises.service.js';
import type { ContractedCompany } from '../../partners/treatment/treatment.types.js';
import type { Hazard } from '../../shared/waste-code.js';
import type { ProducedWaste } from '../../storage/own-waste/own-waste.types.js';
import type { GenerationRow, StorageRow, TransferRow, UnitTable } from './dto/plan-table.dto.js';
import { tooManyRows } from './plan.errors.js';
import { mostRows } from './plan.rules.js';
import type { PlanTables } from './plan.types.js';

/** Values that are known; the others are left out. */
type Known<Row> = { readonly [Field in keyof Row]: Row[Field] | null | undefined };

/** Who takes what an enterprise hands on: the facility, under its permit. */
export interface Receiver {
  readonly name: string;
  readonly permitNumber: string;
  readonly codes: readonly string[];
  readonly provinceCode: string;
}

export interface EnterpriseKnown {
  readonly unit: Known<UnitTable>;
  readonly provinceCode: string;
  readonly wastes: readonly PlannedWaste[];
  /** Null: no permit is in force, so nobody can be named. */
  readonly receiver: Receiver | null;
}

export interface PermittedWaste {
  readonly wasteCode: string;
  /** As the catalogue of the day has it; null: it does not list the code. */
  readonly name: string | null;
  readonly hazards: readonly Hazard[] | null;
  /** Null: the permit does not tell the quantity of the code alone. */
  readonly grams: number | null;
}

export interface FacilityKnown {
  readonly unit: Known<UnitTable>;
  readonly provinceCode: string;
  /** What it may collect. */
  readonly codes: readonly PermittedWaste[];
  /** What it produces itself, which the permit need not name. */
  readonly produced: readonly ProducedWaste[];
  /** Where it is stored, in the order in which zones are filled. */
  readonly zones: readonly { readonly name: string; readonly categories: readonly string[] }[];
  readonly companies: readonly ContractedCompany[];
}

/**
 * What the registration of an enterprise knows of its plan, added to what was entered, which stays. `plan.too-many-rows`,
 * 409.
 */
export function filledForEnterprise(
  tables: PlanTables,
  { unit, wastes, receiver, provinceCode }: EnterpriseKnown,
): PlanTables {
  const generation = wastes.map((waste) => generationOf(waste));
  const storage = wastes.map(({ wasteCode, packaging }) => known<StorageRow>({ wasteCode, packaging }));
  return added(tables, {
    unit,
    generation,
    storage,
    transfer: receiver === null ? [] : wastes.flatMap((waste) => toReceiver(waste, receiver, provinceCode)),
  });
}

/** The same for the facility: its permit, its own waste, its zones and its contracts. `plan.too-many-rows`, 409. */
export function filledForFacility(
  tables: PlanTables,
  { unit, codes, produced, zones, companies, provinceCode }: FacilityKnown,
): PlanTables {
  const planned = new Set([...codes, ...produced].map(({ wasteCode }) => wasteCode));
  const isProduced = (code: string): boolean => produced.some(({ wasteCode }) => wasteCode === code);
  const own = produced.filter(({ wasteCode }) => !codes.some((code) => code.wasteCode === wasteCode));
  const collected = codes.map(({ wasteCode, name, hazards, grams }) =>
    known<GenerationRow>({
      wasteCode,
      source: isProduced(wasteCode) ? '收集，另有本单位自行产生' : null,
      wasteName: name,
      hazards: hazards && [...hazards],
      plannedGrams: grams,
      destination: 'transfer',
    }),
  );
  const generation = [...collected, ...own.map(ownGeneration)];
  const storage = [...planned].map((wasteCode) => {
    const zone = zones.find(({ categories }) => categories.includes(`HW${wasteCode.slice(-2)}`));
    const packaging = own.find((one) => one.wasteCode === wasteCode)?.packaging;
    return known<StorageRow>({ wasteCode, storageCode: zone?.name, storageKind: zone && 'warehouse', packaging });
  });
  const transfer = companies.flatMap((company) => toCompany(company, planned, provinceCode));
  return added(tables, { unit, generation, storage, transfer });
}

/** 自行产生, with what twelve months came to as the estimate. */
const ownGeneration = ({ wasteCode, name, form, hazards, grams }: ProducedWaste): GenerationRow =>
  known<GenerationRow>({
    wasteCode,
    source: '本单位自行产生',
    wasteName: name,
    form,
    hazards: [...hazards],
    plannedGrams: grams,
    destination: 'transfer',
  });

function generationOf({ wasteCode, yearlyGrams, name, form, hazards, harmfulComponents }: PlannedWaste): GenerationRow {
  const harmful = harmfulComponents === null ? '' : harmfulComponents.join('、');
  return known<GenerationRow>({
    wasteCode,
    wasteName: name,
    form,
    hazards: hazards && [...hazards],
    harmfulComponents: harmful === '' ? null : harmful,
    plannedGrams: yearlyGrams,
    destination: 'transfer',
  });
}

/** Nothing for a waste that the facility may not take. */
function toReceiver({ wasteCode, yearlyGrams }: PlannedWaste, receiver: Receiver, provinceCode: string): TransferRow[] {
  if (!receiver.codes.includes(wasteCode)) return [];
  const { name, permitNumber } = receiver;
  const transferKind = receiver.provinceCode === provinceCode ? 'withinProvince' : 'crossProvince';
  const to = { receiverKind: 'collector', receiverName: name, permitNumber } as const;
  return [known<TransferRow>({ wasteCode, transferKind, plannedGrams: yearlyGrams, ...to })];
}

/** One row a code; of several methods that the permit allows, none is guessed. */
function toCompany(company: ContractedCompany, planned: ReadonlySet<string>, provinceCode: string): TransferRow[] {
  const { name, permitNo, seatCode, lines, quotaGrams } = company;
  const codes = [...new Set(lines.map(({ wasteCode }) => wasteCode))].filter((code) => planned.has(code));
  return codes.map((wasteCode) => {
    const methods = lines.filter((line) => line.wasteCode === wasteCode).map(({ methodCode }) => methodCode);
    return known<TransferRow>({
      wasteCode,
      transferKind: seatCode.startsWith(provinceCode) ? 'withinProvince' : 'crossProvince',
      plannedGrams: codes.length === 1 ? quotaGrams : null,
      methodCode: methods.length === 1 ? methods[0] : null,
      receiverKind: 'permitHolder',
      receiverName: name,
      permitNumber: permitNo,
    });
  });
}

type Additions = Pick<PlanTables, 'generation' | 'storage' | 'transfer'> & { readonly unit: Known<UnitTable> };

function added(tables: PlanTables, { unit, generation, storage, transfer }: Additions): PlanTables {
  const filled = {
    ...tables,
    unit: { ...known<UnitTable>(unit), ...tables.unit },
    generation: merged(tables.generation, generation, codeOf),
    storage: merged(tables.storage, storage, codeOf),
    transfer: merged(tables.transfer, transfer, ({ wasteCode, permitNumber }) => `${wasteCode}/${permitNumber ?? ''}`),
  };
  const longest = Math.max(filled.generation.length, filled.storage.length, filled.transfer.length);
  if (longest > mostRows) throw tooManyRows({ most: mostRows });
  return filled;
}

const codeOf = ({ wasteCode }: { readonly wasteCode: string }): string => wasteCode;

/** Rows that are there keep what they say and get what they leave out; those that are not there come after them. */
function merged<Row extends object>(rows: readonly Row[], more: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const found = new Map(more.map((row) => [keyOf(row), row]));
  const there = new Set(rows.map(keyOf));
  return [
    ...rows.map((row) => ({ ...found.get(keyOf(row)), ...row })),
    ...more.filter((row) => !there.has(keyOf(row))),
  ];
}

const known = <Row extends object>(row: Known<Row>): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as Row;
