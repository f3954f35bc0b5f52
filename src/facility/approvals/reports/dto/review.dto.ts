import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDateOnly, MayBeAbsent, Trimmed } from '../../../../platform/http/field-types.js';
import { verdicts } from '../report.types.js';
import type { Expert, Verdict } from '../report.types.js';

/** A member of the panel: nothing else about the person is kept. */
export class ExpertInput implements Expert {
  @Trimmed()
  @IsString()
  @Length(2, 40)
  name!: string;

  /** 专业. */
  @Trimmed()
  @IsString()
  @Length(2, 60)
  field!: string;

  @Trimmed()
  @IsString()
  @Length(2, 120)
  organisation!: string;
}

export class ConveneReview {
  /** YYYY-MM-DD; may be ahead. */
  @IsDateOnly()
  heldOn!: string;

  @Trimmed()
  @IsString()
  @Length(2, 120)
  place!: string;

  /** 1 to 15; opinions name them by their place. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(15)
  @ValidateNested({ each: true })
  @Type(() => ExpertInput)
  experts!: ExpertInput[];
}

export class RaiseOpinion {
  @Trimmed()
  @IsString()
  @Length(2, 1000)
  text!: string;

  /** Place of the expert who raised it, from 1; left out: the panel as a whole. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(15)
  expert?: number;
}

export class ConcludeReview {
  /** `pass` 通过, `passAfterRevision` 修改后通过, `fail` 不通过. */
  @IsIn(verdicts)
  verdict!: Verdict;

  /** Day on which it was held, YYYY-MM-DD, where that is not the one it was convened for. */
  @MayBeAbsent()
  @IsDateOnly()
  heldOn?: string;
}

export class AnswerOpinion {
  /** What was changed, or why nothing was. */
  @Trimmed()
  @IsString()
  @Length(2, 2000)
  answer!: string;

  /** Chapter and page of the revised text. */
  @Trimmed()
  @IsString()
  @Length(1, 200)
  changedWhere!: string;
}
