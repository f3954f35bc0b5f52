import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { IsDateOnly, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { differenceKinds } from '../compare.rules.js';
import type { DifferenceKind } from '../compare.rules.js';
import { differenceStates } from '../difference.lifecycle.js';
import type { DifferenceState } from '../difference.lifecycle.js';

export class StartReconciliation {
  /** First day, YYYY-MM-DD in Asia/Shanghai. */
  @ApiProperty({ format: 'date' })
  @IsDateOnly()
  from!: string;

  /** Last day. */
  @ApiProperty({ format: 'date' })
  @IsDateOnly()
  to!: string;
}

export class DifferenceListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: differenceStates })
  @IsOptional()
  @IsIn(differenceStates)
  state?: DifferenceState;

  @ApiPropertyOptional({ enum: differenceKinds })
  @IsOptional()
  @IsIn(differenceKinds)
  kind?: DifferenceKind;
}

export class ExplainDifference {
  /** What was found out, and what was done about it. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}
