import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsDateOnly, Trimmed } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { partnerStates } from '../partner.lifecycle.js';
import type { PartnerState } from '../partner.lifecycle.js';

export const partnerSorts = ['name', 'expiry'] as const;
export type PartnerSort = (typeof partnerSorts)[number];

/** Filters and order of the lists of carriers, vehicles and crew. */
export class PartnerListQuery extends PageQuery {
  /** Only those in this state. */
  @IsOptional()
  @IsIn(partnerStates)
  state?: PartnerState;

  /** Part of the name or plate. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 40)
  query?: string;

  /** Only those whose paper's last valid day lies before this day (YYYY-MM-DD); expired ones included. */
  @IsOptional()
  @IsDateOnly()
  expiringBefore?: string;

  /** By name (or plate), or by the day the paper expires, earliest first. */
  @IsIn(partnerSorts)
  sort: PartnerSort = 'name';
}

/** Vehicles and crew also by their carrier. */
export class CarriedListQuery extends PartnerListQuery {
  @IsOptional()
  @IsUUID()
  carrierId?: string;
}
