import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant, Trimmed } from '../../platform/http/field-types.js';
import { bookingBounds } from '../booking.rules.js';

/** One waste to be picked up. */
export class BookingWishLine {
  /** The waste profile of the enterprise. */
  @IsUUID()
  profileId!: string;

  /** Estimated mass in grams, 1 to 10,000,000 (10 t). */
  @IsInt()
  @Min(1)
  @Max(bookingBounds.maxLineGrams)
  estimatedGrams!: number;

  /** Bags, drums or boxes, 1 to 999. */
  @IsInt()
  @Min(1)
  @Max(bookingBounds.maxPackages)
  packageCount!: number;
}

/** When the vehicle may come. */
export class PickupWindowDto {
  /** Start, ISO 8601 with offset; in the future and at most 60 days ahead. Its year in Asia/Shanghai is the quota year. */
  @IsInstant()
  windowFrom!: string;

  /** End, ISO 8601 with offset; 1 hour to 5 days after the start. */
  @IsInstant()
  windowTo!: string;
}

/** What is to be picked up and when. */
export class BookingWishDto extends PickupWindowDto {
  /** 1 to 20 lines, each waste once. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(bookingBounds.maxLines)
  @ValidateNested({ each: true })
  @Type(() => BookingWishLine)
  lines!: BookingWishLine[];

  /** For the dispatcher and the driver, 1 to 500 characters. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  note?: string;
}

/** Windows to choose from, for one draft of a booking. */
export class BookingOutlookDto extends PickType(BookingWishDto, ['lines'] as const) {
  /** 1 to 10 windows. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => PickupWindowDto)
  windows!: PickupWindowDto[];
}

export class RepeatBookingDto extends PickupWindowDto {
  /** The booking to repeat; the enterprise's newest one when left out. */
  @IsOptional()
  @IsUUID()
  bookingId?: string;
}

export class CancelBookingDto {
  /** Why, 2 to 500 characters; the other side reads it. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}
