import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.service.js';
import { dueLots, lastLabels } from './duty-facts.queries.js';
import type { DueLot } from './duty-facts.queries.js';
import { bookedByCode, stockContainers, stockFigures, storedIn } from './stock.queries.js';
import type { BookedContainer, StockContainer, StockFigure, StockGrouping, StockSearch } from './stock.types.js';

export type { DueLot } from './duty-facts.queries.js';

/** More places than any zone has. */
const mostInZone = 20_000;

/** What stands in a facility, now or at a past instant, for the modules that show and count it. */
@Injectable()
export class ContainerStock {
  /** `at` null: now. Ages are counted to `on`, YYYY-MM-DD in Asia/Shanghai. Nothing of a facility the actor may not see. */
  figures(tx: Tx, facilityId: string, at: Date | null, on: string, groupBy: StockGrouping): Promise<StockFigure[]> {
    return stockFigures(tx, facilityId, at, on, groupBy);
  }

  /** The oldest clock first. */
  list(tx: Tx, facilityId: string, search: StockSearch): Promise<StockContainer[]> {
    return stockContainers(tx, facilityId, search);
  }

  /** What the books have standing in a zone, by code. */
  storedIn(tx: Tx, zoneId: string): Promise<BookedContainer[]> {
    return storedIn(tx, zoneId, mostInZone);
  }

  /** By code, what is in store and has its last day there until `by`, YYYY-MM-DD. */
  dueLots(tx: Tx, facilityId: string, by: string): Promise<DueLot[]> {
    return dueLots(tx, facilityId, by);
  }

  /** When each firm last labelled a container; those that never did are missing. */
  lastLabels(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, Date>> {
    return lastLabels(tx, enterpriseIds);
  }

  /** What is known of these codes; a foreign one is as unknown as one that does not exist. */
  byCodes(tx: Tx, codes: readonly string[]): Promise<BookedContainer[]> {
    return bookedByCode(tx, codes);
  }
}
