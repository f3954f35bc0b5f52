import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDateOnly, MayBeAbsent, Trimmed, UniqueBy } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { says } from '../../platform/http/validation-texts.js';

/** 1,000,000 t in grams: above any permit, below what could overflow a sum. */
const mostQuotaGrams = 1_000_000_000_000;
const codeShape = /^\d{3}-\d{3}-(0[1-9]|[1-3]\d|40|4[5-9]|50)$/;
const isCode = says('应为八位废物代码，如 900-214-08。', 'Must be a waste code such as 900-214-08.', { each: true });
const isCategory = says('应为废物类别，如 HW08。', 'Must be a waste category such as HW08.');

export class CategoryQuotaInput {
  /** `HW08`. */
  @Matches(/^HW(0[1-9]|[1-3]\d|40|4[5-9]|50)$/, isCategory)
  category!: string;

  /** Grams a calendar year, 1 to 10¹². */
  @IsInt()
  @Min(1)
  @Max(mostQuotaGrams)
  quotaGrams!: number;
}

export class CreatePermit {
  @Trimmed()
  @IsString()
  @Length(1, 60)
  number!: string;

  /** Legal basis and the authority that issued it. */
  @Trimmed()
  @IsString()
  @Length(1, 500)
  basis!: string;

  /** First day in force. */
  @IsDateOnly()
  validFrom!: string;

  /** Last day in force. */
  @IsDateOnly()
  validTo!: string;

  /** Grams a calendar year, 1 to 10¹² (5,000 t are 5,000,000,000). */
  @IsInt()
  @Min(1)
  @Max(mostQuotaGrams)
  yearlyQuotaGrams!: number;

  /** 1 to 600 codes of the catalogue. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(600)
  @ArrayUnique()
  @Matches(codeShape, isCode)
  codes!: string[];

  /** Categories that the permit limits on their own; none when absent. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(46)
  @UniqueBy<CategoryQuotaInput>('category')
  @ValidateNested({ each: true })
  @Type(() => CategoryQuotaInput)
  categoryQuotas: CategoryQuotaInput[] = [];
}

/** What is left out stays as it is; lists are replaced as a whole. */
export class AmendPermit {
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 60)
  number?: string;

  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  basis?: string;

  @MayBeAbsent()
  @IsDateOnly()
  validFrom?: string;

  @MayBeAbsent()
  @IsDateOnly()
  validTo?: string;

  /** Grams a calendar year. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(mostQuotaGrams)
  yearlyQuotaGrams?: number;

  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(600)
  @ArrayUnique()
  @Matches(codeShape, isCode)
  codes?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(46)
  @UniqueBy<CategoryQuotaInput>('category')
  @ValidateNested({ each: true })
  @Type(() => CategoryQuotaInput)
  categoryQuotas?: CategoryQuotaInput[];
}

export class PermitQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  facilityId?: string;

  /** Only the permits in force on this day, YYYY-MM-DD. */
  @IsOptional()
  @IsDateOnly()
  on?: string;
}
