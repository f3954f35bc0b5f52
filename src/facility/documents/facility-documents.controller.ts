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
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { oneFile } from '../../platform/http/upload.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { operatorRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { uploadIdentity } from '../../writes/upload-identity.js';
import { FacilityDocumentView } from './dto/facility-document.view.js';
import { FacilityDocuments } from './facility-documents.service.js';

@ApiTags('本单位文件 · Facility documents')
@Controller('facility-documents')
export class FacilityDocumentsController {
  constructor(private readonly documents: FacilityDocuments) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '文件列表 Files of the facility, newest first' })
  @ApiOkResponse({ type: PageOf(FacilityDocumentView) })
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<FacilityDocumentView>> {
    return this.documents.list(actor, page);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '一份文件的信息 What is known about one file' })
  @ApiOkResponse({ type: FacilityDocumentView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<FacilityDocumentView> {
    return this.documents.one(actor, id);
  }

  @Get(':id/content')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: '下载 The file, as an attachment' })
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
  @Roles('operator.manager')
  @ApiOperation({ summary: '上传 File a paper of the facility: PDF, JPG, PNG or WebP, at most 10 MiB' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiCreatedResponse({ type: FacilityDocumentView })
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<FacilityDocumentView> {
    const file = await uploadedPaper(request);
    return this.documents.upload(actor, uploadIdentity(request, file), file);
  }
}
