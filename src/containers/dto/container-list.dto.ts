import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsString, IsUUID, Length } from 'class-validator';
import { CommaSeparated, IsDateOnly, IsWasteCode, MayBeAbsent, QueryFlag } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { containerStates } from '../container.types.js';
import type { ContainerState } from '../container.types.js';

export const containerOrders = ['-createdAt', 'generatedAt'] as const;
export type ContainerOrder = (typeof containerOrders)[number];

export class ContainerListQuery extends PageQuery {
  /** One or more states, separated by commas. */
  @ApiPropertyOptional({ type: String, example: 'registered,storedAtGenerator' })
  @MayBeAbsent()
  @CommaSeparated()
  @ArrayMaxSize(containerStates.length)
  @IsIn(containerStates, { each: true })
  state?: ContainerState[];

  @MayBeAbsent()
  @IsWasteCode()
  wasteCode?: string;

  /** For operators and regulators; an enterprise sees its own. */
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  @MayBeAbsent()
  @IsUUID()
  manifestId?: string;

  /** What counts against a zone, wherever inside it stands. */
  @MayBeAbsent()
  @IsUUID()
  zoneId?: string;

  /** In store and due before this day, YYYY-MM-DD. */
  @MayBeAbsent()
  @IsDateOnly()
  dueBefore?: string;

  /** Only what is in store and near its last day, as `storage.warn-days-early` has it, or past it. */
  @ApiPropertyOptional({ type: Boolean })
  @MayBeAbsent()
  @QueryFlag()
  @IsBoolean()
  dueSoon?: boolean;

  /** true: in quarantine; false: not. */
  @MayBeAbsent()
  @QueryFlag()
  @IsBoolean()
  held?: boolean;

  /** The beginning of a code, or what a scanner read. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 300)
  query?: string;

  /** `-createdAt`: newest label first; `generatedAt`: oldest waste first. */
  @ApiPropertyOptional({ enum: containerOrders, default: '-createdAt' })
  @MayBeAbsent()
  @IsIn(containerOrders)
  sort: ContainerOrder = '-createdAt';
}
