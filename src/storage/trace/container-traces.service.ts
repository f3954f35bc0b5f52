import { Injectable } from '@nestjs/common';
import { ContainerTrace } from '../../containers/trace/container-trace.service.js';
import type { TracedContainer } from '../../containers/trace/container-trace.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import { asSystem } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { toDifferenceView, toOriginView, toPartView, toSumView } from './dto/trace.view.js';
import type { ContainerTraceView, OriginView, TracePartView } from './dto/trace.view.js';
import { namesOf } from './trace.queries.js';

const firstPage = 200;

/**
 * A container's waste, back to its origins and on to where it is. A generator sees its own containers only, and of what was
 * mixed its own grams: state and zone of a container of the facility, and nothing of the other firms in it.
 */
@Injectable()
export class ContainerTraces {
  constructor(
    private readonly database: Database,
    private readonly traces: ContainerTrace,
  ) {}

  /** `container.not-found`, 404. */
  trace(actor: Actor, id: string): Promise<ContainerTraceView> {
    return this.behind(actor, id, async (tx, container) => {
      const { code, state, wasteCode, grams } = container;
      const [contents, { groups, places }, differences, origins, parts] = await Promise.all([
        this.traces.contents(tx, id, actor.enterpriseId),
        this.traces.sums(tx, 'container', [id]),
        this.traces.differences(tx, id, firstPage),
        this.originsPage(tx, container, { limit: firstPage }),
        this.partsPage(tx, id, { limit: firstPage }),
      ]);
      const names = await namesOf(tx, { zones: places.map(({ zoneId }) => zoneId) });
      const sum = toSumView(groups[0], places, names);
      return {
        containerId: id,
        code,
        state,
        wasteCode,
        grams,
        originCount: contents.origins,
        origins,
        parts,
        differences: differences.map(toDifferenceView),
        ...sum,
        balanced: sum.balanced && contents.grams === container.sharedGrams,
      };
    });
  }

  /** Where from, by the origins' ids. `container.not-found`, 404. */
  origins(actor: Actor, id: string, query: PageQuery): Promise<Page<OriginView>> {
    return this.behind(actor, id, (tx, container) => this.originsPage(tx, container, query));
  }

  /** Where to, by the containers' ids. `container.not-found`, 404. */
  parts(actor: Actor, id: string, query: PageQuery): Promise<Page<TracePartView>> {
    return this.behind(actor, id, (tx) => this.partsPage(tx, id, query));
  }

  /** The container under the caller's own sight first; what is behind it as the system. */
  private async behind<T>(
    actor: Actor,
    id: string,
    work: (tx: Tx, container: TracedContainer) => Promise<T>,
  ): Promise<T> {
    const container = await this.database.read(actor, (tx) => this.traces.find(tx, id));
    return this.database.read(asSystem(actor), (tx) => work(tx, container));
  }

  private async originsPage(tx: Tx, { id, grams }: TracedContainer, query: PageQuery): Promise<Page<OriginView>> {
    const rows = await this.traces.origins(tx, id, tx.actor.enterpriseId, wishOf(query));
    const names = await namesOf(tx, {
      enterprises: rows.map(({ enterpriseId }) => enterpriseId),
      manifests: rows.map(({ manifestId }) => manifestId),
    });
    return pageOf(
      rows,
      query.limit,
      ({ originId }) => [originId],
      (row) => toOriginView(row, grams, names),
    );
  }

  private async partsPage(tx: Tx, id: string, query: PageQuery): Promise<Page<TracePartView>> {
    const rows = await this.traces.parts(tx, id, wishOf(query));
    const names = await namesOf(tx, { zones: rows.map(({ zoneId }) => zoneId) });
    return pageOf(
      rows,
      query.limit,
      ({ containerId }) => [containerId],
      (row) => toPartView(row, names),
    );
  }
}

function wishOf({ cursor, limit }: PageQuery) {
  const [after] = pageStart(cursor, ['uuid']);
  return { after: after as string | null, limit: limit + 1 };
}
