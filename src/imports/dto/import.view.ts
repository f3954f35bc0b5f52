import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../platform/http/allowed-step.view.js';
import { renderBoth } from '../../shared/domain-error.js';
import { mostFaultsNamed } from '../import-faults.js';
import type { RowFault } from '../import-faults.js';
import { importCellTypes } from '../import-kind.types.js';
import type { ImportCellType, ImportColumn, ImportKind } from '../import-kind.types.js';
import { mostImportRows } from '../import-sheet.js';
import type { Upload } from '../import-sheet.js';
import { importModes } from './import.dto.js';
import type { ImportMode } from './import.dto.js';

export class ImportChoiceView {
  value!: string;
  text!: TextView;
}

export class ImportColumnView {
  key!: string;
  heading!: TextView;
  note!: TextView;
  required!: boolean;
  @ApiProperty({ enum: importCellTypes })
  type!: ImportCellType;
  /** Of a `choice` and of `choices`; else empty. */
  @ApiProperty({ type: [ImportChoiceView] })
  choices!: ImportChoiceView[];
}

/** A table that the caller may fill in elsewhere. */
export class ImportKindView {
  kind!: string;
  title!: TextView;
  @ApiProperty({ type: [ImportColumnView] })
  columns!: ImportColumnView[];
  mostRows!: number;
}

export class ImportKindListView {
  @ApiProperty({ type: [ImportKindView] })
  items!: ImportKindView[];
}

export const toImportKindView = ({ kind, title, columns }: ImportKind): ImportKindView => ({
  kind,
  title,
  columns: columns.map(toColumnView),
  mostRows: mostImportRows,
});

const toColumnView = ({ key, heading, note, required, type, choices = {} }: ImportColumn): ImportColumnView => ({
  key,
  heading,
  note,
  required,
  type,
  choices: Object.entries(choices).map(([value, text]) => ({ value, text })),
});

/** A cell, or a row, to mend. */
export class ImportFaultView {
  /** As the spreadsheet numbers it. */
  row!: number;
  /** Key of the column; null where the whole row is refused. */
  @ApiProperty({ type: String, nullable: true })
  column!: string | null;
  @ApiProperty({ type: TextView, nullable: true })
  heading!: TextView | null;
  code!: string;
  message!: TextView;
}

export class ImportOutcomeView {
  kind!: string;
  @ApiProperty({ enum: importModes })
  mode!: ImportMode;
  /** Rows below the headings, without the note of the template. */
  rows!: number;
  /** Of them those that would be taken, or were. */
  sound!: number;
  faultyRows!: number;
  /** All faults of the file; `faults` names the first 200. */
  faultCount!: number;
  @ApiProperty({ type: [ImportFaultView] })
  faults!: ImportFaultView[];
  /** Headings of columns that the import knows nothing of and did not read. */
  @ApiProperty({ type: [String] })
  unread!: string[];
}

export function toImportOutcomeView(
  mode: ImportMode,
  { kind, sheet }: Upload,
  faults: readonly RowFault[],
): ImportOutcomeView {
  const faultyRows = new Set(faults.map(({ line }) => line)).size;
  return {
    kind: kind.kind,
    mode,
    rows: sheet.rows.length,
    sound: sheet.rows.length - faultyRows,
    faultyRows,
    faultCount: faults.length,
    faults: faults.slice(0, mostFaultsNamed).map(toFaultView),
    unread: [...sheet.unread],
  };
}

const toFaultView = ({ line, column, heading, code, text, details }: RowFault): ImportFaultView => ({
  row: line,
  column,
  heading,
  code,
  message: renderBoth(text, details),
});
