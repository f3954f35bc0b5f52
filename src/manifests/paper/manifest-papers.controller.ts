import { Controller, Get, Param, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fileSchema, fileTypes, handOut } from '../../platform/documents/hand-out.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles, operatorRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { ManifestPapers } from './manifest-papers.service.js';

@ApiTags('联单 · Manifests')
@Controller('manifests/:id')
export class ManifestPapersController {
  constructor(private readonly papers: ManifestPapers) {}

  @Get('pdf')
  @Roles(...enterpriseRoles, ...operatorRoles, 'regulator')
  @ApiOperation({ summary: '转移联单 PDF The manifest as PDF, in the three parts of the national form' })
  @ApiProduces(fileTypes.pdf)
  @ApiOkResponse(fileSchema)
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.papers.pdf(actor, id), 'pdf', 'manifest');
  }
}
