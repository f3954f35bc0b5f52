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
  ChangeTransferApproval,
  CreateTransferApproval,
  RevokeTransferApproval,
  TransferApprovalListQuery,
} from './dto/transfer-approval.dto.js';
import { TransferApprovalSummaryView, TransferApprovalView } from './dto/transfer-approval.view.js';
import { TransferApprovals } from './transfer-approvals.service.js';

@ApiTags('跨省转移批准 · Cross-province approvals')
@Controller('transfer-approvals')
export class TransferApprovalsController {
  constructor(private readonly approvals: TransferApprovals) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '跨省转移批准列表 List, by number or by last day' })
  @ApiOkResponse({ type: PageOf(TransferApprovalSummaryView) })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: TransferApprovalListQuery,
  ): Promise<Page<TransferApprovalSummaryView>> {
    return this.approvals.list(actor, query);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '一份批准 One approval with its lines and what is used of them' })
  @ApiOkResponse({ type: TransferApprovalView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<TransferApprovalView> {
    return this.approvals.detail(actor, id);
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
    return this.approvals.events(actor, id, page);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '登记批准 Enter an approval' })
  @ApiCreatedResponse({ type: TransferApprovalView })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: CreateTransferApproval,
  ): Promise<TransferApprovalView> {
    return this.approvals.create(actor, request, body);
  }

  @Patch(':id')
  @Roles(...plannerRoles)
  @ApiOperation({
    summary: '更正 Correct what was typed wrong; masses never below what is planned and shipped (If-Match)',
  })
  @ApiOkResponse({ type: TransferApprovalView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTransferApproval,
  ): Promise<TransferApprovalView> {
    return this.approvals.change(actor, request, id, version, body);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '撤销 Revoke: nothing more is planned on it (If-Match)' })
  @ApiOkResponse({ type: TransferApprovalView })
  revoke(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: RevokeTransferApproval,
  ): Promise<TransferApprovalView> {
    return this.approvals.revoke(actor, request, id, version, body);
  }
}
