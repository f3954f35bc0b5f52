import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import type { Actor } from '../../shared/roles.js';
import { stockReaders } from '../container-people.js';
import { GeneratorStockQuery } from './dto/generator-stock.dto.js';
import { GeneratorStockView } from './dto/generator-stock.view.js';
import { GeneratorStock } from './generator-stock.service.js';

@ApiTags('容器 · Containers')
@Controller('generator-stock')
export class GeneratorStockController {
  constructor(private readonly stock: GeneratorStock) {}

  @Get()
  @Roles(...stockReaders)
  @ApiOperation({ summary: '产废单位贮存点现状 What stands at a generator, and what is over its limits' })
  @ApiOkResponse({ type: GeneratorStockView })
  show(@CurrentActor() actor: Actor, @Query() query: GeneratorStockQuery): Promise<GeneratorStockView> {
    return this.stock.show(actor, query);
  }
}
