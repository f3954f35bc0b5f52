import { IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { says } from '../../../platform/http/validation-texts.js';

/** The last two digits are a category that exists, HW01–HW40 or HW45–HW50: the zone is chosen by it. */
const wasteCodeShape = /^\d{3}-\d{3}-(0[1-9]|[1-3]\d|40|4[5-9]|50)$/;
const wasteCodeSays = says('应为 8 位废物代码，如 900-214-08。', 'Must be a waste code such as 900-214-08.');

/** Mass that left for treatment on an outbound manifest. */
export class ShipOut {
  @Matches(wasteCodeShape, wasteCodeSays)
  wasteCode!: string;

  /** Where it was stored. */
  @IsUUID()
  zoneId!: string;

  /** 1 to 100,000,000 grams (100 t). */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  grams!: number;

  /** The treatment company, 2 to 120 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 120)
  partner!: string;

  /** 14 digits of the outbound manifest in the national system. */
  @IsString()
  @Matches(/^20\d{12}$/, says('应为 14 位国家联单编号。', 'Must be the 14 digits of an official number.'))
  officialManifestNumber!: string;

  /** 2 to 500 characters; stands in the books. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export class OutflowListQuery extends PageQuery {
  @IsOptional()
  @Matches(wasteCodeShape, wasteCodeSays)
  wasteCode?: string;

  @IsOptional()
  @IsUUID()
  zoneId?: string;
}
