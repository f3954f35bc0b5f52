import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { CommaSeparated, IsDateOnly, IsWasteCode } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { manifestStates } from '../manifest.lifecycle.js';
import type { ManifestState } from '../manifest.lifecycle.js';
import { manifestKinds } from '../manifest.types.js';
import type { ManifestKind } from '../manifest.types.js';

export const manifestOrders = ['-createdAt', 'createdAt'] as const;
export type ManifestOrder = (typeof manifestOrders)[number];

export const overdueKinds = ['acceptance', 'backfill'] as const;
export type OverdueKind = (typeof overdueKinds)[number];

export class ManifestListQuery extends PageQuery {
  /** One or more states, separated by commas. */
  @ApiPropertyOptional({ type: String, example: 'loaded,inTransit' })
  @IsOptional()
  @CommaSeparated()
  @ArrayMaxSize(manifestStates.length)
  @IsIn(manifestStates, { each: true })
  state?: ManifestState[];

  @ApiPropertyOptional({ enum: manifestKinds })
  @IsOptional()
  @IsIn(manifestKinds)
  kind?: ManifestKind;

  /** Manifests of one enterprise. */
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** Manifests of one round. */
  @IsOptional()
  @IsUUID()
  roundId?: string;

  /** Manifests with a line of one booking, those voided and those of refused goods among them. */
  @IsOptional()
  @IsUUID()
  bookingId?: string;

  /** First day of drafting, YYYY-MM-DD in Asia/Shanghai. */
  @IsOptional()
  @IsDateOnly()
  from?: string;

  /** Last day of drafting, YYYY-MM-DD in Asia/Shanghai. */
  @IsOptional()
  @IsDateOnly()
  to?: string;

  /** Manifests with a line of this 8-digit waste code. */
  @IsOptional()
  @IsWasteCode()
  code?: string;

  /** The beginning of the internal, the official or the paper number. */
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z0-9-]{1,30}$/)
  query?: string;

  /** `acceptance`: arrived and not decided within 5 working days; `backfill`: on paper and not filled in within 10. */
  @ApiPropertyOptional({ enum: overdueKinds })
  @IsOptional()
  @IsIn(overdueKinds)
  overdue?: OverdueKind;

  /** By instant of drafting, when internal numbers are drawn; with a minus the newest first. */
  @ApiPropertyOptional({ enum: manifestOrders, default: '-createdAt' })
  @IsOptional()
  @IsIn(manifestOrders)
  sort: ManifestOrder = '-createdAt';
}
