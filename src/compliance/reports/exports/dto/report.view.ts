import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../../../platform/http/allowed-step.view.js';
import { parameterTypes, reportFormats } from '../../report-definition.types.js';
import type { ParameterType, ReportDefinition, ReportFormat, ReportParameter } from '../../report-definition.types.js';

export class ParameterChoiceView {
  /** What to give as the parameter. */
  value!: string;
  text!: TextView;
}

export class ReportParameterView {
  name!: string;
  @ApiProperty({
    enum: parameterTypes,
    description:
      'period: YYYY or YYYY-MM; declaredPeriod: YYYY-Qn besides; day: YYYY-MM-DD; instant: ISO 8601; choice: one of `choices`',
  })
  type!: ParameterType;
  text!: TextView;
  required!: boolean;
  /** Of a `choice`; else empty. */
  @ApiProperty({ type: [ParameterChoiceView] })
  choices!: ParameterChoiceView[];
}

/** A report that the caller may ask for. */
export class ReportKindView {
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
  @ApiProperty({ type: [ReportKindView] })
  items!: ReportKindView[];
}

export const toReportKindView = ({
  kind,
  title,
  basis,
  formats,
  parameters,
  columns,
}: ReportDefinition): ReportKindView => ({
  kind,
  title,
  basis,
  formats,
  parameters: Object.entries(parameters).map(([name, parameter]) => toParameterView(name, parameter)),
  columns: columns.map(({ header }) => header),
});

function toParameterView(name: string, parameter: ReportParameter): ReportParameterView {
  const { type, text, required } = parameter;
  const choices = parameter.type === 'choice' ? Object.entries(parameter.choices) : [];
  return { name, type, text, required, choices: choices.map(([value, words]) => ({ value, text: words })) };
}
