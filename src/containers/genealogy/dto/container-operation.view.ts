import { ApiProperty } from '@nestjs/swagger';
import { containerStates, flowKinds } from '../../container.types.js';
import type { ContainerState } from '../../container.types.js';

/** `refuse`: split off at the gate and sent home. */
export const recordedFlowKinds = [...flowKinds, 'refuse'] as const;
export type RecordedFlowKind = (typeof recordedFlowKinds)[number];

export const edgeDirections = ['from', 'to'] as const;
/** `from`: this container came out of the other; `to`: it went into the other. */
export type EdgeDirection = (typeof edgeDirections)[number];

export class OperatedContainerView {
  id!: string;
  code!: string;
  @ApiProperty({ enum: containerStates })
  state!: ContainerState;
  /** What it holds now. */
  grams!: number;
  /** What the operation took out of it or put into it. */
  movedGrams!: number;
}

/** A splitting, merging, repacking or decanting; or what was split off at the gate. */
export class ContainerOperationView {
  id!: string;
  @ApiProperty({ enum: recordedFlowKinds })
  kind!: RecordedFlowKind;
  wasteCode!: string;
  grams!: number;
  reason!: string | null;
  sources!: OperatedContainerView[];
  targets!: OperatedContainerView[];
  /** ISO 8601. */
  madeAt!: string;
}

/** What went between this container and another. */
export class GenealogyEdgeView {
  id!: string;
  @ApiProperty({ enum: edgeDirections })
  direction!: EdgeDirection;
  operationId!: string;
  @ApiProperty({ enum: recordedFlowKinds })
  kind!: RecordedFlowKind;
  grams!: number;
  /** The other container. */
  containerId!: string;
  code!: string;
  @ApiProperty({ enum: containerStates })
  state!: ContainerState;
  /** ISO 8601. */
  madeAt!: string;
}

export interface FlowRow {
  readonly id: string;
  readonly kind: RecordedFlowKind;
  readonly grams: number;
  readonly reason: string | null;
  readonly madeAt: Date;
  readonly wasteCode: string;
  readonly from: Omit<OperatedContainerView, 'movedGrams'>;
  readonly to: Omit<OperatedContainerView, 'movedGrams'>;
}

/** Of the flows of one operation, at least one. */
export function toOperationView(id: string, flows: readonly FlowRow[]): ContainerOperationView {
  const { kind, wasteCode, reason, madeAt } = flows[0]!;
  return {
    id,
    kind,
    wasteCode,
    grams: flows.reduce((sum, { grams }) => sum + grams, 0),
    reason,
    sources: movedOf(flows, 'from'),
    targets: movedOf(flows, 'to'),
    madeAt: madeAt.toISOString(),
  };
}

function movedOf(flows: readonly FlowRow[], end: 'from' | 'to'): OperatedContainerView[] {
  const byId = new Map<string, OperatedContainerView>();
  for (const flow of flows) {
    const container = flow[end];
    const movedGrams = flow.grams + (byId.get(container.id)?.movedGrams ?? 0);
    byId.set(container.id, { ...container, movedGrams });
  }
  return [...byId.values()];
}

export interface EdgeRow extends Omit<GenealogyEdgeView, 'madeAt'> {
  readonly madeAt: Date;
}

export const toEdgeView = ({ madeAt, ...edge }: EdgeRow): GenealogyEdgeView => ({
  ...edge,
  madeAt: madeAt.toISOString(),
});
