import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { says } from '../../platform/http/validation-texts.js';
import type { Role } from '../../shared/roles.js';
import { apiScopes } from '../api-key.entity.js';
import type { ApiScope } from '../api-key.entity.js';
import { assignableRoles } from '../identity.rules.js';

const Login = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value));

const IsTotp = (): PropertyDecorator => Matches(/^\d{6}$/, says('应为 6 位数字。', 'Must be 6 digits.'));

/** Longest password read: hashing works on all of it. */
const longestPassword = 128;

export class SignInRequest {
  @Login()
  @IsString()
  @MinLength(1)
  @MaxLength(50)
  login!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(longestPassword)
  password!: string;

  /** Code of the authenticator app, where the account has one. */
  @MayBeAbsent()
  @IsTotp()
  totp?: string;

  /** `cookie` for browsers; `token` for programs, which then send `Authorization: Bearer`. */
  @MayBeAbsent()
  @IsIn(['cookie', 'token'])
  delivery: 'cookie' | 'token' = 'cookie';
}

export class ChangePassword {
  @IsString()
  @MaxLength(longestPassword)
  currentPassword!: string;

  @IsString()
  @MaxLength(longestPassword)
  newPassword!: string;
}

export class ConfirmTotp {
  @IsTotp()
  code!: string;
}

/** What belongs to one account; administrators may name any. */
export class OwnedQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  accountId?: string;
}

export class AccountsQuery extends PageQuery {
  /** Part of the login or of the position's name, in any case of letters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 60)
  query?: string;

  @MayBeAbsent()
  @IsIn(['active', 'disabled'])
  state?: 'active' | 'disabled';

  @MayBeAbsent()
  @IsIn(assignableRoles)
  role?: Role;
}

export class CreateAccount {
  @Login()
  @Matches(
    /^[a-z0-9][a-z0-9._-]{2,49}$/,
    says('应为 3–50 个字符：小写字母、数字、点、横线、下划线。', 'Must be 3–50 of a–z, 0–9, dot, dash and underscore.'),
  )
  login!: string;

  /** A position such as 调度一班, not a person's name: it enters the audit trail. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  displayName!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(assignableRoles, { each: true })
  roles!: Role[];

  @IsOptional()
  @IsUUID()
  enterpriseId?: string | null;

  /** Unified social credit code of the firm, for who may not read enterprises; with `enterpriseId`, both must fit. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 40)
  enterpriseCode?: string;

  /** The site's name as registered, where the firm has several; without it the site without a name, or the only one. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @MaxLength(60)
  enterpriseSite?: string;

  @IsOptional()
  @IsUUID()
  facilityId?: string | null;

  /** GB/T 2260 prefix: 32, 3206 or 320613. */
  @IsOptional()
  @Matches(
    /^\d{2}(\d{2}){0,2}$/,
    says('应为 2、4 或 6 位行政区划代码。', 'Must be a division code of 2, 4 or 6 digits.'),
  )
  divisionCode?: string | null;
}

/** What is left out stays as it is. */
export class ChangeAccount {
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  displayName?: string;

  /** Of the same family as before. Ends all sessions of the account. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(assignableRoles, { each: true })
  roles?: Role[];

  /** Disabling ends all sessions and bars the API keys of the account. */
  @MayBeAbsent()
  @IsIn(['active', 'disabled'])
  state?: 'active' | 'disabled';

  /** false asks for the second factor again where demonstration data waived it. */
  @MayBeAbsent()
  @IsIn([false])
  totpWaived?: false;
}

export class ResetPassword {
  /** Also forget the authenticator app, for a lost telephone. */
  @MayBeAbsent()
  @IsBoolean()
  alsoSecondFactor: boolean = false;
}

export class CreateApiKey {
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsIn(apiScopes, { each: true })
  scopes!: ApiScope[];

  /** Days of validity, a year at most. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(365)
  validDays: number = 90;
}
