import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView, TextView } from '../../platform/http/allowed-step.view.js';
import { flowSteps, flowStepStates } from '../flow-steps.js';
import type { FlowStep, FlowStepName, FlowStepState } from '../flow-steps.js';
import type { TransferLeg } from '../transfer-leg.entity.js';
import type { TransferLine } from '../transfer-line.entity.js';
import { transferJobs, transferJobStates } from '../transfer-job.lifecycle.js';
import type { TransferJobName, TransferJobState } from '../transfer-job.lifecycle.js';
import type { Candidate, ListedContainer, StuckStep } from '../transfers.queries.js';
import { TransferSummaryView } from './transfer-summary.view.js';

export class TransferLineView {
  id!: string;
  position!: number;
  wasteCode!: string;
  name!: string;
  /** 拟利用处置方式, HJ 1033 附录F. */
  methodCode!: string;
  grams!: number;
  containers!: number;
  /** As the partner weighed it. */
  acceptedGrams!: number | null;
  /** Of what it refused, as shipped. */
  refusedGrams!: number | null;
  discrepancy!: string | null;
  /** YYYY-MM-DD. */
  treatedOn!: string | null;
  treatedMethodCode!: string | null;
  place!: string | null;
}

export class TransferLegView {
  position!: number;
  vehicleId!: string;
  driverId!: string;
  escortId!: string;
  waybillNumber!: string | null;
  toPlace!: string | null;
  /** ISO 8601. */
  takenOverAt!: string | null;
}

export class StepErrorView {
  /** Stable code. */
  code!: string;
  @ApiProperty({ type: TextView })
  text!: TextView;
}

/** A step of the flow: its state, attempts, last error and next try. */
export class FlowStepView {
  @ApiProperty({ enum: flowSteps })
  step!: FlowStepName;
  @ApiProperty({ type: TextView })
  label!: TextView;
  /** Who does it. */
  @ApiProperty({ enum: ['system', 'people'] })
  by!: 'system' | 'people';
  @ApiProperty({ enum: flowStepStates })
  state!: FlowStepState;
  /** Failed ones. */
  attempts!: number;
  @ApiProperty({ type: StepErrorView, nullable: true })
  lastError!: StepErrorView | null;
  /** ISO 8601. */
  nextTryAt!: string | null;
  /** Since when it is in its state, ISO 8601. */
  since!: string | null;
  /** Once it is held up: the law has another way, so that it may be left out with a reason. */
  mayBeSkipped!: boolean;
}

/** A transfer with its lines, carriers, flow and allowed steps. */
export class TransferView extends TransferSummaryView {
  @ApiProperty({ type: [TransferLineView] })
  lines!: TransferLineView[];
  @ApiProperty({ type: [TransferLegView] })
  legs!: TransferLegView[];
  @ApiProperty({ type: [FlowStepView] })
  flow!: FlowStepView[];
  /** Not yet scanned onto the vehicle. */
  unscanned!: number;
  /** Refused and not back yet. */
  refusedAway!: number;
  @ApiProperty({ type: [AllowedStepView] })
  allowedSteps!: AllowedStepView[];
}

export class TransferContainerView {
  containerId!: string;
  code!: string;
  wasteCode!: string;
  name!: string;
  grams!: number;
  /** The container's present state. */
  state!: string;
  /** ISO 8601. */
  scannedAt!: string | null;
  @ApiProperty({ enum: ['accepted', 'refused', 'returned'], nullable: true })
  outcome!: string | null;
}

/** A step that needs a person, with the reason in words. */
export class StuckStepView {
  id!: string;
  transferId!: string;
  /** GO-CC-2026-000042. */
  number!: string;
  companyName!: string;
  @ApiProperty({ enum: transferJobs })
  step!: TransferJobName;
  @ApiProperty({ enum: transferJobStates })
  state!: TransferJobState;
  attempts!: number;
  @ApiProperty({ type: StepErrorView, nullable: true })
  lastError!: StepErrorView | null;
  /** ISO 8601. */
  since!: string;
}

export class TransferCandidateView {
  containerId!: string;
  code!: string;
  wasteCode!: string;
  name!: string;
  grams!: number;
  zoneId!: string;
  /** Last day in store, YYYY-MM-DD. */
  dueOn!: string | null;
}

/** What a partner could take now, first what must leave first. */
export class TransferProposalView {
  @ApiProperty({ type: [TransferCandidateView] })
  containers!: TransferCandidateView[];
  grams!: number;
}

export const toTransferLineView = (row: TransferLine): TransferLineView => ({
  id: row.id,
  position: row.position,
  wasteCode: row.wasteCode,
  name: row.name,
  methodCode: row.methodCode,
  grams: row.grams,
  containers: row.containers,
  acceptedGrams: row.acceptedGrams,
  refusedGrams: row.refusedGrams,
  discrepancy: row.discrepancy,
  treatedOn: row.treatedOn,
  treatedMethodCode: row.treatedMethodCode,
  place: row.place,
});

export const toTransferLegView = (row: TransferLeg): TransferLegView => ({
  position: row.position,
  vehicleId: row.vehicleId,
  driverId: row.driverId,
  escortId: row.escortId,
  waybillNumber: row.waybillNumber,
  toPlace: row.toPlace,
  takenOverAt: row.takenOverAt?.toISOString() ?? null,
});

export const toFlowStepView = ({ nextTryAt, since, ...step }: FlowStep): FlowStepView => ({
  ...step,
  nextTryAt: nextTryAt?.toISOString() ?? null,
  since: since?.toISOString() ?? null,
});

export const toTransferContainerView = ({ scannedAt, ...row }: ListedContainer): TransferContainerView => ({
  ...row,
  scannedAt: scannedAt?.toISOString() ?? null,
});

export const toStuckStepView = ({ name: step, since, ...row }: StuckStep): StuckStepView => ({
  ...row,
  step,
  since: since.toISOString(),
});

export const toCandidateView = (row: Candidate): TransferCandidateView => ({ ...row });
