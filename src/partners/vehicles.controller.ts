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
import { Vehicles } from './vehicles.service.js';
import { ChangeVehicle, RegisterVehicle } from './dto/vehicle.dto.js';
import { VehicleView } from './dto/vehicle.view.js';
import { CarriedListQuery } from './dto/partner-list.query.dto.js';

@ApiTags('车辆 · Vehicles')
@Controller('vehicles')
export class VehiclesController {
  constructor(private readonly vehicles: Vehicles) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'List, by name or by expiry of the papers' })
  @ApiOkResponse({ type: PageOf(VehicleView) })
  list(@CurrentActor() actor: Actor, @Query() query: CarriedListQuery): Promise<Page<VehicleView>> {
    return this.vehicles.list(actor, query);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'One vehicle with the steps the caller may take' })
  @ApiOkResponse({ type: VehicleView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<VehicleView> {
    return this.vehicles.detail(actor, id);
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
    return this.vehicles.events(actor, id, page);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Register' })
  @ApiCreatedResponse({ type: VehicleView })
  register(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RegisterVehicle,
  ): Promise<VehicleView> {
    return this.vehicles.register(actor, request, body);
  }

  @Patch(':id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Change what is given (If-Match)' })
  @ApiOkResponse({ type: VehicleView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeVehicle,
  ): Promise<VehicleView> {
    return this.vehicles.change(actor, request, id, version, body);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Retire: kept for old papers, no longer planned with (If-Match)' })
  @ApiOkResponse({ type: VehicleView })
  retire(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<VehicleView> {
    return this.vehicles.take(actor, request, id, version, 'retire');
  }

  @Post(':id/reinstate')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Take back into use (If-Match)' })
  @ApiOkResponse({ type: VehicleView })
  reinstate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<VehicleView> {
    return this.vehicles.take(actor, request, id, version, 'reinstate');
  }
}
