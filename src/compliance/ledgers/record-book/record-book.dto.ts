import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { sheetFormats } from '../../../platform/documents/sheet-writer.js';
import type { SheetFormat } from '../../../platform/documents/sheet-writer.js';
import { IsDateOnly, IsInstant, QueryInteger } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';

export class RecordBookQuery extends PageQuery {
  /** An operator's own when left out; a regulator names one. */
  @IsOptional()
  @IsUUID()
  facilityId?: string;

  /** First day, YYYY-MM-DD; with `to` at most 366 days. */
  @ApiProperty({ format: 'date' })
  @IsDateOnly()
  from!: string;

  /** Last day. */
  @ApiProperty({ format: 'date' })
  @IsDateOnly()
  to!: string;

  /** As recorded by a past instant; now when left out. */
  @IsOptional()
  @IsInstant()
  asOf?: string;

  /** Resting on the audit trail up to this leaf. */
  @ApiPropertyOptional({ type: Number, minimum: 0 })
  @IsOptional()
  @QueryInteger()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  leaf?: number;
}

export class RecordBookSheetQuery extends RecordBookQuery {
  @ApiPropertyOptional({ enum: sheetFormats, default: 'xlsx' })
  @IsOptional()
  @IsIn(sheetFormats)
  format: SheetFormat = 'xlsx';
}
