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
import { imageTypes } from '../../platform/documents/media-type.types.js';
import { uploadedPhoto } from '../../platform/documents/uploaded-paper.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { oneFile } from '../../platform/http/upload.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles, operatorRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { uploadIdentity } from '../../writes/upload-identity.js';
import { AddPhoto } from './dto/photo.dto.js';
import { ManifestPhotosView, ManifestPhotoView } from './dto/photo.view.js';
import { ManifestPhotos } from './manifest-photos.service.js';
import { photographerRoles } from './photo.rules.js';

const readers: readonly Role[] = [...enterpriseRoles, ...operatorRoles, 'regulator'];

/** A photo never changes, so its reader may keep it for a day; `Vary` asks anew once somebody else is signed in. */
const kept = { 'Cache-Control': 'private, max-age=86400, immutable', Vary: 'Cookie, Authorization' } as const;

@ApiTags('联单 · Manifests')
@Controller('manifests/:id/photos')
export class ManifestPhotosController {
  constructor(private readonly photos: ManifestPhotos) {}

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: '照片 Photos of the hand-over and the acceptance, and where the caller may add one' })
  @ApiOkResponse({ type: ManifestPhotosView })
  list(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ManifestPhotosView> {
    return this.photos.list(actor, id);
  }

  @Get(':photoId/content')
  @Roles(...readers)
  @ApiOperation({ summary: 'The picture, byte for byte as it was received' })
  @ApiProduces(...imageTypes)
  @ApiOkResponse(fileSchema)
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('photoId', UuidPipe) photoId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const photo = await this.photos.content(actor, id, photoId);
    void reply.headers(kept);
    return handOutKept(reply, photo, photo.content);
  }

  @Post()
  @Roles(...photographerRoles)
  @ApiOperation({ summary: 'Add a photo: JPG, PNG or WebP, at most 5 MiB, twelve a stage; it stays for good' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(oneFile)
  @ApiCreatedResponse({ type: ManifestPhotoView })
  async add(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Param('id', UuidPipe) id: string,
    @Query() query: AddPhoto,
  ): Promise<ManifestPhotoView> {
    const file = await uploadedPhoto(request);
    return this.photos.add(actor, uploadIdentity(request, file), id, query, file.content);
  }
}
