import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
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
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles, plannerRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { requestIdentity } from '../../writes/request-identity.js';
import { Documents, sha256Of } from './documents.service.js';
import { DocumentsQuery, UploadDocument } from './dto/document.dto.js';
import { DocumentView } from './dto/document.view.js';
import { mediaTypes } from './document.types.js';
import { uploadedFile } from './uploaded-file.js';

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
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { view, content } = await this.documents.content(actor, id);
    void reply.header('X-Content-Type-Options', 'nosniff');
    return new StreamableFile(content, {
      type: view.mediaType,
      length: view.sizeBytes,
      // RFC 6266: an ASCII name for old readers, the real one percent-encoded.
      disposition: `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(view.fileName)}`,
    });
  }

  @Post()
  @Roles(...enterpriseRoles, ...plannerRoles)
  @ApiOperation({ summary: 'File a paper: PDF, JPG, PNG or WebP, at most 10 MiB' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: DocumentView })
  async upload(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() query: UploadDocument,
  ): Promise<DocumentView> {
    const file = await uploadedFile(request);
    const { method, url, headers } = request;
    // A repeated upload is the same one when the content is; multipart boundaries differ each time.
    const identity = requestIdentity({
      method,
      url,
      headers,
      body: { name: file.name, sha256: sha256Of(file.content) },
    });
    return this.documents.upload(actor, identity, query, file);
  }
}
