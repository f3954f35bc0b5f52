import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles, SignedIn } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { ChangeZone, CreateZone, ZoneQuery } from './dto/zone.dto.js';
import { ZoneDetailView, ZoneView } from './dto/zone.view.js';
import { Zones } from './zones.service.js';

@ApiTags('贮存分区 · Zones')
@SignedIn()
@Controller('zones')
export class ZonesController {
  constructor(private readonly zones: Zones) {}

  @Get()
  @ApiOperation({ summary: 'Storage zones in the order in which they are filled' })
  @ApiOkResponse({ type: PageOf(ZoneView) })
  list(@CurrentActor() actor: Actor, @Query() query: ZoneQuery): Promise<Page<ZoneView>> {
    return this.zones.list(actor, query);
  }

  @Post()
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Adds a storage zone to the own facility' })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() zone: CreateZone,
  ): Promise<ZoneDetailView> {
    return this.zones.create(actor, request, zone);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One storage zone with the steps open to the caller' })
  find(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ZoneDetailView> {
    return this.zones.find(actor, id);
  }

  @Patch(':id')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Changes a storage zone; its capacity cannot fall below what is booked or stored' })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() change: ChangeZone,
  ): Promise<ZoneDetailView> {
    return this.zones.change(actor, request, id, version, change);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Closes a zone to new bookings' })
  close(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ZoneDetailView> {
    return this.zones.take(actor, request, id, version, 'close');
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Opens a closed zone again' })
  reopen(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ZoneDetailView> {
    return this.zones.take(actor, request, id, version, 'reopen');
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'Timeline of the zone, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.zones.events(actor, id, page);
  }
}
