import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { HealthRegistry } from '../platform/health/health.registry.js';
import { systemActor } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import { calendarGap } from './work-calendar.rules.js';
import { WorkCalendar } from './work-calendar.service.js';

/** Tells when the holidays of a year that deadlines reach into are missing. Work goes on: the deadlines are marked. */
@Injectable()
export class WorkCalendarHealth implements OnModuleInit {
  constructor(
    private readonly health: HealthRegistry,
    private readonly database: Database,
    private readonly calendar: WorkCalendar,
  ) {}

  onModuleInit(): void {
    this.health.register('work-calendar', async () => {
      const actor = systemActor('health');
      const { years } = await this.database.read(actor, (tx) => this.calendar.known(tx));
      const warning = calendarGap(years, shanghaiDate(new Date()));
      return warning === null ? { ok: true } : { ok: true, warning };
    });
  }
}
