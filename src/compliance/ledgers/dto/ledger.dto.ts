import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { sheetFormats } from '../../../platform/documents/sheet-writer.js';
import type { SheetFormat } from '../../../platform/documents/sheet-writer.js';
import { IsDateOnly, IsInstant, IsWasteCode, QueryInteger } from '../../../platform/http/field-types.js';
import { maxPageLimit } from '../../../platform/http/paging.js';
import { says } from '../../../platform/http/validation-texts.js';

/** Whose ledger, and as of when. */
export class LedgerUnitQuery {
  /** A generator's ledger; an enterprise reads its own. */
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** A facility's ledger; an operator's own when both are left out. */
  @IsOptional()
  @IsUUID()
  facilityId?: string;

  /** As recorded by a past instant; now when left out. */
  @IsOptional()
  @IsInstant()
  asOf?: string;

  /** Resting on the audit trail up to this leaf: `restsOn.leaf` of an earlier answer gives its figures again. */
  @ApiPropertyOptional({ type: Number, minimum: 0 })
  @IsOptional()
  @QueryInteger()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  leaf?: number;
}

/** Records of a table. */
class LedgerFilter extends LedgerUnitQuery {
  @IsOptional()
  @IsWasteCode()
  wasteCode?: string;

  /** 数字识别码, 37 characters. */
  @IsOptional()
  @Matches(/^[0-9A-Z]{37}$/, says('应为 37 位数字识别码。', 'Must be the 37 characters of a container code.'))
  containerCode?: string;

  @IsOptional()
  @IsString()
  @MaxLength(24)
  batchNo?: string;

  /** First day of the occurrence, YYYY-MM-DD. */
  @IsOptional()
  @IsDateOnly()
  from?: string;

  /** Last day. */
  @IsOptional()
  @IsDateOnly()
  to?: string;
}

export class LedgerListQuery extends LedgerFilter {
  @ApiPropertyOptional({ minimum: 1, maximum: maxPageLimit, default: 50, description: 'rows in one page' })
  @IsOptional()
  @QueryInteger()
  @IsInt()
  @Min(1)
  @Max(maxPageLimit)
  limit: number = 50;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(2048)
  cursor?: string;
}

/** A year at most. */
class LedgerPeriodQuery extends LedgerUnitQuery {
  /** First day of the occurrence, YYYY-MM-DD. */
  @ApiProperty({ format: 'date' })
  @IsDateOnly()
  from!: string;

  /** Last day. */
  @ApiProperty({ format: 'date' })
  @IsDateOnly()
  to!: string;
}

export class LedgerSheetQuery extends LedgerPeriodQuery {
  @IsOptional()
  @IsWasteCode()
  wasteCode?: string;

  @ApiPropertyOptional({ enum: sheetFormats, default: 'xlsx' })
  @IsOptional()
  @IsIn(sheetFormats)
  format: SheetFormat = 'xlsx';
}

export class LedgerBalanceQuery extends LedgerUnitQuery {
  /** First day; from the beginning of the ledger when left out. */
  @IsOptional()
  @IsDateOnly()
  from?: string;

  /** Last day; to the instant of `asOf` when left out. */
  @IsOptional()
  @IsDateOnly()
  to?: string;
}
