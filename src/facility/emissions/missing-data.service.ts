import { Injectable } from '@nestjs/common';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { AlarmBook } from './alarm-book.js';
import { lockEnded, lockMissingItems, missingItems, monitoredFacilities } from './missing-data.queries.js';
import type { Patience } from './missing-data.queries.js';

const actor = systemActor('emission watch');
const batchSize = 200;
/** More than all items of a facility; a run that was cut short is simply run again. */
const mostBatches = 60;

/** Alarms when readings that are due stay away, and ends them when they come. */
@Injectable()
export class MissingData {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly settings: SettingsService,
    private readonly alarms: AlarmBook,
  ) {}

  /** Readings of these items came in this write, which has locked them. */
  async dataArrived(tx: WriteTx, facilityId: string, itemIds: readonly string[]): Promise<void> {
    const patience = await this.patience(tx, facilityId, tx.now);
    for (const alarm of await lockEnded(tx, facilityId, itemIds, patience))
      await this.alarms.close(tx, alarm, 'dataArrived');
  }

  /** For the schedule. Answers how many alarms opened. */
  async watch(): Promise<number> {
    let opened = 0;
    for (const facilityId of await this.database.read(actor, monitoredFacilities)) {
      for (let batch = 0; batch < mostBatches; batch += 1) {
        const count = await this.watchFacility(facilityId);
        opened += count;
        if (count < batchSize) break;
      }
    }
    return opened;
  }

  /** What came between looking and locking is missed no more. */
  private async watchFacility(facilityId: string): Promise<number> {
    const isDue = await this.database.read(actor, async (tx) => {
      const patience = await this.patience(tx, facilityId, await databaseNow(tx));
      return (await missingItems(tx, facilityId, patience, 1)).length > 0;
    });
    if (!isDue) return 0;
    return this.writes.run(actor, 'emission.watch', withoutKey, async (tx) => {
      const patience = await this.patience(tx, facilityId, tx.now);
      const missing = await lockMissingItems(tx, facilityId, patience, batchSize);
      for (const { id: itemId, since, divisionCode } of missing) {
        const extent = { firstAt: since, lastAt: since, worst: null, worstAt: null };
        await this.alarms.open(
          tx,
          { itemId, kind: 'missing', limitId: null, ...extent },
          { facilityId, enterpriseId: null, divisionCode },
        );
      }
      const tenant = { facilityId, enterpriseId: null, divisionCode: null };
      const data = { opened: missing.length };
      tx.audit({ subject: 'facility', subjectId: facilityId, action: 'emission.watch', tenant, data });
      return missing.length;
    });
  }

  private async patience(tx: Tx, facilityId: string, now: Date): Promise<Patience> {
    const names = ['emissions.missing-intervals', 'emissions.manual-grace-days'] as const;
    const values = await this.settings.values(tx, names, { facilityId, on: shanghaiDate(now) });
    return {
      missingIntervals: values['emissions.missing-intervals'],
      graceDays: values['emissions.manual-grace-days'],
    };
  }
}
