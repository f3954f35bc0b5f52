import { Injectable } from '@nestjs/common';
import { SettingsService } from '../identity/settings/settings.service.js';
import { generatorScope, openBookings } from '../ledger/accounts.js';
import type { EnterpriseRef, LedgerAccount } from '../ledger/accounts.js';
import { Ledger } from '../ledger/ledger.service.js';
import { databaseNow } from '../platform/database/database-now.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { facilityIds, offLimit } from './bookings.queries.js';
import type { OffLimit } from './bookings.queries.js';

const batchSize = 200;
/** A run ends after 2,000 accounts of a facility; the next one goes on. */
const mostBatches = 10;
const actor = systemActor('booking caps');

/**
 * An account of the ledger keeps the limit it was opened with. So a changed setting, or one that comes into force with a
 * new day, has to be brought to the enterprises that already booked: their cap on open bookings and their yearly scope.
 * Where more is held than is now allowed, the limit stays at what is held and lets nothing more in.
 */
@Injectable()
export class BookingCaps {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly ledger: Ledger,
    private readonly settings: SettingsService,
  ) {}

  /** Answers how many limits moved. */
  async run(): Promise<number> {
    let moved = 0;
    for (const facilityId of await this.database.read(actor, facilityIds)) moved += await this.follow(facilityId);
    return moved;
  }

  private async follow(facilityId: string): Promise<number> {
    let moved = 0;
    for (let batch = 0; batch < mostBatches; batch += 1) {
      const due = await this.database.read(actor, (tx) => this.due(tx, facilityId));
      if (due.length > 0) await this.set(facilityId, due);
      moved += due.length;
      if (due.length < batchSize) break;
    }
    return moved;
  }

  private async due(tx: Tx, facilityId: string): Promise<OffLimit[]> {
    const on = shanghaiDate(await databaseNow(tx));
    const names = ['enterprise.pending-cap-grams', 'enterprise.scope-limit-grams'] as const;
    const values = await this.settings.values(tx, names, { facilityId, on });
    const wanted = { capGrams: values[names[0]], scopeGrams: values[names[1]] };
    return offLimit(tx, facilityId, Number(on.slice(0, 4)), wanted, batchSize);
  }

  private async set(facilityId: string, due: readonly OffLimit[]): Promise<void> {
    await this.writes.run(actor, 'booking.follow-caps', withoutKey, async (tx) => {
      const tenant = { facilityId, enterpriseId: null, divisionCode: null };
      const action = 'booking.follow-caps';
      tx.audit({ subject: 'facility', subjectId: facilityId, action, tenant, data: { limits: due.length } });
      for (const account of due) await this.ledger.setLimit(tx, accountOf(account), account.limitGrams);
    });
  }
}

function accountOf({ facilityId, enterpriseId, divisionCode, year, limitGrams }: OffLimit): LedgerAccount {
  const owner: EnterpriseRef = { facilityId, enterpriseId, divisionCode };
  return year === null ? openBookings(owner, limitGrams) : generatorScope(owner, year, limitGrams);
}
