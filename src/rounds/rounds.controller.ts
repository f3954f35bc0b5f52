import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { RoundCheckView } from './dto/round-check.view.js';
import { RoundListQuery, RoundPoolQuery } from './dto/round-list.query.dto.js';
import { RoundRowView, RoundSummaryView } from './dto/round-summary.view.js';
import { ChangeRound, PlanRound, RoundStops, WaiveFindings } from './dto/round.dto.js';
import { RoundPoolView, RoundView } from './dto/round.view.js';
import { RoundPlanning } from './round-planning.service.js';
import { Rounds } from './rounds.service.js';

@ApiTags('车次 · Rounds')
@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly rounds: Rounds,
    private readonly planning: RoundPlanning,
  ) {}

  @Get()
  @Roles(...plannerRoles, 'operator.weighbridge', 'operator.driver')
  @ApiOperation({ summary: 'List; a driver sees the own rounds' })
  @ApiOkResponse({ type: PageOf(RoundRowView) })
  list(@CurrentActor() actor: Actor, @Query() query: RoundListQuery): Promise<Page<RoundRowView>> {
    return this.rounds.list(actor, query);
  }

  @Get('pool')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Bookings waiting for a round on a day, by administrative division' })
  @ApiOkResponse({ type: [RoundPoolView] })
  pool(@CurrentActor() actor: Actor, @Query() query: RoundPoolQuery): Promise<RoundPoolView[]> {
    return this.rounds.pool(actor, query);
  }

  @Get(':id')
  @Roles(...plannerRoles, 'operator.weighbridge', 'operator.driver')
  @ApiOperation({ summary: 'One round with its stops, contacts and allowed steps' })
  @ApiOkResponse({ type: RoundView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<RoundView> {
    return this.rounds.detail(actor, id);
  }

  @Get(':id/check')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'What forbids the round, and what needs a reason' })
  @ApiOkResponse({ type: RoundCheckView })
  check(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<RoundCheckView> {
    return this.rounds.check(actor, id);
  }

  @Get(':id/events')
  @Roles(...plannerRoles, 'operator.weighbridge', 'operator.driver')
  @ApiOperation({ summary: 'Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.rounds.events(actor, id, page);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Plan a round, with bookings or without' })
  @ApiCreatedResponse({ type: RoundSummaryView })
  plan(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: PlanRound,
  ): Promise<RoundSummaryView> {
    return this.planning.plan(actor, request, body);
  }

  @Patch(':id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Change day, vehicle or crew of a draft (If-Match)' })
  @ApiOkResponse({ type: RoundSummaryView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeRound,
  ): Promise<RoundSummaryView> {
    return this.planning.change(actor, request, id, version, body);
  }

  @Post(':id/stops')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Put bookings at the end of a draft' })
  @ApiOkResponse({ type: RoundSummaryView })
  addStops(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: RoundStops,
  ): Promise<RoundSummaryView> {
    return this.planning.addStops(actor, request, id, body.bookingIds);
  }

  @Put(':id/stops')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Drive the stops in this order (If-Match)' })
  @ApiOkResponse({ type: RoundSummaryView })
  reorder(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: RoundStops,
  ): Promise<RoundSummaryView> {
    return this.planning.reorder(actor, request, id, version, body.bookingIds);
  }

  @Delete(':id/stops/:bookingId')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Take a booking off, back to the pool, until it is loaded' })
  @ApiOkResponse({ type: RoundSummaryView })
  removeStop(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Param('bookingId', UuidPipe) bookingId: string,
  ): Promise<RoundSummaryView> {
    return this.planning.removeStop(actor, request, id, bookingId);
  }

  @Post(':id/waivers')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Give the reason why soft findings may pass' })
  @ApiOkResponse({ type: RoundSummaryView })
  waive(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: WaiveFindings,
  ): Promise<RoundSummaryView> {
    return this.planning.waive(actor, request, id, body.findings, body.reason);
  }
}
