import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Public, Roles, SignedIn } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { anonymous } from './anonymous.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { ChangeFacility, FacilityQuery } from './dto/facility.dto.js';
import { FacilityView } from './dto/facility.view.js';
import { Facilities } from './facilities.service.js';

@ApiTags('设施 · Facilities')
@Controller('facilities')
export class FacilitiesController {
  constructor(private readonly facilities: Facilities) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Facilities by short code; public, so that a firm can find the one to register with' })
  @ApiOkResponse({ type: PageOf(FacilityView) })
  list(@Query() query: FacilityQuery): Promise<Page<FacilityView>> {
    return this.facilities.list(anonymous, query);
  }

  @Get(':id')
  @Public()
  @ApiOperation({ summary: 'Public facts of one facility' })
  find(@Param('id', UuidPipe) id: string): Promise<FacilityView> {
    return this.facilities.find(anonymous, id);
  }

  @Patch(':id')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Changes name, address or telephone of the own facility' })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() change: ChangeFacility,
  ): Promise<FacilityView> {
    return this.facilities.change(actor, request, id, version, change);
  }

  @Get(':id/events')
  @SignedIn()
  @ApiOperation({ summary: 'Timeline of the facility, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.facilities.events(actor, id, page);
  }
}
