import { Injectable } from '@nestjs/common';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { AuditService } from '../audit/audit.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import type { Actor } from '../shared/roles.js';
import type { ManifestListQuery } from './dto/manifest-list.dto.js';
import type { ManifestRowView, ManifestView } from './dto/manifest.view.js';
import { listManifests } from './manifest-list.queries.js';
import type { LineListFilter, ListedLine } from './manifest-line-list.types.js';
import { countLines, lineBatches } from './manifest-lines.queries.js';
import { findManifest } from './manifest-store.js';
import { viewOf } from './manifests.queries.js';

/** Reads. An enterprise sees its own manifests, an operator its facility's, a driver the own rounds', a regulator the division's. */
@Injectable()
export class ManifestReads {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  list(actor: Actor, query: ManifestListQuery): Promise<Page<ManifestRowView>> {
    return this.database.read(actor, (tx) => listManifests(tx, query));
  }

  /** `manifest.not-found`, 404, also for foreign ones. */
  detail(actor: Actor, id: string): Promise<ManifestView> {
    return this.database.read(actor, async (tx) => viewOf(tx, await findManifest(tx, id)));
  }

  /** Timeline, newest first. */
  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findManifest(tx, id);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /** How many lines `lines` will give. */
  countLines(tx: Tx, filter: LineListFilter): Promise<number> {
    return countLines(tx, filter);
  }

  /**
   * Waste lines with what their manifests say, for reports: of each the fields named, as texts, in batches to be read in
   * `tx` one after the other.
   */
  lines(
    tx: Tx,
    filter: LineListFilter,
    fields: readonly (keyof ListedLine)[],
  ): AsyncIterable<readonly (readonly string[])[]> {
    return lineBatches(tx, filter, fields);
  }
}
