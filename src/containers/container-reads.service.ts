import { Injectable } from '@nestjs/common';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { AuditService } from '../audit/audit.service.js';
import { databaseNow } from '../platform/database/database-now.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import type { Actor } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import { StorageClock } from './clock/storage-clock.service.js';
import { listContainers, requireContainer } from './containers.queries.js';
import { detailOf } from './container-detail.js';
import type { ContainerListQuery } from './dto/container-list.dto.js';
import type { ContainerDetailView, ContainerView } from './dto/container.view.js';

/** Reads for the routes, under the caller's row-level security. */
@Injectable()
export class ContainerReads {
  constructor(
    private readonly database: Database,
    private readonly audits: AuditService,
    private readonly clock: StorageClock,
  ) {}

  list(actor: Actor, query: ContainerListQuery): Promise<Page<ContainerView>> {
    return this.database.read(actor, async (tx) => {
      const dueBefore = await this.dueBefore(tx, query);
      return listContainers(tx, dueBefore === undefined ? query : { ...query, dueBefore });
    });
  }

  /** `container.not-found`, 404. */
  one(actor: Actor, id: string): Promise<ContainerDetailView> {
    return this.database.read(actor, async (tx) => detailOf(await requireContainer(tx, { id }), actor));
  }

  /** From the label to the end, newest first. `container.not-found`, 404. */
  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await requireContainer(tx, { id });
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** The day that is asked for, or the one until which people are warned: whichever is earlier. */
  private async dueBefore(tx: Tx, { dueSoon, dueBefore }: ContainerListQuery): Promise<string | undefined> {
    if (dueSoon !== true) return dueBefore;
    const warned = await this.clock.warnedBefore(tx, tx.actor.facilityId, shanghaiDate(await databaseNow(tx)));
    return dueBefore !== undefined && dueBefore < warned ? dueBefore : warned;
  }
}
