import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import { PageOf } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { storekeeperRoles } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { recordBookReaders } from '../ledger-people.js';
import { IncidentQuery, RecordIncident, WithdrawIncident } from './incident.dto.js';
import { IncidentView } from './incident.view.js';
import { Incidents } from './incidents.service.js';

@ApiTags('管理台账 · Statutory ledgers')
@Controller('statutory-ledgers/incidents')
export class IncidentsController {
  constructor(private readonly incidents: Incidents) {}

  @Get()
  @Roles(...recordBookReaders)
  @ApiOperation({ summary: '事故记录，最近的在前 Incidents, the last first' })
  @ApiOkResponse({ type: PageOf(IncidentView) })
  list(@CurrentActor() actor: Actor, @Query() query: IncidentQuery): Promise<Page<IncidentView>> {
    return this.incidents.list(actor, query);
  }

  @Post()
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '登记事故 Record an incident (国务院令第408号 第18条)' })
  @ApiCreatedResponse({ type: IncidentView })
  record(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RecordIncident,
  ): Promise<IncidentView> {
    return this.incidents.record(actor, request, body);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '撤回登记有误的事故记录 Withdraw one that was recorded wrongly' })
  @ApiOkResponse({ type: IncidentView })
  withdraw(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: WithdrawIncident,
  ): Promise<IncidentView> {
    return this.incidents.withdraw(actor, request, id, body);
  }
}
