import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsDateOnly, Trimmed } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { roundStates } from '../round.lifecycle.js';
import type { RoundState } from '../round.lifecycle.js';

export const roundSorts = ['-day', 'day'] as const;
export type RoundSort = (typeof roundSorts)[number];

export class RoundListQuery extends PageQuery {
  @IsOptional()
  @IsIn(roundStates)
  state?: RoundState;

  /** First day, YYYY-MM-DD. */
  @IsOptional()
  @IsDateOnly()
  from?: string;

  /** Last day, YYYY-MM-DD. */
  @IsOptional()
  @IsDateOnly()
  to?: string;

  @IsOptional()
  @IsUUID()
  vehicleId?: string;

  @IsOptional()
  @IsUUID()
  driverId?: string;

  /** How the number begins: CC2026-0. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 20)
  query?: string;

  /** By day, the latest (`-day`) or the earliest first. */
  @IsIn(roundSorts)
  sort: RoundSort = '-day';
}

export class RoundPoolQuery {
  /** YYYY-MM-DD: bookings whose window is open on this day. */
  @IsDateOnly()
  day!: string;

  /** Only this administrative division and those inside it, such as 320613 or 3206. */
  @IsOptional()
  @IsString()
  @Length(2, 6)
  division?: string;
}
