import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { operatorRoles } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { ApprovalConditions } from './approval-conditions.service.js';
import { ConditionsQuery, FileProof, LayDownCondition, WaiveCondition } from './dto/condition.dto.js';
import { ConditionSummaryView, ConditionView, ProofView } from './dto/condition.view.js';

@ApiTags('批复要求 · Approval conditions')
@Controller()
export class ApprovalConditionsController {
  constructor(private readonly conditions: ApprovalConditions) {}

  @Get('approval-conditions')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '批复要求列表 Conditions, the next to be due first, those kept for good last' })
  @ApiOkResponse({ type: PageOf(ConditionSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: ConditionsQuery): Promise<Page<ConditionSummaryView>> {
    return this.conditions.list(actor, query);
  }

  @Post('approvals/:id/conditions')
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记一条批复要求 Lay down a condition of an approval' })
  @ApiCreatedResponse({ type: ConditionView })
  layDown(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: LayDownCondition,
  ): Promise<ConditionView> {
    return this.conditions.layDown(actor, request, id, body);
  }

  @Get('approval-conditions/:id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '一条批复要求 One condition' })
  @ApiOkResponse({ type: ConditionView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ConditionView> {
    return this.conditions.one(actor, id);
  }

  @Get('approval-conditions/:id/proofs')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '履行记录 What proves it, the latest day first' })
  @ApiOkResponse({ type: PageOf(ProofView) })
  proofs(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<ProofView>> {
    return this.conditions.proofs(actor, id, page);
  }

  @Get('approval-conditions/:id/events')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '经过 Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.conditions.events(actor, id, page);
  }

  @Post('approval-conditions/:id/proofs')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记履行记录 File a proof; a recurring one gets its next day (If-Match)' })
  @ApiOkResponse({ type: ConditionView })
  prove(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: FileProof,
  ): Promise<ConditionView> {
    return this.conditions.prove(actor, request, id, version, body);
  }

  @Post('approval-conditions/:id/meet')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '办结 Close a condition that was met once for all (If-Match)' })
  @ApiOkResponse({ type: ConditionView })
  meet(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ConditionView> {
    return this.conditions.meet(actor, request, id, version);
  }

  @Post('approval-conditions/:id/waive')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '免除并说明理由 Waive, with a reason (If-Match)' })
  @ApiOkResponse({ type: ConditionView })
  waive(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: WaiveCondition,
  ): Promise<ConditionView> {
    return this.conditions.waive(actor, request, id, version, body);
  }
}
