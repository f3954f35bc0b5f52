import { Injectable } from '@nestjs/common';
import { facilityNeeded } from '../../facility/facility.errors.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Actor } from '../../shared/roles.js';
import { periodToCome } from '../reports/report.errors.js';
import { periodOf } from '../reports/report-parameters.js';
import { toPeriodReportView } from './dto/period-report.view.js';
import type { PeriodReportView } from './dto/period-report.view.js';
import { PeriodReportFigures } from './period-figures.service.js';

/** The compliance report for the screen. */
@Injectable()
export class PeriodReports {
  constructor(
    private readonly database: Database,
    private readonly figures: PeriodReportFigures,
  ) {}

  /** `facility.choose-one` (400), `facility.not-found` (404), `report.period-to-come` (422). */
  view(actor: Actor, period: string, wanted: string | undefined): Promise<PeriodReportView> {
    const facilityId = wanted ?? actor.facilityId;
    if (facilityId === null) throw facilityNeeded({}, '/facilityId');
    return this.database.read(actor, async (tx) => {
      if (periodOf(period).from > (await databaseNow(tx))) throw periodToCome({}, '/period');
      return toPeriodReportView(await this.figures.of(tx, facilityId, period));
    });
  }
}
