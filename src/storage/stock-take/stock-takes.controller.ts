import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { storekeeperRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import {
  CancelStockTake,
  CloseStockTake,
  ScanContainers,
  StartStockTake,
  StockTakeListQuery,
} from './dto/stock-take.dto.js';
import { StockTakeDetailView, StockTakeView } from './dto/stock-take.view.js';
import { StockTakes } from './stock-takes.service.js';

const readers: readonly Role[] = [...storekeeperRoles, 'regulator'];

@ApiTags('盘点 · Stock-takes')
@Controller('stock-takes')
export class StockTakesController {
  constructor(private readonly takes: StockTakes) {}

  @Post()
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '开始盘点并冻结贮存区 Begin the blind count of a zone, which freezes it' })
  @ApiCreatedResponse({ type: StockTakeDetailView })
  start(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: StartStockTake,
  ): Promise<StockTakeDetailView> {
    return this.takes.start(actor, request, body);
  }

  @Post(':id/scans')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '登记扫到的容器 Record scanned labels; each counts once' })
  @ApiOkResponse({ type: StockTakeDetailView })
  scan(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ScanContainers,
  ): Promise<StockTakeDetailView> {
    return this.takes.scan(actor, request, id, body);
  }

  @Post(':id/finish')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '清点完毕，与账面比对 Finish counting and compare with the books' })
  @ApiOkResponse({ type: StockTakeDetailView })
  finish(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<StockTakeDetailView> {
    return this.takes.finish(actor, request, id);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '逐项处理差异并结束盘点 Book or leave each difference, and open the zone' })
  @ApiOkResponse({ type: StockTakeDetailView })
  close(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CloseStockTake,
  ): Promise<StockTakeDetailView> {
    return this.takes.close(actor, request, id, version, body);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '取消盘点，解除冻结 Cancel the count and open the zone' })
  @ApiOkResponse({ type: StockTakeDetailView })
  cancel(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: CancelStockTake,
  ): Promise<StockTakeDetailView> {
    return this.takes.cancel(actor, request, id, body);
  }

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: '盘点列表 Stock-takes, newest first' })
  @ApiOkResponse({ type: PageOf(StockTakeView) })
  list(@CurrentActor() actor: Actor, @Query() query: StockTakeListQuery): Promise<Page<StockTakeView>> {
    return this.takes.list(actor, query);
  }

  @Get(':id')
  @Roles(...readers)
  @ApiOperation({ summary: '一次盘点；清点完毕前不显示账面 One stock-take; the books stay hidden until it is counted' })
  @ApiOkResponse({ type: StockTakeDetailView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<StockTakeDetailView> {
    return this.takes.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...readers)
  @ApiOperation({ summary: '盘点的经过 Timeline of a stock-take' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.takes.events(actor, id, page);
  }
}
