import { Body, Controller, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { labellers } from '../container-people.js';
import { PrintLabels } from './dto/print-labels.dto.js';
import { LabelPrints } from './label-prints.service.js';

@ApiTags('容器 · Containers')
@Controller('labels')
export class LabelsController {
  constructor(private readonly prints: LabelPrints) {}

  @Post()
  @HttpCode(200)
  @Roles(...labellers)
  @ApiOperation({ summary: '打印标签 Print labels as PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: PrintLabels,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const labels = await this.prints.print(actor, request, body);
    // With what draws and sets type, loaded for the first label: 9 MB.
    const { streamLabels } = await import('../labels/stream-labels.js');
    void reply.header('X-Content-Type-Options', 'nosniff');
    return new StreamableFile(streamLabels(labels, body.layout), {
      type: 'application/pdf',
      // RFC 6266: an ASCII name for old readers.
      disposition: `attachment; filename="labels.pdf"; filename*=UTF-8''${encodeURIComponent('危险废物标签.pdf')}`,
    });
  }
}
