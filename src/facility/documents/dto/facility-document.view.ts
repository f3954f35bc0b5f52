import { ApiProperty } from '@nestjs/swagger';
import { mediaTypes } from '../../../platform/documents/media-type.types.js';
import type { MediaType } from '../../../platform/documents/media-type.types.js';
import type { FacilityDocument } from '../facility-document.entity.js';

/** A file of the facility; GET /facility-documents/:id/content gives it. */
export class FacilityDocumentView {
  id!: string;
  facilityId!: string;
  fileName!: string;
  /** What the content is. */
  @ApiProperty({ enum: mediaTypes })
  mediaType!: MediaType;
  sizeBytes!: number;
  /** Of the content, in hex. */
  sha256!: string;
  /** ISO 8601. */
  createdAt!: string;
}

export const toFacilityDocumentView = (row: FacilityDocument): FacilityDocumentView => ({
  id: row.id,
  facilityId: row.facilityId,
  fileName: row.fileName,
  mediaType: row.mediaType,
  sizeBytes: row.sizeBytes,
  sha256: row.sha256,
  createdAt: row.createdAt.toISOString(),
});
