import type { Tx } from '../../../platform/database/database.service.js';
import { DomainError } from '../../../shared/domain-error.js';
import type { Actor } from '../../../shared/roles.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import { tenantOf } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { approvalNotFound } from '../approvals.errors.js';
import { approvalChanged } from '../approvals.events.js';
import { findRow, saveRow } from '../facility-rows.js';
import { Approval } from './approval.entity.js';
import { approvalLifecycle } from './approval.lifecycle.js';
import type { ApprovalFacts, ApprovalStep } from './approval.lifecycle.js';
import { isOver, missingFields } from './approval.rules.js';
import { hasBegunSuccessor } from './approvals.queries.js';

export const noSuchApproval = () => approvalNotFound({});

/** `approval.not-found`, 404, for foreign and missing ids alike. */
export const findApproval = (tx: Tx, id: string, mode?: 'pessimistic_write'): Promise<Approval> =>
  findRow(tx, Approval, id, noSuchApproval, mode);

export async function approvalFacts(tx: Tx, row: Approval, today: string): Promise<ApprovalFacts> {
  return {
    complete: missingFields(row).length === 0,
    over: isOver(row.validUntil, today),
    succeeded: row.state === 'inForce' && (await hasBegunSuccessor(tx, row.id, today)),
  };
}

interface Taken {
  readonly changes?: Partial<Approval>;
  readonly data?: Record<string, unknown>;
}

/**
 * Takes a step of a locked paper and leaves its trace. `approval.incomplete` names every field; else the errors of the
 * lifecycle. `by` is somebody else than the caller where the step follows from what the caller did.
 */
export async function takeApprovalStep(
  tx: WriteTx,
  row: Approval,
  step: ApprovalStep,
  { changes = {}, data = {} }: Taken = {},
  by: Actor = tx.actor,
): Promise<void> {
  const from = row.state;
  const facts = await approvalFacts(tx, row, shanghaiDate(tx.now));
  try {
    row.state = approvalLifecycle.take(step, from, by, facts);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'approval.incomplete') throw error;
    throw new DomainError(error.code, error.status, error.text, error.details, missingFields(row));
  }
  await saveRow(tx, Approval, row, { ...changes, state: row.state });
  noteApproval(tx, row, step, { from, to: row.state, data });
}

interface Noted {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

/** The audit event and the message of one change. */
export function noteApproval(tx: WriteTx, row: Approval, action: string, { data = {}, ...change }: Noted): void {
  const { id, facilityId, kind } = row;
  tx.audit({
    subject: 'approval',
    subjectId: id,
    action: `approval.${action}`,
    ...change,
    tenant: tenantOf(row),
    data: { kind, ...data },
  });
  approvalChanged.emit(tx, { approvalId: id, facilityId });
}
