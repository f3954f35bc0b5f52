import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { QueryFlag, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { discrepancyStates } from '../discrepancy.lifecycle.js';
import type { DiscrepancyState } from '../discrepancy.lifecycle.js';
import { decisions, declaredAttributes } from '../discrepancy.types.js';
import type { Decision, DeclaredAttribute } from '../discrepancy.types.js';

/** A difference that a person sees. A quantity is found by the scale when the weighing is handed in. */
export class DeclareDiscrepancy {
  @IsUUID()
  manifestId!: string;

  @IsUUID()
  lineId!: string;

  @IsIn(declaredAttributes)
  attribute!: DeclaredAttribute;

  /** What it really is, 1 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(1, 500)
  found!: string;
}

export class DecideDiscrepancy {
  /** For the line: accept it all the same, accept a part of it, or refuse it. */
  @IsIn(decisions)
  decision!: Decision;

  /** Why, 5 to 500 characters; it stands in the report to the bureau. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class WithdrawDiscrepancy {
  /** Why it is none, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class ReportDiscrepancy {
  /** How and under what reference it was reported, 1 to 200 characters. */
  @Trimmed()
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class DiscrepancyListQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  manifestId?: string;

  @ApiPropertyOptional({ enum: discrepancyStates })
  @IsOptional()
  @IsIn(discrepancyStates)
  state?: DiscrepancyState;

  /** true: not withdrawn and not yet reported to the bureau. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  unreported?: boolean;
}
