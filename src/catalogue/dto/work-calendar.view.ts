import type { CalendarDay } from '../../shared/working-days.js';

export class WorkCalendarDayView {
  /** YYYY-MM-DD. */
  date!: string;
  /** `holiday`: off whatever its weekday; `workday`: a worked Saturday or Sunday (调休). */
  kind!: CalendarDay['kind'];
  name!: string;
}

/** The days of a year that differ from Monday to Friday. */
export class WorkCalendarView {
  year!: number;
  /** The State Council's list for the year is not known here: deadlines count plain weekdays and may move. */
  provisional!: boolean;
  source!: string | null;
  days!: WorkCalendarDayView[];
}
