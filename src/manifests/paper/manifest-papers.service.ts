import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../platform/database/database.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { pagedDocument } from '../../platform/documents/paged-document.js';
import { hasRole } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiMinute } from '../../shared/working-days.js';
import { findManifest } from '../manifest-store.js';
import { viewOf } from '../manifests.queries.js';
import { manifestPaper } from './manifest-paper.js';

/** A manifest on paper: for the folder of a firm, for an inspection, for whoever has to hold it in hand. */
@Injectable()
export class ManifestPapers {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /** As it is now, with what the reader may see; what is not known yet stays blank. `manifest.not-found`, 404. */
  async pdf(actor: Actor, id: string): Promise<Paper> {
    const paper = await this.database.read(actor, async (tx) => ({
      manifest: await viewOf(tx, await findManifest(tx, id)),
      leaf: await this.audit.newestLeafOf(tx, id),
      drawnAt: await databaseNow(tx),
    }));
    const mark = hasRole(actor, 'regulator') ? { mark: `${actor.label} ${shanghaiMinute(paper.drawnAt)}` } : {};
    const stream = await pagedDocument(manifestPaper({ ...paper, ...mark }));
    return { name: `转移联单 ${paper.manifest.internalNumber}`, stream };
  }
}
