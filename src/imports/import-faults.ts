import { DomainError } from '../shared/domain-error.js';
import type { FieldError, Text } from '../shared/domain-error.js';
import { importRefused } from './import.errors.js';
import type { ImportColumn } from './import-kind.types.js';

/** Faults named in one answer: enough to mend a file by, and not a page of thousands. */
export const mostFaultsNamed = 200;

/** Something to mend in one row. `pointer` is `/rows/<line>/<key>`, without key where the refusal is of the whole row. */
export interface RowFault extends FieldError {
  readonly line: number;
  readonly column: string | null;
  readonly heading: Text | null;
}

/** What a refused entry means for the row that it stands in: each field of it is a column. */
export function faultsOf(
  columns: readonly ImportColumn[],
  { line }: Pick<RowFault, 'line'>,
  error: DomainError,
): RowFault[] {
  const { code, text, details, fields } = error;
  const named = fields.length > 0 ? fields : [{ pointer: '', code, text, details }];
  return named.map((field) => {
    // The entry may have the column's field within another one: /containers/0/grams.
    const steps = field.pointer.split('/');
    const column = columns.find(({ key }) => steps.includes(key));
    return {
      ...field,
      pointer: column === undefined ? `/rows/${line}` : `/rows/${line}/${column.key}`,
      line,
      column: column?.key ?? null,
      heading: column?.heading ?? null,
    };
  });
}

/** `imports.refused`, 422, of the file as a whole, with what is to be mended in it. */
export function refusedFile(faults: readonly FieldError[]): DomainError {
  const { code, status, text, details } = importRefused({ count: faults.length });
  return new DomainError(code, status, text, details, faults.slice(0, mostFaultsNamed));
}
