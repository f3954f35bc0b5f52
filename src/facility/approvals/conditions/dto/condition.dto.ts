import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { IsDateOnly, MayBeAbsent, QueryFlag, Trimmed } from '../../../../platform/http/field-types.js';
import { PageQuery } from '../../../../platform/http/paging.js';
import { operatorRoles } from '../../../../shared/roles.js';
import { conditionKinds, conditionStates } from '../../approvals.types.js';
import type { ConditionKind, ConditionState, ResponsibleRole } from '../../approvals.types.js';

/** A condition as a decision lays it down. */
export class LayDownCondition {
  /** As the decision counts them, 1 to 200; unique in it. */
  @IsInt()
  @Min(1)
  @Max(200)
  number!: number;

  @Trimmed()
  @IsString()
  @Length(2, 1000)
  text!: string;

  /** `once` by a day, `recurring` every so many months, or `permanent` without a day. */
  @IsIn(conditionKinds)
  kind!: ConditionKind;

  /** YYYY-MM-DD; of a recurring one the first time. None for a permanent one. */
  @MayBeAbsent()
  @IsDateOnly()
  dueOn?: string;

  /** Months between two times, 1 to 120; of a recurring one only. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(120)
  intervalMonths?: number;

  /** Who sees to it. */
  @IsIn(operatorRoles)
  role!: ResponsibleRole;

  /** Where it is said: the decision and its point. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  basis!: string;
}

export class FileProof {
  /** Day on which it was done, YYYY-MM-DD, not after today. */
  @IsDateOnly()
  provedOn!: string;

  /** What was done, 2 to 1,000 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 1000)
  text!: string;

  /** A file of the facility that shows it. */
  @MayBeAbsent()
  @IsUUID()
  documentId?: string;
}

export class WaiveCondition {
  /** Why it no longer binds, 5 to 500 characters; kept with it. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class ConditionsQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  approvalId?: string;

  @ApiPropertyOptional({ enum: conditionStates })
  @MayBeAbsent()
  @IsIn(conditionStates)
  state?: ConditionState;

  /** Only those due on this day (YYYY-MM-DD) or earlier. */
  @MayBeAbsent()
  @IsDateOnly()
  dueBy?: string;

  /** true: open after their day; false: all others. */
  @ApiPropertyOptional({ type: Boolean })
  @MayBeAbsent()
  @QueryFlag()
  @IsBoolean()
  overdue?: boolean;
}
