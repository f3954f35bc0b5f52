import type { Actor } from '../../shared/roles.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard once the caller is known; absent on public routes. */
    actor?: Actor;
  }
}
