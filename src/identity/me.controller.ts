import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, SessionOnly, SignedIn } from '../platform/http/access.decorator.js';
import type { Actor } from '../shared/roles.js';
import './auth.guard.js';
import { MeView, TotpEnrolmentView } from './dto/account.view.js';
import { ChangePassword, ConfirmTotp } from './dto/identity.dto.js';
import { OwnAccount } from './own-account.service.js';

@ApiTags('本人账号 · Own account')
@SignedIn({ duringSetup: true })
@Controller('me')
export class MeController {
  constructor(private readonly own: OwnAccount) {}

  @Get()
  me(@CurrentActor() actor: Actor): Promise<MeView> {
    return this.own.me(actor);
  }

  /** Ends all other sessions. */
  @Post('password')
  @SessionOnly()
  @HttpCode(204)
  changePassword(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() body: ChangePassword,
  ): Promise<void> {
    return this.own.changePassword(actor, request.caller?.credentialId ?? '', request.ip, body);
  }

  /** Makes a secret for an authenticator app, shown once; confirm it with a code. */
  @Post('totp')
  @SessionOnly()
  enrolTotp(@CurrentActor() actor: Actor): Promise<TotpEnrolmentView> {
    return this.own.enrolTotp(actor);
  }

  @Post('totp/confirm')
  @SessionOnly()
  @HttpCode(204)
  confirmTotp(@CurrentActor() actor: Actor, @Body() body: ConfirmTotp): Promise<void> {
    return this.own.confirmTotp(actor, body.code);
  }
}
