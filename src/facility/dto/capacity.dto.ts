import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Max, Min } from 'class-validator';
import { QueryInteger } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';

export const limitKinds = ['permitQuota', 'categoryQuota', 'zone'] as const;
export type ShownLimitKind = (typeof limitKinds)[number];

export class CapacityQuery {
  /** 2020–2100; the running year in Asia/Shanghai when left out. */
  @IsOptional()
  @QueryInteger()
  @IsInt()
  @Min(2020)
  @Max(2100)
  year?: number;

  /** An operator's own when left out; a regulator names one. */
  @IsOptional()
  @IsUUID()
  facilityId?: string;
}

/** Names one limit account, as the links of the capacity view do. */
export class LimitListQuery extends PageQuery {
  @IsUUID()
  facilityId!: string;

  @IsIn(limitKinds)
  kind!: ShownLimitKind;

  /** A category (`HW08`) or the id of a zone; empty for the permit's total. */
  @IsOptional()
  @IsString()
  @MaxLength(36)
  scope: string = '';

  /** The calendar year of a quota; left out for a zone. */
  @IsOptional()
  @QueryInteger()
  @IsInt()
  @Min(2020)
  @Max(2100)
  year?: number;
}
