import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../shared/lifecycle.js';
import type { WeighingNames } from '../weighing-names.js';
import type { Weighing } from '../weighing.entity.js';
import { weighingStates } from '../weighing.lifecycle.js';
import type { WeighingState } from '../weighing.lifecycle.js';
import { weighingKinds, weighingSources } from '../weighing.types.js';
import type { WeighingKind, WeighingSource } from '../weighing.types.js';

/** One reading. */
export class WeighingView {
  id!: string;
  roundId!: string;
  /** Null for who sees no manifest of the round. */
  plate!: string | null;
  /** Null for the vehicle with the whole load of its round. */
  manifestId!: string | null;
  /** Its internal number; null with `manifestId`, as are the two of the line's waste. */
  manifestNumber!: string | null;
  manifestLineId!: string | null;
  wasteCode!: string | null;
  wasteName!: string | null;
  part!: number;
  @ApiProperty({ enum: weighingKinds })
  kind!: WeighingKind;
  grams!: number;
  @ApiProperty({ enum: weighingSources })
  source!: WeighingSource;
  deviceId!: string | null;
  readingId!: string | null;
  /** Why it was read by a person. */
  reason!: string | null;
  @ApiProperty({ enum: weighingStates })
  state!: WeighingState;
  takenBy!: string;
  /** ISO 8601. */
  takenAt!: string;
  confirmedBy!: string | null;
  confirmedAt!: string | null;
  voidedAt!: string | null;
  voidReason!: string | null;
}

export class WeighingDetailView extends WeighingView {
  allowedSteps!: AllowedStepView[];
}

export const toWeighingView = (weighing: Weighing, names: WeighingNames): WeighingView => ({
  ...names,
  id: weighing.id,
  roundId: weighing.roundId,
  manifestId: weighing.manifestId,
  manifestLineId: weighing.manifestLineId,
  part: weighing.part,
  kind: weighing.kind,
  grams: weighing.grams,
  source: weighing.source,
  deviceId: weighing.deviceId,
  readingId: weighing.readingId,
  reason: weighing.reason,
  state: weighing.state,
  takenBy: weighing.takenBy,
  takenAt: weighing.takenAt.toISOString(),
  confirmedBy: weighing.confirmedBy,
  confirmedAt: weighing.confirmedAt?.toISOString() ?? null,
  voidedAt: weighing.voidedAt?.toISOString() ?? null,
  voidReason: weighing.voidReason,
});

export const toWeighingDetailView = (
  weighing: Weighing,
  names: WeighingNames,
  steps: readonly AllowedStep[],
): WeighingDetailView => ({
  ...toWeighingView(weighing, names),
  allowedSteps: [...steps],
});
