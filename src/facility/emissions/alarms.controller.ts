import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { AlarmQuery, ExplainAlarm } from './dto/alarm.dto.js';
import { EmissionAlarmDetailView, EmissionAlarmView } from './dto/alarm.view.js';
import { EmissionAlarms } from './emission-alarms.service.js';
import { monitoringKeepers, monitoringReaders } from './monitoring-roles.js';

@ApiTags('排放监测 · Emissions')
@Roles(...monitoringReaders)
@Controller('emission-alarms')
export class AlarmsController {
  constructor(private readonly alarms: EmissionAlarms) {}

  @Get()
  @ApiOperation({
    summary: 'Exceedances and missing data, newest first; those that have not ended unless asked for all',
  })
  @ApiOkResponse({ type: PageOf(EmissionAlarmView) })
  list(@CurrentActor() actor: Actor, @Query() query: AlarmQuery): Promise<Page<EmissionAlarmView>> {
    return this.alarms.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One alarm with its limit and worst value' })
  find(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<EmissionAlarmDetailView> {
    return this.alarms.find(actor, id);
  }

  @Post(':id/acknowledge')
  @HttpCode(200)
  @Roles(...monitoringKeepers)
  @ApiOperation({ summary: 'Explains an alarm; only the fact ends it' })
  acknowledge(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() note: ExplainAlarm,
  ): Promise<EmissionAlarmDetailView> {
    return this.alarms.acknowledge(actor, request, id, version, note);
  }
}
