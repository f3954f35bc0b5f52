import type { Operation, PacketStop } from './offline.types';
import { isAt } from './round-progress';

/** Of the round; undefined where this device holds its packet no more. */
export type Stops = readonly PacketStop[] | undefined;

/** Why something recorded stays. */
export type Keeps =
  /** It was given to the network and may have arrived: its number is taken. */
  | { readonly because: 'tried' }
  /** The signature of the firm is not the driver's to take back. */
  | { readonly because: 'ofFirm' }
  /** `by` was recorded later and would make no sense without it: the last such one. */
  | { readonly because: 'restedOn'; readonly by: Operation };

const ofRound: readonly Operation['kind'][] = ['departRound', 'completeRound'];

/** Whether what was recorded later needs the earlier one. Where it is not known which stop they are at, it does. */
function restsOn(later: Operation, earlier: Operation, stops: Stops): boolean {
  if (later.kind === 'note' || earlier.kind === 'note' || later.kind === earlier.kind) return false;
  if (stops === undefined || ofRound.includes(later.kind) || ofRound.includes(earlier.kind)) return true;
  return stops.some((stop) => isAt(stop, later) && isAt(stop, earlier));
}

/** What keeps an operation in the queue of its packet; null: the driver may take it back. */
export function keepsFrom(operations: readonly Operation[], operation: Operation, stops: Stops): Keeps | null {
  const later = operations.filter(({ sequence }) => sequence > operation.sequence);
  // Those behind it get other numbers when it goes, so none of them may have been sent.
  if ([operation, ...later].some(({ outcome, tried }) => outcome !== 'recorded' || tried !== false))
    return { because: 'tried' };
  if (operation.kind === 'enterpriseSign') return { because: 'ofFirm' };
  const by = later.sort((one, other) => other.sequence - one.sequence).find((one) => restsOn(one, operation, stops));
  return by === undefined ? null : { because: 'restedOn', by };
}
