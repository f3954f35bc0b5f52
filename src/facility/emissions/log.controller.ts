import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { operatorRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { CarbonChanges } from './carbon-changes.service.js';
import { LogCarbonChange, LogEquipment, LogQuery, ReverseLogEntry } from './dto/log.dto.js';
import { CarbonDueView, LogEntryView } from './dto/log.view.js';
import { monitoringKeepers, monitoringReaders } from './monitoring-roles.js';
import { OutletLog } from './outlet-log.service.js';

const ownReaders = operatorRoles.filter((role) => role !== 'operator.driver');

@ApiTags('排放监测 · Emissions')
@Roles(...monitoringReaders)
@Controller()
export class LogController {
  constructor(
    private readonly log: OutletLog,
    private readonly carbon: CarbonChanges,
  ) {}

  @Get('emission-outlets/:id/log')
  @ApiOperation({ summary: 'Carbon changes and equipment events, newest first' })
  @ApiOkResponse({ type: PageOf(LogEntryView) })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: LogQuery,
  ): Promise<Page<LogEntryView>> {
    return this.log.list(actor, id, query);
  }

  @Post('emission-outlets/:id/equipment-events')
  @Roles(...monitoringKeepers)
  @ApiOperation({ summary: 'Logs a start, stop, fault or maintenance of the treatment equipment' })
  logEquipment(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() event: LogEquipment,
  ): Promise<LogEntryView> {
    return this.log.logEquipment(actor, request, id, event);
  }

  @Post('emission-outlets/:id/carbon-changes')
  @Roles(...monitoringKeepers)
  @ApiOperation({ summary: 'Logs a change of activated carbon, how long it lasts and where the spent carbon went' })
  logCarbonChange(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() change: LogCarbonChange,
  ): Promise<LogEntryView> {
    return this.log.logCarbonChange(actor, request, id, change);
  }

  @Post('outlet-log/:id/reverse')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Takes a wrong entry back with a reason; both stay' })
  reverse(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() reversal: ReverseLogEntry,
  ): Promise<LogEntryView> {
    return this.log.reverse(actor, request, id, reversal);
  }

  @Get('carbon-charges')
  @Roles(...ownReaders)
  @ApiOperation({ summary: 'Activated carbon of the own outlets, and when each is due' })
  @ApiOkResponse({ type: [CarbonDueView] })
  charges(@CurrentActor() actor: Actor): Promise<CarbonDueView[]> {
    return this.carbon.ofOwn(actor);
  }
}
