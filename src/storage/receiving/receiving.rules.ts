import { isAsStrict, strictest } from '../discrepancies/discrepancy.rules.js';
import type { Decision } from '../discrepancies/discrepancy.types.js';
import type { ReceivingProblem } from './receiving-problems.data.js';
import type { LineToReceive } from './receiving.types.js';

export interface Comparison {
  /** Measured less handed over; null until weighed. */
  readonly differenceGrams: number | null;
  /** Its size in thousandths of what was handed over, rounded up. */
  readonly differencePermille: number | null;
  readonly withinTolerance: boolean | null;
}

/** Compares in whole numbers, so that exactly the tolerance is within it. */
export function compare({ measuredGrams, handedOverGrams, tolerancePermille }: LineToReceive): Comparison {
  if (measuredGrams === null) return { differenceGrams: null, differencePermille: null, withinTolerance: null };
  const differenceGrams = measuredGrams - handedOverGrams;
  const thousandfold = Math.abs(differenceGrams) * 1000;
  return {
    differenceGrams,
    differencePermille: Math.ceil(thousandfold / handedOverGrams),
    withinTolerance: thousandfold <= tolerancePermille * handedOverGrams,
  };
}

/** Beyond the tolerance, and no discrepancy says so for the mass as it is measured now. */
export const lacksQuantityDiscrepancy = (line: LineToReceive): boolean =>
  compare(line).withinTolerance === false &&
  !line.discrepancies.some((known) => known.attribute === 'quantity' && known.foundGrams === line.measuredGrams);

/** A quantity discrepancy that the scale no longer shows: the mass was weighed again since. */
export const hasStaleQuantity = (line: LineToReceive): boolean =>
  line.measuredGrams !== null &&
  line.discrepancies.some(
    (known) =>
      known.attribute === 'quantity' &&
      (known.foundGrams !== line.measuredGrams || compare(line).withinTolerance === true),
  );

/** Refused whole for what can be seen: such goods need not be unloaded and weighed. */
export const isRefusedBySight = ({ discrepancies }: LineToReceive): boolean =>
  discrepancies.some(({ attribute, decision }) => attribute !== 'quantity' && decision === 'refuse');

/** What keeps a line from being decided, whatever the decision. */
export function problemsOf(line: LineToReceive): ReceivingProblem[] {
  const { containers } = line;
  // Of goods refused unweighed what came is what was handed over, so nothing of them may be missing.
  const isUnweighed = line.measuredGrams === null && (containers.missing > 0 || !isRefusedBySight(line));
  const isUndeclared = containers.differing + containers.missing > 0 && line.discrepancies.length === 0;
  const problems: [boolean, ReceivingProblem][] = [
    [line.unconfirmedReadings > 0, 'acceptance.reading-unconfirmed'],
    [isUnweighed && line.unconfirmedReadings === 0, 'acceptance.line-not-weighed'],
    [lacksQuantityDiscrepancy(line) || hasStaleQuantity(line), 'acceptance.quantity-undeclared'],
    [line.discrepancies.some(({ decision }) => decision === null), 'acceptance.discrepancy-open'],
    [containers.unchecked > 0 && !isRefusedBySight(line), 'acceptance.containers-unchecked'],
    [isUndeclared, 'acceptance.container-undeclared'],
    [containers.total > 0 && containers.missing === containers.total, 'acceptance.nothing-arrived'],
  ];
  return problems.filter(([holds]) => holds).map(([, problem]) => problem);
}

/** The strictest decision on the line's discrepancies, `accept` without one. Null while something keeps it open. */
export const suggestedDecision = (line: LineToReceive): Decision | null =>
  problemsOf(line).length > 0 ? null : leastStrict(line);

/** The most lenient decision that the line's discrepancies leave. */
export const leastStrict = ({ discrepancies }: LineToReceive): Decision =>
  strictest(discrepancies.flatMap(({ decision }) => (decision === null ? [] : [decision]))) ?? 'accept';

export const isTooLenient = (line: LineToReceive, decision: Decision): boolean =>
  !isAsStrict(decision, leastStrict(line));
