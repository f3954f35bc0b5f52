import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
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
import { ApprovalPapers } from './approval-papers.service.js';
import { ApprovalsQuery, ChangeApproval, CreateApproval, RevokeApproval } from './dto/approval.dto.js';
import { ApprovalSummaryView, ApprovalView } from './dto/approval.view.js';

@ApiTags('批准文件 · Approvals')
@Controller('approvals')
export class ApprovalsController {
  constructor(private readonly papers: ApprovalPapers) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '批准文件列表 Approvals, permits, plans and policies, newest first' })
  @ApiOkResponse({ type: PageOf(ApprovalSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: ApprovalsQuery): Promise<Page<ApprovalSummaryView>> {
    return this.papers.list(actor, query);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '一份批准文件 One approval with the rules that ask for it' })
  @ApiOkResponse({ type: ApprovalView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ApprovalView> {
    return this.papers.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '经过 Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.papers.events(actor, id, page);
  }

  @Post()
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记草稿 Enter a draft' })
  @ApiCreatedResponse({ type: ApprovalView })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: CreateApproval,
  ): Promise<ApprovalView> {
    return this.papers.create(actor, request, body);
  }

  @Patch(':id')
  @Roles('operator.manager')
  @ApiOperation({ summary: '修改草稿；生效后只改备注、补附件 Change a draft; in force only note and files (If-Match)' })
  @ApiOkResponse({ type: ApprovalView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeApproval,
  ): Promise<ApprovalView> {
    return this.papers.change(actor, request, id, version, body);
  }

  @Post(':id/put-in-force')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记生效 Put in force (If-Match)' })
  @ApiOkResponse({ type: ApprovalView })
  putInForce(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ApprovalView> {
    return this.papers.putInForce(actor, request, id, version);
  }

  @Post(':id/renew')
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记续期文件（草稿） Enter the draft of its renewal (If-Match of the paper it follows)' })
  @ApiCreatedResponse({ type: ApprovalView })
  renew(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeApproval,
  ): Promise<ApprovalView> {
    return this.papers.renew(actor, request, id, version, body);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '撤销（作废） Revoke, with a reason (If-Match)' })
  @ApiOkResponse({ type: ApprovalView })
  revoke(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: RevokeApproval,
  ): Promise<ApprovalView> {
    return this.papers.revoke(actor, request, id, version, body);
  }
}
