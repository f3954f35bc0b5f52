import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDateOnly, IsWasteCode, MayBeAbsent, Trimmed, UniqueBy } from '../../../../platform/http/field-types.js';
import { says } from '../../../../platform/http/validation-texts.js';
import { methodCodes } from '../../../../shared/method-code.js';
import type { MethodCode } from '../../../../shared/method-code.js';
import { PartnerListQuery } from '../../../dto/partner-list.query.dto.js';
import { IsPhone } from '../../../dto/phone.dto.js';

/** One thing that the permit allows. */
export class PermitLineInput {
  /** Of the catalogue. */
  @IsWasteCode()
  wasteCode!: string;

  /** 利用处置方式代码, HJ 1033 附录F. */
  @IsIn(methodCodes)
  methodCode!: MethodCode;
}

/** A treatment company to register, with its 危险废物经营许可证. */
export class RegisterTreatmentCompany {
  /** 2–120 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 120)
  name!: string;

  /** 统一社会信用代码, 18 characters. */
  @Trimmed()
  @IsString()
  @Length(18, 18)
  uscc!: string;

  /** Why a code whose check digit fails is right all the same, 2–200 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 200)
  usccOverrideReason?: string;

  /** The county it sits in, six digits of GB/T 2260; may be in another province. */
  @Matches(/^\d{6}$/, says('应为六位行政区划代码，如 320613。', 'Must be the six digits of a county, such as 320613.'))
  divisionCode!: string;

  /** 4–200 characters. */
  @Trimmed()
  @IsString()
  @Length(4, 200)
  address!: string;

  /** Number to reach it at, 5–24 characters. */
  @Trimmed()
  @IsPhone()
  phone!: string;

  /** Number of the 危险废物经营许可证, 4–40 characters; unique within the facility. */
  @Trimmed()
  @IsString()
  @Length(4, 40)
  permitNo!: string;

  /** First valid day of the permit, YYYY-MM-DD. */
  @IsDateOnly()
  permitValidFrom!: string;

  /** Last valid day of the permit, YYYY-MM-DD. */
  @IsDateOnly()
  permitValidTo!: string;

  /** What the permit allows: 1 to 1,000 pairs of code and method. Given in a change, the list is replaced as a whole. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @UniqueBy<PermitLineInput>('wasteCode', 'methodCode')
  @ValidateNested({ each: true })
  @Type(() => PermitLineInput)
  permitLines!: PermitLineInput[];
}

/** What is given changes; the rest stays. Null is refused, since no field may be empty. */
export class ChangeTreatmentCompany extends PartialType(RegisterTreatmentCompany, { skipNullProperties: false }) {}

/** By name, or by the day the permit expires. */
export class TreatmentCompanyListQuery extends PartnerListQuery {
  /** Only those whose permit names this code. */
  @IsOptional()
  @IsWasteCode()
  wasteCode?: string;
}
