import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { billReaders } from '../settlement-people.js';
import { ChargeEstimates } from './charge-estimates.service.js';
import { Corrections } from './corrections.service.js';
import { ChargeEstimateQuery } from './dto/charge-estimate.dto.js';
import { ChargeEstimateView } from './dto/charge-estimate.view.js';
import { CorrectVisitCharge, VisitChargesQuery } from './dto/visit-charge.dto.js';
import { VisitChargeSummaryView, VisitChargeView } from './dto/visit-charge.view.js';
import { VisitCharges } from './visit-charges.service.js';

@ApiTags('结算 · Settlement')
@Controller('visit-charges')
export class VisitChargesController {
  constructor(
    private readonly charges: VisitCharges,
    private readonly corrections: Corrections,
    private readonly estimates: ChargeEstimates,
  ) {}

  @Get()
  @Roles(...billReaders)
  @ApiOperation({ summary: '上门结算单列表 Charges of visits and their corrections, newest first' })
  @ApiOkResponse({ type: PageOf(VisitChargeSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: VisitChargesQuery): Promise<Page<VisitChargeSummaryView>> {
    return this.charges.list(actor, query);
  }

  @Get('estimate')
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: '费用预估：预约前按现行价格计算 What a pickup would cost by the prices of its day' })
  @ApiOkResponse({ type: ChargeEstimateView })
  estimate(@CurrentActor() actor: Actor, @Query() query: ChargeEstimateQuery): Promise<ChargeEstimateView> {
    return this.estimates.of(actor, query);
  }

  @Get(':id')
  @Roles(...billReaders)
  @ApiOperation({
    summary: '一份上门结算单，逐行说明算法和来源 One charge, every figure with its arithmetic and sources',
  })
  @ApiOkResponse({ type: VisitChargeView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<VisitChargeView> {
    return this.charges.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...billReaders)
  @ApiOperation({ summary: '上门结算单的经过 Timeline of a charge' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.charges.events(actor, id, page);
  }

  @Post(':id/correct')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '更正：冲销原行并记新行 Correct lines: taken back and put in anew, never changed' })
  @ApiOkResponse({ type: VisitChargeView })
  correct(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: CorrectVisitCharge,
  ): Promise<VisitChargeView> {
    return this.corrections.correct(actor, request, id, body);
  }
}
