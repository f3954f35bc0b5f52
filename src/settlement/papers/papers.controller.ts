import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { billReaders } from '../settlement-people.js';
import { Papers } from './papers.service.js';
import type { Paper } from './papers.service.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;
const types = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

@ApiTags('结算 · Settlement')
@Controller()
export class PapersController {
  constructor(private readonly papers: Papers) {}

  @Get('statements/:id/pdf')
  @Roles(...billReaders)
  @ApiOperation({ summary: '月结单 PDF Statement as PDF' })
  @ApiProduces(types.pdf)
  @ApiOkResponse(file)
  async statementPdf(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.papers.statementPdf(actor, id), 'pdf', 'statement', '月结单');
  }

  @Get('statements/:id/xlsx')
  @Roles(...billReaders)
  @ApiOperation({ summary: '月结单明细表 Statement as a workbook, a row a line' })
  @ApiProduces(types.xlsx)
  @ApiOkResponse(file)
  async statementXlsx(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.papers.statementXlsx(actor, id), 'xlsx', 'statement', '月结单');
  }

  @Get('visit-charges/:id/pdf')
  @Roles(...billReaders)
  @ApiOperation({ summary: '上门结算单 PDF Charge of a visit as PDF' })
  @ApiProduces(types.pdf)
  @ApiOkResponse(file)
  async chargePdf(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.papers.chargePdf(actor, id), 'pdf', 'visit-charge', '上门结算单');
  }
}

/** RFC 6266: an ASCII name for old readers beside the Chinese one. */
function handOut(
  reply: FastifyReply,
  { name, stream }: Paper,
  type: keyof typeof types,
  plain: string,
  kind: string,
): StreamableFile {
  void reply.header('X-Content-Type-Options', 'nosniff');
  const full = encodeURIComponent(`${kind} ${name}.${type}`);
  return new StreamableFile(stream, {
    type: types[type],
    disposition: `attachment; filename="${plain}.${type}"; filename*=UTF-8''${full}`,
  });
}
