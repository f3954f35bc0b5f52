import { standingAt } from '../../alerts/ladder.rules.js';
import { formatTonnes } from '../../../shared/mass.js';
import { addDays, shanghaiDate } from '../../../shared/working-days.js';
import type { DutyContext, DutyFinding } from '../duty.types.js';

/** Per mille of a limit, rounded down so that a level is not reached before it is. A limit of 0 is reached at once. */
export const permille = (value: number, limit: number): number =>
  limit <= 0 ? (value > 0 ? Number.MAX_SAFE_INTEGER : 0) : Math.floor((value / limit) * 1_000);

const facilityOf = ({ facilityId }: DutyContext) => ({
  subject: { type: 'facility', id: facilityId },
  enterprise: null,
  dueOn: null,
  provisional: false,
});

/** What was taken in during a year against what the permit lets in; `category` '' stands for the whole. */
export interface Intake {
  readonly year: number;
  readonly category: string;
  readonly quotaGrams: number;
  readonly postedGrams: number;
}

/** 国务院令第408号 第12条: 80 % is warned of, 100 % is all there is, from 120 % on a new permit is needed. */
export function intakeFinding(intake: Intake, context: DutyContext): DutyFinding | null {
  const { figures } = context;
  const used = permille(intake.postedGrams, intake.quotaGrams);
  const standing = standingAt(used, [
    { from: figures['capacity.warn-permille'].value, level: 'warn', reach: 'attending' },
    { from: figures['duty.intake-full-permille'].value, level: 'due', reach: 'manager' },
    { from: figures['duty.intake-breach-permille'].value, level: 'breach', reach: 'regulator' },
  ]);
  if (standing === null) return null;
  const { year, category } = intake;
  const part = category === '' ? String(year) : `${year}/${category}`;
  const details = { tonnes: formatTonnes(intake.postedGrams), quotaTonnes: formatTonnes(intake.quotaGrams) };
  return { ...facilityOf(context), ...standing, part, reference: part.replace('/', ' '), details };
}

export interface Firm {
  readonly id: string;
  readonly divisionCode: string;
  readonly name: string;
}

const firmAs = ({ id, divisionCode, name }: Firm) => ({
  subject: { type: 'enterprise', id },
  part: '',
  enterprise: { id, divisionCode },
  reference: name,
  dueOn: null,
  provisional: false,
});

/** HJ 1259-2022 4.2.1: a small generator generates less than 10 t; near them it is warned, at them it is one no more. */
export function scopeFinding(firm: Firm & { readonly scopeLevel: 'inside' | 'near' | 'reached' }): DutyFinding | null {
  if (firm.scopeLevel === 'inside') return null;
  const standing =
    firm.scopeLevel === 'near'
      ? ({ level: 'warn', rung: 0, reach: 'attending' } as const)
      : ({ level: 'breach', rung: 1, reach: 'regulator' } as const);
  return { ...firmAs(firm), ...standing, details: {} };
}

/** A verified firm and when it was last heard of: a booking, a label, or its verification. */
export interface FirmHeardOf extends Firm {
  readonly lastAt: Date;
}

/** Waste that is not handed in goes elsewhere: whoever is silent for long is looked into. The facility's duty. */
export function silenceFinding(firm: FirmHeardOf, context: DutyContext): DutyFinding | null {
  const lastOn = shanghaiDate(firm.lastAt);
  const standing = standingAt(context.today > addDays(lastOn, context.figures['duty.silent-days'].value) ? 1 : 0, [
    { from: 1, level: 'warn', reach: 'attending' },
  ]);
  return standing === null ? null : { ...firmAs(firm), ...standing, enterprise: null, details: { lastOn } };
}

/** Weighings of the last days. */
export interface WeighingCounts {
  readonly manual: number;
  readonly total: number;
}

/** GB 18597-2023 4.7: weighing is electronic; what persons read is the exception. Few weighings have no share. */
export function manualFinding({ manual, total }: WeighingCounts, context: DutyContext): DutyFinding | null {
  const { figures } = context;
  if (total < figures['duty.manual-weighing-least'].value) return null;
  const share = permille(manual, total);
  if (share <= figures['duty.manual-weighing-permille'].value) return null;
  const standing = { level: 'warn', rung: 0, reach: 'manager' } as const;
  const days = figures['duty.manual-weighing-days'].value;
  return { ...facilityOf(context), ...standing, part: '', reference: '', details: { manual, total, days } };
}

/** Grams by the books and by the containers that stand there. */
export interface Books {
  /** All mass accounts of the facility; what left one is in another. */
  readonly sumGrams: number;
  readonly bookedGrams: number;
  readonly standingGrams: number;
}

/** HJ 1259-2022 附录C: what was in store, came and went must sum to what is there. To the gram. */
export function booksFinding(
  { sumGrams, bookedGrams, standingGrams }: Books,
  context: DutyContext,
): DutyFinding | null {
  const difference = bookedGrams - standingGrams;
  if (sumGrams === 0 && difference === 0) return null;
  const standing = { level: 'breach', rung: 0, reach: 'manager' } as const;
  const details = { booked: formatTonnes(bookedGrams), standing: formatTonnes(standingGrams) };
  return { ...facilityOf(context), ...standing, part: '', reference: '', details };
}

/** What the national system was not told for good. */
export function failedFinding(count: number, context: DutyContext): DutyFinding | null {
  if (count === 0) return null;
  const standing = { level: 'warn', rung: 0, reach: 'attending' } as const;
  return { ...facilityOf(context), ...standing, part: '', reference: '', details: { count } };
}
