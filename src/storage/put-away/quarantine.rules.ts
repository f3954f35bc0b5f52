export type HoldRefusal = 'not-in-stock' | 'held-already' | 'not-held';

interface Holdable {
  /** In bay, zone or dock: nobody can set aside what is not here. */
  readonly isInStock: boolean;
  readonly isHeld: boolean;
}

/** Why a container cannot be set aside, or given free again; null when it can. */
export function holdRefusal(action: 'hold' | 'release', { isInStock, isHeld }: Holdable): HoldRefusal | null {
  if (!isInStock) return 'not-in-stock';
  if (action === 'hold') return isHeld ? 'held-already' : null;
  return isHeld ? null : 'not-held';
}

/**
 * What is found, by a count or later, and brought into a quarantine zone is set aside by it: nobody could have done so while
 * nobody knew where it was (GB 18597-2023 8.2.1).
 */
export const isSetAsideBy = (kind: 'storage' | 'quarantine', isHeld: boolean): boolean =>
  kind === 'quarantine' && !isHeld;

/** What was released still stands among what is not decided: it leaves the quarantine zone before it is picked. */
export const mayBePickedFrom = (kind: 'storage' | 'quarantine'): boolean => kind !== 'quarantine';
