import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { plannerRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { GatewayStatus } from './gateway-status.service.js';
import { GatewayStatusView } from './status.view.js';

@ApiTags('国家系统对接 · Gateway')
@Controller('gateway')
export class StatusController {
  constructor(private readonly gateway: GatewayStatus) {}

  @Get('status')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '对接状态 How it stands with the national system' })
  @ApiOkResponse({ type: GatewayStatusView })
  status(@CurrentActor() actor: Actor): Promise<GatewayStatusView> {
    return this.gateway.status(actor);
  }

  @Post('probe')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '立即试探 Try the national system now, though the breaker is open' })
  @ApiOkResponse({ type: GatewayStatusView })
  probe(@CurrentActor() actor: Actor, @Idempotent() request: RequestIdentity): Promise<GatewayStatusView> {
    return this.gateway.probe(actor, request);
  }
}
