import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { operatorRoles, plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { Carriers } from './carriers.service.js';
import { ChangeCarrier, RegisterCarrier } from './dto/carrier.dto.js';
import { CarrierView } from './dto/carrier.view.js';
import { PartnerListQuery } from './dto/partner-list.query.dto.js';

@ApiTags('运输单位 · Carriers')
@Controller('carriers')
export class CarriersController {
  constructor(private readonly carriers: Carriers) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'List, by name or by expiry of the papers' })
  @ApiOkResponse({ type: PageOf(CarrierView) })
  list(@CurrentActor() actor: Actor, @Query() query: PartnerListQuery): Promise<Page<CarrierView>> {
    return this.carriers.list(actor, query);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'One carrier with the steps the caller may take' })
  @ApiOkResponse({ type: CarrierView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<CarrierView> {
    return this.carriers.detail(actor, id);
  }

  @Get(':id/events')
  @Roles(...plannerRoles, 'regulator')
  @ApiOperation({ summary: 'Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.carriers.events(actor, id, page);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Register' })
  @ApiCreatedResponse({ type: CarrierView })
  register(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RegisterCarrier,
  ): Promise<CarrierView> {
    return this.carriers.register(actor, request, body);
  }

  @Patch(':id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Change what is given (If-Match)' })
  @ApiOkResponse({ type: CarrierView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeCarrier,
  ): Promise<CarrierView> {
    return this.carriers.change(actor, request, id, version, body);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Retire: kept for old papers, no longer planned with (If-Match)' })
  @ApiOkResponse({ type: CarrierView })
  retire(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<CarrierView> {
    return this.carriers.take(actor, request, id, version, 'retire');
  }

  @Post(':id/reinstate')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Take back into use (If-Match)' })
  @ApiOkResponse({ type: CarrierView })
  reinstate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<CarrierView> {
    return this.carriers.take(actor, request, id, version, 'reinstate');
  }
}
