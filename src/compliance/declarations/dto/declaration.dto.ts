import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import {
  CommaSeparated,
  IsDateOnly,
  IsInstant,
  MayBeAbsent,
  QueryFlag,
  QueryInteger,
  Trimmed,
} from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { periodKinds } from '../../../shared/period.js';
import type { PeriodKind } from '../../../shared/period.js';
import { declarationStates } from '../declaration.lifecycle.js';
import type { DeclarationState } from '../declaration.lifecycle.js';

export class DeclarationsQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  /** true: the facility's own; false: those of enterprises. */
  @ApiPropertyOptional({ type: Boolean })
  @MayBeAbsent()
  @QueryFlag()
  @IsBoolean()
  own?: boolean;

  @ApiPropertyOptional({ enum: periodKinds })
  @MayBeAbsent()
  @IsIn(periodKinds)
  kind?: PeriodKind;

  /** Comma-separated. */
  @ApiPropertyOptional({ type: String })
  @MayBeAbsent()
  @CommaSeparated()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsIn(declarationStates, { each: true })
  state?: DeclarationState[];

  /** YYYY-MM-DD, first and last due day. */
  @MayBeAbsent()
  @IsDateOnly()
  dueFrom?: string;

  @MayBeAbsent()
  @IsDateOnly()
  dueTo?: string;
}

export class FiguresQuery {
  /** Number of an audit leaf; left out: the one the declaration rests on. */
  @MayBeAbsent()
  @QueryInteger()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  leaf?: number;
}

export class RedraftDeclaration {
  /** Why it is drafted again, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class CorrectDeclaration {
  /** What was wrong with what was submitted, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class SubmitDeclaration {
  /** 回执编号 of the national system, 2 to 60 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 60)
  receiptNumber!: string;

  /** When the receipt was given. */
  @IsInstant()
  receiptAt!: string;

  /** A file with the receipt: of the enterprise, or of the facility for its own declaration. */
  @MayBeAbsent()
  @IsUUID()
  receiptDocumentId?: string;
}
