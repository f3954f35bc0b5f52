import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles, plannerRoles, storekeeperRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { DutyAttending } from './duty-attending.service.js';
import { DutyReads } from './duty-reads.service.js';
import { AddDutyNote, AssignDuty, DutyListQuery } from './dto/duty.dto.js';
import { DutyRuleView } from './dto/duty-rule.view.js';
import { DutyDetailView, DutySummaryView, DutyView } from './dto/duty.view.js';

const attendants: readonly Role[] = [...enterpriseRoles, 'operator.dispatcher', ...storekeeperRoles];

@ApiTags('待办与预警 · Duties')
@Controller('duties')
export class DutiesController {
  constructor(
    private readonly reads: DutyReads,
    private readonly attending: DutyAttending,
  ) {}

  @Get()
  @Roles(...attendants, 'regulator')
  @ApiOperation({ summary: '待办与预警 What the caller has to attend to, the first day first' })
  @ApiOkResponse({ type: PageOf(DutyView) })
  list(@CurrentActor() actor: Actor, @Query() query: DutyListQuery): Promise<Page<DutyView>> {
    return this.reads.list(actor, query);
  }

  @Get('summary')
  @Roles(...attendants, 'regulator')
  @ApiOperation({ summary: '待办数量 How many are open, by level and kind' })
  @ApiOkResponse({ type: DutySummaryView })
  summary(@CurrentActor() actor: Actor): Promise<DutySummaryView> {
    return this.reads.summary(actor);
  }

  @Get('rules')
  @Roles('administrator', 'operator.manager', 'regulator')
  @ApiOperation({ summary: '预警规则 The rules, where they come from, and the figures that hold today' })
  @ApiOkResponse({ type: [DutyRuleView] })
  rules(@CurrentActor() actor: Actor): Promise<DutyRuleView[]> {
    return this.reads.rules(actor);
  }

  @Get(':id')
  @Roles(...attendants, 'regulator')
  @ApiOperation({ summary: '一条待办的经过 One duty with its notes and timeline' })
  @ApiOkResponse({ type: DutyDetailView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<DutyDetailView> {
    return this.reads.detail(actor, id);
  }

  @Post(':id/notes')
  @HttpCode(200)
  @Roles(...attendants)
  @ApiOperation({ summary: '备注 Write beside a duty; it stays open until the fact closes it' })
  @ApiOkResponse({ type: DutyDetailView })
  note(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: AddDutyNote,
  ): Promise<DutyDetailView> {
    return this.attending.note(actor, request, id, body);
  }

  @Post(':id/assignment')
  @HttpCode(200)
  @Roles('enterprise.admin', ...plannerRoles)
  @ApiOperation({ summary: '指派 Say who attends to it' })
  @ApiOkResponse({ type: DutyDetailView })
  assign(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: AssignDuty,
  ): Promise<DutyDetailView> {
    return this.attending.assign(actor, request, id, body);
  }
}
