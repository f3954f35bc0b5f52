import { tenantOf } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { conditionChanged } from '../approvals.events.js';
import { saveRow } from '../facility-rows.js';
import { ApprovalCondition } from './approval-condition.entity.js';
import { conditionLifecycle } from './condition.lifecycle.js';
import type { ConditionFacts, ConditionStep } from './condition.lifecycle.js';

export const conditionFacts = ({ kind, lastProvedOn }: ApprovalCondition): ConditionFacts => ({
  kind,
  proved: lastProvedOn !== null,
});

/** Takes a step of a locked condition and leaves its trace. Errors of the lifecycle. */
export async function takeConditionStep(
  tx: WriteTx,
  row: ApprovalCondition,
  step: ConditionStep,
  changes: Partial<ApprovalCondition> = {},
): Promise<void> {
  const from = row.state;
  row.state = conditionLifecycle.take(step, from, tx.actor, conditionFacts(row));
  await saveRow(tx, ApprovalCondition, row, { ...changes, state: row.state });
  noteCondition(tx, row, step, { from, to: row.state });
}

interface Noted {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

/** The audit event and the message of one change. */
export function noteCondition(
  tx: WriteTx,
  row: ApprovalCondition,
  action: string,
  { data = {}, ...change }: Noted,
): void {
  const { id, approvalId, facilityId, kind, nextDueOn } = row;
  tx.audit({
    subject: 'approvalCondition',
    subjectId: id,
    action: `approvalCondition.${action}`,
    ...change,
    tenant: tenantOf(row),
    data: { approvalId, kind, nextDueOn, ...data },
  });
  conditionChanged.emit(tx, { conditionId: id, approvalId, facilityId });
}
