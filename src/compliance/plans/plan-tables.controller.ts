import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { filers } from '../declarations/filing.types.js';
import { UnitTable } from './dto/plan-table.dto.js';
import { PlanView } from './dto/plan.view.js';
import {
  PutFacilities,
  PutGeneration,
  PutReduction,
  PutStorage,
  PutTransfer,
  PutTreatment,
} from './dto/put-table.dto.js';
import { Plans } from './plans.service.js';

/** Each table has a body of its own, so that every field is checked and documented. */
@ApiTags('管理计划 · Management plans')
@Controller('plans/:id/tables')
export class PlanTablesController {
  constructor(private readonly plans: Plans) {}

  @Put('unit')
  @Roles(...filers)
  @ApiOperation({ summary: '填写表A.1 单位基本信息 The unit, the whole table (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  unit(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: UnitTable,
  ): Promise<PlanView> {
    return this.plans.put(actor, request, id, version, 'unit', body);
  }

  @Put('facilities')
  @Roles(...filers)
  @ApiOperation({ summary: '填写表A.2 设施信息 Plant, the whole table (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  facilities(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { rows }: PutFacilities,
  ): Promise<PlanView> {
    return this.plans.put(actor, request, id, version, 'facilities', rows);
  }

  @Put('generation')
  @Roles(...filers)
  @ApiOperation({ summary: '填写表A.3 产生情况 Generation, the whole table (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  generation(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { rows }: PutGeneration,
  ): Promise<PlanView> {
    return this.plans.put(actor, request, id, version, 'generation', rows);
  }

  @Put('storage')
  @Roles(...filers)
  @ApiOperation({ summary: '填写表A.4 贮存情况 Storage, the whole table (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  storage(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { rows }: PutStorage,
  ): Promise<PlanView> {
    return this.plans.put(actor, request, id, version, 'storage', rows);
  }

  @Put('treatment')
  @Roles(...filers)
  @ApiOperation({ summary: '填写表A.5 自行利用/处置情况 Own treatment, the whole table (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  treatment(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { rows }: PutTreatment,
  ): Promise<PlanView> {
    return this.plans.put(actor, request, id, version, 'treatment', rows);
  }

  @Put('reduction')
  @Roles(...filers)
  @ApiOperation({ summary: '填写表A.6 减量化计划和措施 Reduction, the whole table (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  reduction(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { rows }: PutReduction,
  ): Promise<PlanView> {
    return this.plans.put(actor, request, id, version, 'reduction', rows);
  }

  @Put('transfer')
  @Roles(...filers)
  @ApiOperation({ summary: '填写表A.7 转移情况 Transfers, the whole table (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  transfer(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { rows }: PutTransfer,
  ): Promise<PlanView> {
    return this.plans.put(actor, request, id, version, 'transfer', rows);
  }
}
