import { Controller, Get, Param, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { fileSchema, fileTypes, handOut } from '../../platform/documents/hand-out.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { billReaders } from '../settlement-people.js';
import { Papers } from './papers.service.js';

@ApiTags('结算 · Settlement')
@Controller()
export class PapersController {
  constructor(private readonly papers: Papers) {}

  @Get('statements/:id/pdf')
  @Roles(...billReaders)
  @ApiOperation({ summary: '月结单 PDF Statement as PDF' })
  @ApiProduces(fileTypes.pdf)
  @ApiOkResponse(fileSchema)
  async statementPdf(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.papers.statementPdf(actor, id), 'pdf', 'statement');
  }

  @Get('statements/:id/xlsx')
  @Roles(...billReaders)
  @ApiOperation({ summary: '月结单明细表 Statement as a workbook, a row a line' })
  @ApiProduces(fileTypes.xlsx)
  @ApiOkResponse(fileSchema)
  async statementXlsx(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.papers.statementXlsx(actor, id), 'xlsx', 'statement');
  }

  @Get('visit-charges/:id/pdf')
  @Roles(...billReaders)
  @ApiOperation({ summary: '上门结算单 PDF Charge of a visit as PDF' })
  @ApiProduces(fileTypes.pdf)
  @ApiOkResponse(fileSchema)
  async chargePdf(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.papers.chargePdf(actor, id), 'pdf', 'visit-charge');
  }
}
