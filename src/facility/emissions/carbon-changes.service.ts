import { Injectable } from '@nestjs/common';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Actor } from '../../shared/roles.js';
import { addDays, shanghaiDate } from '../../shared/working-days.js';
import { ownFacilityId } from '../own-facility.js';
import type { CarbonDueView } from './dto/log.view.js';
import { carbonCharges, unrecordedChanges } from './outlet-log.queries.js';
import type { CarbonRow, UnrecordedChange } from './outlet-log.queries.js';

/** When activated carbon is to be changed again, and what was done with the spent one. */
@Injectable()
export class CarbonChanges {
  constructor(private readonly database: Database) {}

  /** The charges of a facility that are due: their last day has come, or their running hours are used up. */
  async due(tx: Tx, facilityId: string): Promise<CarbonDueView[]> {
    return (await this.charges(tx, facilityId)).filter(({ isDue }) => isDue);
  }

  /** Changes that took carbon out, of which no waste is recorded yet, the oldest first; `limit` of them at most. */
  unrecorded(tx: Tx, facilityId: string, limit: number): Promise<UnrecordedChange[]> {
    return unrecordedChanges(tx, facilityId, limit);
  }

  /** Of every outlet in use with activated carbon, due or not. */
  ofOwn(actor: Actor): Promise<CarbonDueView[]> {
    return this.database.read(actor, (tx) => this.charges(tx, ownFacilityId(actor)));
  }

  private async charges(tx: Tx, facilityId: string): Promise<CarbonDueView[]> {
    const [rows, now] = await Promise.all([carbonCharges(tx, facilityId), databaseNow(tx)]);
    return rows.map((row) => toView(row, shanghaiDate(now)));
  }
}

function toView({ lastsDays, ...row }: CarbonRow, today: string): CarbonDueView {
  const dueOn = lastsDays === null ? null : addDays(shanghaiDate(row.changedAt), lastsDays);
  const isUsedUp = row.lastsRunHours !== null && row.ranHours >= row.lastsRunHours;
  return { ...row, dueOn, isDue: isUsedUp || (dueOn !== null && dueOn <= today) };
}
