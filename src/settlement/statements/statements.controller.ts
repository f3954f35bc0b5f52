import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { billReaders } from '../settlement-people.js';
import { ObjectToStatement, PayStatement, RejectObjection, StatementsQuery } from './dto/statement.dto.js';
import { StatementSummaryView, StatementView } from './dto/statement.view.js';
import { Statements } from './statements.service.js';

@ApiTags('结算 · Settlement')
@Controller('statements')
export class StatementsController {
  constructor(private readonly statements: Statements) {}

  @Get()
  @Roles(...billReaders)
  @ApiOperation({ summary: '月结单列表 Statements, the latest month first' })
  @ApiOkResponse({ type: PageOf(StatementSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: StatementsQuery): Promise<Page<StatementSummaryView>> {
    return this.statements.list(actor, query);
  }

  @Get(':id')
  @Roles(...billReaders)
  @ApiOperation({ summary: '一份月结单及异议 One statement with its objections' })
  @ApiOkResponse({ type: StatementView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<StatementView> {
    return this.statements.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...billReaders)
  @ApiOperation({ summary: '月结单的经过 Timeline of a statement' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.statements.events(actor, id, page);
  }

  @Post(':id/issue')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '开出月结单（每月 1 日也自动开出） Issue; on the 1st it is issued by itself' })
  @ApiOkResponse({ type: StatementView })
  issue(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<StatementView> {
    return this.statements.issue(actor, request, id);
  }

  @Post(':id/object')
  @HttpCode(200)
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: '对费用行提出异议 Object to lines' })
  @ApiOkResponse({ type: StatementView })
  object(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ObjectToStatement,
  ): Promise<StatementView> {
    return this.statements.object(actor, request, id, body);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '驳回异议并说明理由 Reject the objection with a reason' })
  @ApiOkResponse({ type: StatementView })
  reject(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: RejectObjection,
  ): Promise<StatementView> {
    return this.statements.reject(actor, request, id, body);
  }

  @Post(':id/agree')
  @HttpCode(200)
  @Roles('enterprise.admin')
  @ApiOperation({ summary: '确认月结单 Agree to the version that was read (If-Match)' })
  @ApiOkResponse({ type: StatementView })
  agree(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<StatementView> {
    return this.statements.agree(actor, request, id, version);
  }

  @Post(':id/pay')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记收付款 Record the payment' })
  @ApiOkResponse({ type: StatementView })
  pay(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: PayStatement,
  ): Promise<StatementView> {
    return this.statements.pay(actor, request, id, body);
  }
}
