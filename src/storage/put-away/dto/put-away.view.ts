import { ApiProperty } from '@nestjs/swagger';
import { containerStates } from '../../../containers/container.types.js';
import type { ContainerState } from '../../../containers/container.types.js';
import type { LockedContainer } from '../../../containers/containers.service.js';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import type { PlacementFinding } from '../put-away.types.js';

/** Why a container may not simply stand in a zone. */
export class PlacementFindingView {
  /** Stable: `put-away.incompatible`. */
  code!: string;
  /** What is wrong and what to do. */
  text!: TextView;
  /** The rule's source: standard, law or approval. */
  source!: string;
  /** A manager may put it aside with a written reason. */
  overridable!: boolean;
}

/** A container after it was moved or set aside. */
export class PlacedContainerView {
  id!: string;
  /** 37 characters. */
  code!: string;
  wasteCode!: string;
  grams!: number;
  @ApiProperty({ enum: containerStates })
  state!: ContainerState;
  zoneId!: string | null;
  spot!: string | null;
  /** ISO 8601; null: not in quarantine. */
  heldAt!: string | null;
  holdReason!: string | null;
  /** Pre-treated until it was stable (GB 18597-2023 4.9): when (ISO 8601), by which account, how. */
  stabilisedAt!: string | null;
  stabilisedBy!: string | null;
  stabilisedHow!: string | null;
  version!: number;
  /** Risks that a manager's reason put aside. */
  overridden!: PlacementFindingView[];
}

export const toFindingView = ({ code, text, source, overridable }: PlacementFinding): PlacementFindingView => ({
  code,
  text,
  source,
  overridable,
});

export const toPlacedContainerView = (
  container: LockedContainer,
  overridden: readonly PlacementFinding[] = [],
): PlacedContainerView => ({
  id: container.id,
  code: container.code,
  wasteCode: container.wasteCode,
  grams: container.grams,
  state: container.state,
  zoneId: container.zoneId,
  spot: container.spot,
  heldAt: container.heldAt?.toISOString() ?? null,
  holdReason: container.holdReason,
  stabilisedAt: container.stabilisedAt?.toISOString() ?? null,
  stabilisedBy: container.stabilisedBy,
  stabilisedHow: container.stabilisedHow,
  version: container.version,
  overridden: overridden.map(toFindingView),
});
