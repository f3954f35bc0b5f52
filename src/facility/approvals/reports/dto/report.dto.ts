import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { IsDateOnly, MayBeAbsent, Trimmed } from '../../../../platform/http/field-types.js';
import { PageQuery } from '../../../../platform/http/paging.js';
import { reportForms, reportStates } from '../report.types.js';
import type { ReportForm, ReportState } from '../report.types.js';

export class PrepareReport {
  /** As the report calls the project, 2 to 120 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 120)
  projectName!: string;

  /** `report` 报告书 or `form` 报告表, by the impact (环境影响评价法第16条). */
  @IsIn(reportForms)
  form!: ReportForm;

  /** 编制单位. */
  @Trimmed()
  @IsString()
  @Length(2, 120)
  preparedBy!: string;

  /** Day on which the text was finished, YYYY-MM-DD, not after today. */
  @IsDateOnly()
  preparedOn!: string;
}

export class FileVersion {
  /** A file of the facility. */
  @IsUUID()
  documentId!: string;

  /** What this version is: 送审稿, 报批稿. */
  @Trimmed()
  @IsString()
  @Length(2, 200)
  note!: string;
}

export class SubmitReport {
  /** 审批部门 to which it goes. */
  @Trimmed()
  @IsString()
  @Length(2, 120)
  authority!: string;

  /** YYYY-MM-DD, from the day it was prepared to today. */
  @IsDateOnly()
  submittedOn!: string;
}

export class ResubmitReport {
  /** YYYY-MM-DD, from the meeting to today. */
  @IsDateOnly()
  resubmittedOn!: string;
}

export class ReportsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: reportStates })
  @MayBeAbsent()
  @IsIn(reportStates)
  state?: ReportState;
}
