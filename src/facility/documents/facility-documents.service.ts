import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { mediaTypeOf, safeFileName } from '../../platform/documents/media-type.rules.js';
import { sha256Of } from '../../platform/documents/uploaded-paper.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { UploadedFile } from '../../platform/http/upload.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { newestFirst } from '../newest-first.js';
import { ownFacilityId } from '../own-facility.js';
import { toFacilityDocumentView } from './dto/facility-document.view.js';
import type { FacilityDocumentView } from './dto/facility-document.view.js';
import { FacilityDocumentContent } from './facility-document-content.entity.js';
import { FacilityDocument } from './facility-document.entity.js';
import { facilityDocumentNotFound, facilityDocumentsFull } from './facility-document.errors.js';

/** Files a facility may keep: a few a week for years. */
const mostDocuments = 5_000;

export interface KeptDocument {
  readonly view: FacilityDocumentView;
  readonly content: Buffer;
}

/** Decisions, reports, policies and proofs of the facility itself; never changed and never deleted. */
@Injectable()
export class FacilityDocuments {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  list(actor: Actor, page: PageQuery): Promise<Page<FacilityDocumentView>> {
    return this.database.read(actor, (tx) =>
      newestFirst(tx, tx.manager.createQueryBuilder(FacilityDocument, 'row'), page, toFacilityDocumentView),
    );
  }

  /** `facility-document.not-found`, 404. */
  one(actor: Actor, id: string): Promise<FacilityDocumentView> {
    return this.database.read(actor, async (tx) => toFacilityDocumentView(await requireDocument(tx, id)));
  }

  /** `facility-document.not-found`, 404. */
  content(actor: Actor, id: string): Promise<KeptDocument> {
    return this.database.read(actor, async (tx) => {
      const view = toFacilityDocumentView(await requireDocument(tx, id));
      const { content } = await tx.manager.findOneByOrFail(FacilityDocumentContent, { documentId: id });
      return { view, content };
    });
  }

  /**
   * For other modules, inside their own transaction: that the caller's facility keeps all these files. Else
   * `facility-document.not-found`, 404, at the place of the first that it does not.
   */
  async requireAll(tx: Tx, ids: readonly string[], pointerOf: (place: number) => string): Promise<void> {
    if (ids.length === 0) return;
    const where = { id: In([...ids]), facilityId: ownFacilityId(tx.actor) };
    const rows = await tx.manager.find(FacilityDocument, { select: { id: true }, where });
    const kept = new Set(rows.map(({ id }) => id));
    const place = ids.findIndex((id) => !kept.has(id));
    if (place >= 0) throw facilityDocumentNotFound({}, pointerOf(place));
  }

  /** Errors: `document.type-refused`, `document.heic-refused` (422), `facility-document.too-many` (409). */
  upload(actor: Actor, request: RequestIdentity, file: UploadedFile): Promise<FacilityDocumentView> {
    const mediaType = mediaTypeOf(file.content);
    return this.writes.run(actor, 'facilityDocument.upload', request, async (tx) => {
      const facilityId = ownFacilityId(actor);
      const kept = await tx.manager.countBy(FacilityDocument, { facilityId });
      if (kept >= mostDocuments) throw facilityDocumentsFull({ most: mostDocuments });
      const document: FacilityDocument = {
        id: newId(),
        facilityId,
        enterpriseId: null,
        divisionCode: null,
        fileName: safeFileName(file.name, mediaType),
        mediaType,
        sizeBytes: file.content.length,
        sha256: sha256Of(file.content),
        uploadedBy: actor.accountId,
        createdAt: tx.now,
      };
      const { id, sizeBytes, sha256 } = document;
      await tx.manager.insert(FacilityDocument, document);
      await tx.manager.insert(FacilityDocumentContent, {
        documentId: id,
        ...tenantOf(document),
        content: file.content,
      });
      tx.audit({
        subject: 'facilityDocument',
        subjectId: id,
        action: 'facilityDocument.upload',
        tenant: tenantOf(document),
        data: { mediaType, sizeBytes, sha256 },
      });
      return toFacilityDocumentView(document);
    });
  }
}

async function requireDocument(tx: Tx, id: string): Promise<FacilityDocument> {
  const document = await tx.manager.findOneBy(FacilityDocument, { id });
  if (document === null) throw facilityDocumentNotFound({});
  return document;
}
