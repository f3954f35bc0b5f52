import { PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { IsDateOnly, Trimmed } from '../../platform/http/field-types.js';
import { crewKinds } from '../crew.types.js';
import type { CrewKind } from '../crew.types.js';
import { IsPhone } from './phone.dto.js';

/** A driver or escort to register. */
class CrewMemberFields {
  /** A carrier of the facility, not retired. */
  @IsUUID()
  carrierId!: string;

  /** 2–40 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 40)
  name!: string;

  /** 5–24 characters; shown in full to the facility alone. */
  @Trimmed()
  @IsPhone()
  phone!: string;

  /** What the certificate entitles to: driver (驾驶员), escort (押运员), or both. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(crewKinds.length)
  @ArrayUnique()
  @IsIn(crewKinds, { each: true })
  kinds!: CrewKind[];

  /** Number of the 从业资格证, 4–40 characters; unique within the facility. */
  @Trimmed()
  @IsString()
  @Length(4, 40)
  certificateNo!: string;

  /** Last valid day of the certificate, YYYY-MM-DD. */
  @IsDateOnly()
  certificateValidTo!: string;
}

export class RegisterCrewMember extends CrewMemberFields {
  /** The account a driver signs in with, to see the own rounds; null or left out for none. */
  @IsOptional()
  @IsUUID()
  accountId?: string | null;
}

/** What is given changes; the rest stays. Null takes the account off and is refused elsewhere. */
export class ChangeCrewMember extends PartialType(CrewMemberFields, { skipNullProperties: false }) {
  /** Null takes the account off. */
  @IsOptional()
  @IsUUID()
  accountId?: string | null;
}
