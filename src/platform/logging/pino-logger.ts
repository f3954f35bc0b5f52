import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { DestinationStream, Level, Logger } from 'pino';
import { postgresFailure } from '../database/postgres-errors.js';

/** Names under which secrets and personal data travel. Whatever is logged under one of them is blanked. */
const confidential = [
  'authorization',
  'cookie',
  'password',
  'newPassword',
  'phone',
  'name',
  'token',
  'totp',
  'secret',
  'login',
  'idNumber',
];

/** Nest tells of every route and module it finds: hundreds of lines that hide the one with the address. */
const chatter = new Set<unknown>([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

const redactedPaths = ['', '*.', '*.*.'].flatMap((prefix) => confidential.map((name) => `${prefix}${name}`));

/** What a failure leaves in the log. Drivers attach statements, parameters and rows: those may hold personal data. */
function shownError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const failure = postgresFailure(error);
  return {
    type: error.constructor.name,
    message: error.message,
    ...(failure === null ? {} : { sqlState: failure.sqlState, constraint: failure.constraint }),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: shownError(error.cause) }),
  };
}

/** Structured lines (JSON) with the fields of `confidential` blanked, for Nest and for our own code alike. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string, destination?: DestinationStream) {
    const options = {
      level,
      base: { pid: process.pid },
      redact: { paths: redactedPaths, censor: '[redacted]' },
      serializers: { err: shownError },
    };
    this.pino = destination === undefined ? pino(options) : pino(options, destination);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(chatter.has(rest.at(-1)) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes the context last, and for errors a stack before it. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const context = texts.at(-1);
    const stack = texts.length > 1 ? { stack: texts[0] } : {};
    if (message instanceof Error) return this.pino[level]({ context, err: message });
    if (typeof message === 'object' && message !== null) return this.pino[level]({ context, ...message });
    this.pino[level]({ context, ...stack }, String(message));
  }
}
