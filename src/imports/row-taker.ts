import { refusalOf } from '../platform/http/refusal-of.js';
import { createValidationPipe } from '../platform/http/validation.pipe.js';
import { DomainError } from '../shared/domain-error.js';
import type { WriteTx } from '../writes/write-tx.js';
import { valueOf } from './import-cells.js';
import { faultsOf } from './import-faults.js';
import type { RowFault } from './import-faults.js';
import { importCellMissing } from './import.errors.js';
import type { ImportKind, RowTaker, RowValues } from './import-kind.types.js';
import type { ImportRow, ImportSheet } from './import-sheet.js';

const pipe = createValidationPipe();

/**
 * Enters each row as a single entry is entered, in one transaction, and says what is to be mended. A row that is refused
 * leaves the transaction fit for the next one, so that one run tells of all of them; what was refused is for the caller
 * to roll back.
 */
export async function takeRows(tx: WriteTx, kind: ImportKind, { rows }: ImportSheet): Promise<RowFault[]> {
  const taker = await kind.open(tx);
  const faults: RowFault[] = [];
  for (const row of rows) faults.push(...(await takeRow(tx, kind, row, taker)));
  return faults;
}

async function takeRow(
  tx: WriteTx,
  kind: ImportKind,
  row: ImportRow,
  { read = (values) => values, take }: RowTaker,
): Promise<RowFault[]> {
  const { values, faults } = valuesOf(kind, row);
  if (faults.length > 0) return faults;
  try {
    const given = (await pipe.transform(read(values), { type: 'body', metatype: kind.given })) as object;
    await inSavepoint(tx, () => take(given));
    return [];
  } catch (error) {
    return faultsOf(kind.columns, row, expected(error));
  }
}

/** All cells that cannot be read, so that nobody mends them one at a time. */
function valuesOf({ columns }: ImportKind, row: ImportRow): { values: RowValues; faults: RowFault[] } {
  const values: Record<string, unknown> = {};
  const faults: RowFault[] = [];
  for (const column of columns) {
    const text = row.text(column);
    try {
      if (text !== '') values[column.key] = valueOf(column, text);
      else if (column.required) throw importCellMissing({}, `/${column.key}`);
    } catch (error) {
      faults.push(...faultsOf(columns, row, expected(error)));
    }
  }
  return { values, faults };
}

/** PostgreSQL takes nothing more after an error; it goes on from before the row instead. */
async function inSavepoint(tx: WriteTx, work: () => Promise<unknown>): Promise<void> {
  await tx.query('SAVEPOINT import_row');
  try {
    await work();
  } catch (error) {
    await tx.query('ROLLBACK TO SAVEPOINT import_row');
    throw error;
  }
  await tx.query('RELEASE SAVEPOINT import_row');
}

/** The refusal that the single entry would have answered; what is a fault of ours, or to be tried again, goes on up. */
function expected(error: unknown): DomainError {
  const refusal = refusalOf(error, { method: 'POST', correlationId: '' });
  if (refusal.status >= 500) throw error;
  return refusal;
}
