import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { CommaSeparated, IsDateOnly, QueryFlag, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { dutyLevels } from '../duty.types.js';
import type { DutyLevel, DutyUnit } from '../duty.types.js';

export const dutyUnits = ['enterprise', 'facility'] as const satisfies readonly DutyUnit[];

export class DutyListQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'acceptance', description: 'as GET /duties/rules names it' })
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z-]{1,39}$/)
  kind?: string;

  /** One or more levels, separated by commas. */
  @ApiPropertyOptional({ type: String, example: 'overdue,breach' })
  @IsOptional()
  @CommaSeparated()
  @ArrayMaxSize(dutyLevels.length)
  @IsIn(dutyLevels, { each: true })
  level?: DutyLevel[];

  /** Whose duties: those of enterprises, or the facility's own. */
  @ApiPropertyOptional({ enum: dutyUnits })
  @IsOptional()
  @IsIn(dutyUnits)
  unit?: DutyUnit;

  /** Those to be attended to before this day, YYYY-MM-DD in Asia/Shanghai. */
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDateOnly()
  dueBefore?: string;

  /** Those of one enterprise. */
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** Those about one thing: a manifest, a permit. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  /** Only what is assigned to the caller. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  mine?: boolean;
}

export class AddDutyNote {
  /** What was done or found out. A note closes nothing: the fact does. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  text!: string;
}

export class AssignDuty {
  /** Who attends to it, of the caller's own organisation; null or left out: nobody in particular. */
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;
}
