import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView, TextView } from '../../../../platform/http/allowed-step.view.js';
import { languages } from '../../../../shared/domain-error.js';
import type { Language } from '../../../../shared/domain-error.js';
import type { Actor } from '../../../../shared/roles.js';
import { reportFormats } from '../../report-definition.types.js';
import type { ReportFormat } from '../../report-definition.types.js';
import type { ReportExport } from '../report-export.entity.js';
import { exportLifecycle, exportStates } from '../report-export.lifecycle.js';
import type { ExportState } from '../report-export.lifecycle.js';

/** Why there will be no file. */
export class ExportFailureView {
  code!: string;
  text!: TextView;
}

/** A report that was asked for: who wanted what and why, how far it is, and its file. */
export class ReportExportView {
  id!: string;
  kind!: string;
  @ApiProperty({ enum: reportFormats })
  format!: ReportFormat;
  @ApiProperty({ enum: languages })
  language!: Language;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  parameters!: Readonly<Record<string, string>>;
  purpose!: string;
  /** Position of who asked. */
  requester!: string;
  @ApiProperty({ enum: exportStates })
  state!: ExportState;
  /** 0 to 99 while it is made, 100 when it is ready; null before anybody knows. */
  percent!: number | null;
  rowsDone!: number;
  rowsEstimated!: number | null;
  /** ISO 8601; while it is made. */
  estimatedEndAt!: string | null;
  /** Bytes of the file. */
  bytes!: number | null;
  sha256!: string | null;
  /** The instant whose data the file has. */
  snapshotAt!: string | null;
  /** Number of the last event of the audit trail that the file rests on. */
  lastLeaf!: number | null;
  @ApiProperty({ type: ExportFailureView, nullable: true })
  failure!: ExportFailureView | null;
  downloads!: number;
  createdAt!: string;
  startedAt!: string | null;
  endedAt!: string | null;
  /** When the file is deleted; the record stays. */
  expiresAt!: string | null;
  @ApiProperty({ type: [AllowedStepView] })
  allowedSteps!: AllowedStepView[];
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

export const toExportView = (row: ReportExport, actor: Actor): ReportExportView => ({
  id: row.id,
  kind: row.kind,
  format: row.format,
  language: row.language,
  parameters: row.parameters,
  purpose: row.purpose,
  requester: row.requester,
  state: row.state,
  percent: percentOf(row),
  rowsDone: row.rowsDone,
  rowsEstimated: row.rowsEstimated,
  estimatedEndAt: iso(row.estimatedEndAt),
  bytes: row.bytes,
  sha256: row.sha256,
  snapshotAt: iso(row.snapshotAt),
  lastLeaf: row.lastLeaf,
  failure: failureOf(row),
  downloads: row.downloads,
  createdAt: row.createdAt.toISOString(),
  startedAt: iso(row.startedAt),
  endedAt: iso(row.endedAt),
  expiresAt: iso(row.expiresAt),
  allowedSteps: exportLifecycle.allowedSteps(row.state, actor, {}),
});

function percentOf({ state, rowsDone, rowsEstimated }: ReportExport): number | null {
  if (state === 'ready' || state === 'expired') return 100;
  if (rowsEstimated === null) return null;
  // The estimate may be short, and the last row is not yet the file.
  return rowsEstimated === 0 ? 0 : Math.min(99, Math.floor((100 * rowsDone) / rowsEstimated));
}

const failureOf = ({ failureCode: code, failureZh: zh, failureEn: en }: ReportExport): ExportFailureView | null =>
  code === null || zh === null || en === null ? null : { code, text: { zh, en } };
