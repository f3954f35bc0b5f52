import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView, TextView } from '../../platform/http/allowed-step.view.js';
import type { Actor } from '../../shared/roles.js';
import { operationKinds, operationStates } from '../handheld.types.js';
import type { OperationKind, OperationState } from '../handheld.types.js';
import type { Operation } from '../operation.entity.js';
import { operationLifecycle } from '../operation.lifecycle.js';
import { containerCodeOf } from '../operation.rules.js';
import { ReplayedLine } from './replay.dto.js';

/** What was recorded, field by field; those that its kind does not take are left out. */
export class OperationContentView {
  basis!: number;
  manifestId?: string;
  bookingId?: string;
  line?: number;
  code?: string;
  grams?: number;
  volumeMillilitres?: number;
  packaging?: string;
  @ApiProperty({ type: [ReplayedLine], required: false })
  lines?: ReplayedLine[];
  reason?: string;
  text?: string;
}

export class OperationView {
  id!: string;
  operationId!: string;
  roundId!: string;
  /** At whose stop; null for what concerns the whole round. */
  enterpriseId!: string | null;
  sequence!: number;
  @ApiProperty({ enum: operationKinds })
  kind!: OperationKind;
  @ApiProperty({ enum: operationStates })
  state!: OperationState;
  @ApiProperty({ type: OperationContentView })
  content!: OperationContentView;
  /** Who recorded it. */
  accountLabel!: string;
  /** ISO 8601, by the device's clock: as claimed. */
  deviceAt!: string;
  /** ISO 8601, by the server's. */
  receivedAt!: string;
  /** Seconds the device's clock was ahead; null up to five minutes either way. */
  skewSeconds!: number | null;
  settledAt!: string | null;
  /** Stable code of why it waits or is in conflict. */
  code!: string | null;
  @ApiProperty({ type: TextView, nullable: true })
  message!: TextView | null;
  /** The field of `content` that it is about. */
  pointer!: string | null;
  discardReason!: string | null;
  version!: number;
  /** The container it is about, where it is about one: labelled, or refused of a hand-over. */
  containerCode!: string | null;
}

/** An operation with the names of what it is about; null where there is none, or the reader may not see it. */
export class NamedOperationView extends OperationView {
  roundNumber!: string | null;
  enterpriseName!: string | null;
  /** The product's own. */
  manifestNumber!: string | null;
}

export class OperationDetailView extends NamedOperationView {
  allowedSteps!: AllowedStepView[];
}

export const replayOutcomes = ['applied', 'alreadyApplied', 'waiting', 'conflict', 'discarded'] as const;
export type ReplayOutcome = (typeof replayOutcomes)[number];

/** What became of one operation of a replay. */
export class ReplayedOperationView {
  operationId!: string;
  @ApiProperty({ enum: replayOutcomes })
  outcome!: ReplayOutcome;
  code!: string | null;
  @ApiProperty({ type: TextView, nullable: true })
  message!: TextView | null;
  pointer!: string | null;
  /** The container it is about, where it is about one. */
  containerCode!: string | null;
  skewSeconds!: number | null;
}

export class ReplayView {
  /** In the order of the request. Each is kept, whatever became of it. */
  operations!: ReplayedOperationView[];
}

/** The enterprise's seal is a signature, not something to read. */
const shown = ({ seal: _, ...content }: Operation['content']): OperationContentView => content as OperationContentView;

export const messageOf = ({ messageZh, messageEn }: Operation): TextView | null =>
  messageZh === null || messageEn === null ? null : { zh: messageZh, en: messageEn };

export const toOperationView = (operation: Operation): OperationView => ({
  id: operation.id,
  operationId: operation.operationId,
  roundId: operation.roundId,
  enterpriseId: operation.enterpriseId,
  sequence: operation.sequence,
  kind: operation.kind,
  state: operation.state,
  content: shown(operation.content),
  accountLabel: operation.accountLabel,
  deviceAt: operation.deviceAt.toISOString(),
  receivedAt: operation.receivedAt.toISOString(),
  skewSeconds: operation.skewSeconds,
  settledAt: operation.settledAt?.toISOString() ?? null,
  code: operation.code,
  message: messageOf(operation),
  pointer: operation.pointer,
  discardReason: operation.discardReason,
  version: operation.version,
  containerCode: containerCodeOf(operation.content, operation.pointer),
});

export const toOperationDetailView = (operation: NamedOperationView, actor: Actor): OperationDetailView => ({
  ...operation,
  allowedSteps: operationLifecycle.allowedSteps(operation.state, actor, {}),
});
