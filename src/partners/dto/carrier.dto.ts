import { PartialType } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { IsDateOnly, Trimmed } from '../../platform/http/field-types.js';
import { IsPhone } from './phone.dto.js';

/** A transport company to register. */
export class RegisterCarrier {
  /** 2–120 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 120)
  name!: string;

  /** Number of the 道路运输经营许可证, 4–40 characters; unique within the facility. */
  @Trimmed()
  @IsString()
  @Length(4, 40)
  licenceNo!: string;

  /** Last valid day of the licence, YYYY-MM-DD. */
  @IsDateOnly()
  licenceValidTo!: string;

  /** Number to reach the company at, 5–24 characters. */
  @Trimmed()
  @IsPhone()
  phone!: string;

  /** 4–200 characters. */
  @Trimmed()
  @IsString()
  @Length(4, 200)
  address!: string;
}

/** What is given changes; the rest stays. Null is refused, since no field may be empty. */
export class ChangeCarrier extends PartialType(RegisterCarrier, { skipNullProperties: false }) {}
