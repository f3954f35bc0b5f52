import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import { CommaSeparated, IsDateOnly, MayBeAbsent, QueryFlag } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { says } from '../../platform/http/validation-texts.js';
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
  @Matches(
    /^\d{3}-\d{3}-\d{2}$/,
    says('应为 8 位废物代码，如 900-214-08。', 'Must be a waste code such as 900-214-08.'),
  )
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
