import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { assertImage, mediaTypeOf, safeFileName } from '../../platform/documents/media-type.rules.js';
import type { ImageType } from '../../platform/documents/media-type.types.js';
import type { KeptFile } from '../../platform/documents/hand-out.js';
import { sha256Of } from '../../platform/documents/uploaded-paper.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { findManifest, lockManifest } from '../manifest-store.js';
import type { ManifestWithLines } from '../manifest-store.js';
import type { AddPhoto } from './dto/photo.dto.js';
import { toPhotoStageView, toPhotoView } from './dto/photo.view.js';
import type { ManifestPhotosView, ManifestPhotoView } from './dto/photo.view.js';
import { ManifestPhoto } from './manifest-photo.entity.js';
import { photoKnown, photoNotFound } from './photo.errors.js';
import { photoRefusal, stagesOf } from './photo.rules.js';
import type { PhotoFacts } from './photo.rules.js';
import { mostPhotos, photoStages } from './photo.types.js';
import type { PhotoStage } from './photo.types.js';

export interface HandedOutPhoto extends KeptFile {
  readonly content: Buffer;
}

/** What was to be seen at the hand-over and at the acceptance. Photos are only added: they are evidence. */
@Injectable()
export class ManifestPhotos {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /** `manifest.not-found`, 404, also for foreign ones. */
  list(actor: Actor, manifestId: string): Promise<ManifestPhotosView> {
    return this.database.read(actor, async (tx) => {
      const manifest = await findManifest(tx, manifestId);
      const photos = await photosOf(tx, manifestId);
      const facts = factsOf(manifest, photos);
      const stages = stagesOf(actor).map((stage) => toPhotoStageView(stage, photoRefusal(stage, actor, facts)));
      return { items: photos.map(toPhotoView), stages };
    });
  }

  /** The bytes as they were received. `manifest.not-found`, `manifest.photo-not-found`, 404. */
  content(actor: Actor, manifestId: string, photoId: string): Promise<HandedOutPhoto> {
    return this.database.read(actor, async (tx) => {
      const { internalNumber } = await findManifest(tx, manifestId);
      const photo = await tx.manager.findOne(ManifestPhoto, {
        select: { id: true, stage: true, place: true, mediaType: true, sizeBytes: true, content: true },
        where: { id: photoId, manifestId },
      });
      if (photo === null) throw photoNotFound({});
      const { stage, place, mediaType, sizeBytes, content } = photo;
      return {
        fileName: safeFileName(`${internalNumber} ${stage} ${place}`, mediaType),
        mediaType,
        sizeBytes,
        content,
      };
    });
  }

  /**
   * Adds a photo. The audit event carries its hash, so that the chain of the trail proves the picture. Errors:
   * `document.type-refused`, `document.heic-refused`, `document.photo-needed` (422), `manifest.not-found` (404),
   * `manifest.photo-stage-refused` (403), `manifest.photo-too-early`, `manifest.photo-known`, `manifest.photos-full` (409).
   */
  add(
    actor: Actor,
    request: RequestIdentity,
    manifestId: string,
    given: AddPhoto,
    content: Buffer,
  ): Promise<ManifestPhotoView> {
    const mediaType = mediaTypeOf(content);
    assertImage(mediaType);
    return this.writes.run(actor, 'manifest.photo', request, async (tx) => {
      const manifest = await lockManifest(tx, manifestId);
      const photos = await photosOf(tx, manifestId);
      const facts = factsOf(manifest, photos);
      const sha256 = sha256Of(content);
      // Before all else: a device whose answer was lost learns that the photo has arrived.
      if (photos.some((photo) => photo.sha256 === sha256)) throw photoKnown({}, '/file');
      const refusal = photoRefusal(given.stage, actor, facts);
      if (refusal !== null) throw refusal;
      const place = facts.counts[given.stage] + 1;
      return toPhotoView(await insert(tx, manifest, { ...given, place, mediaType, sha256, content }));
    });
  }
}

const photosOf = (tx: Tx, manifestId: string): Promise<ManifestPhoto[]> =>
  tx.manager.find(ManifestPhoto, {
    where: { manifestId },
    order: { stage: 'DESC', place: 'ASC' },
    take: mostPhotos * photoStages.length,
  });

function factsOf({ arrivedAt }: ManifestWithLines, photos: readonly ManifestPhoto[]): PhotoFacts {
  const count = (stage: PhotoStage): number => photos.filter((photo) => photo.stage === stage).length;
  return {
    hasArrived: arrivedAt !== null,
    counts: { handOver: count('handOver'), acceptance: count('acceptance') },
  };
}

interface NewPhoto extends AddPhoto {
  readonly place: number;
  readonly mediaType: ImageType;
  readonly sha256: string;
  readonly content: Buffer;
}

async function insert(tx: WriteTx, manifest: ManifestWithLines, given: NewPhoto): Promise<ManifestPhoto> {
  const { stage, place, mediaType, sha256, takenAt, content } = given;
  const photo: ManifestPhoto = {
    id: newId(),
    manifestId: manifest.id,
    ...tenantOf(manifest),
    stage,
    place,
    mediaType,
    sizeBytes: content.length,
    sha256,
    accountId: tx.actor.accountId,
    accountLabel: tx.actor.label,
    takenAt: takenAt === undefined ? null : new Date(takenAt),
    receivedAt: tx.now,
    content,
  };
  await tx.manager.insert(ManifestPhoto, photo);
  const { id: photoId, sizeBytes } = photo;
  tx.audit({
    subject: 'manifest',
    subjectId: manifest.id,
    action: 'manifest.photo',
    tenant: tenantOf(manifest),
    data: { photoId, stage, place, mediaType, sizeBytes, sha256, takenAt: takenAt ?? null },
  });
  return photo;
}
