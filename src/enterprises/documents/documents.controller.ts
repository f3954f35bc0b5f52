import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
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
import { fileSchema, handOutKept } from '../../platform/documents/hand-out.js';
import { mediaTypes } from '../../platform/documents/media-type.types.js';
import { uploadedPaper } from '../../platform/documents/uploaded-paper.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { oneFile } from '../../platform/http/upload.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles, plannerRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { uploadIdentity } from '../../writes/upload-identity.js';
import { Documents } from './documents.service.js';
import { DocumentsQuery, UploadDocument } from './dto/document.dto.js';
import { DocumentView } from './dto/document.view.js';

const readers: readonly Role[] = [...enterpriseRoles, ...plannerRoles, 'regulator'];

@ApiTags('文件 · Documents')
@Controller('documents')
export class DocumentsController {
  constructor(private readonly documents: Documents) {}

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: 'Papers of an enterprise, newest first' })
  @ApiOkResponse({ type: PageOf(DocumentView) })
  list(@CurrentActor() actor: Actor, @Query() query: DocumentsQuery): Promise<Page<DocumentView>> {
    return this.documents.list(actor, query);
  }

  @Get(':id')
  @Roles(...readers)
  @ApiOperation({ summary: 'What is known about one paper' })
  @ApiOkResponse({ type: DocumentView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<DocumentView> {
    return this.documents.detail(actor, id);
  }

  @Get(':id/content')
  @Roles(...readers)
  @ApiOperation({ summary: 'The file, as an attachment' })
  @ApiProduces(...mediaTypes)
  @ApiOkResponse(fileSchema)
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { view, content } = await this.documents.content(actor, id);
    return handOutKept(reply, view, content);
  }

  @Post()
  @Roles(...enterpriseRoles, ...plannerRoles)
  @ApiOperation({ summary: 'File a paper: PDF, JPG, PNG or WebP, at most 10 MiB' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiCreatedResponse({ type: DocumentView })
  async upload(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() query: UploadDocument,
  ): Promise<DocumentView> {
    const file = await uploadedPaper(request);
    return this.documents.upload(actor, uploadIdentity(request, file), query, file);
  }
}
