import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../platform/http/access.decorator.js';
import { PageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import type { Actor } from '../shared/roles.js';
import { Catalogue } from './catalogue.service.js';
import { TradeTemplateQuery, WasteCodeOn, WasteCodeQuery, WorkCalendarQuery } from './dto/catalogue-query.dto.js';
import { TradeTemplateView } from './dto/trade-template.view.js';
import { WasteCodeView } from './dto/waste-code.view.js';
import { WorkCalendarView } from './dto/work-calendar.view.js';
import { WorkCalendar } from './work-calendar.service.js';

/** National facts and this product's own suggestions: open to everybody signed in. */
@ApiTags('名录与日历 · Catalogue')
@SignedIn()
@Controller()
export class CatalogueController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly calendar: WorkCalendar,
  ) {}

  @Get('waste-codes')
  @ApiOperation({ summary: 'Finds waste codes by name, pinyin initials or code, in the order of the code' })
  @ApiOkResponse({ type: PageOf(WasteCodeView) })
  search(@CurrentActor() actor: Actor, @Query() query: WasteCodeQuery): Promise<Page<WasteCodeView>> {
    return this.catalogue.search(actor, query);
  }

  @Get('waste-codes/:code')
  @ApiOperation({ summary: 'One waste code of the edition in force' })
  entry(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { on }: WasteCodeOn,
  ): Promise<WasteCodeView> {
    return this.catalogue.entry(actor, code, on);
  }

  @Get('trade-templates')
  @ApiOperation({ summary: 'Usual wastes of a trade, to start waste profiles from' })
  templates(@Query() { trade }: TradeTemplateQuery): TradeTemplateView[] {
    return this.catalogue.tradeTemplates(trade);
  }

  @Get('work-calendar')
  @ApiOperation({ summary: 'Days of a year that differ from Monday to Friday' })
  year(@CurrentActor() actor: Actor, @Query() { year }: WorkCalendarQuery): Promise<WorkCalendarView> {
    return this.calendar.year(actor, year);
  }
}
