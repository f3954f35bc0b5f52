import { shareExactly } from '../../shared/shares.js';

/** One firm's trip alone, there and back. */
export interface SeparateTrip {
  readonly enterpriseId: string;
  readonly separateMetres: number;
  readonly separateFen: number;
}

export interface FirmShare extends SeparateTrip {
  readonly shareFen: number;
}

export interface SharedTrip {
  /** All firms, each with a trip of its own. */
  readonly separateFen: number;
  /** What is shared. */
  readonly sharedFen: number;
  readonly shares: readonly FirmShare[];
}

/**
 * A trip's cost shared among its firms in proportion to what each would cost alone, to the fen. As the shares are a part of
 * the separate costs, nobody pays more than alone: what a trip cost beyond all separate ones stays with the facility.
 */
export function shareTrip(costFen: number, separate: readonly SeparateTrip[]): SharedTrip {
  const weights = separate.map(({ separateFen }) => separateFen);
  const separateFen = weights.reduce((sum, fen) => sum + fen, 0);
  const sharedFen = Math.min(costFen, separateFen);
  const shares = shareExactly(sharedFen, weights);
  return { separateFen, sharedFen, shares: separate.map((firm, place) => ({ ...firm, shareFen: shares[place]! })) };
}
