import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { stockGroupings, stockPlaces } from '../../../containers/stock.types.js';
import type { StockGrouping, StockPlace } from '../../../containers/stock.types.js';
import { IsDateOnly, IsInstant, IsWasteCode, QueryFlag } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';

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
  @IsWasteCode()
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
