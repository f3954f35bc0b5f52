import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { CommaSeparated, IsDateOnly } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { bookingStates } from '../booking.lifecycle.js';
import type { BookingState } from '../booking.lifecycle.js';

export const bookingOrders = ['-createdAt', 'windowFrom'] as const;
export type BookingOrder = (typeof bookingOrders)[number];

export class BookingListQuery extends PageQuery {
  /** One or more states, separated by commas. */
  @ApiPropertyOptional({ type: String, example: 'requested,confirmed' })
  @IsOptional()
  @CommaSeparated()
  @ArrayMaxSize(bookingStates.length)
  @IsIn(bookingStates, { each: true })
  state?: BookingState[];

  /** First day on which the window is open, YYYY-MM-DD in Asia/Shanghai. */
  @IsOptional()
  @IsDateOnly()
  from?: string;

  /** Last day on which the window opens, YYYY-MM-DD in Asia/Shanghai. */
  @IsOptional()
  @IsDateOnly()
  to?: string;

  /** Bookings of one enterprise. */
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** The beginning of the booking's number, such as YY20261122-0001. */
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z0-9-]{1,30}$/)
  query?: string;

  /** `-createdAt`: newest first; `windowFrom`: the next pickups first. */
  @ApiPropertyOptional({ enum: bookingOrders, default: '-createdAt' })
  @IsOptional()
  @IsIn(bookingOrders)
  sort: BookingOrder = '-createdAt';
}
