import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsInstant, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { says } from '../../../platform/http/validation-texts.js';
import { readingFlags, readingSources, spans } from '../emission.types.js';
import type { ReadingFlag, ReadingSource, Span } from '../emission.types.js';
import { mostReadings } from '../reading.rules.js';

/** One reading of a batch. Read by `readBatch`: a wrong one is refused alone, and the others are taken. */
export class GivenReading {
  /** Code of an outlet of the own facility: DA001. */
  outlet!: string;
  /** Code of a parameter that the outlet monitors: NMHC. */
  parameter!: string;
  /** ISO 8601 with offset, in whole seconds. */
  at!: string;
  /** Decimal text, at most nine digits before and six after the point: "12.30". Needed when the flag is `normal`. */
  @ApiPropertyOptional({ type: String, nullable: true })
  value?: string | null;
  @ApiPropertyOptional({ enum: readingFlags, default: 'normal' })
  flag?: ReadingFlag;
  /** Decimal text; with `belowDetection`, and only then. */
  @ApiPropertyOptional({ type: String, nullable: true })
  detectionLimit?: string | null;
}

export class SendReadings {
  /** 1 to 10,000 readings in any order. */
  @ApiProperty({ type: [GivenReading], minItems: 1, maxItems: mostReadings })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostReadings)
  readings!: unknown[];

  /** Number of the laboratory's report; needed for what a person enters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 60)
  reportNumber?: string;

  /** SHA-256 of the report's file, so that it can be told from another one. */
  @MayBeAbsent()
  @Matches(/^[0-9a-f]{64}$/, says('应为 64 位十六进制小写字符。', 'Must be 64 lower-case hexadecimal digits.'))
  reportSha256?: string;
}

const amount = says('应为十进制文字，如 "12.30"。', 'Must be a decimal text such as "12.30".');

export class CorrectReading {
  /** Instant of the reading, in whole seconds. */
  @IsInstant()
  at!: string;

  @IsIn(readingSources)
  source!: ReadingSource;

  @IsIn(readingFlags)
  flag!: ReadingFlag;

  @IsOptional()
  @Matches(/^-?\d{1,9}(\.\d{1,6})?$/, amount)
  value?: string | null;

  @IsOptional()
  @Matches(/^\d{1,9}(\.\d{1,6})?$/, amount)
  detectionLimit?: string | null;

  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class ReadingQuery extends PageQuery {
  /** From this instant on. */
  @IsOptional()
  @IsInstant()
  since?: string;

  /** Before this instant. */
  @IsOptional()
  @IsInstant()
  before?: string;
}

export class AverageQuery extends ReadingQuery {
  @IsIn(spans)
  span!: Span;
}
