import { createParamDecorator, Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap } from 'rxjs';
import type { Observable } from 'rxjs';
import { documentedHeader } from './documented-header.js';
import { ifMatchInvalid, ifMatchRequired, preconditionFailed } from './http.errors.js';

export const etagOf = (version: number): string => `"v${version}"`;

/**
 * The version named by an If-Match header. `request.if-match-required` (428) without one; `request.if-match-invalid`
 * (400) for weak tags, lists and `*`: an update is made to the one version that somebody looked at.
 */
export function versionOf(header: string | undefined): number {
  if (header === undefined) throw ifMatchRequired({});
  const digits = /^"v(\d{1,9})"$/.exec(header.trim())?.[1];
  if (digits === undefined) throw ifMatchInvalid({});
  return Number(digits);
}

/** `@IfMatch() version: number` on every update; the use case compares it with the row by `expectVersion`. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number =>
    versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [documentedHeader({ name: 'If-Match', required: true, description: 'the ETag that was read, such as "v7"' })],
);

/** Throws `request.version-stale`, 412, when the row is no longer the one the caller read. Call it with the row locked. */
export function expectVersion(row: { readonly version: number }, expected: number): void {
  if (row.version !== expected) throw preconditionFailed({});
}

/** Gives the ETag of every view that carries a `version`. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        if (hasVersion(body) && !reply.raw.headersSent) void reply.header('ETag', etagOf(body.version));
      }),
    );
  }
}

const hasVersion = (body: unknown): body is { version: number } =>
  typeof body === 'object' && body !== null && 'version' in body && Number.isInteger(body.version);
