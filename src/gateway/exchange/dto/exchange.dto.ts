import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { sheetFormats } from '../../../platform/documents/sheet-writer.js';
import type { SheetFormat } from '../../../platform/documents/sheet-writer.js';

export class CreateExport {
  @ApiProperty({ enum: sheetFormats })
  @IsIn(sheetFormats)
  format!: SheetFormat;
}

export const importModes = ['check', 'apply'] as const;
export type ImportMode = (typeof importModes)[number];

export class ImportQuery {
  /** `check` takes nothing and says what `apply` would do. */
  @ApiProperty({ enum: importModes })
  @IsIn(importModes)
  mode!: ImportMode;
}
