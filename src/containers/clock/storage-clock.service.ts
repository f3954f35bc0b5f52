import { Injectable } from '@nestjs/common';
import { WorkCalendar } from '../../catalogue/work-calendar.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { addDays, shanghaiDate } from '../../shared/working-days.js';
import { lastDayInStore } from './storage-clock.rules.js';

/** Waste of a code whose clock started at an instant. */
export interface Clock {
  readonly wasteCode: string;
  readonly startedAt: Date;
}

/**
 * Until when waste may stay in store, by the settings in force today (`storage.limit-months`,
 * `storage.limit-working-days` by waste code) and the work calendar. What the law says today holds for what is in store.
 */
@Injectable()
export class StorageClock {
  constructor(
    private readonly settings: SettingsService,
    private readonly calendar: WorkCalendar,
  ) {}

  /** The last day in store, YYYY-MM-DD. */
  async dueOn(
    tx: Tx & { readonly now: Date },
    facilityId: string,
    wasteCode: string,
    startedAt: Date,
  ): Promise<string> {
    const [due] = await this.dueOnAll(tx, facilityId, [{ wasteCode, startedAt }], shanghaiDate(tx.now));
    return due!;
  }

  /** The first last day that nobody is warned of yet, YYYY-MM-DD; of all facilities: null. */
  async warnedBefore(tx: Tx, facilityId: string | null, today: string): Promise<string> {
    const early = await this.settings.value(tx, 'storage.warn-days-early', { facilityId, on: today });
    return addDays(today, early + 1);
  }

  /** As `dueOn` for many, in their order; settings and calendar are read once. `today`: YYYY-MM-DD. */
  async dueOnAll(tx: Tx, facilityId: string, clocks: readonly Clock[], today: string): Promise<string[]> {
    if (clocks.length === 0) return [];
    const place = { facilityId, on: today };
    const codes = clocks.map(({ wasteCode }) => wasteCode);
    const [months, workingDays, days] = await Promise.all([
      this.settings.value(tx, 'storage.limit-months', place),
      this.settings.byScope(tx, 'storage.limit-working-days', codes, place),
      this.calendar.load(tx),
    ]);
    // Deliveries share codes and days, and counting working days is the work here.
    const known = new Map<string, string>();
    return clocks.map(({ wasteCode, startedAt }) => {
      const limits = { months, workingDays: workingDays.get(wasteCode) ?? 0 };
      const key = `${limits.workingDays}/${shanghaiDate(startedAt)}`;
      const due = known.get(key) ?? lastDayInStore(startedAt, limits, days);
      known.set(key, due);
      return due;
    });
  }
}
