import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Actor } from '../shared/roles.js';
import type { CalendarDay } from '../shared/working-days.js';
import type { WorkCalendarView } from './dto/work-calendar.view.js';
import { deadlineOf } from './work-calendar.rules.js';
import type { Deadline, KnownCalendar } from './work-calendar.rules.js';

const knownSql = `SELECT
  coalesce((SELECT jsonb_agg(jsonb_build_object('date', date, 'kind', kind) ORDER BY date) FROM work_calendar), '[]') AS days,
  coalesce((SELECT jsonb_agg(year ORDER BY year) FROM work_calendar_year), '[]') AS years`;

const yearSql = `
SELECT y.year, k.source, k.year IS NULL AS provisional,
  coalesce(jsonb_agg(jsonb_build_object('date', d.date, 'kind', d.kind, 'name', d.name) ORDER BY d.date)
    FILTER (WHERE d.date IS NOT NULL), '[]') AS days
FROM (SELECT coalesce($1::integer, extract(year FROM app_now() AT TIME ZONE 'Asia/Shanghai')::integer) AS year) y
LEFT JOIN work_calendar_year k USING (year) LEFT JOIN work_calendar d USING (year)
GROUP BY y.year, k.year, k.source`;

/** Working days in Asia/Shanghai, by the State Council's yearly lists. */
@Injectable()
export class WorkCalendar {
  constructor(private readonly database: Database) {}

  /** What `shared/working-days` reads. */
  async load(tx: Tx): Promise<CalendarDay[]> {
    return [...(await this.known(tx)).days];
  }

  async known(tx: Tx): Promise<KnownCalendar> {
    const [row] = await tx.query<KnownCalendar>(knownSql);
    return row!;
  }

  /** The end of the n-th working day (1–400) after the day of `from`, with whether it may still move. */
  async deadline(tx: Tx, from: Date, workingDays: number): Promise<Deadline> {
    return deadlineOf(from, workingDays, await this.known(tx));
  }

  /** The calendar of one year, the running one when undefined. */
  async year(actor: Actor, year?: number): Promise<WorkCalendarView> {
    const [row] = await this.database.read(actor, (tx) => tx.query<WorkCalendarView>(yearSql, [year ?? null]));
    return row!;
  }
}
