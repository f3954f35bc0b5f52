import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileSchema, fileTypes, handOut } from '../../platform/documents/hand-out.js';
import { uploadedSheet } from '../../platform/documents/uploaded-sheet.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { oneFile } from '../../platform/http/upload.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { plannerRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { answerIdentity } from './answer-identity.js';
import { CreateExport, ImportQuery } from './dto/exchange.dto.js';
import { ExportView, ImportReportView } from './dto/exchange.view.js';
import { Exports } from './exports.service.js';
import { Imports } from './imports.service.js';

@ApiTags('国家系统对接 · Gateway')
@Controller('gateway')
export class ExchangeController {
  constructor(
    private readonly exports: Exports,
    private readonly imports: Imports,
  ) {}

  @Get('exports')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '导出批次 Files handed over, newest first' })
  @ApiOkResponse({ type: PageOf(ExportView) })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ExportView>> {
    return this.exports.list(actor, query);
  }

  @Post('exports')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '把待上报消息导出为一批 Take what waits into a file' })
  @ApiCreatedResponse({ type: ExportView })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: CreateExport,
  ): Promise<ExportView> {
    return this.exports.create(actor, request, body);
  }

  @Get('exports/:id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '下载一批（联单格式字段） The file, in the fields of the official form' })
  @ApiProduces(fileTypes.xlsx, fileTypes.csv)
  @ApiOkResponse(fileSchema)
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.exports.file(actor, id);
    return handOut(reply, file, file.format, 'manifests');
  }

  @Post('imports')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '上传答复文件（先核对，再导入） Check or take an answer file: XLSX or CSV, at most 2 MiB' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiOkResponse({ type: ImportReportView })
  async import(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() { mode }: ImportQuery,
  ): Promise<ImportReportView> {
    const content = await uploadedSheet(request);
    if (mode === 'check') return this.imports.check(actor, content);
    return this.imports.apply(actor, answerIdentity(request, content), content);
  }
}
