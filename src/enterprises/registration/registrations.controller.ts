import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Visitors } from '../../identity/visitors.service.js';
import { Public } from '../../platform/http/access.decorator.js';
import { requestIdentity } from '../../writes/request-identity.js';
import { RegisterEnterprise } from './dto/enterprise.dto.js';
import { RegistrationView } from './dto/enterprise.view.js';
import { Registrations } from './registrations.service.js';

@ApiTags('产废单位 · Enterprises')
@Controller('registrations')
export class RegistrationsController {
  constructor(
    private readonly registrations: Registrations,
    private readonly visitors: Visitors,
  ) {}

  @Post()
  @Public()
  @ApiOperation({ summary: 'Register an enterprise: opens a draft and its first account' })
  @ApiCreatedResponse({ type: RegistrationView })
  async register(
    @Req() request: FastifyRequest<{ Body: RegisterEnterprise }>,
    @Body() body: RegisterEnterprise,
  ): Promise<RegistrationView> {
    await this.visitors.count(request.ip);
    return this.registrations.register(identityOf(request), body);
  }
}

/** A stored fingerprint of the password would be something to guess it from, so it counts without. */
function identityOf({ method, url, headers, body }: FastifyRequest<{ Body: RegisterEnterprise }>) {
  const { account, ...rest } = body;
  return requestIdentity({ method, url, headers, body: { ...rest, login: account.login } });
}
