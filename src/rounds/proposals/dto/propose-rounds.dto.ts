import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { IsDateOnly } from '../../../platform/http/field-types.js';

/** For which days rounds are to be proposed, and with what. */
export class ProposeRounds {
  /** First day, YYYY-MM-DD, today or later. */
  @IsDateOnly()
  from!: string;

  /** Last day, YYYY-MM-DD, at most 14 days in all. */
  @IsDateOnly()
  to!: string;

  /** Vehicles to plan with, 1–50; all that are in use when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  vehicleIds?: string[] | null;
}
