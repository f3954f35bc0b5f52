import type { Tx } from '../../../platform/database/database.service.js';
import { tenantOf } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { exportNotFound } from '../report.errors.js';
import { ReportExport } from './report-export.entity.js';
import { exportLifecycle } from './report-export.lifecycle.js';
import type { ExportStep } from './report-export.lifecycle.js';

/** The export, locked, whosever it is. `report.export-not-found`, 404. */
export async function lockExport(tx: WriteTx, id: string): Promise<ReportExport> {
  const row = await tx.manager.findOne(ReportExport, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row === null) throw exportNotFound({});
  return row;
}

export const findExport = (tx: Tx, id: string): Promise<ReportExport | null> =>
  tx.manager.findOneBy(ReportExport, { id });

type Changes = Partial<Omit<ReportExport, 'id' | 'state'>>;

/** Takes one step, saves, and leaves the one audit event. Lease and turn end with the state they belong to. */
export async function takeStep(
  tx: WriteTx,
  row: ReportExport,
  step: ExportStep,
  changes: Changes,
  data: Record<string, unknown> = {},
): Promise<void> {
  const from = row.state;
  const state = exportLifecycle.take(step, from, tx.actor, {});
  const saved = { leaseUntil: null, nextAttemptAt: null, estimatedEndAt: null, ...changes, state };
  Object.assign(row, saved);
  await tx.manager.update(ReportExport, { id: row.id }, saved);
  auditExport(tx, row, `report.${step}`, { from, to: state, data });
}

interface Change {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

export function auditExport(tx: WriteTx, row: ReportExport, action: string, { data, ...change }: Change): void {
  tx.audit({
    subject: 'reportExport',
    subjectId: row.id,
    action,
    ...change,
    tenant: tenantOf(row),
    data: { kind: row.kind, format: row.format, ...data },
  });
}
