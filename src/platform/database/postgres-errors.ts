import { QueryFailedError } from 'typeorm';

/** What we need to know of a failed statement. */
export interface PostgresFailure {
  readonly sqlState: string;
  readonly constraint: string | undefined;
  readonly detail: string | undefined;
}

/** The PostgreSQL failure behind an error, if there is one. Connection losses carry Node's codes, such as ECONNRESET. */
export function postgresFailure(error: unknown): PostgresFailure | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return null;
  const { code, constraint, detail } = cause as Error & Partial<Record<'code' | 'constraint' | 'detail', unknown>>;
  if (typeof code !== 'string') return null;
  return { sqlState: code, constraint: textOrNone(constraint), detail: textOrNone(detail) };
}

const textOrNone = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Serialization failure and deadlock: the whole transaction may simply run again. */
export const isRetryable = (failure: PostgresFailure | null): boolean =>
  failure !== null && (failure.sqlState === '40001' || failure.sqlState === '40P01');

/** Waited in vain for a lock (`lock_timeout`): nothing took effect, and whoever has the lock may be done by now. */
export const isLockWait = (failure: PostgresFailure | null): boolean => failure?.sqlState === '55P03';

const connectionWait = /timeout exceeded when trying to connect|Connection terminated due to connection timeout/;

/** Waited in vain for a connection of the pool: nothing was sent. */
export const isConnectionWait = (error: unknown): boolean =>
  error instanceof Error && connectionWait.test(error.message);

const overloaded = new Set([
  '55P03',
  '57014',
  '53300',
  '53100',
  '53200',
  '25P03',
  '25P04',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '25006',
]);
const lostConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);

/** Lock or statement time-out, too many connections, disk full, restart, lost connection: try again later (503). */
export function isUnavailable(error: unknown): boolean {
  const failure = postgresFailure(error);
  if (failure !== null)
    return overloaded.has(failure.sqlState) || lostConnection.has(failure.sqlState) || isRetryable(failure);
  return (
    isConnectionWait(error) ||
    (error instanceof Error && /Connection terminated|Client has encountered/.test(error.message))
  );
}
