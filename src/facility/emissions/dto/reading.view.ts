import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import { readingFlags, readingSources, spans } from '../emission.types.js';
import type { ReadingFlag, ReadingSource, Span } from '../emission.types.js';

/** A reading is held under the same outlet, parameter, instant and source, and says something else. Correct it instead. */
export class ReadingConflictView {
  /** Place in the batch, from 0. */
  index!: number;
  /** What is held. */
  value!: string | null;
  @ApiProperty({ enum: readingFlags })
  flag!: ReadingFlag;
  detectionLimit!: string | null;
}

export class RefusedReadingView {
  index!: number;
  code!: string;
}

export class RefusalReasonView {
  code!: string;
  text!: TextView;
}

/** What became of each reading: those named in none of the lists were accepted. */
export class ReadingsAnswer {
  batchId!: string;
  accepted!: number;
  /** Places of readings that were sent before. */
  known!: number[];
  conflicts!: ReadingConflictView[];
  refused!: RefusedReadingView[];
  /** Each code of `refused` once, in words. */
  reasons!: RefusalReasonView[];
}

export class ReadingView {
  at!: Date;
  @ApiProperty({ enum: readingSources })
  source!: ReadingSource;
  @ApiProperty({ enum: readingFlags })
  flag!: ReadingFlag;
  /** Decimal text. */
  value!: string | null;
  detectionLimit!: string | null;
  /** What entered averages; null for calibration, maintenance and faults. */
  counted!: string | null;
  reportNumber!: string | null;
  reportSha256!: string | null;
  /** Corrections so far. */
  revision!: number;
  receivedAt!: Date;
}

export class CorrectionView {
  id!: string;
  at!: Date;
  @ApiProperty({ enum: readingSources })
  source!: ReadingSource;
  revision!: number;
  @ApiProperty({ enum: readingFlags })
  oldFlag!: ReadingFlag;
  oldValue!: string | null;
  oldDetectionLimit!: string | null;
  @ApiProperty({ enum: readingFlags })
  newFlag!: ReadingFlag;
  newValue!: string | null;
  newDetectionLimit!: string | null;
  reason!: string;
  correctedAt!: Date;
}

/** Of an hour or a day in Asia/Shanghai. */
export class AverageView {
  startsAt!: Date;
  @ApiProperty({ enum: spans })
  span!: Span;
  readings!: number;
  /** Readings that a whole hour or day should have; null for manual sampling. */
  expected!: number | null;
  /** Of what was expected, in thousandths, at most 1,000. */
  completePermille!: number | null;
  /** Enough of what was expected came. */
  isValid!: boolean;
  /** Rounded half to even to the parameter's decimals (GB/T 8170-2008); null where no mean is taken, or of nothing. */
  mean!: string | null;
  least!: string | null;
  most!: string | null;
}
