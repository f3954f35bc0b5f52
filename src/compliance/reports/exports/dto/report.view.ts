import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../../../platform/http/allowed-step.view.js';
import { parameterTypes, reportFormats } from '../../report-definition.types.js';
import type { ParameterType, ReportDefinition, ReportFormat } from '../../report-definition.types.js';

export class ReportParameterView {
  name!: string;
  @ApiProperty({ enum: parameterTypes, description: 'period: YYYY or YYYY-MM; day: YYYY-MM-DD; instant: ISO 8601' })
  type!: ParameterType;
  text!: TextView;
  required!: boolean;
}

/** A report that the caller may ask for. */
export class ReportView {
  kind!: string;
  title!: TextView;
  /** The rule or practice it answers to. */
  basis!: string;
  @ApiProperty({ enum: reportFormats, isArray: true })
  formats!: readonly ReportFormat[];
  @ApiProperty({ type: [ReportParameterView] })
  parameters!: ReportParameterView[];
  /** Headings in their order. */
  @ApiProperty({ type: [TextView] })
  columns!: TextView[];
}

export class ReportListView {
  @ApiProperty({ type: [ReportView] })
  items!: ReportView[];
}

export const toReportView = ({ kind, title, basis, formats, parameters, columns }: ReportDefinition): ReportView => ({
  kind,
  title,
  basis,
  formats,
  parameters: Object.entries(parameters).map(([name, { type, text, required }]) => ({ name, type, text, required })),
  columns: columns.map(({ header }) => header),
});
