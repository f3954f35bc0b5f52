import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
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
import { AmendPermit, CreatePermit, PermitQuery } from './dto/permit.dto.js';
import { PermitView } from './dto/permit.view.js';
import { Permits } from './permits.service.js';

/** Permits are published (信息公开), so everybody signed in reads them. */
@ApiTags('许可证 · Permits')
@SignedIn()
@Controller('permits')
export class PermitsController {
  constructor(private readonly permits: Permits) {}

  @Get()
  @ApiOperation({
    summary: 'Permits, the newest first; an operator sees the own ones unless another facility is named',
  })
  @ApiOkResponse({ type: PageOf(PermitView) })
  list(@CurrentActor() actor: Actor, @Query() query: PermitQuery): Promise<Page<PermitView>> {
    return this.permits.list(actor, query);
  }

  @Post()
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Registers a permit of the own facility and sets its quotas' })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() permit: CreatePermit,
  ): Promise<PermitView> {
    return this.permits.create(actor, request, permit);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One permit with its codes and quotas' })
  find(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<PermitView> {
    return this.permits.find(actor, id);
  }

  @Patch(':id')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Amends a permit; quotas cannot fall below what is accepted and booked' })
  amend(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() change: AmendPermit,
  ): Promise<PermitView> {
    return this.permits.amend(actor, request, id, version, change);
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'Timeline of the permit, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.permits.events(actor, id, page);
  }
}
