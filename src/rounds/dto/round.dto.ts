import { PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { IsDateOnly, Trimmed } from '../../platform/http/field-types.js';
import { mostStops } from '../round.rules.js';

class RoundFields {
  /** YYYY-MM-DD, today up to 90 days ahead. */
  @IsDateOnly()
  day!: string;

  @IsUUID()
  vehicleId!: string;

  @IsUUID()
  driverId!: string;

  /** Somebody other than the driver (交通运输部令2019年第29号). */
  @IsUUID()
  escortId!: string;
}

/** A round to plan. */
export class PlanRound extends RoundFields {
  /** For the crew, 1–500 characters. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  note?: string | null;

  /** Bookings to put on it at once, in the order of driving, 0–40. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostStops)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bookingIds?: string[] | null;
}

/** What is given changes; the rest stays. Null takes the note off and is refused elsewhere. */
export class ChangeRound extends PartialType(RoundFields, { skipNullProperties: false }) {
  /** Null takes it off. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  note?: string | null;
}

export class RoundStops {
  /** Bookings, 1–40, in the order of driving. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostStops)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bookingIds!: string[];
}

export class WaiveFindings {
  /** Keys of soft findings of the check, 1–50. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(3, 2000, { each: true })
  findings!: string[];

  /** Why they may pass, 2–500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

/** A step that needs its reason on record. */
export class RoundReason extends PickType(WaiveFindings, ['reason']) {}
