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
import { Discrepancies } from './discrepancies.service.js';
import {
  DecideDiscrepancy,
  DeclareDiscrepancy,
  DiscrepancyListQuery,
  ReportDiscrepancy,
  WithdrawDiscrepancy,
} from './dto/discrepancy.dto.js';
import { DiscrepancyDetailView, DiscrepancyView } from './dto/discrepancy.view.js';

@ApiTags('差异 · Discrepancies')
@Controller('discrepancies')
export class DiscrepanciesController {
  constructor(private readonly discrepancies: Discrepancies) {}

  @Post()
  @Roles('operator.weighbridge', 'operator.manager')
  @ApiOperation({ summary: '登记名称、特性、形态或包装差异 Declare a difference the receiver sees' })
  @ApiCreatedResponse({ type: DiscrepancyDetailView })
  declare(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: DeclareDiscrepancy,
  ): Promise<DiscrepancyDetailView> {
    return this.discrepancies.declare(actor, request, body);
  }

  @Post(':id/decide')
  @HttpCode(200)
  @Roles('operator.weighbridge', 'operator.manager')
  @ApiOperation({ summary: '对差异作出处理决定 Decide on a discrepancy' })
  @ApiOkResponse({ type: DiscrepancyDetailView })
  decide(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: DecideDiscrepancy,
  ): Promise<DiscrepancyDetailView> {
    return this.discrepancies.decide(actor, request, id, body);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Roles('operator.weighbridge', 'operator.manager')
  @ApiOperation({ summary: '撤销误报的差异 Withdraw a discrepancy that is none' })
  @ApiOkResponse({ type: DiscrepancyDetailView })
  withdraw(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: WithdrawDiscrepancy,
  ): Promise<DiscrepancyDetailView> {
    return this.discrepancies.withdraw(actor, request, id, body);
  }

  @Post(':id/report')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记已向主管部门报告 Record that it was reported to the bureau' })
  @ApiOkResponse({ type: DiscrepancyDetailView })
  report(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ReportDiscrepancy,
  ): Promise<DiscrepancyDetailView> {
    return this.discrepancies.report(actor, request, id, body);
  }

  @Get()
  @Roles(...receivingReaders)
  @ApiOperation({ summary: '差异列表 Discrepancies, newest first' })
  @ApiOkResponse({ type: PageOf(DiscrepancyView) })
  list(@CurrentActor() actor: Actor, @Query() query: DiscrepancyListQuery): Promise<Page<DiscrepancyView>> {
    return this.discrepancies.list(actor, query);
  }

  @Get(':id')
  @Roles(...receivingReaders)
  @ApiOperation({ summary: '一条差异及报告草稿 One discrepancy with the draft of its report' })
  @ApiOkResponse({ type: DiscrepancyDetailView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<DiscrepancyDetailView> {
    return this.discrepancies.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...receivingReaders)
  @ApiOperation({ summary: '差异的经过 Timeline of a discrepancy' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.discrepancies.events(actor, id, page);
  }
}
