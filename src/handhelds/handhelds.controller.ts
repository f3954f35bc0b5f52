import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { Conflicts } from './conflicts.service.js';
import { ConflictListQuery, DiscardOperation } from './dto/conflict.dto.js';
import { RegisterHandheld } from './dto/handheld.dto.js';
import { HandheldView } from './dto/handheld.view.js';
import { NamedOperationView, OperationDetailView } from './dto/operation.view.js';
import { Handhelds } from './handhelds.service.js';

@ApiTags('手持终端 · Handhelds')
@Controller('handhelds')
export class HandheldsController {
  constructor(
    private readonly handhelds: Handhelds,
    private readonly conflicts: Conflicts,
  ) {}

  @Post()
  @Roles('operator.driver')
  @ApiOperation({ summary: '登记手持终端 Register a device of one’s own' })
  @ApiCreatedResponse({ type: HandheldView })
  register(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RegisterHandheld,
  ): Promise<HandheldView> {
    return this.handhelds.register(actor, request, body);
  }

  @Get()
  @Roles('operator.driver', ...plannerRoles)
  @ApiOperation({ summary: '手持终端 Devices, newest first' })
  @ApiOkResponse({ type: PageOf(HandheldView) })
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<HandheldView>> {
    return this.handhelds.list(actor, page);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Roles('operator.driver', ...plannerRoles)
  @ApiOperation({ summary: '停用手持终端 Revoke a device, for good' })
  @ApiOkResponse({ type: HandheldView })
  revoke(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<HandheldView> {
    return this.handhelds.revoke(actor, request, id);
  }

  @Get('conflicts')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '离线冲突 Operations in conflict, or in another state; the oldest first' })
  @ApiOkResponse({ type: PageOf(NamedOperationView) })
  listConflicts(@CurrentActor() actor: Actor, @Query() query: ConflictListQuery): Promise<Page<NamedOperationView>> {
    return this.conflicts.list(actor, query);
  }

  @Get('operations/:id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '离线操作 One operation as the device recorded it' })
  @ApiOkResponse({ type: OperationDetailView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<OperationDetailView> {
    return this.conflicts.one(actor, id);
  }

  @Get('operations/:id/events')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '离线操作的经过 Timeline of an operation' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.conflicts.events(actor, id, page);
  }

  @Post('operations/:id/retry')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '重试 Try an operation in conflict once more, in the driver’s name' })
  @ApiOkResponse({ type: OperationDetailView })
  retry(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<OperationDetailView> {
    return this.conflicts.retry(actor, request, id);
  }

  @Post('operations/:id/discard')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '弃用 Discard an operation with a reason; what waits for it goes on' })
  @ApiOkResponse({ type: OperationDetailView })
  discard(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: DiscardOperation,
  ): Promise<OperationDetailView> {
    return this.conflicts.discard(actor, request, id, body);
  }
}
