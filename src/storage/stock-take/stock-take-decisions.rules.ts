import {
  differenceNotFound,
  differencesUnexplained,
  missingMustBeBooked,
  nothingToBook,
  zoneOnlyForSurplus,
} from './stock-take.errors.js';
import type { FoundDifference, StockTakeDecision } from './stock-take.types.js';

/** A difference as it is kept; the decision is written into it. */
export interface KeptDifference extends FoundDifference {
  readonly id: string;
  decision: StockTakeDecision | null;
  reason: string | null;
  bookedZoneId: string | null;
}

export interface Decided {
  readonly differenceId: string;
  readonly decision: StockTakeDecision;
  readonly reason: string;
  /** Of a surplus: the zone that it was carried to; absent: the counted one. */
  readonly zoneId?: string | undefined;
  readonly overrideReason?: string | undefined;
}

export type DecidedDifference<D extends KeptDifference> = D & {
  reason: string;
  overrideReason: string | undefined;
  pointer: string;
};

/**
 * Writes each decision into its difference and answers those to book. Every difference needs one: what a count finds is
 * explained. `stock-take.difference-not-found` (404), `stock-take.missing-must-be-booked`, `stock-take.nothing-to-book`,
 * `stock-take.zone-only-for-surplus`, `stock-take.differences-unexplained` (422).
 */
export function decide<D extends KeptDifference>(
  differences: readonly D[],
  decisions: readonly Decided[],
  countedZoneId: string,
): DecidedDifference<D>[] {
  const byId = new Map(differences.map((one) => [one.id, one]));
  const due = decisions.flatMap((decided, place) => {
    const { differenceId, decision, reason, overrideReason } = decided;
    const pointer = `/differences/${place}`;
    const difference = byId.get(differenceId);
    if (difference === undefined) throw differenceNotFound({}, `${pointer}/differenceId`);
    assertPossible(difference, decision, `${pointer}/decision`);
    const bookedZoneId = bookedZone(difference, decided, countedZoneId, pointer);
    Object.assign(difference, { decision, reason, bookedZoneId });
    return decision === 'book' ? [{ ...difference, reason, overrideReason, pointer }] : [];
  });
  const left = differences.filter(({ decision }) => decision === null).length;
  if (left > 0) throw differencesUnexplained({ left }, '/differences');
  return due;
}

function bookedZone(
  { kind }: FoundDifference,
  { decision, zoneId, overrideReason }: Decided,
  countedZoneId: string,
  pointer: string,
): string | null {
  if (kind === 'surplus' && decision === 'book') return zoneId ?? countedZoneId;
  if (zoneId !== undefined) throw zoneOnlyForSurplus({}, `${pointer}/zoneId`);
  if (overrideReason !== undefined) throw zoneOnlyForSurplus({}, `${pointer}/overrideReason`);
  return null;
}

function assertPossible({ kind, resolution }: FoundDifference, decision: StockTakeDecision, pointer: string): void {
  if (kind === 'missing' && decision === 'leave') throw missingMustBeBooked({}, pointer);
  if (resolution === 'none' && decision === 'book') throw nothingToBook({}, pointer);
}
