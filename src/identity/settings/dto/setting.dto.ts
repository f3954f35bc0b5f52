import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { IsDateOnly, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { settingNames } from '../settings.data.js';
import type { SettingName } from '../settings.data.js';

export class SettingsQuery extends PageQuery {
  @IsOptional()
  @IsIn(settingNames)
  name?: SettingName;
}

export class CreateSetting {
  @IsIn(settingNames)
  name!: SettingName;

  /** For one facility only; for all when absent. */
  @IsOptional()
  @IsUUID()
  facilityId?: string | null;

  /** A waste code, where the setting can be narrowed to one. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(40)
  scope: string = '';

  @IsInt()
  value!: number;

  /** First day, Asia/Shanghai; today or later. */
  @IsDateOnly()
  validFrom!: string;

  /** Last day; open when absent. */
  @IsOptional()
  @IsDateOnly()
  validTo: string | null = null;

  /** The document that this value rests on. */
  @Trimmed()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  basis!: string;

  @MayBeAbsent()
  @IsBoolean()
  uncertain: boolean = false;
}

/** What is left out stays as it is. */
export class ChangeSetting {
  /** Only while the row is not in force yet. */
  @MayBeAbsent()
  @IsInt()
  value?: number;

  /** null: open. */
  @IsOptional()
  @IsDateOnly()
  validTo?: string | null;

  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  basis?: string;

  @MayBeAbsent()
  @IsBoolean()
  uncertain?: boolean;
}
