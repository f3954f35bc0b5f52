import type { Tx } from '../platform/database/database.service.js';
import { newId } from '../shared/uuid.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { TransferJob } from './transfer-job.entity.js';
import { transferJobLifecycle } from './transfer-job.lifecycle.js';
import type { TransferJobName, TransferJobState, TransferJobStep } from './transfer-job.lifecycle.js';
import { TransferLeg } from './transfer-leg.entity.js';
import { TransferLine } from './transfer-line.entity.js';
import { Transfer } from './transfer.entity.js';
import { transferNotFound } from './transfer.errors.js';
import { transferLifecycle } from './transfer.lifecycle.js';
import type { TransferFacts, TransferStep } from './transfer.lifecycle.js';
import { isSkippable } from './transfer.rules.js';

/** The row, locked for a write. Lock it before its containers. `transfer.not-found`, 404. */
export async function lockTransfer(tx: WriteTx, id: string): Promise<Transfer> {
  const transfer = await tx.manager.findOne(Transfer, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (transfer === null) throw transferNotFound({});
  return transfer;
}

/** As `lockTransfer`, for reading. */
export async function findTransfer(tx: Tx, id: string): Promise<Transfer> {
  const transfer = await tx.manager.findOne(Transfer, { where: { id } });
  if (transfer === null) throw transferNotFound({});
  return transfer;
}

export const linesOfTransfer = (tx: Tx, transferId: string): Promise<TransferLine[]> =>
  tx.manager.find(TransferLine, { where: { transferId }, order: { position: 'ASC' } });

export const legsOfTransfer = (tx: Tx, transferId: string): Promise<TransferLeg[]> =>
  tx.manager.find(TransferLeg, { where: { transferId }, order: { position: 'ASC' } });

/** The steps of the flow whose turn has come, by name. */
export async function jobsOf(tx: Tx, transferId: string): Promise<Map<TransferJobName, TransferJob>> {
  const rows = await tx.manager.find(TransferJob, { where: { transferId } });
  return new Map(rows.map((row) => [row.name, row]));
}

const factsSql = `
SELECT (SELECT count(*)::integer FROM transfer_container WHERE transfer_id = t.id AND scanned_at IS NULL) AS unscanned,
  (SELECT count(*)::integer FROM transfer_container WHERE transfer_id = t.id AND outcome = 'refused') AS "refusedAway",
  t.official_number IS NOT NULL AS "isNumbered",
  EXISTS (SELECT FROM transfer_leg WHERE transfer_id = t.id) AS "hasLegs",
  (SELECT count(*)::integer FROM transfer_leg WHERE transfer_id = t.id AND taken_over_at IS NULL) AS "legsAhead"
FROM transfer t WHERE t.id = $1`;

/** The facts of the lifecycle's guards. */
export async function factsOf(tx: Tx, id: string): Promise<TransferFacts> {
  const [facts] = await tx.query<TransferFacts>(factsSql, [id]);
  return facts!;
}

/** Saves the columns of a locked transfer under the next version. */
export async function saveTransfer(tx: WriteTx, transfer: Transfer, changes: Partial<Transfer>): Promise<void> {
  Object.assign(transfer, changes, { version: transfer.version + 1 });
  const { id, ...columns } = transfer;
  await tx.manager.update(Transfer, { id }, columns);
}

/** Refuses a step before anything else is looked at; `takeStep` takes it. Errors: those of the lifecycle. */
export async function requireStep(tx: WriteTx, { id, state }: Transfer, step: TransferStep): Promise<void> {
  transferLifecycle.take(step, state, tx.actor, await factsOf(tx, id));
}

/** Takes a step and saves it with its changes. Errors: those of the lifecycle. */
export async function takeStep(
  tx: WriteTx,
  transfer: Transfer,
  step: TransferStep,
  changes: Partial<Transfer> = {},
  data: Record<string, unknown> = {},
): Promise<void> {
  const from = transfer.state;
  transfer.state = transferLifecycle.take(step, from, tx.actor, await factsOf(tx, transfer.id));
  await saveTransfer(tx, transfer, changes);
  auditTransfer(tx, transfer, step, { from, to: transfer.state, data });
}

interface Change {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

export function auditTransfer(tx: WriteTx, transfer: Transfer, action: string, change: Change = {}): void {
  tx.audit({
    subject: 'transfer',
    subjectId: transfer.id,
    action: `transfer.${action}`,
    tenant: tenantOf(transfer),
    ...change,
  });
}

/** What the ledger's transfers about it are about. */
export const subjectOf = (transfer: Transfer) => ({ type: 'transfer', id: transfer.id, tenant: tenantOf(transfer) });

/** Opens a step of the flow whose turn has come; `saveJobs` writes it. */
export function openJob(tx: WriteTx, transfer: Transfer, name: TransferJobName): TransferJob {
  const job = tx.manager.create(TransferJob, {
    id: newId(),
    transferId: transfer.id,
    name,
    state: transferJobLifecycle.initial,
    attempts: 0,
    lastError: null,
    nextTryAt: null,
    skipReason: null,
    since: tx.now,
    ...tenantOf(transfer),
  });
  auditJob(tx, job, 'open', { from: null, to: job.state });
  return job;
}

/** Takes a step of a flow's step; `saveJobs` writes it. Errors: those of its lifecycle. */
export function takeJobStep(
  tx: WriteTx,
  job: TransferJob,
  step: TransferJobStep,
  changes: Partial<Omit<TransferJob, 'state'>> = {},
): TransferJobState {
  const from: TransferJobState = job.state;
  job.state = transferJobLifecycle.take(step, from, tx.actor, { isSkippable: isSkippable(job.name) });
  Object.assign(job, changes, { since: tx.now });
  auditJob(tx, job, step, { from, to: job.state });
  return job.state;
}

/** Notes an attempt that failed and is made again; `saveJobs` writes it. */
export function noteAttempt(tx: WriteTx, job: TransferJob, changes: Partial<Omit<TransferJob, 'state'>>): void {
  Object.assign(job, changes);
  auditJob(tx, job, 'attempt-failed', { data: { attempts: job.attempts } });
}

/** New and changed ones in one statement. */
export async function saveJobs(tx: WriteTx, jobs: readonly TransferJob[]): Promise<void> {
  if (jobs.length > 0) await tx.manager.upsert(TransferJob, [...jobs], ['id']);
}

function auditJob(tx: WriteTx, job: TransferJob, action: string, { data, ...change }: Change): void {
  const { id: subjectId, transferId, name } = job;
  tx.audit({
    subject: 'transferJob',
    subjectId,
    action: `transferJob.${action}`,
    tenant: tenantOf(job),
    ...change,
    data: { transferId, job: name, ...data },
  });
}
