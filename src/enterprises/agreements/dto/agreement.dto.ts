import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDateOnly, IsWasteCode, IsFenPerKg, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { agreementStates } from '../agreement.types.js';
import type { AgreementState } from '../agreement.types.js';

/** Prices of one request. */
const mostPrices = 100;

export class AgreementPriceLine {
  /** Of the catalogue in force and of the permit. */
  @IsWasteCode()
  wasteCode!: string;

  /** Fen per kilogram, -1,000,000 to 1,000,000; negative: the facility pays the enterprise. */
  @IsFenPerKg()
  fenPerKg!: number;
}

export class LaterPriceLine extends AgreementPriceLine {
  /** First day, YYYY-MM-DD: today or later. */
  @IsDateOnly()
  validFrom!: string;
}

export class CreateAgreement {
  @IsUUID()
  enterpriseId!: string;

  /** Of the paper; unique in the facility. */
  @Trimmed()
  @IsString()
  @Length(1, 60)
  number!: string;

  /** First day, YYYY-MM-DD. */
  @IsDateOnly()
  validFrom!: string;

  /** Last day, YYYY-MM-DD; not after the permit's. */
  @IsDateOnly()
  validTo!: string;

  /** Least charge of a visit in fen, up to 1,000,000 yuan; 0 for none. */
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  minimumChargeFen!: number;

  /** The signed paper: a document of kind `agreement` of the enterprise. May follow. */
  @MayBeAbsent()
  @IsUUID()
  signedDocumentId?: string;

  /** Prices from the first day on. */
  @IsArray()
  @ArrayMaxSize(mostPrices)
  @ValidateNested({ each: true })
  @Type(() => AgreementPriceLine)
  prices!: AgreementPriceLine[];
}

export class AttachSignedPaper {
  /** A document of kind `agreement` of the enterprise. */
  @IsUUID()
  signedDocumentId!: string;
}

export class AddPrices {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostPrices)
  @ValidateNested({ each: true })
  @Type(() => LaterPriceLine)
  prices!: LaterPriceLine[];
}

export class TerminateAgreement {
  /** Told to the enterprise. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export const agreementSorts = ['expiry', 'created', '-created'] as const;

export class AgreementsQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  @MayBeAbsent()
  @IsIn(agreementStates)
  state?: AgreementState;

  /** Last day before this one, YYYY-MM-DD: what has to be renewed. */
  @MayBeAbsent()
  @IsDateOnly()
  expiringBefore?: string;

  /** `expiry` (the next to end first), `created` (oldest first) or `-created`. */
  @MayBeAbsent()
  @IsIn(agreementSorts)
  sort?: (typeof agreementSorts)[number] = '-created';
}
