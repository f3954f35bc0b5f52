import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsInstant, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';

export class RecordIncident {
  @IsInstant()
  occurredAt!: string;

  /** Where, 2 to 200 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 200)
  place!: string;

  /** What happened, with the wastes and masses concerned, 5 to 2,000 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 2000)
  what!: string;

  /** What was done about it, 5 to 2,000 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 2000)
  measures!: string;

  /** The authority that was told, 2 to 200 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 200)
  reportedTo?: string;
}

export class WithdrawIncident {
  /** Why the record does not count, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class IncidentQuery extends PageQuery {
  /** An operator's own when left out; a regulator names one. */
  @IsOptional()
  @IsUUID()
  facilityId?: string;
}
