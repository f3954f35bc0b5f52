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
  Min,
} from 'class-validator';
import { IsWasteCode, MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { says } from '../../platform/http/validation-texts.js';
import { zoneKinds } from '../zone.types.js';
import type { ZoneKind } from '../zone.types.js';

/** 100,000 t in grams. */
const mostCapacityGrams = 100_000_000_000;
const categoryShape = /^HW(0[1-9]|[1-3]\d|40|4[5-9]|50)$/;
const isCategory = says('应为废物类别，如 HW08。', 'Must be a waste category such as HW08.', { each: true });

/** What a zone may leave open. */
class ZoneExtras {
  /** Waste codes within the categories, up to 100; none: all of theirs. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsWasteCode({ each: true })
  codes?: string[];

  /** Millilitres of the bund, 1 to 10⁹; null or absent: none, and so no liquids (GB 18597-2023 6.2.2). */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  bundMillilitres?: number | null;

  /** Arranged and approved for dangerous goods: takes waste that is not stable as well (GB 18597-2023 4.9). No when absent. */
  @MayBeAbsent()
  @IsBoolean()
  dangerousGoods?: boolean;

  /** Containers it has places for, 1 to 100,000; null or absent: counted by mass alone. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  places?: number | null;
}

export class CreateZone extends ZoneExtras {
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name!: string;

  /** Grams it may hold at once, 1 to 10¹¹. */
  @IsInt()
  @Min(1)
  @Max(mostCapacityGrams)
  capacityGrams!: number;

  /** Categories it takes, 1 to 46: `HW08`. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(46)
  @ArrayUnique()
  @Matches(categoryShape, isCategory)
  categories!: string[];

  /** Zones are filled in this order, 0–9999. */
  @IsInt()
  @Min(0)
  @Max(9_999)
  sortOrder!: number;

  /** `storage` when absent; `quarantine`: for what is set aside, and nothing else. It stays so. */
  @MayBeAbsent()
  @IsIn(zoneKinds)
  kind?: ZoneKind;
}

/** What is left out stays as it is. */
export class ChangeZone extends ZoneExtras {
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name?: string;

  /** Grams; not below what is booked or stored there. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(mostCapacityGrams)
  capacityGrams?: number;

  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(46)
  @ArrayUnique()
  @Matches(categoryShape, isCategory)
  categories?: string[];

  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(9_999)
  sortOrder?: number;
}

export class ZoneQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  facilityId?: string;

  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';
}
