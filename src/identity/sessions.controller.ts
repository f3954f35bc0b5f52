import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../platform/config/config.js';
import { CurrentActor, Public, SessionOnly, SignedIn } from '../platform/http/access.decorator.js';
import { PageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import './auth.guard.js';
import { SignedInView, toAccountView } from './dto/account.view.js';
import { OwnedQuery, SignInRequest } from './dto/identity.dto.js';
import { SessionView } from './dto/session.view.js';
import { cookieName, cookieOptions } from './session-cookie.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';

@ApiTags('登录会话 · Sessions')
@SessionOnly()
@SignedIn({ duringSetup: true })
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signInService: SignIn,
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  /** Signs in. Browsers get a cookie; programs ask for `delivery: token`. */
  @Post()
  @Public()
  async signIn(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInView> {
    const visitor = { address: request.ip, userAgent: request.headers['user-agent'] ?? '' };
    const { account, session } = await this.signInService.signIn(body, visitor);
    const inCookie = body.delivery === 'cookie';
    if (inCookie) void reply.setCookie(cookieName(this.config), session.token, cookieOptions(this.config));
    return {
      token: inCookie ? null : session.token,
      expiresAt: session.expiresAt.toISOString(),
      account: toAccountView(account),
    };
  }

  /** Own sessions that can still be used, newest first; an administrator may name an account. */
  @Get()
  @SignedIn()
  @ApiOkResponse({ type: PageOf(SessionView) })
  list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() query: OwnedQuery,
  ): Promise<Page<SessionView>> {
    return this.sessions.list(actor, request.caller?.credentialId ?? null, query);
  }

  /** Signs out. */
  @Delete('current')
  @HttpCode(204)
  async signOut(
    @CurrentActor() actor: Actor,
    @Idempotent() identity: RequestIdentity,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.revoke(actor, identity, request.caller?.credentialId ?? actor.accountId);
    void reply.clearCookie(cookieName(this.config), cookieOptions(this.config));
  }

  /** Ends a session at once: an own one, or any for an administrator. */
  @Delete(':id')
  @SignedIn()
  @HttpCode(204)
  revoke(
    @CurrentActor() actor: Actor,
    @Idempotent() identity: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<void> {
    return this.sessions.revoke(actor, identity, id);
  }
}
