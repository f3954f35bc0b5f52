import { ApiProperty } from '@nestjs/swagger';
import { StepRefusalView } from '../../../platform/http/allowed-step.view.js';
import { imageTypes } from '../../../platform/documents/media-type.types.js';
import type { ImageType } from '../../../platform/documents/media-type.types.js';
import type { DomainError } from '../../../shared/domain-error.js';
import { renderBoth } from '../../../shared/domain-error.js';
import type { ManifestPhoto } from '../manifest-photo.entity.js';
import { photoStages } from '../photo.types.js';
import type { PhotoStage } from '../photo.types.js';

/** A photo of a manifest; GET /manifests/:id/photos/:photoId/content gives the picture. */
export class ManifestPhotoView {
  id!: string;
  manifestId!: string;
  @ApiProperty({ enum: photoStages })
  stage!: PhotoStage;
  /** From 1, within its stage. */
  place!: number;
  /** What the content is. */
  @ApiProperty({ enum: imageTypes })
  mediaType!: ImageType;
  sizeBytes!: number;
  /** Of the content, in hex; the audit event of the photo names it, too. */
  sha256!: string;
  /** Name the organisation gave the account that added it. */
  addedBy!: string;
  /** ISO 8601, by the clock of the device, which may be wrong; null when it did not say. */
  takenAt!: string | null;
  /** ISO 8601, by the clock of the database. */
  receivedAt!: string;
}

/** A stage that is the caller's to photograph: a button, greyed with its reason when no photo can be added now. */
export class PhotoStageView {
  @ApiProperty({ enum: photoStages })
  stage!: PhotoStage;
  allowed!: boolean;
  /** Only when not allowed now. */
  refusal?: StepRefusalView;
}

/** All photos of a manifest: at most twelve a stage, so there are no pages. */
export class ManifestPhotosView {
  /** By stage, in the order they were received. */
  items!: ManifestPhotoView[];
  /** Those that are the caller's; empty for readers. */
  stages!: PhotoStageView[];
}

export const toPhotoView = (photo: ManifestPhoto): ManifestPhotoView => ({
  id: photo.id,
  manifestId: photo.manifestId,
  stage: photo.stage,
  place: photo.place,
  mediaType: photo.mediaType,
  sizeBytes: photo.sizeBytes,
  sha256: photo.sha256,
  addedBy: photo.accountLabel,
  takenAt: photo.takenAt?.toISOString() ?? null,
  receivedAt: photo.receivedAt.toISOString(),
});

export const toPhotoStageView = (stage: PhotoStage, refusal: DomainError | null): PhotoStageView =>
  refusal === null
    ? { stage, allowed: true }
    : { stage, allowed: false, refusal: { code: refusal.code, text: renderBoth(refusal.text, refusal.details) } };
