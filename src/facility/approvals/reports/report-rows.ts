import type { Tx } from '../../../platform/database/database.service.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import { tenantOf } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { reportNotFound } from '../approvals.errors.js';
import { lockRow, saveRow } from '../facility-rows.js';
import { toReportView } from './dto/report.view.js';
import type { ReportParts, ReportView } from './dto/report.view.js';
import { EnvironmentalOpinion } from './environmental-opinion.entity.js';
import { EnvironmentalReport } from './environmental-report.entity.js';
import { EnvironmentalReview } from './environmental-review.entity.js';
import { ReportVersion } from './report-version.entity.js';
import { reportLifecycle } from './report.lifecycle.js';
import type { ReportFacts, ReportStep } from './report.lifecycle.js';
import { reportFactsOf } from './report.rules.js';

export const noSuchReport = () => reportNotFound({});

/** A locked report with all that hangs on it: 30 versions, 9 reviews and 900 opinions at most. */
export interface LockedReport {
  readonly row: EnvironmentalReport;
  readonly parts: ReportParts;
}

/** `environmental-report.not-found` (404), `request.version-stale` (412). */
export async function lockReport(tx: WriteTx, id: string, version: number): Promise<LockedReport> {
  const row = await lockRow(tx, EnvironmentalReport, id, version, noSuchReport);
  return { row, parts: await partsOf(tx, id) };
}

export async function partsOf(tx: Tx, reportId: string): Promise<ReportParts> {
  return {
    versions: await tx.manager.find(ReportVersion, { where: { reportId }, order: { number: 'ASC' } }),
    reviews: await tx.manager.find(EnvironmentalReview, { where: { reportId }, order: { round: 'ASC' } }),
    opinions: await tx.manager.find(EnvironmentalOpinion, {
      where: { reportId },
      order: { round: 'ASC', number: 'ASC' },
    }),
  };
}

const factsOf = ({ versions, reviews, opinions }: ReportParts, now: Date): ReportFacts =>
  reportFactsOf(
    reviews.at(-1) ?? null,
    versions.length,
    opinions.filter(({ answer }) => answer === null).length,
    shanghaiDate(now),
  );

interface Taken {
  /** Made once the step is allowed. */
  readonly changes?: () => Partial<EnvironmentalReport> | Promise<Partial<EnvironmentalReport>>;
  /** For the audit trail: no person's name. */
  readonly data?: Record<string, unknown>;
}

/** Takes a step of a locked report and leaves its trace. Errors of the lifecycle. */
export async function takeReportStep(
  tx: WriteTx,
  { row, parts }: LockedReport,
  step: ReportStep,
  { changes = () => ({}), data = {} }: Taken = {},
): Promise<void> {
  const from = row.state;
  row.state = reportLifecycle.take(step, from, tx.actor, factsOf(parts, tx.now));
  await saveRow(tx, EnvironmentalReport, row, { ...(await changes()), state: row.state });
  noteReport(tx, row, step, { from, to: row.state, data });
}

interface Noted {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

export function noteReport(tx: WriteTx, row: EnvironmentalReport, action: string, noted: Noted): void {
  tx.audit({
    subject: 'environmentalReport',
    subjectId: row.id,
    action: `environmentalReport.${action}`,
    tenant: tenantOf(row),
    ...noted,
  });
}

/** A change of what hangs on a report is one of the report: who read it before has read another one. */
export async function touchReport(
  tx: WriteTx,
  row: EnvironmentalReport,
  action: string,
  data: Record<string, unknown>,
): Promise<void> {
  await saveRow(tx, EnvironmentalReport, row, {});
  noteReport(tx, row, action, { data });
}

/** As it stands in the transaction. */
export async function reportView(tx: Tx, row: EnvironmentalReport, now: Date): Promise<ReportView> {
  const parts = await partsOf(tx, row.id);
  return toReportView(row, parts, reportLifecycle.allowedSteps(row.state, tx.actor, factsOf(parts, now)));
}
