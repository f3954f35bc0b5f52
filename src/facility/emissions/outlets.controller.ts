import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { AddItem, ChangeOutlet, CreateOutlet, OutletQuery } from './dto/outlet.dto.js';
import { EmissionItemView, EmissionParameterView, OutletDetailView, OutletView } from './dto/outlet.view.js';
import { emissionParameters } from './emission-parameters.data.js';
import { monitoringReaders } from './monitoring-roles.js';
import { MonitoredItems } from './monitored-items.service.js';
import { Outlets } from './outlets.service.js';

@ApiTags('排放监测 · Emissions')
@Roles(...monitoringReaders)
@Controller()
export class OutletsController {
  constructor(
    private readonly outlets: Outlets,
    private readonly items: MonitoredItems,
  ) {}

  @Get('emission-parameters')
  @ApiOperation({ summary: 'Catalogue of what can be monitored, with units' })
  @ApiOkResponse({ type: [EmissionParameterView] })
  parameters(): readonly EmissionParameterView[] {
    return emissionParameters;
  }

  @Get('emission-outlets')
  @ApiOperation({ summary: 'Outlets and monitoring points by code' })
  @ApiOkResponse({ type: PageOf(OutletView) })
  list(@CurrentActor() actor: Actor, @Query() query: OutletQuery): Promise<Page<OutletView>> {
    return this.outlets.list(actor, query);
  }

  @Post('emission-outlets')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Registers an outlet of the own facility' })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() outlet: CreateOutlet,
  ): Promise<OutletDetailView> {
    return this.outlets.create(actor, request, outlet);
  }

  @Get('emission-outlets/:id')
  @ApiOperation({ summary: 'One outlet with what it monitors and the limits in force today' })
  find(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<OutletDetailView> {
    return this.outlets.find(actor, id);
  }

  @Patch('emission-outlets/:id')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Changes name, treatment equipment or place' })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() change: ChangeOutlet,
  ): Promise<OutletDetailView> {
    return this.outlets.change(actor, request, id, version, change);
  }

  @Post('emission-outlets/:id/close')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Closes an outlet for good; not while it exceeds a limit' })
  close(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<OutletDetailView> {
    return this.outlets.close(actor, request, id, version);
  }

  @Get('emission-outlets/:id/events')
  @ApiOperation({ summary: 'Timeline of the outlet, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.outlets.events(actor, id, page);
  }

  @Post('emission-outlets/:id/items')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Adds a parameter that is monitored here, and how often' })
  addItem(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() item: AddItem,
  ): Promise<EmissionItemView> {
    return this.items.add(actor, request, id, item);
  }
}
