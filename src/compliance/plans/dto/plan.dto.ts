import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { IsInstant, MayBeAbsent, QueryFlag, QueryInteger, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { planStates } from '../plan.lifecycle.js';
import type { PlanState } from '../plan.lifecycle.js';

export class PlansQuery extends PageQuery {
  @MayBeAbsent()
  @QueryInteger()
  @IsInt()
  @Min(2022)
  @Max(2199)
  year?: number;

  @ApiPropertyOptional({ enum: planStates })
  @MayBeAbsent()
  @IsIn(planStates)
  state?: PlanState;

  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  /** true: the facility's own; false: those of enterprises. */
  @ApiPropertyOptional({ type: Boolean })
  @MayBeAbsent()
  @QueryFlag()
  @IsBoolean()
  own?: boolean;
}

export class OpenPlan {
  /** This year or the next. */
  @IsInt()
  @Min(2022)
  @Max(2199)
  year!: number;

  /** Of the operator: for which enterprise; left out: for the facility itself. An enterprise opens its own. */
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;
}

export class FilePlan {
  /** 备案号 of the national system, 2 to 60 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 60)
  filingNumber!: string;

  /** When the system took it, as its receipt says. */
  @IsInstant()
  receiptAt!: string;

  /** 1 to 500 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  receiptNote?: string;
}

export class ChangePlan {
  /** What is to be changed and why, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}
