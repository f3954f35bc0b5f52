import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { plannerRoles, storekeeperRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { OutflowListQuery, ShipOut, TreatOutflow } from './dto/outflow.dto.js';
import { OutflowView } from './dto/outflow.view.js';
import { Outflows } from './outflows.service.js';

const readers: readonly Role[] = ['operator.dispatcher', ...storekeeperRoles, 'regulator'];

@ApiTags('外运 · Outflows')
@Controller('outflows')
export class OutflowsController {
  constructor(private readonly outflows: Outflows) {}

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '容器出库外运，腾出贮存容量 Ship containers for treatment; storage has room again' })
  @ApiCreatedResponse({ type: OutflowView })
  ship(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: ShipOut,
  ): Promise<OutflowView> {
    return this.outflows.ship(actor, request, body);
  }

  @Post(':id/treat')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记利用处置结果 Record what the partner did with it' })
  @ApiOkResponse({ type: OutflowView })
  treat(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: TreatOutflow,
  ): Promise<OutflowView> {
    return this.outflows.treat(actor, request, id, body);
  }

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: '外运列表 Outflows, newest first' })
  @ApiOkResponse({ type: PageOf(OutflowView) })
  list(@CurrentActor() actor: Actor, @Query() query: OutflowListQuery): Promise<Page<OutflowView>> {
    return this.outflows.list(actor, query);
  }

  @Get(':id')
  @Roles(...readers)
  @ApiOperation({ summary: '一条外运记录 One outflow' })
  @ApiOkResponse({ type: OutflowView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<OutflowView> {
    return this.outflows.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...readers)
  @ApiOperation({ summary: '外运记录的经过 Timeline of an outflow' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.outflows.events(actor, id, page);
  }
}
