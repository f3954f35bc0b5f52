import { Controller, Get, Param, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { fileSchema, fileTypes, handOut } from '../../platform/documents/hand-out.js';
import { operatorRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { TransferDocuments } from './transfer-documents.service.js';

const readers: readonly Role[] = [...operatorRoles, 'regulator'];

@ApiTags('转运 · Transfers')
@Controller('transfers/:id')
export class TransferDocumentsController {
  constructor(private readonly documents: TransferDocuments) {}

  @Get('manifest/pdf')
  @Roles(...readers)
  @ApiOperation({ summary: '转移联单 PDF The manifest as PDF' })
  @ApiProduces(fileTypes.pdf)
  @ApiOkResponse(fileSchema)
  async manifest(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.documents.manifest(actor, id), 'pdf', 'manifest');
  }

  @Get('packing-list/xlsx')
  @Roles(...readers)
  @ApiOperation({ summary: '装箱清单 XLSX The containers on it as a workbook' })
  @ApiProduces(fileTypes.xlsx)
  @ApiOkResponse(fileSchema)
  async packingList(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(reply, await this.documents.packingList(actor, id), 'xlsx', 'packing-list');
  }
}
