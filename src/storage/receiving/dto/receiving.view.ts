import { ApiProperty } from '@nestjs/swagger';
import type { ManifestState } from '../../../manifests/manifest.lifecycle.js';
import type { AcceptanceOutcome } from '../../../manifests/manifest.types.js';
import type { LockedManifest } from '../../../manifests/manifests.service.js';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import type { ManifestLineRow } from '../../arrived-manifest.js';
import { isArrived } from '../../arrived-manifest.js';
import { DiscrepancyView } from '../../discrepancies/dto/discrepancy.view.js';
import { decisions } from '../../discrepancies/discrepancy.types.js';
import type { Decision } from '../../discrepancies/discrepancy.types.js';
import { WeighingView } from '../../weighing/dto/weighing.view.js';
import type { LockedContainer } from '../../../containers/containers.service.js';
import type { ContainerState } from '../../../containers/container.types.js';
import type { ContainerCheck } from '../container-check.entity.js';
import { receivingProblems } from '../receiving-problems.data.js';
import { compare, problemsOf, suggestedDecision } from '../receiving.rules.js';
import { checkFindings } from '../receiving.types.js';
import type { CheckFinding, LineResult, LineToReceive } from '../receiving.types.js';

export class ReceivingProblemView {
  /** Stable code. */
  code!: string;
  text!: TextView;
}

export class CheckedContainersView {
  total!: number;
  /** Scanned at hand-over and not looked at here. */
  unchecked!: number;
  differing!: number;
  missing!: number;
}

/** A container on its way through the gate. Masses in grams. */
export class ArrivedContainerView {
  id!: string;
  code!: string;
  lineId!: string;
  handedOverGrams!: number;
  state!: ContainerState;
  /** Null until looked at. */
  @ApiProperty({ enum: checkFindings, nullable: true })
  finding!: CheckFinding | null;
  grams!: number | null;
  note!: string | null;
}

/** One line between hand-over and decision. Masses in grams. */
export class ReceivingLineView {
  lineId!: string;
  position!: number;
  wasteCode!: string;
  name!: string;
  plannedGrams!: number;
  plannedPackages!: number;
  handedOverGrams!: number;
  handedOverPackages!: number;
  /** Null until its weighing is complete and confirmed. */
  measuredGrams!: number | null;
  /** Measured less handed over. */
  differenceGrams!: number | null;
  /** Size of the difference in thousandths of what was handed over, rounded up. */
  differencePermille!: number | null;
  /** Setting `weighing.tolerance-permille` for the code. */
  tolerancePermille!: number;
  withinTolerance!: boolean | null;
  /** Manual readings that wait for a second person. */
  unconfirmedReadings!: number;
  /** How far its containers are checked. */
  containers!: CheckedContainersView;
  /** Null while something keeps the line open. */
  @ApiProperty({ enum: decisions, nullable: true })
  suggestedDecision!: Decision | null;
  /** What keeps the line open. */
  problems!: ReceivingProblemView[];
  /** Null until decided. */
  @ApiProperty({ enum: decisions, nullable: true })
  decision!: Decision | null;
  acceptedGrams!: number | null;
  refusedGrams!: number | null;
}

/** The vehicle with the whole load of its round, beside all lines weighed of that round. Masses in grams. */
export class LoadView {
  grossGrams!: number | null;
  tareGrams!: number | null;
  /** Null until both are there. */
  netGrams!: number | null;
  /** Sum of the lines of all manifests of the round whose weighing is complete. */
  weighedLinesGrams!: number;
  /** Net of the vehicle less the lines; null until the vehicle is weighed. */
  differenceGrams!: number | null;
}

/** A delivery at the weighbridge. */
export class ReceivingView {
  manifestId!: string;
  internalNumber!: string;
  officialNumber!: string | null;
  state!: ManifestState;
  /** Of the manifest; send it back as If-Match with the acceptance. */
  version!: number;
  /** End of the fifth working day after the arrival (部令23号 第18条). */
  acceptanceDueAt!: string | null;
  lines!: ReceivingLineView[];
  /** Null to those who do not see other enterprises' loads. */
  @ApiProperty({ type: LoadView, nullable: true })
  load!: LoadView | null;
  /** Readings not voided, of the vehicle and of the lines. */
  readings!: WeighingView[];
  /** Those not withdrawn. */
  discrepancies!: DiscrepancyView[];
  /** All that came on the manifest, by code. */
  containers!: ArrivedContainerView[];
  /** Nothing keeps the delivery from being decided. */
  readyToDecide!: boolean;
}

export interface Delivery {
  readonly manifest: LockedManifest;
  readonly lines: readonly LineToReceive[];
  readonly load: LoadView | null;
  readonly readings: WeighingView[];
  readonly discrepancies: DiscrepancyView[];
  readonly containers: ArrivedContainerView[];
}

export function toReceivingView({
  manifest,
  lines,
  load,
  readings,
  discrepancies,
  containers,
}: Delivery): ReceivingView {
  const rows = new Map(manifest.lines.map((row) => [row.id, row]));
  return {
    manifestId: manifest.id,
    internalNumber: manifest.internalNumber,
    officialNumber: manifest.officialNumber,
    state: manifest.state,
    version: manifest.version,
    acceptanceDueAt: manifest.acceptanceDueAt?.toISOString() ?? null,
    lines: lines.map((line) => toLineView(line, rows.get(line.lineId)!)),
    load,
    readings,
    discrepancies,
    containers,
    readyToDecide: isArrived(manifest) && lines.every((line) => problemsOf(line).length === 0),
  };
}

const toLineView = (line: LineToReceive, row: ManifestLineRow): ReceivingLineView => ({
  lineId: line.lineId,
  position: row.position,
  wasteCode: line.wasteCode,
  name: row.name,
  plannedGrams: row.plannedGrams,
  plannedPackages: row.plannedPackages,
  handedOverGrams: line.handedOverGrams,
  handedOverPackages: line.handedOverPackages,
  measuredGrams: line.measuredGrams,
  ...compare(line),
  tolerancePermille: line.tolerancePermille,
  unconfirmedReadings: line.unconfirmedReadings,
  containers: { ...line.containers },
  suggestedDecision: suggestedDecision(line),
  problems: problemsOf(line).map((code) => ({ code, text: receivingProblems[code] })),
  decision: row.decision,
  acceptedGrams: row.acceptedGrams,
  refusedGrams: row.refusedGrams,
});

/** Handed over = accepted + refused + difference, in grams. */
export class AcceptedLineView {
  lineId!: string;
  @ApiProperty({ enum: decisions })
  decision!: Decision;
  handedOverGrams!: number;
  /** Null when refused unweighed. */
  measuredGrams!: number | null;
  acceptedGrams!: number;
  refusedGrams!: number;
  /** Handed over less weighed in; of either sign. */
  differenceGrams!: number;
}

/** A delivery decided. */
export class AcceptanceView {
  manifestId!: string;
  @ApiProperty({ enum: ['accepted', 'partlyAccepted', 'refused'] })
  outcome!: AcceptanceOutcome;
  /** Of the manifest after the decision. */
  version!: number;
  lines!: AcceptedLineView[];
  /** The manifest on which refused goods go home; null when nothing was refused. */
  returnManifestId!: string | null;
}

export const toAcceptedLineView = (result: LineResult): AcceptedLineView => ({
  lineId: result.lineId,
  decision: result.decision,
  handedOverGrams: result.handedOverGrams,
  measuredGrams: result.measuredGrams,
  acceptedGrams: result.acceptedGrams,
  refusedGrams: result.refusedGrams,
  differenceGrams: result.differenceGrams,
});

export const toArrivedContainerView = (
  container: LockedContainer,
  check: ContainerCheck | undefined,
): ArrivedContainerView => ({
  id: container.id,
  code: container.code,
  lineId: container.manifestLineId!,
  handedOverGrams: container.handedOverGrams!,
  state: container.state,
  finding: check?.finding ?? null,
  grams: check?.grams ?? null,
  note: check?.note ?? null,
});
