import { ApiProperty } from '@nestjs/swagger';
import { renderText } from '../../../shared/domain-error.js';
import { intakeStopped } from '../intake.errors.js';
import { dayAfter, stopOf } from '../intake.rules.js';
import { stopReaches } from '../intake.types.js';
import type { OverdueCode, StopReach } from '../intake.types.js';

/** A waste code of which containers are in store past their last day. */
export class IntakeCodeView {
  wasteCode!: string;
  stopped!: boolean;
  /** The earliest last day in store, YYYY-MM-DD. */
  dueOn!: string;
  /** The first day past it. */
  since!: string;
  /** In store past their last day. */
  containers!: number;
}

/** Whether a facility takes waste in. A code that is not listed is open unless everything is stopped. */
export class IntakeView {
  facilityId!: string;
  /** ISO 8601. */
  asOf!: string;
  /** Nothing is stopped. */
  open!: boolean;
  /** What an overdue container stops (setting `storage.overdue-stops`). */
  @ApiProperty({ enum: stopReaches })
  reach!: StopReach;
  /** Everything is stopped, whatever the code. */
  allStopped!: boolean;
  /** The first day of the stop, YYYY-MM-DD; null while open. */
  since!: string | null;
  /** Why, and how it reopens; null while open. */
  reasonZh!: string | null;
  reasonEn!: string | null;
  /** Overdue codes, the earliest first. */
  codes!: IntakeCodeView[];
}

export interface IntakeFacts {
  readonly facilityId: string;
  readonly now: Date;
  readonly reach: StopReach;
  readonly overdue: readonly OverdueCode[];
}

export function toIntakeView({ facilityId, now, reach, overdue }: IntakeFacts): IntakeView {
  const [first] = overdue;
  const stop = first === undefined ? null : stopOf(first.wasteCode, overdue, reach);
  const refusal = stop === null ? null : intakeStopped(stop.overdueCode, stop);
  return {
    facilityId,
    asOf: now.toISOString(),
    open: stop === null,
    reach,
    allStopped: stop?.reach === 'all',
    since: stop?.since ?? null,
    reasonZh: refusal === null ? null : renderText(refusal.text, 'zh', refusal.details),
    reasonEn: refusal === null ? null : renderText(refusal.text, 'en', refusal.details),
    codes: overdue.map(({ wasteCode, dueOn, containers }) => ({
      wasteCode,
      stopped: reach !== 'nothing',
      dueOn,
      since: dayAfter(dueOn),
      containers,
    })),
  };
}
