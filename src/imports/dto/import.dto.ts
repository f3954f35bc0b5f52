import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { sheetFormats } from '../../platform/documents/sheet-writer.js';
import type { SheetFormat } from '../../platform/documents/sheet-writer.js';
import { MayBeAbsent } from '../../platform/http/field-types.js';
import { languages } from '../../shared/domain-error.js';
import type { Language } from '../../shared/domain-error.js';

export const importModes = ['check', 'take'] as const;
export type ImportMode = (typeof importModes)[number];

export class ImportQuery {
  /** `check` takes nothing and says what `take` would say. */
  @ApiProperty({ enum: importModes })
  @IsIn(importModes)
  mode!: ImportMode;
}

export class FileQuery {
  @ApiPropertyOptional({ enum: sheetFormats, default: 'xlsx' })
  @MayBeAbsent()
  @IsIn(sheetFormats)
  format: SheetFormat = 'xlsx';

  @ApiPropertyOptional({ enum: languages, default: 'zh' })
  @MayBeAbsent()
  @IsIn(languages)
  language: Language = 'zh';
}
