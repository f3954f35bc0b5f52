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
import { fileSchema, handOut } from '../../platform/documents/hand-out.js';
import { sheetMediaTypes } from '../../platform/documents/sheet-writer.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { plannerRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { CreateExport, ImportQuery } from './dto/exchange.dto.js';
import { ExportView, ImportReportView } from './dto/exchange.view.js';
import { Exports } from './exports.service.js';
import { Imports } from './imports.service.js';
import { uploadedSheet } from './uploaded-sheet.js';

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
  @ApiProduces(...Object.values(sheetMediaTypes))
  @ApiOkResponse(fileSchema)
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { view, content } = await this.exports.file(actor, id);
    const name = `危险废物转移联单-${view.createdAt.slice(0, 10)}`;
    return handOut(reply, { name, stream: content }, view.format, 'manifests');
  }

  @Post('imports')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: '上传答复文件（先核对，再导入） Check or take an answer file: XLSX or CSV, at most 2 MiB' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: ImportReportView })
  async import(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() { mode }: ImportQuery,
  ): Promise<ImportReportView> {
    const { content, identity } = await uploadedSheet(request);
    return mode === 'check' ? this.imports.check(actor, content) : this.imports.apply(actor, identity, content);
  }
}
