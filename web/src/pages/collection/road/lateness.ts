import type { Schemas } from '../../../api/queries';

export type Stop = Schemas['RoundStopView'];

/** Minutes past the window of a stop that is still to be visited; 0 while there is time. */
export const minutesLate = ({ state, windowTo }: Pick<Stop, 'state' | 'windowTo'>, nowMs: number): number =>
  state === 'pending' ? Math.max(0, Math.floor((nowMs - Date.parse(windowTo)) / 60_000)) : 0;

/** Stops that count: those taken off do not. */
export const onTrip = (stops: readonly Stop[]): Stop[] => stops.filter(({ state }) => state !== 'dropped');

/** Packages of a manifest that nobody scanned at the hand-over. */
export const unscanned = (row: {
  readonly handedOverPackages: number | null;
  readonly scannedPackages: number;
}): number => Math.max(0, (row.handedOverPackages ?? 0) - row.scannedPackages);
