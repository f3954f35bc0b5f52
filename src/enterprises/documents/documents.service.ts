import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { assertImage, mediaTypeOf, safeFileName } from '../../platform/documents/media-type.rules.js';
import { sha256Of } from '../../platform/documents/uploaded-paper.js';
import type { Page } from '../../platform/http/paging.js';
import type { UploadedFile } from '../../platform/http/upload.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { ownerOf, tenantOf } from '../registration/enterprise-rows.js';
import { DocumentContent } from './document-content.entity.js';
import { EnterpriseDocument } from './document.entity.js';
import { documentNotFound, documentsFull } from './document.errors.js';
import { maxDocuments } from './document.types.js';
import { listDocuments } from './documents.queries.js';
import type { DocumentsQuery, UploadDocument } from './dto/document.dto.js';
import { toDocumentView } from './dto/document.view.js';
import type { DocumentView } from './dto/document.view.js';

export interface DownloadedFile {
  readonly view: DocumentView;
  readonly content: Buffer;
}

/** Licences, EIA papers, signed agreements and photos of enterprises. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  list(actor: Actor, query: DocumentsQuery): Promise<Page<DocumentView>> {
    return this.database.read(actor, (tx) => listDocuments(tx, query));
  }

  /** `document.not-found`, 404. */
  detail(actor: Actor, id: string): Promise<DocumentView> {
    return this.database.read(actor, async (tx) => toDocumentView(await requireDocument(tx, id)));
  }

  /** For other modules, inside their own transaction. `document.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<DocumentView> {
    return toDocumentView(await requireDocument(tx, id));
  }

  /** `document.not-found`, 404. */
  content(actor: Actor, id: string): Promise<DownloadedFile> {
    return this.database.read(actor, async (tx) => {
      const document = await requireDocument(tx, id);
      const { content } = await tx.manager.findOneByOrFail(DocumentContent, { documentId: id });
      return { view: toDocumentView(document), content };
    });
  }

  /**
   * Files a paper. Errors: `document.type-refused`, `document.heic-refused`, `document.photo-needed` (422),
   * `document.too-many` (409), `enterprise.not-found` (404), `enterprise.id-needed` (422).
   */
  upload(actor: Actor, request: RequestIdentity, given: UploadDocument, file: UploadedFile): Promise<DocumentView> {
    const mediaType = mediaTypeOf(file.content);
    if (given.kind === 'photo') assertImage(mediaType);
    return this.writes.run(actor, 'document.upload', request, async (tx) => {
      const owner = await ownerOf(tx, given.enterpriseId);
      const tenant = { facilityId: owner.facilityId, enterpriseId: owner.id, divisionCode: owner.divisionCode };
      const filed = await tx.manager.countBy(EnterpriseDocument, { enterpriseId: owner.id });
      if (filed >= maxDocuments) throw documentsFull({ most: maxDocuments });
      const document: EnterpriseDocument = {
        id: newId(),
        ...tenant,
        kind: given.kind,
        fileName: safeFileName(file.name, mediaType),
        mediaType,
        sizeBytes: file.content.length,
        sha256: sha256Of(file.content),
        uploadedBy: actor.accountId,
        createdAt: tx.now,
      };
      await tx.manager.insert(EnterpriseDocument, document);
      await tx.manager.insert(DocumentContent, { documentId: document.id, ...tenant, content: file.content });
      const { kind, sizeBytes, sha256 } = document;
      tx.audit({
        subject: 'document',
        subjectId: document.id,
        action: 'document.upload',
        tenant: tenantOf(owner),
        data: { kind, mediaType, sizeBytes, sha256 },
      });
      return toDocumentView(document);
    });
  }
}

async function requireDocument(tx: Tx, id: string): Promise<EnterpriseDocument> {
  const document = await tx.manager.findOneBy(EnterpriseDocument, { id });
  if (document === null) throw documentNotFound({});
  return document;
}
