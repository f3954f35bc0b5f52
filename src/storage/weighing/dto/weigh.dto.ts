import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { weighingStates } from '../weighing.lifecycle.js';
import type { WeighingState } from '../weighing.lifecycle.js';
import { weighingKinds, weighingSources } from '../weighing.types.js';
import type { WeighingKind, WeighingSource } from '../weighing.types.js';

/** One reading of a scale. */
export class Weigh {
  /** The manifest that arrived. */
  @IsUUID()
  manifestId!: string;

  /** The line weighed. Left out: the vehicle with the whole load of the manifest's round. */
  @MayBeAbsent()
  @IsUUID()
  lineId?: string;

  /** Which portion of the line, 1 to 50, when its packages are weighed in several goes; 1 when left out. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(50)
  part?: number;

  /** gross and tare, or net. A vehicle is weighed gross and tare. */
  @IsIn(weighingKinds)
  kind!: WeighingKind;

  /** 1 to 100,000,000 grams (100 t). */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  grams!: number;

  /** scale: with deviceId and readingId; manual: with a reason, and another person confirms it. */
  @IsIn(weighingSources)
  source!: WeighingSource;

  /** The scale, 1 to 60 letters, digits, '.', '_' or '-'. */
  @MayBeAbsent()
  @IsString()
  @Matches(/^[\w.-]{1,60}$/)
  deviceId?: string;

  /** The scale's own id of the reading: sent again, it is the same reading. 1 to 100 letters, digits, '.', '_' or '-'. */
  @MayBeAbsent()
  @IsString()
  @Matches(/^[\w.-]{1,100}$/)
  readingId?: string;

  /** Why the scale was not read by machine, 10 to 500 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(10, 500)
  reason?: string;
}

export class VoidWeighing {
  /** Why, 10 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(10, 500)
  reason!: string;
}

export class WeighingListQuery extends PageQuery {
  /** Readings of the lines of one manifest. */
  @IsOptional()
  @IsUUID()
  manifestId?: string;

  /** Readings of one round, those of the vehicle with its load among them. */
  @IsOptional()
  @IsUUID()
  roundId?: string;

  /** `unconfirmed`: what waits for a second person. */
  @ApiPropertyOptional({ enum: weighingStates })
  @IsOptional()
  @IsIn(weighingStates)
  state?: WeighingState;
}
