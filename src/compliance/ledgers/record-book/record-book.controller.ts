import { Controller, Get, Query, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fileSchema, fileTypes, handOut } from '../../../platform/documents/hand-out.js';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import type { Actor } from '../../../shared/roles.js';
import { recordBookReaders } from '../ledger-people.js';
import { RecordBookQuery, RecordBookSheetQuery } from './record-book.dto.js';
import { RecordBook } from './record-book.service.js';
import { RecordBookView } from './record-book.view.js';

@ApiTags('管理台账 · Statutory ledgers')
@Controller('statutory-ledgers/record-book')
@Roles(...recordBookReaders)
export class RecordBookController {
  constructor(private readonly book: RecordBook) {}

  @Get()
  @ApiOperation({ summary: '危险废物经营情况记录簿 Record book: by day what came and went, and incidents' })
  @ApiOkResponse({ type: RecordBookView })
  view(@CurrentActor() actor: Actor, @Query() query: RecordBookQuery): Promise<RecordBookView> {
    return this.book.view(actor, query);
  }

  @Get('sheet')
  @ApiOperation({ summary: '导出经营情况记录簿（一年以内） The record book as a file, a year at most' })
  @ApiProduces(fileTypes.xlsx, fileTypes.csv)
  @ApiOkResponse(fileSchema)
  async sheet(
    @CurrentActor() actor: Actor,
    @Query() query: RecordBookSheetQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.book.sheet(actor, query);
    return handOut(reply, file, file.format, 'record-book');
  }
}
