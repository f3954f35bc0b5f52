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
import { FileVersion, PrepareReport, ReportsQuery, ResubmitReport, SubmitReport } from './dto/report.dto.js';
import { ReportSummaryView, ReportView } from './dto/report.view.js';
import { EnvironmentalReports } from './environmental-reports.service.js';

@ApiTags('环评文件 · Environmental impact reports')
@Controller('environmental-reports')
export class EnvironmentalReportsController {
  constructor(private readonly reports: EnvironmentalReports) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '环评文件列表 Environmental impact reports, newest first' })
  @ApiOkResponse({ type: PageOf(ReportSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: ReportsQuery): Promise<Page<ReportSummaryView>> {
    return this.reports.list(actor, query);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '一份环评文件 One report with versions, reviews and opinions' })
  @ApiOkResponse({ type: ReportView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ReportView> {
    return this.reports.one(actor, id);
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
    return this.reports.events(actor, id, page);
  }

  @Post()
  @Roles('operator.manager')
  @ApiOperation({ summary: '登记编制 Enter a report that was prepared' })
  @ApiCreatedResponse({ type: ReportView })
  prepare(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: PrepareReport,
  ): Promise<ReportView> {
    return this.reports.prepare(actor, request, body);
  }

  @Post(':id/versions')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '提交一个版本的文本 File a version of the text (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  fileVersion(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: FileVersion,
  ): Promise<ReportView> {
    return this.reports.fileVersion(actor, request, id, version, body);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '报送 Submit to the authority (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  submit(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: SubmitReport,
  ): Promise<ReportView> {
    return this.reports.submit(actor, request, id, version, body);
  }

  @Post(':id/resubmit')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '报批；意见须全部答复 Submit for approval, all opinions answered (If-Match)' })
  @ApiOkResponse({ type: ReportView })
  resubmit(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ResubmitReport,
  ): Promise<ReportView> {
    return this.reports.resubmit(actor, request, id, version, body);
  }
}
