import { Injectable } from '@nestjs/common';
import { WorkCalendar } from '../../catalogue/work-calendar.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';

/** How long a firm may object and the facility may take to answer, in working days of dated settings. */
@Injectable()
export class ObjectionTimes {
  constructor(
    private readonly settings: SettingsService,
    private readonly calendar: WorkCalendar,
  ) {}

  objectionDue(tx: WriteTx, facilityId: string): Promise<Date> {
    return this.due(tx, facilityId, 'settlement.objection-working-days');
  }

  answerDue(tx: WriteTx, facilityId: string): Promise<Date> {
    return this.due(tx, facilityId, 'settlement.answer-working-days');
  }

  private async due(
    tx: WriteTx,
    facilityId: string,
    name: 'settlement.objection-working-days' | 'settlement.answer-working-days',
  ): Promise<Date> {
    const days = await this.settings.value(tx, name, { facilityId, on: shanghaiDate(tx.now) });
    return (await this.calendar.deadline(tx, tx.now, days)).at;
  }
}
