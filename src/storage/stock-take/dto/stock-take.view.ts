import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../shared/lifecycle.js';
import type { StockTakeDifference } from '../stock-take-difference.entity.js';
import type { StockTake } from '../stock-take.entity.js';
import { stockTakeStates } from '../stock-take.lifecycle.js';
import type { StockTakeState } from '../stock-take.lifecycle.js';
import { differenceKinds, resolutions, standings, stockTakeDecisions } from '../stock-take.types.js';
import type { DifferenceKind, Resolution, Standing, StockTakeDecision } from '../stock-take.types.js';

/** The count of one zone. */
export class StockTakeView {
  id!: string;
  zoneId!: string;
  @ApiProperty({ enum: stockTakeStates })
  state!: StockTakeState;
  startedBy!: string;
  /** ISO 8601. */
  startedAt!: string;
  finishedBy!: string | null;
  finishedAt!: string | null;
  closedBy!: string | null;
  closedAt!: string | null;
  cancelledBy!: string | null;
  cancelledAt!: string | null;
  cancelReason!: string | null;
  version!: number;
}

/** One thing that is other than the books say. */
export class StockTakeDifferenceView {
  id!: string;
  /** `missing`: expected and not scanned; `surplus`: scanned and not expected; `mass`: weighs otherwise. */
  @ApiProperty({ enum: differenceKinds })
  kind!: DifferenceKind;
  code!: string;
  containerId!: string | null;
  /** Where the books have it. */
  @ApiProperty({ enum: standings })
  stands!: Standing;
  zoneId!: string | null;
  wasteCode!: string | null;
  /** By the books. */
  expectedGrams!: number | null;
  /** As weighed. */
  foundGrams!: number | null;
  /** What booking it does; `none`: it can only be explained. */
  @ApiProperty({ enum: resolutions })
  resolution!: Resolution;
  @ApiProperty({ enum: stockTakeDecisions, nullable: true })
  decision!: StockTakeDecision | null;
  /** The zone that a surplus was booked into: the counted one, or where it was carried. */
  bookedZoneId!: string | null;
  reason!: string | null;
}

export class StockTakeDetailView extends StockTakeView {
  /** Codes scanned so far. */
  scannedContainers!: number;
  /** By the books; null until the counting is finished, since the count is blind. */
  expectedContainers!: number | null;
  expectedGrams!: number | null;
  /** At most 1,000; null until the counting is finished. */
  @ApiProperty({ type: [StockTakeDifferenceView], nullable: true })
  differences!: StockTakeDifferenceView[] | null;
  allowedSteps!: AllowedStepView[];
}

/** A container that was missing and stands in a zone again. */
export class FoundContainerView {
  id!: string;
  code!: string;
  state!: string;
  zoneId!: string;
  grams!: number;
  /** ISO 8601: set aside, as in a quarantine zone; else null. */
  heldAt!: string | null;
  version!: number;
}

export const toStockTakeView = (take: StockTake): StockTakeView => ({
  id: take.id,
  zoneId: take.zoneId,
  state: take.state,
  startedBy: take.startedBy,
  startedAt: take.startedAt.toISOString(),
  finishedBy: take.finishedBy,
  finishedAt: take.finishedAt?.toISOString() ?? null,
  closedBy: take.closedBy,
  closedAt: take.closedAt?.toISOString() ?? null,
  cancelledBy: take.cancelledBy,
  cancelledAt: take.cancelledAt?.toISOString() ?? null,
  cancelReason: take.cancelReason,
  version: take.version,
});

const toDifferenceView = (row: StockTakeDifference): StockTakeDifferenceView => ({
  id: row.id,
  kind: row.kind,
  code: row.code,
  containerId: row.containerId,
  stands: row.stands,
  zoneId: row.zoneId,
  wasteCode: row.wasteCode,
  expectedGrams: row.expectedGrams,
  foundGrams: row.foundGrams,
  resolution: row.resolution,
  decision: row.decision,
  bookedZoneId: row.bookedZoneId,
  reason: row.reason,
});

export interface StockTakeDetail {
  readonly take: StockTake;
  readonly scanned: number;
  readonly differences: readonly StockTakeDifference[];
  readonly steps: readonly AllowedStep[];
}

export function toStockTakeDetailView({ take, scanned, differences, steps }: StockTakeDetail): StockTakeDetailView {
  return {
    ...toStockTakeView(take),
    scannedContainers: scanned,
    expectedContainers: take.expectedContainers,
    expectedGrams: take.expectedGrams,
    differences: take.finishedAt === null ? null : differences.map(toDifferenceView),
    allowedSteps: [...steps],
  };
}
