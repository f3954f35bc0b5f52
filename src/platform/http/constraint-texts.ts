import { DomainError } from '../../shared/domain-error.js';
import type { Text } from '../../shared/domain-error.js';
import { conflict } from './http.errors.js';

interface ConstraintText {
  readonly text: Text;
  readonly pointer: string | undefined;
}

const texts = new Map<string, ConstraintText>();

/**
 * Says in words what it means when the database constraint `name` refuses a row, and which field (RFC 6901 pointer)
 * to mend. Called once, beside the module that owns the table.
 */
export function describeConstraint(name: string, text: Text, pointer?: string): void {
  if (texts.has(name)) throw new Error(`constraint ${name} is described twice`);
  texts.set(name, { text, pointer });
}

/** `request.conflict`, 409, in the words of the constraint if it has some. */
export function conflictOf(constraint: string | undefined): DomainError {
  const known = constraint === undefined ? undefined : texts.get(constraint);
  const error = conflict({ constraint: constraint ?? '' });
  if (known === undefined) return error;
  const { text, pointer } = known;
  const fields = pointer === undefined ? [] : [{ pointer, code: error.code, text, details: error.details }];
  return new DomainError(error.code, error.status, text, error.details, fields);
}
