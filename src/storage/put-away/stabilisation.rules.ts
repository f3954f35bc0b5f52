export type StabilisationRefusal = 'not-here' | 'marked-already' | 'not-marked';

interface Treatable {
  /** On the vehicle at the gate, in bay, zone or dock. */
  readonly isHere: boolean;
  readonly isStabilised: boolean;
}

/** Why a container cannot be marked as pre-treated to stable, or the mark taken back; null when it can (GB 18597-2023 4.9). */
export function stabilisationRefusal(
  action: 'stabilise' | 'withdraw',
  { isHere, isStabilised }: Treatable,
): StabilisationRefusal | null {
  if (!isHere) return 'not-here';
  if (action === 'stabilise') return isStabilised ? 'marked-already' : null;
  return isStabilised ? null : 'not-marked';
}

/**
 * What is in store under a mark that was wrong is set aside with it: it stands where it may not, and is neither picked nor
 * shipped until somebody decides (GB 18597-2023 8.2.1).
 */
export const isSetAsideByWithdrawal = ({ isInStock, isHeld }: { isInStock: boolean; isHeld: boolean }): boolean =>
  isInStock && !isHeld;
