import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDateOnly, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { GivenPlace } from '../../../platform/http/place.dto.js';
import { says } from '../../../platform/http/validation-texts.js';
import { averagings, outletKinds, readingSources } from '../emission.types.js';
import type { Averaging, OutletKind, ReadingSource } from '../emission.types.js';

/** The same pattern as `isGivenDecimal`. */
const decimalShape = /^-?\d{1,9}(\.\d{1,6})?$/;
const decimalWords = says('应为十进制文字，如 "12.30"。', 'Must be a decimal text such as "12.30".');

class OutletFacts {
  /** Treatment equipment before the outlet: 活性炭吸附. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 200)
  treatment?: string | null;

  /** Degrees of WGS-84; null takes the place off. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => GivenPlace)
  place?: GivenPlace | null;
}

export class CreateOutlet extends OutletFacts {
  /** As in the permit: DA001, DW001. */
  @Matches(
    /^[A-Z0-9-]{2,20}$/,
    says(
      '应为 2–20 位大写字母、数字或连字符，如 DA001。',
      'Must be 2 to 20 capitals, digits or hyphens, such as DA001.',
    ),
  )
  code!: string;

  @IsIn(outletKinds)
  kind!: OutletKind;

  @Trimmed()
  @IsString()
  @Length(1, 60)
  name!: string;
}

/** What is left out stays as it is. */
export class ChangeOutlet extends OutletFacts {
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name?: string;
}

export class OutletQuery extends PageQuery {
  @IsOptional()
  @IsIn(['inUse', 'closed'])
  state?: 'inUse' | 'closed';
}

class Expectation {
  /** Minutes between two readings of an instrument, 1 to 1,440. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_440)
  intervalMinutes?: number | null;

  /** Days between two manual readings, 1 to 1,100. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_100)
  frequencyDays?: number | null;
}

export class AddItem extends Expectation {
  /** Code of the catalogue of parameters: NMHC. */
  @Matches(/^[A-Za-z0-9-]{1,20}$/)
  parameter!: string;

  /** Where the readings that count come from. */
  @IsIn(readingSources)
  source!: ReadingSource;
}

export class ChangeItem extends Expectation {
  @IsIn(readingSources)
  source!: ReadingSource;

  /** False: readings are taken and judged, and nobody is alarmed when none comes. */
  @IsBoolean()
  watched!: boolean;
}

export class AddLimit {
  /** What is compared: each reading, or the mean of an hour or a day. */
  @IsIn(averagings)
  averaging!: Averaging;

  @IsOptional()
  @Matches(decimalShape, decimalWords)
  lowerBound?: string | null;

  @IsOptional()
  @Matches(decimalShape, decimalWords)
  upperBound?: string | null;

  /** Where the limit comes from: GB 16297-1996 表2. */
  @Trimmed()
  @IsString()
  @Length(2, 200)
  standard!: string;

  /** True: the figure or its source is still to be confirmed. */
  @MayBeAbsent()
  @IsBoolean()
  uncertain?: boolean;

  @IsDateOnly()
  validFrom!: string;

  @IsOptional()
  @IsDateOnly()
  validTo?: string | null;
}

export class EndLimit {
  /** Last day on which it holds. */
  @IsDateOnly()
  validTo!: string;
}
