import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { operatorRoles, plannerRoles } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import {
  AddTreatmentPrices,
  ChangeTreatmentContract,
  CreateTreatmentContract,
  TerminateTreatmentContract,
  TreatmentContractListQuery,
} from './dto/treatment-contract.dto.js';
import { TreatmentContractSummaryView, TreatmentContractView } from './dto/treatment-contract.view.js';
import { TreatmentContracts } from './treatment-contracts.service.js';

@ApiTags('利用处置合同 · Treatment contracts')
@Controller('treatment-contracts')
export class TreatmentContractsController {
  constructor(private readonly contracts: TreatmentContracts) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '利用处置合同列表 List, by number or by last day' })
  @ApiOkResponse({ type: PageOf(TreatmentContractSummaryView) })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: TreatmentContractListQuery,
  ): Promise<Page<TreatmentContractSummaryView>> {
    return this.contracts.list(actor, query);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '一份合同 One contract with its prices and what is used of its quantity' })
  @ApiOkResponse({ type: TreatmentContractView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<TreatmentContractView> {
    return this.contracts.detail(actor, id);
  }

  @Get(':id/events')
  @Roles(...plannerRoles, 'regulator')
  @ApiOperation({ summary: '经过 Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.contracts.events(actor, id, page);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '登记合同 Enter a contract' })
  @ApiCreatedResponse({ type: TreatmentContractView })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: CreateTreatmentContract,
  ): Promise<TreatmentContractView> {
    return this.contracts.create(actor, request, body);
  }

  @Patch(':id')
  @Roles(...plannerRoles)
  @ApiOperation({
    summary: '修改 Change what is given; the quantity never below what is planned and shipped (If-Match)',
  })
  @ApiOkResponse({ type: TreatmentContractView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTreatmentContract,
  ): Promise<TreatmentContractView> {
    return this.contracts.change(actor, request, id, version, body);
  }

  @Post(':id/prices')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '新价格 New prices from a day on; earlier ones stay (If-Match)' })
  @ApiOkResponse({ type: TreatmentContractView })
  addPrices(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AddTreatmentPrices,
  ): Promise<TreatmentContractView> {
    return this.contracts.addPrices(actor, request, id, version, body);
  }

  @Post(':id/terminate')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '终止 Terminate: nothing more is planned on it (If-Match)' })
  @ApiOkResponse({ type: TreatmentContractView })
  terminate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: TerminateTreatmentContract,
  ): Promise<TreatmentContractView> {
    return this.contracts.terminate(actor, request, id, version, body);
  }
}
