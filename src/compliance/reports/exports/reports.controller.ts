import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fileSchema, fileTypes, handOut } from '../../../platform/documents/hand-out.js';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { AskAgain } from '../lists/ask-again.service.js';
import { reportReaders } from '../report-readers.rules.js';
import { Reports } from '../reports.service.js';
import { AskForReport } from './dto/export.dto.js';
import { ReportExportView } from './dto/export.view.js';
import { ReportListView, toReportKindView } from './dto/report.view.js';
import { Exports } from './exports.service.js';

@ApiTags('报表 · Reports')
@Controller('reports')
@Roles(...reportReaders)
export class ReportsController {
  constructor(
    private readonly reports: Reports,
    private readonly exports: Exports,
    private readonly again: AskAgain,
  ) {}

  @Get()
  @ApiOperation({ summary: '可申请的报表及其参数 Reports that the caller may ask for, with their parameters' })
  @ApiOkResponse({ type: ReportListView })
  kinds(@CurrentActor() actor: Actor): ReportListView {
    return { items: this.reports.listFor(actor).map(toReportKindView) };
  }

  @Get('exports')
  @ApiOperation({ summary: '下载中心 Download centre: own exports, for a manager all of the facility, newest first' })
  @ApiOkResponse({ type: PageOf(ReportExportView) })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ReportExportView>> {
    return this.exports.list(actor, query);
  }

  @Post('exports')
  @ApiOperation({ summary: '申请导出报表（注明用途） Ask for a report, saying what for; it is made in the background' })
  @ApiCreatedResponse({ type: ReportExportView })
  ask(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: AskForReport,
  ): Promise<ReportExportView> {
    return this.exports.ask(actor, request, body);
  }

  @Get('exports/:id')
  @ApiOperation({ summary: '一份导出及其进度 One export and how far it is' })
  @ApiOkResponse({ type: ReportExportView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ReportExportView> {
    return this.exports.detail(actor, id);
  }

  @Post('exports/:id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: '取消 Cancel what is queued or being made' })
  @ApiOkResponse({ type: ReportExportView })
  cancel(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ReportExportView> {
    return this.exports.cancel(actor, request, id);
  }

  @Post('exports/:id/again')
  @ApiOperation({
    summary:
      '再次申请 Ask for the same again: report or list, parameters, columns and purpose, of the data as they are now',
  })
  @ApiCreatedResponse({ type: ReportExportView })
  askAgain(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ReportExportView> {
    return this.again.ask(actor, request, id);
  }

  @Post('exports/:id/discard')
  @HttpCode(200)
  @ApiOperation({ summary: '删除文件，保留记录 Delete the file before its time; the record stays' })
  @ApiOkResponse({ type: ReportExportView })
  discard(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ReportExportView> {
    return this.exports.discard(actor, request, id);
  }

  @Get('exports/:id/file')
  @ApiOperation({ summary: '下载文件（记录下载人） Download the file; who did stays on record' })
  @ApiProduces(fileTypes.csv, fileTypes.xlsx, fileTypes.pdf)
  @ApiOkResponse(fileSchema)
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.exports.handOut(actor, id);
    return handOut(reply, file, file.format, file.plain);
  }
}
