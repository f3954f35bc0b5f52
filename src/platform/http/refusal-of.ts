import { HttpException } from '@nestjs/common';
import { DomainError } from '../../shared/domain-error.js';
import { isUnavailable, postgresFailure } from '../database/postgres-errors.js';
import { conflictOf } from './constraint-texts.js';
import {
  addressMalformed,
  appendOnly,
  bodyMalformed,
  bodyTooLarge,
  internal,
  mediaTypeUnsupported,
  notPermitted,
  requestRefused,
  routeNotFound,
  unavailable,
  valueRefused,
} from './http.errors.js';

export interface Occurrence {
  readonly method: string;
  readonly correlationId: string;
}

/**
 * What to tell the caller about an error. Expected refusals speak for themselves; framework and database errors become
 * one of ours; whatever is left is a fault of ours: `internal`, 500, with the correlation id and no internals.
 */
export function refusalOf(error: unknown, occurrence: Occurrence): DomainError {
  if (error instanceof DomainError) return error;
  return (
    frameworkRefusal(error, occurrence) ??
    databaseRefusal(error) ??
    internal({ correlationId: occurrence.correlationId })
  );
}

/** Nest's HttpException (which may wrap a Fastify error) and Fastify's own errors before Nest saw them. */
function frameworkRefusal(error: unknown, occurrence: Occurrence): DomainError | null {
  if (!(error instanceof Error)) return null;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === null || status < 400 || status >= 500) return null;
  if ((codeOf(error) ?? codeOf(error.cause)) === 'FST_ERR_BAD_URL') return addressMalformed({});
  if (status === 404) return routeNotFound({ method: occurrence.method });
  return byStatus[status] ?? withStatus(requestRefused({ status }), status);
}

const byStatus: Readonly<Record<number, DomainError>> = {
  400: bodyMalformed({}),
  413: bodyTooLarge({}),
  414: addressMalformed({}),
  415: mediaTypeUnsupported({}),
};

const withStatus = (error: DomainError, status: number): DomainError =>
  new DomainError(error.code, status, error.text, error.details);

/** Only errors of Fastify and its plugins carry a status the caller may see; a stray `statusCode` elsewhere means nothing. */
function statusOf(error: Error): number | null {
  if (error.name !== 'FastifyError' && !codeOf(error)?.startsWith('FST_')) return null;
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Values PostgreSQL could not store: the request should have been refused before, but it is the request that is wrong. */
const badValues = new Set(['22021', '22P05', '22P02', '22003', '22008', '22007', '22001']);
const conflicts = new Set(['23505', '23503', '23514', '23P01']);

function databaseRefusal(error: unknown): DomainError | null {
  if (isUnavailable(error)) return unavailable({});
  const failure = postgresFailure(error);
  if (failure === null) return null;
  if (badValues.has(failure.sqlState)) return valueRefused({});
  if (conflicts.has(failure.sqlState)) return conflictOf(failure.constraint);
  if (failure.sqlState === 'GI009') return appendOnly({});
  // Row-level security refused a row the service let through; the filter logs it as a fault all the same.
  return failure.sqlState === '42501' ? notPermitted({}) : null;
}
