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
import { containerDueSoon, containerOverdue } from '../containers.events.js';
import { facilitiesInUse } from './clock.queries.js';
import { hasNews, noteWarnings } from './warning.queries.js';
import type { Warned, WarningDays } from './warning.queries.js';

/** Containers of a facility in one run; the next one, an hour later, goes on. */
const mostInOneRun = 10_000;
const actor = systemActor('storage warnings');

/**
 * Tells a facility which containers near the end of their storage, 30 and 7 days before (settings), and when they are past
 * it. Once per container and level: the note of it commits with the event, so a run that is repeated tells nothing twice.
 */
@Injectable()
export class StorageWarnings {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly settings: SettingsService,
  ) {}

  async run(): Promise<void> {
    for (const facilityId of await this.database.read(actor, facilitiesInUse)) {
      const isDue = await this.database.read(actor, async (tx) => {
        const today = shanghaiDate(await databaseNow(tx));
        return hasNews(tx, facilityId, today, await this.daysOf(tx, facilityId, today));
      });
      if (isDue) await this.writes.run(actor, 'storage.warn', withoutKey, (tx) => this.warn(tx, facilityId));
    }
  }

  private async warn(tx: WriteTx, facilityId: string): Promise<void> {
    const today = shanghaiDate(tx.now);
    const days = await this.daysOf(tx, facilityId, today);
    const warned = await noteWarnings(tx, facilityId, today, days, mostInOneRun);
    for (const one of warned) announce(tx, facilityId, one, days);
    const tenant = { facilityId, enterpriseId: null, divisionCode: null };
    const data = Object.fromEntries(warned.map(({ level, containers }) => [level, containers]));
    tx.audit({ subject: 'facility', subjectId: facilityId, action: 'storage.warn', tenant, data: { today, ...data } });
  }

  private async daysOf(tx: Tx, facilityId: string, on: string): Promise<WarningDays> {
    const names = ['storage.warn-days-early', 'storage.warn-days-late'] as const;
    const values = await this.settings.values(tx, names, { facilityId, on });
    return { early: values['storage.warn-days-early'], late: values['storage.warn-days-late'] };
  }
}

function announce(tx: WriteTx, facilityId: string, { level, containers, dueOn }: Warned, days: WarningDays): void {
  if (level === 'overdue') containerOverdue.emit(tx, { facilityId, containers, dueOn });
  else containerDueSoon.emit(tx, { facilityId, level, days: days[level], containers, dueOn });
}
