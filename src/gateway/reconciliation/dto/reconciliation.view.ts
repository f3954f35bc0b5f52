import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { Actor } from '../../../shared/roles.js';
import { differenceKinds } from '../compare.rules.js';
import type { DifferenceKind } from '../compare.rules.js';
import type { GatewayDifference } from '../difference.entity.js';
import { differenceLifecycle, differenceStates } from '../difference.lifecycle.js';
import type { DifferenceState } from '../difference.lifecycle.js';
import type { GatewayReconciliation } from '../reconciliation.entity.js';

export class ReconciliationView {
  id!: string;
  adapter!: string;
  from!: string;
  to!: string;
  /** Manifests looked at here, and there. */
  oursCount!: number;
  heldCount!: number;
  /** Differences that are new, and those that are no longer found. */
  openedCount!: number;
  goneCount!: number;
  createdBy!: string;
  /** ISO 8601. */
  createdAt!: string;
}

export const toReconciliationView = (run: GatewayReconciliation): ReconciliationView => ({
  id: run.id,
  adapter: run.adapter,
  from: run.fromDay,
  to: run.toDay,
  oursCount: run.oursCount,
  heldCount: run.heldCount,
  openedCount: run.openedCount,
  goneCount: run.goneCount,
  createdBy: run.createdBy,
  createdAt: run.createdAt.toISOString(),
});

/** Something that the national system has otherwise than we. */
export class DifferenceView {
  id!: string;
  @ApiProperty({ enum: differenceKinds })
  kind!: DifferenceKind;
  @ApiProperty({ enum: differenceStates })
  state!: DifferenceState;
  internalNumber!: string | null;
  officialNumber!: string | null;
  /** Numbers, steps, or masses in grams; null where one side has nothing. */
  ours!: string | null;
  theirs!: string | null;
  /** When the number was issued, YYYY-MM-DD in Asia/Shanghai. */
  day!: string;
  reason!: string | null;
  openedAt!: string;
  closedAt!: string | null;
  allowedSteps!: AllowedStepView[];
}

export const toDifferenceView = (row: GatewayDifference, actor: Actor): DifferenceView => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  internalNumber: row.internalNumber,
  officialNumber: row.officialNumber,
  ours: row.ours,
  theirs: row.theirs,
  day: row.day,
  reason: row.reason,
  openedAt: row.openedAt.toISOString(),
  closedAt: row.closedAt?.toISOString() ?? null,
  allowedSteps: differenceLifecycle.allowedSteps(row.state, actor, {}),
});
