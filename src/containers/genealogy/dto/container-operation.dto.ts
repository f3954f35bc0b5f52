import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, Trimmed, wholeCode } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { containerPackagings, flowKinds } from '../../container.types.js';
import type { ContainerPackaging, FlowKind } from '../../container.types.js';
import { mostGramsInOne, mostSources, mostTargets } from '../genealogy.rules.js';
import { edgeDirections } from './container-operation.view.js';
import type { EdgeDirection } from './container-operation.view.js';

export class OperationSource {
  /** What was scanned: the 37 characters, or an address that ends in them. */
  @Trimmed()
  @IsString()
  @Length(37, 300, wholeCode)
  code!: string;

  /** Decanting: how much of it, all when left out. Otherwise the mass that was read, which must be the one in the books. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(mostGramsInOne)
  grams?: number;
}

export class OperationTarget {
  /** Decanting: what was scanned of an existing container. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(37, 300, wholeCode)
  code?: string;

  /** Of a new container. */
  @ApiPropertyOptional({ enum: containerPackagings })
  @MayBeAbsent()
  @IsIn(containerPackagings)
  packaging?: ContainerPackaging;

  /** Of a new container: 1 to 100,000,000 ml. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  volumeMillilitres?: number;

  /** Needed when splitting; otherwise what came out of the sources. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(mostGramsInOne)
  grams?: number;
}

/**
 * split: part or all of one into new ones; merge: several, wholly, into one new one; repack: one wholly into a new one;
 * decant: part or all of one into an existing one.
 */
export class OperateContainers {
  @ApiProperty({ enum: flowKinds })
  @IsIn(flowKinds)
  kind!: FlowKind;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostSources)
  @ValidateNested({ each: true })
  @Type(() => OperationSource)
  sources!: OperationSource[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostTargets)
  @ValidateNested({ each: true })
  @Type(() => OperationTarget)
  targets!: OperationTarget[];

  /** 2 to 500 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason?: string;
}

export class EdgeQuery extends PageQuery {
  /** Only where it came from, or only where it went. */
  @ApiPropertyOptional({ enum: edgeDirections })
  @IsOptional()
  @IsIn(edgeDirections)
  direction?: EdgeDirection;
}
