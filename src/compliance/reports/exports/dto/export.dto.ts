import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsString, Length, Matches } from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../../../platform/http/field-types.js';
import { languages } from '../../../../shared/domain-error.js';
import type { Language } from '../../../../shared/domain-error.js';
import { reportFormats } from '../../report-definition.types.js';
import type { ReportFormat } from '../../report-definition.types.js';

export class AskForReport {
  /** As the list of reports names it. */
  @IsString()
  @Length(2, 40)
  @Matches(/^[a-z][a-z0-9-]{1,39}$/)
  kind!: string;

  @ApiProperty({ enum: reportFormats })
  @IsIn(reportFormats)
  format!: ReportFormat;

  /** Of headings and words; Chinese, as the law's forms are, where left out. */
  @ApiPropertyOptional({ enum: languages })
  @MayBeAbsent()
  @IsIn(languages)
  language?: Language;

  /** What the data are needed for; stays on record. 4 to 200 characters. */
  @Trimmed()
  @IsString()
  @Length(4, 200)
  purpose!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'as the list of reports describes them for the kind',
  })
  @MayBeAbsent()
  @IsObject()
  parameters?: Record<string, unknown>;
}
