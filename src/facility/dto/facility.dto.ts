import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { GivenPlace } from '../../platform/http/place.dto.js';
import { says } from '../../platform/http/validation-texts.js';

/** GB/T 2260 prefix: province, city or county. */
const divisionShape = /^\d{2}(\d{2}){0,2}$/;

export class FacilityQuery extends PageQuery {
  /** Division that contains the facility: `320613`, `3206` or `32`. */
  @IsOptional()
  @Matches(divisionShape, says('应为 2、4 或 6 位行政区划代码。', 'Must be a division code of 2, 4 or 6 digits.'))
  division?: string;
}

/** What is left out stays as it is. */
export class ChangeFacility {
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 120)
  name?: string;

  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 200)
  address?: string;

  /** The organisation's telephone. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(3, 30)
  phone?: string;

  /** Where the gate stands: the depot of every round. Null takes it off the map. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => GivenPlace)
  place?: GivenPlace | null;
}
