import { ApiProperty } from '@nestjs/swagger';
import type { Transfer } from '../transfer.entity.js';
import { transferStates } from '../transfer.lifecycle.js';
import type { TransferState } from '../transfer.lifecycle.js';

/** A row of the list, and the answer of every write. */
export class TransferSummaryView {
  id!: string;
  /** GO-CC-2026-000042. */
  number!: string;
  facilityId!: string;
  companyId!: string;
  companyName!: string;
  /** YYYY-MM-DD. */
  plannedOn!: string;
  @ApiProperty({ enum: transferStates })
  state!: TransferState;
  /** On it; sealed at dispatch. */
  grams!: number;
  containers!: number;
  note!: string | null;
  /** 14 digits; null until the national system gave it. */
  officialNumber!: string | null;
  /** Why it travels on paper; null: electronic. */
  paperReason!: string | null;
  /** Last day for the back-fill of a paper manifest, YYYY-MM-DD. */
  backfillDueOn!: string | null;
  /** Last day for the partner's confirmation, YYYY-MM-DD. */
  acceptanceDueOn!: string | null;
  dispatchedAt!: string | null;
  arrivedAt!: string | null;
  receivedAt!: string | null;
  opinion!: string | null;
  returnedAt!: string | null;
  treatedAt!: string | null;
  closedAt!: string | null;
  cancelReason!: string | null;
  /** ISO 8601, as all instants here. */
  createdAt!: string;
  /** Send it back as If-Match: "v3". */
  version!: number;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const toTransferSummaryView = (row: Transfer): TransferSummaryView => ({
  id: row.id,
  number: row.number,
  facilityId: row.facilityId,
  companyId: row.companyId,
  companyName: row.companyName,
  plannedOn: row.plannedOn,
  state: row.state,
  grams: row.grams,
  containers: row.containers,
  note: row.note,
  officialNumber: row.officialNumber,
  paperReason: row.paperReason,
  backfillDueOn: row.backfillDueOn,
  acceptanceDueOn: row.acceptanceDueOn,
  dispatchedAt: iso(row.dispatchedAt),
  arrivedAt: iso(row.arrivedAt),
  receivedAt: iso(row.receivedAt),
  opinion: row.opinion,
  returnedAt: iso(row.returnedAt),
  treatedAt: iso(row.treatedAt),
  closedAt: iso(row.closedAt),
  cancelReason: row.cancelReason,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});
