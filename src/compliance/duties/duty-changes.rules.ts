import { canonicalJson } from '../../shared/canonical-json.js';
import type { Details } from '../../shared/domain-error.js';
import type { DutyState } from './duty.lifecycle.js';
import type { DutyFinding, Reach } from './duty.types.js';

/** A duty as it is kept, so far as a finding may change it. */
export interface KeptDuty {
  readonly id: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly subjectId: string;
  readonly part: string;
  readonly reference: string;
  readonly state: DutyState;
  readonly rung: number;
  readonly reach: Reach;
  readonly dueOn: string | null;
  readonly attendOn: string;
  readonly provisional: boolean;
  readonly details: Details;
  readonly alertedAt: Date | null;
}

export interface ChangedDuty {
  readonly kept: KeptDuty;
  readonly found: DutyFinding;
}

export interface DutyChanges {
  readonly opened: readonly DutyFinding[];
  readonly changed: readonly ChangedDuty[];
  readonly gone: readonly KeptDuty[];
}

/** What is found against what is kept: of duties that are the same nothing is written. Throws when one is found twice. */
export function dutyChanges(found: readonly DutyFinding[], kept: readonly KeptDuty[]): DutyChanges {
  const foundByName = new Map(found.map((one) => [nameOf(one.subject.id, one.part), one]));
  if (foundByName.size < found.length) throw new Error('a duty was found twice');
  const keptNames = new Set(kept.map(({ subjectId, part }) => nameOf(subjectId, part)));
  const changed: ChangedDuty[] = [];
  const gone: KeptDuty[] = [];
  for (const duty of kept) {
    const now = foundByName.get(nameOf(duty.subjectId, duty.part));
    if (now === undefined) gone.push(duty);
    else if (faceOf(now, now.level) !== faceOf(duty, duty.state)) changed.push({ kept: duty, found: now });
  }
  return { opened: found.filter(({ subject, part }) => !keptNames.has(nameOf(subject.id, part))), changed, gone };
}

const nameOf = (subjectId: string, part: string): string => `${subjectId} ${part}`;

type Face = Pick<KeptDuty, 'reference' | 'rung' | 'reach' | 'dueOn' | 'provisional' | 'details'>;

const faceOf = ({ reference, rung, reach, dueOn, provisional, details }: Face, state: DutyState): string =>
  canonicalJson([state, reference, rung, reach, dueOn, provisional, details]);

export const countChanges = ({ opened, changed, gone }: DutyChanges): number =>
  opened.length + changed.length + gone.length;

/** The first `most` of them, the new ones first. */
export function firstChanges({ opened, changed, gone }: DutyChanges, most: number): DutyChanges {
  const cut = {
    opened: opened.slice(0, most),
    changed: changed.slice(0, Math.max(0, most - opened.length)),
  };
  return { ...cut, gone: gone.slice(0, Math.max(0, most - opened.length - changed.length)) };
}
