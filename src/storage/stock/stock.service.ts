import { Injectable } from '@nestjs/common';
import { ContainerStock } from '../../containers/container-stock.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { facilityNeeded } from '../../facility/facility.errors.js';
import { Zones } from '../../facility/zones.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { sumGrams } from '../../shared/mass.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { StockListQuery, StockQuery } from './dto/stock.dto.js';
import { toStockContainerView, toStockFigureView } from './dto/stock.view.js';
import type { StockContainerView, StockView } from './dto/stock.view.js';
import { asOfInFuture } from './stock.errors.js';

/** Instants are asked for by the second, and what happens in this one is not over. */
interface Moment {
  readonly at: Date | null;
  readonly instant: Date;
}

/** Stock of a facility now and at any past instant. `facility.choose-one`, `stock.as-of-in-future` (400), `facility.not-found` (404). */
@Injectable()
export class Stock {
  constructor(
    private readonly database: Database,
    private readonly facilities: Facilities,
    private readonly zones: Zones,
    private readonly stock: ContainerStock,
  ) {}

  view(actor: Actor, query: StockQuery): Promise<StockView> {
    const { groupBy } = query;
    return this.read(actor, query, async (tx, facilityId, { at, instant }) => {
      const figures = await this.stock.figures(tx, facilityId, at, shanghaiDate(instant), groupBy);
      const zoneIds = [...new Set(figures.flatMap(({ zoneId }) => (zoneId === null ? [] : [zoneId])))];
      const zones = await this.zones.byIds(tx, facilityId, zoneIds);
      const names = new Map([...zones].map(([id, { name }]) => [id, name]));
      return {
        facilityId,
        asOf: instant.toISOString(),
        groupBy,
        grams: sumGrams(figures.map(({ grams }) => grams)),
        containers: figures.reduce((sum, { containers }) => sum + containers, 0),
        heldGrams: sumGrams(figures.map(({ heldGrams }) => heldGrams)),
        figures: figures.map((figure) => toStockFigureView(figure, names)),
      };
    });
  }

  /** The containers behind a figure, the oldest clock first. */
  list(actor: Actor, query: StockListQuery): Promise<Page<StockContainerView>> {
    const after = pageStart(query.cursor, ['instant', 'uuid']);
    const { zoneId = null, wasteCode = null, place = null, held = null, dueBefore = null, limit } = query;
    return this.read(actor, query, async (tx, facilityId, { at }) => {
      const search = { at, zoneId, wasteCode, place, held, dueBefore, after, limit: limit + 1 };
      const rows = await this.stock.list(tx, facilityId, search);
      return pageOf(rows, limit, ({ clockStartedAt, id }) => [clockStartedAt.toISOString(), id], toStockContainerView);
    });
  }

  private read<T>(
    actor: Actor,
    { facilityId: wanted, asOf }: Pick<StockQuery, 'facilityId' | 'asOf'>,
    work: (tx: Tx, facilityId: string, moment: Moment) => Promise<T>,
  ): Promise<T> {
    const facilityId = wanted ?? actor.facilityId;
    if (facilityId === null) throw facilityNeeded({}, '/facilityId');
    return this.database.read(actor, async (tx) => {
      await this.facilities.requireVisible(tx, facilityId);
      const now = await databaseNow(tx);
      const at = asOf === undefined ? null : new Date(asOf);
      if (at !== null && at > now) throw asOfInFuture({}, '/asOf');
      return work(tx, facilityId, { at, instant: at ?? now });
    });
  }
}
