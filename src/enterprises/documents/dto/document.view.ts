import type { MediaType } from '../../../platform/documents/media-type.types.js';
import type { EnterpriseDocument } from '../document.entity.js';
import type { DocumentKind } from '../document.types.js';

/** A paper of an enterprise; GET /documents/:id/content gives the file. */
export class DocumentView {
  id!: string;
  enterpriseId!: string;
  kind!: DocumentKind;
  fileName!: string;
  /** What the content is. */
  mediaType!: MediaType;
  sizeBytes!: number;
  /** Of the content, in hex. */
  sha256!: string;
  /** ISO 8601. */
  createdAt!: string;
}

export const toDocumentView = (row: EnterpriseDocument): DocumentView => ({
  id: row.id,
  enterpriseId: row.enterpriseId,
  kind: row.kind,
  fileName: row.fileName,
  mediaType: row.mediaType,
  sizeBytes: row.sizeBytes,
  sha256: row.sha256,
  createdAt: row.createdAt.toISOString(),
});
