import { RouteConfig } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';

/** Bounds of one route whose bodies are larger than those of all others. */
export interface BodyBounds {
  readonly bytes: number;
  /** Objects, lists and plain values in it, all counted. */
  readonly values: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    largeBody?: BodyBounds;
  }
}

/** `@LargeBody({ bytes, values })` on a route that takes many records at once. */
export const LargeBody = (bounds: BodyBounds): MethodDecorator => RouteConfig({ largeBody: bounds });

/** Fastify's `onRoute` hook: the parser must know the bound before a body comes. */
export function allowLargeBody(route: RouteOptions): void {
  const bounds = route.config?.largeBody;
  if (bounds !== undefined) route.bodyLimit = bounds.bytes;
}
