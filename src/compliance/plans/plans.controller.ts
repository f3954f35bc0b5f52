import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { fileSchema, fileTypes, handOut } from '../../platform/documents/hand-out.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { filers, filingReaders, signers } from '../declarations/filing.types.js';
import { ChangePlan, FilePlan, OpenPlan, PlansQuery } from './dto/plan.dto.js';
import { PlanSummaryView, PlanView } from './dto/plan.view.js';
import { PlanSheets } from './plan-sheets.service.js';
import { Plans } from './plans.service.js';

@ApiTags('管理计划 · Management plans')
@Controller('plans')
export class PlansController {
  constructor(
    private readonly plans: Plans,
    private readonly sheets: PlanSheets,
  ) {}

  @Get()
  @Roles(...filingReaders)
  @ApiOperation({ summary: '管理计划列表 Management plans, the latest year in front' })
  @ApiOkResponse({ type: PageOf(PlanSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: PlansQuery): Promise<Page<PlanSummaryView>> {
    return this.plans.list(actor, query);
  }

  @Post()
  @Roles(...filers)
  @ApiOperation({ summary: '建立某单位某年度的管理计划 Open the plan of a unit and year, as a draft' })
  @ApiCreatedResponse({ type: PlanView })
  open(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: OpenPlan,
  ): Promise<PlanView> {
    return this.plans.open(actor, request, body);
  }

  @Get(':id')
  @Roles(...filingReaders)
  @ApiOperation({
    summary: '一份管理计划：各表、缺项、版本、可办步骤 One plan: tables, what is missing, versions, steps',
  })
  @ApiOkResponse({ type: PlanView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<PlanView> {
    return this.plans.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...filingReaders)
  @ApiOperation({ summary: '管理计划的经过 Timeline of a plan' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.plans.events(actor, id, page);
  }

  @Get(':id/xlsx')
  @Roles(...filingReaders)
  @ApiOperation({ summary: '管理计划 XLSX（表A.1–A.7 各一页） The plan as a workbook, a sheet a table' })
  @ApiProduces(fileTypes.xlsx)
  @ApiOkResponse(fileSchema)
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.sheets.xlsx(actor, id), 'xlsx', 'management-plan');
  }

  @Post(':id/fill')
  @HttpCode(200)
  @Roles(...filers)
  @ApiOperation({ summary: '自动填写已知内容，已填的不变 Add what is known, beside what was entered (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  fill(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<PlanView> {
    return this.plans.fill(actor, request, id, version);
  }

  @Post(':id/file')
  @HttpCode(200)
  @Roles(...signers)
  @ApiOperation({ summary: '登记备案号 Record that it was filed, with its number (If-Match)' })
  @ApiOkResponse({ type: PlanView })
  file(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: FilePlan,
  ): Promise<PlanView> {
    return this.plans.file(actor, request, id, version, body);
  }

  @Post(':id/change')
  @HttpCode(200)
  @Roles(...signers)
  @ApiOperation({ summary: '变更已备案的计划，生成新草稿 Change a filed plan; answers the new draft' })
  @ApiOkResponse({ type: PlanView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ChangePlan,
  ): Promise<PlanView> {
    return this.plans.change(actor, request, id, body);
  }
}
