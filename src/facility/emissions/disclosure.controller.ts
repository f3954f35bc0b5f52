import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fileSchema, fileTypes, handOut } from '../../platform/documents/hand-out.js';
import { Public } from '../../platform/http/access.decorator.js';
import { Disclosure, freshSeconds } from './disclosure.service.js';
import { DisclosureView } from './dto/disclosure.view.js';

@ApiTags('信息公开 · Disclosure')
@Public()
@Controller('disclosure')
export class DisclosureController {
  constructor(private readonly disclosure: Disclosure) {}

  @Get(':shortCode')
  @Header('Cache-Control', `public, max-age=${freshSeconds}`)
  @ApiOperation({ summary: 'What a facility publishes of its emissions: outlets, limits, daily figures of 30 days' })
  page(@Param('shortCode') shortCode: string): Promise<DisclosureView> {
    return this.disclosure.page(shortCode);
  }

  @Get(':shortCode/file')
  @ApiOperation({ summary: 'The daily figures as a CSV file' })
  @ApiProduces(fileTypes.csv)
  @ApiOkResponse(fileSchema)
  async file(
    @Param('shortCode') shortCode: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const paper = await this.disclosure.sheet(shortCode);
    return handOut(reply, paper, 'csv', 'disclosure');
  }
}
