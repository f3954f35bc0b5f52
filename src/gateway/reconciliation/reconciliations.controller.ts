import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { plannerRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { DifferenceListQuery, ExplainDifference, StartReconciliation } from './dto/reconciliation.dto.js';
import { DifferenceView, ReconciliationView } from './dto/reconciliation.view.js';
import { Reconciliations } from './reconciliations.service.js';

@ApiTags('国家系统对接 · Gateway')
@Controller('gateway')
export class ReconciliationsController {
  constructor(private readonly reconciliations: Reconciliations) {}

  @Get('reconciliations')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '对账记录 Comparisons with the national system, newest first' })
  @ApiOkResponse({ type: PageOf(ReconciliationView) })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ReconciliationView>> {
    return this.reconciliations.list(actor, query);
  }

  @Post('reconciliations')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '对账 Compare a period with the national system' })
  @ApiCreatedResponse({ type: ReconciliationView })
  run(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: StartReconciliation,
  ): Promise<ReconciliationView> {
    return this.reconciliations.run(actor, request, body);
  }

  @Get('differences')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '对账差异 What differs, newest first' })
  @ApiOkResponse({ type: PageOf(DifferenceView) })
  differences(@CurrentActor() actor: Actor, @Query() query: DifferenceListQuery): Promise<Page<DifferenceView>> {
    return this.reconciliations.differences(actor, query);
  }

  @Post('differences/:id/explain')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '说明差异原因并关闭 Close a difference with its reason' })
  @ApiOkResponse({ type: DifferenceView })
  explain(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ExplainDifference,
  ): Promise<DifferenceView> {
    return this.reconciliations.explain(actor, request, id, body);
  }
}
