import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import './auth.guard.js';

/** `@ByApiKey() byApiKey: boolean`: whether a program calls, by its key, or a person in a session. */
export const ByApiKey = createParamDecorator((_: unknown, context: ExecutionContext): boolean => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  return caller?.credential.kind === 'api-key';
});
