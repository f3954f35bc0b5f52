import type { KnownCalendar } from '../../catalogue/work-calendar.rules.js';
import type { SettingInForce, SettingName } from '../../identity/settings/settings.service.js';
import type { Details, Text } from '../../shared/domain-error.js';
import type { Role } from '../../shared/roles.js';

/**
 * How pressing a duty is. `coming`: known, nothing to do yet; `warn`: attend to it; `due`: the last chance; `overdue`: its
 * day has passed; `breach`: what the law forbids is the case. From `warn` on it is an alert.
 */
export const dutyLevels = ['coming', 'warn', 'due', 'overdue', 'breach'] as const;
export type DutyLevel = (typeof dutyLevels)[number];

/** How far up it went: those who attend to it, their manager, the regulators of the division. */
export const reaches = ['attending', 'manager', 'regulator'] as const;
export type Reach = (typeof reaches)[number];

export type DutyUnit = 'enterprise' | 'facility';

/** Where a rule comes from. Days are YYYY-MM-DD; null: open. */
export interface Citation {
  readonly source: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** What a duty is, for people: said in the list, in notices and to the administrator. */
export interface DutyRule {
  /** Stable; kebab case, at most 40 characters. */
  readonly kind: string;
  readonly title: Text;
  /** What to do, in one sentence; `{…}` are the finding's `reference`, `dueOn` and details. */
  readonly task: Text;
  /** The fact by which it closes. */
  readonly closes: Text;
  readonly basis: readonly Citation[];
  /** The source could not be verified, and why. Null: certain. */
  readonly uncertain: Text | null;
  /** Whose duty it is. */
  readonly unit: DutyUnit;
  /** Who of the facility has it in the own list; the manager has all. */
  readonly attends: readonly Role[];
  /** The dated figures it is worked out from. */
  readonly settings: readonly SettingName[];
  /** Another notice tells of its beginning already, so that nobody hears it twice; escalations are told here. */
  readonly announcedElsewhere: boolean;
}

export interface DutySubject {
  readonly type: string;
  readonly id: string;
}

/** A stage of a duty from the first day of which it holds, YYYY-MM-DD. */
export interface Rung {
  readonly from: string;
  readonly level: DutyLevel;
  readonly reach: Reach;
}

/** How far it has come; `rung` counts the stages, so that a new one of the same level is an escalation too. */
export interface Standing {
  readonly level: DutyLevel;
  readonly rung: number;
  readonly reach: Reach;
}

/** What a source finds: one duty as it is now. (kind, subject, part) names it. */
export interface DutyFinding extends Standing {
  readonly subject: DutySubject;
  /** Tells several duties of one subject apart, such as a waste code; '' where there is one. */
  readonly part: string;
  /** Whose duty it is; null: the facility's. */
  readonly enterprise: { readonly id: string; readonly divisionCode: string } | null;
  /** How people call the subject: a manifest's number, a plate, a firm's name. No person. */
  readonly reference: string;
  /** The last day on which it is done in time, YYYY-MM-DD; null where no day is set. */
  readonly dueOn: string | null;
  /** The day rests on a year whose holidays are not announced, and may move. */
  readonly provisional: boolean;
  readonly details: Details;
}

/** What rules look at besides their facts. */
export interface DutyContext {
  readonly facilityId: string;
  readonly now: Date;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly today: string;
  readonly calendar: KnownCalendar;
  readonly figures: Readonly<Record<SettingName, SettingInForce>>;
}
