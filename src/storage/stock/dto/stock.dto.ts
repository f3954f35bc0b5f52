import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { stockGroupings, stockPlaces } from '../../../containers/stock.types.js';
import type { StockGrouping, StockPlace } from '../../../containers/stock.types.js';
import { IsDateOnly, IsInstant, QueryFlag } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { says } from '../../../platform/http/validation-texts.js';

export class StockQuery {
  /** An operator's own when left out; a regulator names one. */
  @IsOptional()
  @IsUUID()
  facilityId?: string;

  /** A past instant; now when left out. */
  @IsOptional()
  @IsInstant()
  asOf?: string;

  @ApiPropertyOptional({ enum: stockGroupings, default: 'zone-code' })
  @IsOptional()
  @IsIn(stockGroupings)
  groupBy: StockGrouping = 'zone-code';
}

export class StockListQuery extends PageQuery {
  /** An operator's own when left out; a regulator names one. */
  @IsOptional()
  @IsUUID()
  facilityId?: string;

  /** A past instant; now when left out. */
  @IsOptional()
  @IsInstant()
  asOf?: string;

  @IsOptional()
  @IsUUID()
  zoneId?: string;

  @IsOptional()
  @Matches(
    /^\d{3}-\d{3}-\d{2}$/,
    says('应为 8 位废物代码，如 900-214-08。', 'Must be a waste code such as 900-214-08.'),
  )
  wasteCode?: string;

  @ApiPropertyOptional({ enum: stockPlaces })
  @IsOptional()
  @IsIn(stockPlaces)
  place?: StockPlace;

  /** In quarantine, or not. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  held?: boolean;

  /** Last day in store before this one, YYYY-MM-DD. */
  @IsOptional()
  @IsDateOnly()
  dueBefore?: string;
}
