import { defineTopic } from '../jobs/topics.js';

/** Containers of a facility came near their last day in store. One event for all that a run found. */
export const containerDueSoon = defineTopic<{
  facilityId: string;
  level: 'early' | 'late';
  /** Days before the last one from which this level warns. */
  days: number;
  containers: number;
  /** The earliest last day, YYYY-MM-DD. */
  dueOn: string;
}>('container.due-soon');

/** Containers of a facility are in store past their last day: intake is stopped as far as the setting says. */
export const containerOverdue = defineTopic<{
  facilityId: string;
  containers: number;
  /** The earliest last day, YYYY-MM-DD. */
  dueOn: string;
}>('container.overdue');
