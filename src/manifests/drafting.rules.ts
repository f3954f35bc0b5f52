import { manifestLifecycle } from './manifest.lifecycle.js';
import type { ManifestState } from './manifest.lifecycle.js';

/** States of a round for which manifests are drafted. */
export const draftingStates = ['released', 'underway'] as const;

export const isDrafting = (roundState: string): boolean => (draftingStates as readonly string[]).includes(roundState);

/** What of a booking says whether it goes onto the manifest of a round. */
interface Planned {
  readonly state: string;
  readonly plannedRoundId: string | null;
}

export const isPlannedOn = ({ state, plannedRoundId }: Planned, roundId: string): boolean =>
  state === 'planned' && plannedRoundId === roundId;

/** What an enterprise has on a round that manifests are drafted for. */
export interface Trip {
  readonly roundId: string;
  /** Of its manifest that is not voided, null without one. */
  readonly manifestState: ManifestState | null;
  readonly bookings: readonly Planned[];
}

/** A paper transfer uses the manifest that is not loaded yet, or is drafted from what is planned. */
export const canBackfill = ({ roundId, manifestState, bookings }: Trip): boolean =>
  manifestState === null
    ? bookings.some((booking) => isPlannedOn(booking, roundId))
    : manifestLifecycle.steps.backfill.from.includes(manifestState);
