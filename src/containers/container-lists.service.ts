import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.service.js';
import type { ContainerListFilter, ListedContainer, ListedStock } from './container-list.types.js';
import { containerBatches, countContainers, countStock, stockBatches } from './container-lists.queries.js';

type Batches = AsyncIterable<readonly (readonly string[])[]>;

/** Long lists for reports, read in `tx` batch by batch, one list after the other, under its row-level security. */
@Injectable()
export class ContainerLists {
  /** How many containers `containers` will give. */
  count(tx: Tx, filter: ContainerListFilter): Promise<number> {
    return countContainers(tx, filter);
  }

  /** The oldest waste first; of each the fields named, as texts. */
  containers(tx: Tx, filter: ContainerListFilter, fields: readonly (keyof ListedContainer)[]): Batches {
    return containerBatches(tx, filter, fields);
  }

  /** How many containers `stock` will give. */
  countStock(tx: Tx, facilityId: string, at: Date | null): Promise<number> {
    return countStock(tx, facilityId, at);
  }

  /** What stood in the facility at the instant (null: now), the oldest clock first; nothing of one the actor may not see. */
  stock(tx: Tx, facilityId: string, at: Date | null, fields: readonly (keyof ListedStock)[]): Batches {
    return stockBatches(tx, facilityId, at, fields);
  }
}
