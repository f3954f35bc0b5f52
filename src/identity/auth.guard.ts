import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Config } from '../platform/config/config.js';
import { accessKey, sessionOnlyKey } from '../platform/http/access.decorator.js';
import type { Access } from '../platform/http/access.decorator.js';
import { hasRole } from '../shared/roles.js';
import { Callers } from './callers.js';
import type { Caller } from './callers.js';
import {
  passwordChangeRequired,
  roleRefused,
  scopeRefused,
  sessionOnly,
  signInRequired,
  totpSetupRequired,
} from './identity.errors.js';
import { assertOwnOrigin, isSafe } from './origin.js';
import { presentedToken } from './session-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

/** Stands before every route: finds the caller, then asks the route's decorators whether the caller may pass. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const places = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, places);
    if (access === undefined) throw new Error(`${context.getClass().name} has a route that says not who may call it`);
    if (access.kind === 'public') {
      assertOwnOrigin(request, this.config, false);
      return true;
    }
    const caller = await this.authenticate(request);
    const onlySession = this.reflector.getAllAndOverride<boolean | undefined>(sessionOnlyKey, places) ?? false;
    assertCredential(caller, request.method, onlySession);
    assertAccess(caller, access);
    request.caller = caller;
    request.actor = caller.actor;
    return true;
  }

  private async authenticate(request: FastifyRequest): Promise<Caller> {
    const presented = presentedToken(request, this.config);
    const caller = presented === null ? null : await this.callers.resolve(presented.token);
    if (presented === null || caller === null) throw signInRequired({});
    if (presented.by === 'cookie') assertOwnOrigin(request, this.config, true);
    return caller;
  }
}

function assertCredential({ credential }: Caller, method: string, onlySession: boolean): void {
  if (credential.kind === 'session') return;
  if (onlySession) throw sessionOnly({});
  const scope = isSafe(method) ? 'read' : 'write';
  if (!credential.scopes.includes(scope)) throw scopeRefused({ scope });
}

function assertAccess({ actor, setup }: Caller, access: Exclude<Access, { kind: 'public' }>): void {
  const duringSetup = access.kind === 'signed-in' && access.duringSetup;
  if (setup !== null && !duringSetup) throw setup === 'password' ? passwordChangeRequired({}) : totpSetupRequired({});
  if (access.kind === 'roles' && !hasRole(actor, ...access.roles)) throw roleRefused({});
}
