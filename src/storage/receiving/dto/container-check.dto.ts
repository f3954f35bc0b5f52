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
import { MayBeAbsent, Trimmed, wholeCode } from '../../../platform/http/field-types.js';
import { checkFindings } from '../receiving.types.js';
import type { CheckFinding } from '../receiving.types.js';

export class ContainerCheckDto {
  /** Its 37 characters, or an address that ends in them. */
  @IsString()
  @Length(37, 400, wholeCode)
  code!: string;

  @IsIn(checkFindings)
  finding!: CheckFinding;

  /** Grams when weighed by itself, 1 to 100,000,000; not of a missing one. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  grams?: number;

  /** 2 to 500 characters; needed unless it is as labelled. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  note?: string;
}

export class CheckContainers {
  /** 1 to 200 containers of the manifest. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ContainerCheckDto)
  checks!: ContainerCheckDto[];
}
