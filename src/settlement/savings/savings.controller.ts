import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { billReaders } from '../settlement-people.js';
import { SavingsQuery } from './dto/savings.dto.js';
import { SavingsView } from './dto/savings.view.js';
import { Savings } from './savings.service.js';

@ApiTags('结算 · Settlement')
@Controller('enterprises/:id/savings')
export class SavingsController {
  constructor(private readonly savings: Savings) {}

  @Get()
  @Roles(...billReaders)
  @ApiOperation({ summary: '拼车为企业节省了多少 What sharing trips saved a firm, with the arithmetic' })
  @ApiOkResponse({ type: SavingsView })
  of(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: SavingsQuery,
  ): Promise<SavingsView> {
    return this.savings.of(actor, id, query);
  }
}
