import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileSchema, fileTypes, handOut } from '../platform/documents/hand-out.js';
import { uploadedSheet } from '../platform/documents/uploaded-sheet.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { oneFile } from '../platform/http/upload.js';
import { enterpriseRoles, plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { FileQuery, ImportQuery } from './dto/import.dto.js';
import { ImportKindListView, ImportOutcomeView, toImportKindView } from './dto/import.view.js';
import { ImportKinds } from './import-kinds.service.js';
import { templateOf } from './import-template.js';
import { Imports } from './imports.service.js';
import { tableIdentity } from './table-identity.js';

/** Each kind names those of these roles who may use it, as its single entry does. */
@ApiTags('批量导入 · Imports')
@Controller('imports')
@Roles(...enterpriseRoles, ...plannerRoles)
export class ImportsController {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly imports: Imports,
  ) {}

  @Get()
  @ApiOperation({ summary: '可导入的表格及其列 Tables that the caller may import, with their columns' })
  @ApiOkResponse({ type: ImportKindListView })
  list(@CurrentActor() actor: Actor): ImportKindListView {
    return { items: this.kinds.listFor(actor).map(toImportKindView) };
  }

  @Get(':kind/template')
  @ApiOperation({ summary: '下载模板 Template with headings, how to fill them in, and lists to choose from' })
  @ApiProduces(fileTypes.xlsx, fileTypes.csv)
  @ApiOkResponse(fileSchema)
  async template(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() query: FileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await templateOf(this.kinds.for(actor, kind), query), query.format, 'template');
  }

  @Post(':kind')
  @HttpCode(200)
  @ApiOperation({
    summary:
      '上传表格（先核对，再导入） Check or take a table: XLSX or CSV, at most 2 MiB and 2,000 rows; all or nothing',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiOkResponse({ type: ImportOutcomeView })
  async import(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Param('kind') kind: string,
    @Query() { mode }: ImportQuery,
  ): Promise<ImportOutcomeView> {
    const content = await uploadedSheet(request);
    if (mode === 'check') return this.imports.check(actor, kind, content);
    return this.imports.take(actor, tableIdentity(request, kind, content), kind, content);
  }

  @Post(':kind/errors')
  @HttpCode(200)
  @ApiOperation({ summary: '下载有误的行及错误说明 The rows to mend as a file, with what is wrong; takes nothing' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiProduces(fileTypes.xlsx, fileTypes.csv)
  @ApiOkResponse(fileSchema)
  async errors(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Param('kind') kind: string,
    @Query() query: FileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.imports.faultyRows(actor, kind, await uploadedSheet(request), query);
    return handOut(reply, file, query.format, 'errors');
  }
}
