import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { IsDateOnly, Trimmed } from '../../../../platform/http/field-types.js';
import { LayDownCondition } from '../../conditions/dto/condition.dto.js';

export class ApproveReport {
  /** 批复文号, 1 to 100 characters. */
  @Trimmed()
  @IsString()
  @Length(1, 100)
  number!: string;

  /** Day of the decision, YYYY-MM-DD, from the submission for approval to today. */
  @IsDateOnly()
  decidedOn!: string;

  /** The decision as a file of the facility, 1 to 20. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  documentIds!: string[];

  /** What it asks of the facility, 0 to 200. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => LayDownCondition)
  conditions!: LayDownCondition[];
}

export class RejectReport {
  @Trimmed()
  @IsString()
  @Length(1, 100)
  number!: string;

  /** Day of the decision, YYYY-MM-DD, from the submission for approval to today. */
  @IsDateOnly()
  decidedOn!: string;

  /** As the decision gives it, 2 to 1,000 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 1000)
  reason!: string;
}

export class CheckAcceptance {
  /** Day on which the report of the check was finished, YYYY-MM-DD, from the decision to today. */
  @IsDateOnly()
  acceptedOn!: string;

  /** 验收报告, a file of the facility. */
  @IsUUID()
  documentId!: string;

  /** 验收意见, 2 to 2,000 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 2000)
  conclusion!: string;

  /** Day on which the report was published, from the check to today (国环规环评〔2017〕4号). */
  @IsDateOnly()
  publishedOn!: string;
}
