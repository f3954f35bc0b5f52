import { PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { IsDateOnly, Trimmed } from '../../platform/http/field-types.js';
import { dangerousGoodsClasses } from '../dangerous-goods.types.js';
import type { DangerousGoodsClass } from '../dangerous-goods.types.js';

/** GB 1589: no road vehicle weighs more than 49 t, its load included. */
export const maxPayloadGrams = 49_000_000;

/** A vehicle to register. */
export class RegisterVehicle {
  /** A carrier of the facility, not retired. */
  @IsUUID()
  carrierId!: string;

  /** Number plate after GA 36, in any spelling: '苏F·12345'; unique within the facility. */
  @Trimmed()
  @IsString()
  @Length(7, 12)
  plate!: string;

  /** What its 道路运输证 covers: `hazardous-waste` (危险废物) or classes of dangerous goods, 1–11 of them. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(dangerousGoodsClasses.length)
  @ArrayUnique()
  @IsIn(dangerousGoodsClasses, { each: true })
  hazardClasses!: DangerousGoodsClass[];

  /** Permitted load (核定载质量) in grams, 1 to 49,000,000 (49 t). */
  @IsInt()
  @Min(1)
  @Max(maxPayloadGrams)
  payloadGrams!: number;

  /** Number of the 道路运输证, 4–40 characters. */
  @Trimmed()
  @IsString()
  @Length(4, 40)
  transportPermitNo!: string;

  /** Last valid day of the 道路运输证, YYYY-MM-DD. */
  @IsDateOnly()
  transportPermitValidTo!: string;
}

/** What is given changes; the rest stays. Null is refused, since no field may be empty. */
export class ChangeVehicle extends PartialType(RegisterVehicle, { skipNullProperties: false }) {}
