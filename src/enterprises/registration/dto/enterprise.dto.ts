import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { trades } from '../../../catalogue/trades.types.js';
import type { Trade } from '../../../catalogue/trades.types.js';
import { IsWasteCode, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { GivenPlace } from '../../../platform/http/place.dto.js';
import { says } from '../../../platform/http/validation-texts.js';
import { phonePattern } from '../../../shared/phone.js';
import { enterpriseStates, laboratoryKinds, scopeLevels } from '../enterprise.types.js';
import type { EnterpriseState, LaboratoryKind, ScopeLevel } from '../enterprise.types.js';

const IsPhone = (): PropertyDecorator =>
  Matches(
    phonePattern,
    says('应为电话号码，如 13812345678 或 0513-83512345。', 'Must be a phone number such as 13812345678.'),
  );

const IsDivision = (): PropertyDecorator =>
  Matches(
    /^\d{6}$/,
    says('应为 6 位县级行政区划代码，如 320613。', 'Must be the 6-digit code of a county, such as 320613.'),
  );

/** One waste the enterprise expects to generate (HJ 1259-2022 表A.3). */
export class DeclaredGenerationLine {
  /** Code of the catalogue in force: `900-214-08`. */
  @IsWasteCode()
  wasteCode!: string;

  /** Grams a year, up to 10,000 t: who declares too much is told so by the eligibility, not by a bound. */
  @IsInt()
  @Min(1)
  @Max(10_000_000_000)
  yearlyGrams!: number;
}

/** What a registration may say beside name, place and trade. Null clears a field. */
export class EnterpriseDetails {
  /** Tells several sites of one credit code apart; empty for the only one. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @MaxLength(60)
  siteName?: string;

  /** 统一社会信用代码, 18 characters. A failing check digit is a warning that the operator reviews. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  uscc?: string | null;

  /** Of the site where the waste arises. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(5, 200)
  address?: string | null;

  /** Where the site stands, so that rounds are planned by kilometres; without it its county's seat stands in. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => GivenPlace)
  place?: GivenPlace | null;

  /** For laboratories only. */
  @IsOptional()
  @IsIn(laboratoryKinds)
  laboratoryKind?: LaboratoryKind | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 40)
  contactName?: string | null;

  @IsOptional()
  @IsPhone()
  contactPhone?: string | null;

  /** Printed on the manifest; somebody answers it while waste is on the road. */
  @IsOptional()
  @IsPhone()
  emergencyPhone?: string | null;

  /** 环评文号, where there is one. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 80)
  eiaNumber?: string | null;

  /** The whole declaration; it replaces the one before. Each code once. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DeclaredGenerationLine)
  declaredGeneration?: DeclaredGenerationLine[];
}

/** What is left out stays as it is. */
export class ChangeEnterprise extends EnterpriseDetails {
  /** As on the licence. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 120)
  name?: string;

  /** County or district of the site (GB/T 2260). */
  @MayBeAbsent()
  @IsDivision()
  divisionCode?: string;

  @MayBeAbsent()
  @IsIn(trades)
  trade?: Trade;
}

/** The first account of the enterprise, which then opens those of its staff. */
export class FirstAccount {
  /** 3–50 of a–z, 0–9, dot, dash and underscore. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @Matches(
    /^[a-z0-9][a-z0-9._-]{2,49}$/,
    says('应为 3–50 个字符：小写字母、数字、点、横线、下划线。', 'Must be 3–50 of a–z, 0–9, dot, dash and underscore.'),
  )
  login!: string;

  /** A position such as 环保专员, not a person's name: it enters the audit trail. */
  @Trimmed()
  @IsString()
  @Length(1, 60)
  displayName!: string;

  @IsString()
  @Length(1, 128)
  password!: string;
}

export class RegisterEnterprise extends EnterpriseDetails {
  /** Which green island is to serve the site: GET /facilities lists them, also for visitors. */
  @IsUUID()
  facilityId!: string;

  /** As on the licence. */
  @Trimmed()
  @IsString()
  @Length(2, 120)
  name!: string;

  /** County or district of the site (GB/T 2260). */
  @IsDivision()
  divisionCode!: string;

  @IsIn(trades)
  trade!: Trade;

  // ValidateNested alone lets a missing object pass, and a list of them.
  @IsObject()
  @ValidateNested()
  @Type(() => FirstAccount)
  account!: FirstAccount;
}

export class VerifyEnterprise {
  /** Why a credit code with a failing check digit is right all the same, such as the licence that was seen. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  usccOverrideReason?: string;
}

export class ReturnReasonLine {
  /** RFC 6901 pointer to the field to mend, such as `/address`; empty for the whole. */
  @IsString()
  @MaxLength(100)
  @Matches(/^(\/[A-Za-z0-9_-]+)*$/, says('应为字段路径，如 /address。', 'Must point to a field, such as /address.'))
  pointer!: string;

  /** What to mend, in the operator's words. */
  @Trimmed()
  @IsString()
  @Length(1, 300)
  text!: string;
}

export class ReturnEnterprise {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ReturnReasonLine)
  reasons!: ReturnReasonLine[];
}

export class SuspendEnterprise {
  /** Told to the enterprise. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export const enterpriseSorts = ['name', 'created', '-created'] as const;

export class EnterprisesQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(enterpriseStates)
  state?: EnterpriseState;

  @MayBeAbsent()
  @IsIn(trades)
  trade?: Trade;

  /** Prefix of a division: 32, 3206 or 320613. */
  @MayBeAbsent()
  @Matches(
    /^\d{2}(\d{2}){0,2}$/,
    says('应为 2、4 或 6 位行政区划代码。', 'Must be a division code of 2, 4 or 6 digits.'),
  )
  division?: string;

  /** Mass accepted within 12 months: `near` from 8 t, `reached` at 10 t. */
  @MayBeAbsent()
  @IsIn(scopeLevels)
  scopeLevel?: ScopeLevel;

  /** Name, site, pinyin, initials or credit code, each word somewhere in them. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 60)
  query?: string;

  /** `name`, `created` (oldest first) or `-created`. */
  @MayBeAbsent()
  @IsIn(enterpriseSorts)
  sort?: (typeof enterpriseSorts)[number] = 'name';
}

/** Puts the site on the map, or takes it off. */
export class LocateEnterprise {
  /** Null: no longer known. */
  @ValidateIf((_: object, value: unknown) => value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => GivenPlace)
  place!: GivenPlace | null;
}
