import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { receivingReaders } from '../receiving-readers.js';
import { VoidWeighing, Weigh, WeighingListQuery } from './dto/weigh.dto.js';
import { WeighingDetailView, WeighingView } from './dto/weighing.view.js';
import { weighers } from './weighing.lifecycle.js';
import { Weighings } from './weighings.service.js';

@ApiTags('过磅 · Weighings')
@Controller('weighings')
export class WeighingsController {
  constructor(private readonly weighings: Weighings) {}

  @Post()
  @Roles(...weighers)
  @ApiOperation({ summary: '过磅读数：整车毛重、皮重，或联单各行 A reading, of a vehicle or of a line' })
  @ApiCreatedResponse({ type: WeighingDetailView })
  weigh(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: Weigh,
  ): Promise<WeighingDetailView> {
    return this.weighings.weigh(actor, request, body);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Roles(...weighers)
  @ApiOperation({ summary: '另一人复核手工读数 A second person confirms a manual reading' })
  @ApiOkResponse({ type: WeighingDetailView })
  confirm(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<WeighingDetailView> {
    return this.weighings.confirm(actor, request, id);
  }

  @Post(':id/void')
  @HttpCode(200)
  @Roles(...weighers)
  @ApiOperation({ summary: '作废读数以便重称 Void a reading, to weigh again' })
  @ApiOkResponse({ type: WeighingDetailView })
  voidOne(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: VoidWeighing,
  ): Promise<WeighingDetailView> {
    return this.weighings.voidOne(actor, request, id, body);
  }

  @Get()
  @Roles(...receivingReaders)
  @ApiOperation({ summary: '过磅读数列表 Readings, newest first' })
  @ApiOkResponse({ type: PageOf(WeighingView) })
  list(@CurrentActor() actor: Actor, @Query() query: WeighingListQuery): Promise<Page<WeighingView>> {
    return this.weighings.list(actor, query);
  }

  @Get(':id')
  @Roles(...receivingReaders)
  @ApiOperation({ summary: '一条过磅读数 One reading' })
  @ApiOkResponse({ type: WeighingDetailView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<WeighingDetailView> {
    return this.weighings.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...receivingReaders)
  @ApiOperation({ summary: '过磅读数的经过 Timeline of a reading' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.weighings.events(actor, id, page);
  }
}
