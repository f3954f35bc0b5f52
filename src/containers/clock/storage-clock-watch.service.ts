import { Injectable } from '@nestjs/common';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { advanceAll, lockContainers } from '../container-store.js';
import { inStock } from '../container.types.js';
import { clockGroups, facilitiesInUse, idsOfGroup } from './clock.queries.js';
import type { ClockGroup } from './clock.queries.js';
import { StorageClock } from './storage-clock.service.js';

const batchSize = 200;
/** A run ends after 20,000 containers of a facility; the next one goes on where the days are still old. */
const mostBatches = 100;
/** Codes times days of half a year. */
const mostGroups = 20_000;
const actor = systemActor('storage clock');

interface WrongGroup extends ClockGroup {
  readonly rightDueOn: string;
}

/**
 * Law that changes holds for what is in store: where settings or the calendar give another last day than a container has,
 * it gets that one. What is wrong is found by comparing, so a run that was cut short is simply run again.
 */
@Injectable()
export class StorageClockWatch {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly clock: StorageClock,
  ) {}

  /** Answers how many containers got another day. */
  async follow(): Promise<number> {
    let changed = 0;
    for (const facilityId of await this.database.read(actor, facilitiesInUse)) changed += await this.mend(facilityId);
    return changed;
  }

  private async mend(facilityId: string): Promise<number> {
    let [changed, batches] = [0, 0];
    for (const group of await this.wrongGroups(facilityId)) {
      for (; batches < mostBatches; batches += 1) {
        const done = await this.mendBatch(facilityId, group);
        changed += done;
        if (done < batchSize) break;
      }
    }
    return changed;
  }

  private wrongGroups(facilityId: string): Promise<WrongGroup[]> {
    return this.database.read(actor, async (tx) => {
      const groups = await clockGroups(tx, facilityId, mostGroups);
      const right = await this.clock.dueOnAll(tx, facilityId, groups, shanghaiDate(await databaseNow(tx)));
      return groups
        .map((group, place) => ({ ...group, rightDueOn: right[place]! }))
        .filter(({ dueOn, rightDueOn }) => dueOn !== rightDueOn);
    });
  }

  /** Containers that left, or were mended, between looking and locking stay as they are. */
  private async mendBatch(facilityId: string, group: WrongGroup): Promise<number> {
    const ids = await this.database.read(actor, (tx) => idsOfGroup(tx, facilityId, group, batchSize));
    if (ids.length === 0) return 0;
    await this.writes.run(actor, 'container.reclock', withoutKey, async (tx) => {
      const containers = await lockContainers(tx, ids);
      const due = containers.filter(({ state, dueOn }) => inStock.includes(state) && dueOn === group.dueOn);
      const change = { dueOn: group.rightDueOn };
      const data = { dueOn: group.rightDueOn, before: group.dueOn };
      await advanceAll(
        tx,
        due.map((container) => ({ container, action: 'reclock', change, data })),
      );
      const tenant = { facilityId, enterpriseId: null, divisionCode: null };
      const of = { wasteCode: group.wasteCode, containers: due.length, ...data };
      tx.audit({ subject: 'facility', subjectId: facilityId, action: 'storage.reclock', tenant, data: of });
    });
    return ids.length;
  }
}
