import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ByApiKey } from '../../identity/by-api-key.decorator.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { LargeBody } from '../../platform/http/large-body.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { AddLimit, ChangeItem, EndLimit } from './dto/outlet.dto.js';
import { EmissionItemView, EmissionLimitView } from './dto/outlet.view.js';
import { AverageQuery, CorrectReading, ReadingQuery, SendReadings } from './dto/reading.dto.js';
import { AverageView, CorrectionView, ReadingsAnswer, ReadingView } from './dto/reading.view.js';
import { monitoringKeepers, monitoringReaders } from './monitoring-roles.js';
import { MonitoredItems } from './monitored-items.service.js';
import { ReadingIntake } from './reading-intake.service.js';
import { mostReadings } from './reading.rules.js';
import { Readings } from './readings.service.js';

@ApiTags('排放监测 · Emissions')
@Roles(...monitoringReaders)
@Controller()
export class ItemsController {
  constructor(
    private readonly items: MonitoredItems,
    private readonly intake: ReadingIntake,
    private readonly readings: Readings,
  ) {}

  /** By API key they count as an instrument's, from a person as manual ones of a laboratory's report. */
  @Post('emission-readings')
  @HttpCode(200)
  @Roles(...monitoringKeepers)
  @LargeBody({ bytes: 2 * 1024 * 1024, values: 7 * mostReadings + 100 })
  @ApiOperation({ summary: 'Takes up to 10,000 readings at once; sent again, they are known and change nothing' })
  @ApiOkResponse({ type: ReadingsAnswer })
  send(
    @CurrentActor() actor: Actor,
    @ByApiKey() byApiKey: boolean,
    @Idempotent() request: RequestIdentity,
    @Body() batch: SendReadings,
  ): Promise<ReadingsAnswer> {
    return this.intake.send(actor, request, byApiKey ? 'instrument' : 'manual', batch);
  }

  @Get('emission-items/:id')
  @ApiOperation({ summary: 'One monitored item' })
  find(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<EmissionItemView> {
    return this.items.find(actor, id);
  }

  @Patch('emission-items/:id')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Changes where readings come from, how often, and whether missing ones alarm' })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() change: ChangeItem,
  ): Promise<EmissionItemView> {
    return this.items.change(actor, request, id, version, change);
  }

  @Get('emission-items/:id/limits')
  @ApiOperation({ summary: 'Limits of the item, those that begin last first' })
  @ApiOkResponse({ type: PageOf(EmissionLimitView) })
  limits(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<EmissionLimitView>> {
    return this.items.limits(actor, id, page);
  }

  @Post('emission-items/:id/limits')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Adds a dated limit with its standard' })
  addLimit(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() limit: AddLimit,
  ): Promise<EmissionLimitView> {
    return this.items.addLimit(actor, request, id, limit);
  }

  @Post('emission-limits/:id/end')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Says on which day a limit holds last' })
  endLimit(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() end: EndLimit,
  ): Promise<EmissionLimitView> {
    return this.items.endLimit(actor, request, id, version, end);
  }

  @Get('emission-items/:id/readings')
  @ApiOperation({ summary: 'Readings, newest first' })
  @ApiOkResponse({ type: PageOf(ReadingView) })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: ReadingQuery,
  ): Promise<Page<ReadingView>> {
    return this.readings.list(actor, id, query);
  }

  @Get('emission-items/:id/averages')
  @ApiOperation({ summary: 'Averages by the hour or by the day in Asia/Shanghai, newest first' })
  @ApiOkResponse({ type: PageOf(AverageView) })
  averages(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: AverageQuery,
  ): Promise<Page<AverageView>> {
    return this.readings.averages(actor, id, query);
  }

  @Get('emission-items/:id/corrections')
  @ApiOperation({ summary: 'Corrections with what the readings said before, newest first' })
  @ApiOkResponse({ type: PageOf(CorrectionView) })
  corrections(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<CorrectionView>> {
    return this.readings.corrections(actor, id, page);
  }

  @Post('emission-items/:id/corrections')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Corrects one reading with a reason; what it said is kept' })
  correct(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() correction: CorrectReading,
  ): Promise<CorrectionView> {
    return this.readings.correct(actor, request, id, correction);
  }
}
