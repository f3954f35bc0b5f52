import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { PageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { GatewayRequestListQuery } from './dto/gateway-request-list.dto.js';
import { GatewayRequestView } from './dto/gateway-request.view.js';
import { NumberRequests } from './number-requests.service.js';

@ApiTags('国家系统对接 · Gateway')
@Controller('gateway/requests')
export class GatewayController {
  constructor(private readonly requests: NumberRequests) {}

  @Get()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Requests for official manifest numbers, newest first' })
  @ApiOkResponse({ type: PageOf(GatewayRequestView) })
  list(@CurrentActor() actor: Actor, @Query() query: GatewayRequestListQuery): Promise<Page<GatewayRequestView>> {
    return this.requests.list(actor, query);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Ask again for a number that failed or waits for manual entry' })
  @ApiOkResponse({ type: GatewayRequestView })
  retry(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<GatewayRequestView> {
    return this.requests.retry(actor, request, id);
  }
}
