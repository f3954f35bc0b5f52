import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { documentedHeader } from '../platform/http/documented-header.js';
import { canonicalJson, sha256Hex } from '../shared/canonical-json.js';
import { idempotencyKeyInvalid } from './writes.errors.js';

/** What makes a repeated request the same one: the caller's key, and a hash of method, address and body. */
export interface RequestIdentity {
  readonly key: string | null;
  readonly fingerprint: string;
}

export function requestIdentity(request: Pick<FastifyRequest, 'method' | 'url' | 'body' | 'headers'>): RequestIdentity {
  const header = request.headers['idempotency-key'];
  const key = Array.isArray(header) ? header[0] : header;
  if (key === undefined) return withoutKey;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw idempotencyKeyInvalid({});
  const ifMatch = request.headers['if-match'] ?? null;
  const fingerprint = sha256Hex(canonicalJson([request.method, request.url, ifMatch, request.body ?? null]));
  return { key, fingerprint };
}

/** `@Idempotent() request: RequestIdentity`: every writing route passes it to its use case. */
export const Idempotent = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestIdentity =>
    requestIdentity(context.switchToHttp().getRequest<FastifyRequest>()),
  [
    documentedHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'the same key with the same request takes effect once and is answered alike; a UUID is a good choice',
    }),
  ],
);

/** A request that cannot be repeated; and jobs and the command line, whose repetition is ruled by effects. */
export const withoutKey: RequestIdentity = { key: null, fingerprint: '' };
