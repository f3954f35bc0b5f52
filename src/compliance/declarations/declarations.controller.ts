import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
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
import { DeclarationSheets } from './declaration-sheets.service.js';
import { Declarations } from './declarations.service.js';
import {
  CorrectDeclaration,
  DeclarationsQuery,
  FiguresQuery,
  RedraftDeclaration,
  SubmitDeclaration,
} from './dto/declaration.dto.js';
import { DeclarationSummaryView, DeclarationView, RecomputedView } from './dto/declaration.view.js';
import { filers, filingReaders, signers } from './filing.types.js';

@ApiTags('申报 · Declarations')
@Controller('declarations')
export class DeclarationsController {
  constructor(
    private readonly declarations: Declarations,
    private readonly sheets: DeclarationSheets,
  ) {}

  @Get()
  @Roles(...filingReaders)
  @ApiOperation({ summary: '申报期列表 Periods to declare, what falls due first in front' })
  @ApiOkResponse({ type: PageOf(DeclarationSummaryView) })
  list(@CurrentActor() actor: Actor, @Query() query: DeclarationsQuery): Promise<Page<DeclarationSummaryView>> {
    return this.declarations.list(actor, query);
  }

  @Get(':id')
  @Roles(...filingReaders)
  @ApiOperation({
    summary: '一份申报：各代码收支、版本、可办步骤 One declaration with its equations, numbers and steps',
  })
  @ApiOkResponse({ type: DeclarationView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<DeclarationView> {
    return this.declarations.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...filingReaders)
  @ApiOperation({ summary: '申报的经过 Timeline of a declaration' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.declarations.events(actor, id, page);
  }

  @Get(':id/figures')
  @Roles(...filers)
  @ApiOperation({ summary: '按某一审计位置重算数据 The figures worked out anew as of an audit leaf' })
  @ApiOkResponse({ type: RecomputedView })
  figures(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() { leaf }: FiguresQuery,
  ): Promise<RecomputedView> {
    return this.declarations.recompute(actor, id, leaf);
  }

  @Get(':id/xlsx')
  @Roles(...filingReaders)
  @ApiOperation({ summary: '申报表 XLSX（表C.1–C.3） Declaration table as a workbook' })
  @ApiProduces(fileTypes.xlsx)
  @ApiOkResponse(fileSchema)
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.sheets.xlsx(actor, id), 'xlsx', 'declaration');
  }

  @Post(':id/draft')
  @HttpCode(200)
  @Roles(...filers)
  @ApiOperation({ summary: '编制：计算并固定数据 Draft: work the figures out and freeze them' })
  @ApiOkResponse({ type: DeclarationView })
  draft(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<DeclarationView> {
    return this.declarations.draft(actor, request, id);
  }

  @Post(':id/redraft')
  @HttpCode(200)
  @Roles(...filers)
  @ApiOperation({ summary: '重新编制 Draft again, with a reason' })
  @ApiOkResponse({ type: DeclarationView })
  redraft(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: RedraftDeclaration,
  ): Promise<DeclarationView> {
    return this.declarations.redraft(actor, request, id, body);
  }

  @Post(':id/review')
  @HttpCode(200)
  @Roles(...filers)
  @ApiOperation({ summary: '复核所读版本 Review the version that was read (If-Match)' })
  @ApiOkResponse({ type: DeclarationView })
  review(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<DeclarationView> {
    return this.declarations.review(actor, request, id, version);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Roles(...signers)
  @ApiOperation({ summary: '登记申报回执 Record the receipt of the national system (If-Match)' })
  @ApiOkResponse({ type: DeclarationView })
  submit(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: SubmitDeclaration,
  ): Promise<DeclarationView> {
    return this.declarations.submit(actor, request, id, version, body);
  }

  @Post(':id/correct')
  @HttpCode(200)
  @Roles(...signers)
  @ApiOperation({ summary: '更正已申报数据，生成新版本 Correct what was submitted; answers the new declaration' })
  @ApiOkResponse({ type: DeclarationView })
  correct(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: CorrectDeclaration,
  ): Promise<DeclarationView> {
    return this.declarations.correct(actor, request, id, body);
  }
}
