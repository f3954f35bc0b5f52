import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, Trimmed, wholeCode, UniqueBy } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { stockTakeStates } from '../stock-take.lifecycle.js';
import type { StockTakeState } from '../stock-take.lifecycle.js';
import { stockTakeDecisions } from '../stock-take.types.js';
import type { StockTakeDecision } from '../stock-take.types.js';

export class StartStockTake {
  @IsUUID()
  zoneId!: string;
}

export class ScanDto {
  /** The 37 characters of the label, or an address that ends in them. */
  @IsString()
  @Length(37, 500, wholeCode)
  code!: string;

  /** As weighed, 1 to 100,000,000 grams; absent where it was not weighed. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  grams?: number;
}

export class ScanContainers {
  /** 1 to 200. A code that was scanned before counts once; its mass is the one weighed last. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ScanDto)
  scans!: ScanDto[];
}

export class DifferenceDecisionDto {
  @IsUUID()
  differenceId!: string;

  /** `book`: the books follow what was found. `leave`: they stay as they are. */
  @IsIn(stockTakeDecisions)
  decision!: StockTakeDecision;

  /** Why, 5 to 500 characters; stands in the books. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;

  /** Of a surplus that is booked: the zone that it was carried to, where the counted one may not hold it. Absent: the counted one. */
  @MayBeAbsent()
  @IsUUID()
  zoneId?: string;

  /** Of a surplus that is booked, 10 to 500 characters: how risks of storing it beside the others are kept in check. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(10, 500)
  overrideReason?: string;
}

export class CloseStockTake {
  /** One for each difference; none where there are none. */
  @IsArray()
  @ArrayMaxSize(1_000)
  @UniqueBy<DifferenceDecisionDto>('differenceId')
  @ValidateNested({ each: true })
  @Type(() => DifferenceDecisionDto)
  differences!: DifferenceDecisionDto[];
}

export class CancelStockTake {
  /** Why, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class FindContainer {
  /** Where it stands now, or was carried: a zone that may hold it, or quarantine. */
  @IsUUID()
  zoneId!: string;

  /** Where and how it was found, 5 to 500 characters. In a quarantine zone it is what it is set aside for. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;

  /** By a manager, 10 to 500 characters: how risks of storing it beside the others are kept in check. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(10, 500)
  overrideReason?: string;
}

export class StockTakeListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: stockTakeStates })
  @IsOptional()
  @IsIn(stockTakeStates)
  state?: StockTakeState;

  @IsOptional()
  @IsUUID()
  zoneId?: string;
}
