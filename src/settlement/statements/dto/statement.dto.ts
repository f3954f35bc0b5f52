import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { IsDateOnly, MayBeAbsent, QueryFlag, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { says } from '../../../platform/http/validation-texts.js';
import { statementStates } from '../statement.lifecycle.js';
import type { StatementState } from '../statement.lifecycle.js';

export class ObjectToStatement {
  /** Ids of 1 to 50 lines of the statement as they stand. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  lineIds!: string[];

  /** What is wrong with them, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class RejectObjection {
  /** Why the lines are right, 5 to 500 characters; told to the firm. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  answer!: string;
}

export class PayStatement {
  /** Day of the payment, YYYY-MM-DD: from the issue to today. */
  @IsDateOnly()
  paidOn!: string;

  /** Of the bank transfer or the invoice, 2 to 200 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 200)
  reference!: string;
}

export class StatementsQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  /** YYYY-MM. */
  @MayBeAbsent()
  @IsString()
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, says('应为年月，如 2026-07。', 'Must be a month such as 2026-07.'))
  month?: string;

  @ApiPropertyOptional({ enum: statementStates })
  @MayBeAbsent()
  @IsIn(statementStates)
  state?: StatementState;

  /** true: with an objection whose answer is overdue. */
  @ApiPropertyOptional({ type: Boolean })
  @MayBeAbsent()
  @QueryFlag()
  @IsBoolean()
  answerOverdue?: boolean;
}
