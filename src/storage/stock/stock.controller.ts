import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { operatorRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { StockListQuery, StockQuery } from './dto/stock.dto.js';
import { StockContainerView, StockView } from './dto/stock.view.js';
import { Stock } from './stock.service.js';

@ApiTags('库存 · Stock')
@Roles(...operatorRoles, 'regulator')
@Controller('stock')
export class StockController {
  constructor(private readonly stock: Stock) {}

  @Get()
  @ApiOperation({ summary: '当前或过去某一时刻的库存 Stock now or at a past instant, by zone, code or age' })
  @ApiOkResponse({ type: StockView })
  view(@CurrentActor() actor: Actor, @Query() query: StockQuery): Promise<StockView> {
    return this.stock.view(actor, query);
  }

  @Get('containers')
  @ApiOperation({ summary: '库存明细，最早起算的在前 The containers behind a figure, the oldest clock first' })
  @ApiOkResponse({ type: PageOf(StockContainerView) })
  list(@CurrentActor() actor: Actor, @Query() query: StockListQuery): Promise<Page<StockContainerView>> {
    return this.stock.list(actor, query);
  }
}
