/** What an overdue container stops: the levels 0, 1 and 2 of the setting `storage.overdue-stops`. */
export const stopReaches = ['nothing', 'code', 'all'] as const;
export type StopReach = (typeof stopReaches)[number];

/** One code of which containers are in store past their last day. */
export interface OverdueCode {
  readonly wasteCode: string;
  /** The earliest last day, YYYY-MM-DD. */
  readonly dueOn: string;
  readonly containers: number;
}

/** Why a code is not taken in. */
export interface IntakeStop {
  /** Of which code containers are overdue: the own one, or where everything is stopped the first of all. */
  readonly overdueCode: string;
  /** The first day past the last one in store, YYYY-MM-DD. */
  readonly since: string;
  readonly containers: number;
  readonly reach: Exclude<StopReach, 'nothing'>;
}
