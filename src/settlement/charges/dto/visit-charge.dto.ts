import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsFenPerKg, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';

export class CorrectChargeLine {
  /** A line as it stands: not taken back. */
  @IsUUID()
  lineId!: string;

  /** Of waste: the right price in fen a kilogram, -1,000,000 to 1,000,000. */
  @MayBeAbsent()
  @IsFenPerKg()
  fenPerKg?: number;

  /** Of the minimum charge or the transport: the right amount in fen, 0 to 1,000,000 yuan. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  amountFen?: number;
}

export class CorrectVisitCharge {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CorrectChargeLine)
  lines!: CorrectChargeLine[];

  /** Stands on the correction, 5 to 500 characters; it is the answer to an objection. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class VisitChargesQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  @MayBeAbsent()
  @IsUUID()
  statementId?: string;

  @MayBeAbsent()
  @IsUUID()
  manifestId?: string;
}
