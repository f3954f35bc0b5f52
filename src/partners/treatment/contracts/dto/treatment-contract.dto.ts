import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDateOnly, IsWasteCode, IsFenPerKg, MayBeAbsent, Trimmed } from '../../../../platform/http/field-types.js';
import { PageQuery } from '../../../../platform/http/paging.js';
import { partnerSorts } from '../../../dto/partner-list.query.dto.js';
import type { PartnerSort } from '../../../dto/partner-list.query.dto.js';
import { contractStates } from '../../treatment.types.js';
import type { ContractState } from '../../treatment.types.js';

/** 100,000 t: more than any treatment company takes in a year. */
const mostQuotaGrams = 100_000_000_000;
/** Prices of one request. */
const mostPrices = 200;

export class TreatmentPriceLine {
  /** Of the company's permit. */
  @IsWasteCode()
  wasteCode!: string;

  /** Fen per kilogram that the facility pays, -1,000,000 to 1,000,000; negative: the company pays. */
  @IsFenPerKg()
  fenPerKg!: number;
}

export class LaterTreatmentPriceLine extends TreatmentPriceLine {
  /** First day, YYYY-MM-DD: today or later. */
  @IsDateOnly()
  validFrom!: string;
}

/** A contract to enter. */
export class CreateTreatmentContract {
  /** A treatment company of the facility, not retired. */
  @IsUUID()
  companyId!: string;

  /** Of the paper, 1–60 characters; unique in the facility. */
  @Trimmed()
  @IsString()
  @Length(1, 60)
  number!: string;

  /** First day, YYYY-MM-DD. */
  @IsDateOnly()
  validFrom!: string;

  /** Last day, YYYY-MM-DD; ten years after the first at most. */
  @IsDateOnly()
  validTo!: string;

  /** Grams a calendar year, 1 to 10¹¹ (100,000 t). */
  @IsInt()
  @Min(1)
  @Max(mostQuotaGrams)
  quotaGrams!: number;

  /** Prices from the first day on; none when absent. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(mostPrices)
  @ValidateNested({ each: true })
  @Type(() => TreatmentPriceLine)
  prices: TreatmentPriceLine[] = [];
}

/** What is given changes; the rest stays. Prices are added by a request of their own. */
export class ChangeTreatmentContract extends PartialType(
  OmitType(CreateTreatmentContract, ['companyId', 'prices'] as const),
  { skipNullProperties: false },
) {}

export class AddTreatmentPrices {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostPrices)
  @ValidateNested({ each: true })
  @Type(() => LaterTreatmentPriceLine)
  prices!: LaterTreatmentPriceLine[];
}

export class TerminateTreatmentContract {
  /** 2–500 characters; kept with the contract. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

/** Filters and order of the list of contracts. */
export class TreatmentContractListQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  companyId?: string;

  @IsOptional()
  @IsIn(contractStates)
  state?: ContractState;

  /** Part of the number. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 40)
  query?: string;

  /** Only those whose last day lies before this day (YYYY-MM-DD); ended ones included. */
  @IsOptional()
  @IsDateOnly()
  expiringBefore?: string;

  /** Only those with a company whose permit names this code. */
  @IsOptional()
  @IsWasteCode()
  wasteCode?: string;

  /** `name` is by number; `expiry` by the last day, earliest first. */
  @IsIn(partnerSorts)
  sort: PartnerSort = 'name';
}
