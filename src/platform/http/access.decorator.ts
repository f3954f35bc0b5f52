import { createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Role } from '../../shared/roles.js';
import './request-actor.js';

/** Who may call a route. Every route says so; the boot fails on one that does not. The guard stands in identity/. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  /** `duringSetup`: also while a temporary password or a missing second factor bars everything else. */
  | { readonly kind: 'signed-in'; readonly duringSetup: boolean };

export const accessKey = 'green-island:access';
export const sessionOnlyKey = 'green-island:session-only';

export const Public = () => SetMetadata(accessKey, { kind: 'public' } satisfies Access);

/** One of the roles is enough. On a class for all its routes, on a method for one. */
export const Roles = (...roles: Role[]) => SetMetadata(accessKey, { kind: 'roles', roles } satisfies Access);

/** Every signed-in account, whatever its role. */
export const SignedIn = ({ duringSetup = false } = {}) =>
  SetMetadata(accessKey, { kind: 'signed-in', duringSetup } satisfies Access);

/** Not by API key: what rules accounts and credentials needs a person. */
export const SessionOnly = () => SetMetadata(sessionOnlyKey, true);

/** By which it can be told from other decorators of parameters that an argument of a route is its caller. */
export const currentActor = (_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === undefined) throw new Error('a public route asked for its caller');
  return actor;
};

/** `@CurrentActor() actor: Actor`: the authenticated caller. */
export const CurrentActor = createParamDecorator(currentActor);
