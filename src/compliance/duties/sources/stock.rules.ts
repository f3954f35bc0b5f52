import { standingAt, standingOn } from '../../alerts/ladder.rules.js';
import { formatTonnes } from '../../../shared/mass.js';
import { addDays } from '../../../shared/working-days.js';
import type { DutyContext, DutyFinding } from '../duty.types.js';
import { paperFinding } from './deadlines.rules.js';
import { permille } from './quantities.rules.js';
import type { Firm } from './quantities.rules.js';

/** Ⅰ, Ⅱ, Ⅲ. */
export type RiskGrade = 1 | 2 | 3;

/** What stands at a firm of one waste code and risk grade. */
export interface GeneratorLot {
  readonly wasteCode: string;
  readonly riskGrade: RiskGrade;
  /** When the oldest was filled, YYYY-MM-DD. */
  readonly oldestOn: string;
}

const daysOfGrade = { 1: 'generator.days-grade-1', 2: 'generator.days-grade-2', 3: 'generator.days-grade-3' } as const;

const asFirm = ({ id, divisionCode, name }: Firm) => ({
  subject: { type: 'enterprise', id },
  enterprise: { id, divisionCode },
  reference: name,
  provisional: false,
});

/** GB 18597-2023 8.3.5, 苏环办〔2024〕16号: more than the limit is a breach; exactly the limit is within. */
export function stockFinding(firm: Firm, grams: number, context: DutyContext): DutyFinding | null {
  const limitGrams = context.figures['generator.stock-limit-grams'].value;
  const warnFrom = context.figures['duty.generator-stock-warn-permille'].value;
  const standing =
    grams > limitGrams
      ? ({ level: 'breach', rung: 1, reach: 'manager' } as const)
      : standingAt(permille(grams, limitGrams), [{ from: warnFrom, level: 'warn', reach: 'attending' }]);
  if (standing === null) return null;
  const details = { tonnes: formatTonnes(grams), limitTonnes: formatTonnes(limitGrams) };
  return { ...asFirm(firm), ...standing, part: '', dueOn: null, details };
}

/** Grams from which a firm is warned: what the source asks for. */
export const stockWarnedFrom = ({ figures }: DutyContext): number =>
  Math.floor(
    (figures['generator.stock-limit-grams'].value * figures['duty.generator-stock-warn-permille'].value) / 1_000,
  );

/** The first day on which waste may have been filled and not be warned of yet, by the shortest of the grades: YYYY-MM-DD. */
export function ageWarnedBefore({ figures, today }: DutyContext): string {
  const shortest = Math.min(...Object.values(daysOfGrade).map((name) => figures[name].value));
  return addDays(today, figures['duty.generator-age-warn-days'].value - shortest + 1);
}

/** 苏环办〔2024〕16号: waste of risk grade Ⅰ, Ⅱ, Ⅲ stays 30, 60, 90 days. Exactly the last day is within. */
export function ageFinding(firm: Firm, lot: GeneratorLot, { figures, today }: DutyContext): DutyFinding | null {
  const { wasteCode, riskGrade, oldestOn } = lot;
  const dueOn = addDays(oldestOn, figures[daysOfGrade[riskGrade]].value);
  const standing = standingOn(today, [
    { from: addDays(dueOn, -figures['duty.generator-age-warn-days'].value), level: 'warn', reach: 'attending' },
    { from: dueOn, level: 'due', reach: 'attending' },
    { from: addDays(dueOn, 1), level: 'breach', reach: 'manager' },
  ]);
  if (standing === null) return null;
  return { ...asFirm(firm), ...standing, part: `${wasteCode}/${riskGrade}`, dueOn, details: { wasteCode, oldestOn } };
}

/** What of a code stands in the facility and has the same last day or one after it. */
export interface StoredLot {
  readonly wasteCode: string;
  readonly containers: number;
  readonly grams: number;
  /** Of the oldest, YYYY-MM-DD. */
  readonly dueOn: string;
}

/** 法典第535条, 苏环办〔2019〕390号: past its last day in store, intake stops. */
export function storageFinding(lot: StoredLot, context: DutyContext): DutyFinding | null {
  const { figures, facilityId } = context;
  const { wasteCode, containers, grams, dueOn } = lot;
  const { 'storage.warn-days-early': early, 'storage.warn-days-late': late } = figures;
  // The second warning is the last one: nobody is told a third time in between.
  const days = [early.value, early.value, late.value] as const;
  const details = { containers, tonnes: formatTonnes(grams) };
  const paper = { id: facilityId, reference: wasteCode, part: wasteCode, validTo: dueOn, details };
  return paperFinding('facility', paper, context, days);
}
