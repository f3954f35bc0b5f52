import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { IsDateOnly, MayBeAbsent, Trimmed } from '../../../../platform/http/field-types.js';
import { PageQuery } from '../../../../platform/http/paging.js';
import { approvalKinds, approvalStates, enteredKinds } from '../../approvals.types.js';
import type { ApprovalKind, ApprovalState, EnteredKind } from '../../approvals.types.js';

/** 10¹¹ yuan: above any policy. */
const mostFen = 10_000_000_000_000;

/** What is left out stays as it is; null empties a field. Once in force only the note changes, and files join. */
export class ChangeApproval {
  /** 文号; of an insurance the policy number. Unique among the kind. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 100)
  number?: string | null;

  /** The authority that issued it; of an insurance the insurer. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(2, 120)
  issuer?: string | null;

  /** Day of issue, YYYY-MM-DD, not after today. */
  @IsOptional()
  @IsDateOnly()
  issuedOn?: string | null;

  /** First day in force. */
  @IsOptional()
  @IsDateOnly()
  validFrom?: string | null;

  /** Last day in force; a permit, a filed plan and an insurance have one. */
  @IsOptional()
  @IsDateOnly()
  validUntil?: string | null;

  /** 保险金额 in fen, of an insurance only. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostFen)
  insuredFen?: number | null;

  /** The rules it rests on; left out when it is entered: those that ask for the kind today. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  basis?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 1000)
  note?: string | null;

  /** Files of the facility, at most 20. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  documentIds?: string[];
}

export class CreateApproval extends ChangeApproval {
  /** The approval of an environmental impact report comes from the report. */
  @IsIn(enteredKinds)
  kind!: EnteredKind;
}

export class RevokeApproval {
  /** 2 to 500 characters; kept with the paper. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export class ApprovalsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: approvalKinds })
  @MayBeAbsent()
  @IsIn(approvalKinds)
  kind?: ApprovalKind;

  @ApiPropertyOptional({ enum: approvalStates })
  @MayBeAbsent()
  @IsIn(approvalStates)
  state?: ApprovalState;

  /** Only those in force whose last day is this one (YYYY-MM-DD) or earlier. */
  @MayBeAbsent()
  @IsDateOnly()
  endingBy?: string;
}
