import type { ContainerForm, ContainerPackaging, ContainerState, FlowKind } from '../container.types.js';

export interface WantedSource {
  readonly code: string;
  readonly grams?: number;
}

/** An existing container by its code, or a new one by its packaging and volume. */
export interface WantedTarget {
  readonly code?: string;
  readonly packaging?: ContainerPackaging;
  readonly volumeMillilitres?: number;
  readonly grams?: number;
}

export interface WantedOperation {
  readonly kind: FlowKind;
  readonly sources: readonly WantedSource[];
  readonly targets: readonly WantedTarget[];
}

/** A container as the rules see it. */
export interface Vessel {
  readonly code: string;
  readonly wasteCode: string;
  readonly name: string;
  readonly form: ContainerForm;
  readonly state: ContainerState;
  readonly zoneId: string | null;
  readonly heldAt: Date | null;
  /** Listed for a shipment. */
  readonly transferId: string | null;
  readonly enterpriseId: string | null;
  readonly handedOverGrams: number | null;
  readonly grams: number;
}

/** Grams from one of the sources into one of the targets, by their places in the request. */
export interface PlannedFlow {
  readonly from: number;
  readonly to: number;
  readonly grams: number;
}
