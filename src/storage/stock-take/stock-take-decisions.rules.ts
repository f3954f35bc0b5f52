import { differenceNotFound, differencesUnexplained, missingMustBeBooked, nothingToBook } from './stock-take.errors.js';
import type { FoundDifference, StockTakeDecision } from './stock-take.types.js';

/** A difference as it is kept; the decision is written into it. */
export interface KeptDifference extends FoundDifference {
  readonly id: string;
  decision: StockTakeDecision | null;
  reason: string | null;
}

export interface Decided {
  readonly differenceId: string;
  readonly decision: StockTakeDecision;
  readonly reason: string;
}

/**
 * Writes each decision into its difference and answers those to book. Every difference needs one: what a count finds is
 * explained. `stock-take.difference-not-found` (404), `stock-take.missing-must-be-booked`, `stock-take.nothing-to-book`,
 * `stock-take.differences-unexplained` (422).
 */
export function decide<D extends KeptDifference>(
  differences: readonly D[],
  decisions: readonly Decided[],
): (D & { reason: string; pointer: string })[] {
  const byId = new Map(differences.map((one) => [one.id, one]));
  const due = decisions.flatMap(({ differenceId, decision, reason }, place) => {
    const pointer = `/differences/${place}`;
    const difference = byId.get(differenceId);
    if (difference === undefined) throw differenceNotFound({}, `${pointer}/differenceId`);
    assertPossible(difference, decision, `${pointer}/decision`);
    Object.assign(difference, { decision, reason });
    return decision === 'book' ? [{ ...difference, reason, pointer }] : [];
  });
  const left = differences.filter(({ decision }) => decision === null).length;
  if (left > 0) throw differencesUnexplained({ left }, '/differences');
  return due;
}

function assertPossible({ kind, resolution }: FoundDifference, decision: StockTakeDecision, pointer: string): void {
  if (kind === 'missing' && decision === 'leave') throw missingMustBeBooked({}, pointer);
  if (resolution === 'none' && decision === 'book') throw nothingToBook({}, pointer);
}
