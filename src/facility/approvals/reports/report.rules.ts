import { dayOutOfOrder, expertUnknown, meetingTooEarly } from '../approvals.errors.js';
import type { ReportFacts } from './report.lifecycle.js';
import type { ReportState, Verdict } from './report.types.js';

/** `environmental-report.day-wrong`, 422: every day of the way lies after the one before, and none in the future. */
export function assertDay(day: string, notBefore: string, today: string, pointer: string): void {
  if (day < notBefore || day > today) throw dayOutOfOrder({ notBefore, today }, pointer);
}

/** `environmental-report.meeting-early`, 422. A meeting may be convened ahead. */
export function assertMeeting(heldOn: string, notBefore: string): void {
  if (heldOn < notBefore) throw meetingTooEarly({ notBefore }, '/heldOn');
}

/** `environmental-report.expert-unknown`, 422. Experts count from 1; null is the panel. */
export function assertExpert(expert: number | null, experts: number): void {
  if (expert !== null && expert > experts) throw expertUnknown({ experts }, '/expert');
}

/** The text is filed while it is being written: before it goes out, and while it is revised. */
export const takesVersions = (state: ReportState): boolean => state === 'prepared' || state === 'revising';

export interface ReviewFacts {
  readonly heldOn: string;
  readonly verdict: Verdict | null;
  /** Versions of the text when it ended. */
  readonly concludedVersions: number | null;
}

/** What the guards look at: the last review, the versions filed, and the opinions of all reviews without an answer. */
export function reportFactsOf(
  lastReview: ReviewFacts | null,
  versions: number,
  unanswered: number,
  today: string,
): ReportFacts {
  const concludedVersions = lastReview?.concludedVersions ?? null;
  return {
    versions,
    revised: concludedVersions !== null && versions > concludedVersions,
    meetingHeld: lastReview !== null && lastReview.heldOn <= today,
    verdict: lastReview?.verdict ?? null,
    unanswered,
  };
}
