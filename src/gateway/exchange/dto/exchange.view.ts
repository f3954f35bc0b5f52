import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import { sheetFormats } from '../../../platform/documents/sheet-writer.js';
import type { SheetFormat } from '../../../platform/documents/sheet-writer.js';
import { renderBoth } from '../../../shared/domain-error.js';
import type { RowFault } from '../answer-file.rules.js';
import type { GatewayExport } from '../gateway-export.entity.js';
import { importModes } from './exchange.dto.js';
import type { ImportMode } from './exchange.dto.js';

export class ExportView {
  id!: string;
  @ApiProperty({ enum: sheetFormats })
  format!: SheetFormat;
  messageCount!: number;
  createdBy!: string;
  /** ISO 8601. */
  createdAt!: string;
}

export const toExportView = (row: GatewayExport): ExportView => ({
  id: row.id,
  format: row.format,
  messageCount: row.messageCount,
  createdBy: row.createdBy,
  createdAt: row.createdAt.toISOString(),
});

/** A cell to mend. */
export class RowFaultView {
  /** As the spreadsheet numbers it. */
  line!: number;
  /** Heading of the column. */
  column!: string;
  code!: string;
  @ApiProperty({ type: TextView })
  message!: TextView;
}

export class ImportReportView {
  @ApiProperty({ enum: importModes })
  mode!: ImportMode;
  /** Manifests that the file answers. */
  answers!: number;
  /** Rows without an official number. */
  skipped!: number;
  /** Numbers that are new here. */
  numbered!: number;
  /** Reports that the file confirms. */
  reported!: number;
  /** All faults of the file; `faults` names the first 200. */
  faultCount!: number;
  @ApiProperty({ type: [RowFaultView] })
  faults!: RowFaultView[];
}

export const toRowFaultView = ({ line, column, code, text, details }: RowFault): RowFaultView => ({
  line,
  column,
  code,
  message: renderBoth(text, details),
});
