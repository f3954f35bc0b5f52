import type { RoundState } from '../round.lifecycle.js';
import type { Round } from '../round.entity.js';

/** A round without its stops: the answer of every write. */
export class RoundSummaryView {
  id!: string;
  /** 车次 number: CC2026-00042. */
  number!: string;
  facilityId!: string;
  /** YYYY-MM-DD. */
  day!: string;
  state!: RoundState;
  vehicleId!: string;
  driverId!: string;
  escortId!: string;
  /** For the crew. */
  note!: string | null;
  /** Set when cancelled. */
  cancelReason!: string | null;
  stopCount!: number;
  /** ISO 8601. */
  releasedAt!: string | null;
  /** ISO 8601. */
  departedAt!: string | null;
  /** ISO 8601. */
  completedAt!: string | null;
  /** ISO 8601. */
  createdAt!: string;
  /** Send it back as If-Match: "v3". */
  version!: number;
}

/** A row of the list, with the names that its reader knows it by. */
export class RoundRowView extends RoundSummaryView {
  plate!: string;
  driverName!: string;
}

export const toRoundSummaryView = (round: Round, stopCount: number): RoundSummaryView => ({
  id: round.id,
  number: round.number,
  facilityId: round.facilityId,
  day: round.day,
  state: round.state,
  vehicleId: round.vehicleId,
  driverId: round.driverId,
  escortId: round.escortId,
  note: round.note,
  cancelReason: round.cancelReason,
  stopCount,
  releasedAt: round.releasedAt?.toISOString() ?? null,
  departedAt: round.departedAt?.toISOString() ?? null,
  completedAt: round.completedAt?.toISOString() ?? null,
  createdAt: round.createdAt.toISOString(),
  version: round.version,
});
