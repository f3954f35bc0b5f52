import { Injectable } from '@nestjs/common';
import { WorkCalendar } from '../../catalogue/work-calendar.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { DutyContext } from './duty.types.js';

@Injectable()
export class DutyContexts {
  constructor(
    private readonly settings: SettingsService,
    private readonly calendar: WorkCalendar,
  ) {}

  async of(tx: Tx, facilityId: string, now: Date): Promise<DutyContext> {
    const today = shanghaiDate(now);
    const [figures, calendar] = await Promise.all([
      this.settings.allInForce(tx, { facilityId, on: today }),
      this.calendar.known(tx),
    ]);
    return { facilityId, now, today, calendar, figures };
  }
}
