import { ApiProperty } from '@nestjs/swagger';
import { AuditEventView } from '../../../audit/audit-event.view.js';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import type { DutyNote } from '../duty-note.entity.js';
import { taskOf, titleOf } from '../duty-texts.js';
import type { Duty } from '../duty.entity.js';
import { dutyLifecycle, dutyStates } from '../duty.lifecycle.js';
import type { DutyState } from '../duty.lifecycle.js';
import { reaches } from '../duty.types.js';
import type { DutyRule, DutyUnit, Reach } from '../duty.types.js';
import { dutyUnits } from './duty.dto.js';

/** What is to be done, where, and by when. */
export class DutyView {
  id!: string;
  kind!: string;
  title!: TextView;
  /** What to do, in one sentence. */
  task!: TextView;
  @ApiProperty({ enum: dutyStates })
  level!: DutyState;
  levelText!: TextView;
  /** How far up it went; regulators see what reached them. */
  @ApiProperty({ enum: reaches })
  reach!: Reach;
  @ApiProperty({ enum: dutyUnits })
  unit!: DutyUnit;
  /** Whose duty it is; null: the facility's. */
  enterpriseId!: string | null;
  /** What it is about, to go there: `manifest`, `permit`, `enterprise` … */
  subjectType!: string;
  subjectId!: string;
  /** Tells several duties of one subject apart, such as a waste code; empty where there is one. */
  part!: string;
  reference!: string;
  /** Last day in time, YYYY-MM-DD in Asia/Shanghai; null where no day is set. */
  dueOn!: string | null;
  /** The day rests on a year whose holidays are not announced, and may move. */
  provisional!: boolean;
  /** The source of the rule could not be verified. */
  uncertain!: boolean;
  assignedTo!: string | null;
  assignedLabel!: string | null;
  openedAt!: string;
  /** Since when it is an alert; null: it is none. */
  alertedAt!: string | null;
  closedAt!: string | null;
}

export class DutyNoteView {
  id!: string;
  text!: string;
  writerLabel!: string;
  writtenAt!: string;
}

export class DutyDetailView extends DutyView {
  /** The fact by which it closes. */
  closes!: TextView;
  /** Where the rule comes from. */
  basis!: string[];
  /** Oldest first, at most 100. */
  notes!: DutyNoteView[];
  /** What became of it, newest first, at most 50. */
  timeline!: AuditEventView[];
}

export function toDutyView(duty: Duty, rule: DutyRule | undefined): DutyView {
  const { id, kind, reach, enterpriseId, subjectType, subjectId, part, reference, dueOn, provisional } = duty;
  const { zh, en } = dutyLifecycle.states[duty.state];
  return {
    id,
    kind,
    title: titleOf(rule),
    task: taskOf(rule, duty),
    level: duty.state,
    levelText: { zh, en },
    reach,
    unit: enterpriseId === null ? 'facility' : 'enterprise',
    enterpriseId,
    subjectType,
    subjectId,
    part,
    reference,
    dueOn,
    provisional,
    uncertain: rule === undefined || rule.uncertain !== null,
    assignedTo: duty.assignedTo,
    assignedLabel: duty.assignedLabel,
    openedAt: duty.openedAt.toISOString(),
    alertedAt: duty.alertedAt?.toISOString() ?? null,
    closedAt: duty.closedAt?.toISOString() ?? null,
  };
}

export const toDutyNoteView = ({ id, text, writerLabel, writtenAt }: DutyNote): DutyNoteView => ({
  id,
  text,
  writerLabel,
  writtenAt: writtenAt.toISOString(),
});

/** How many are open, for a caller's front page. */
export class DutyCountView {
  kind!: string;
  title!: TextView;
  @ApiProperty({ enum: dutyStates })
  level!: DutyState;
  count!: number;
}

export class DutySummaryView {
  /** By level, those of none left out. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  levels!: Partial<Record<DutyState, number>>;
  /** By kind and level. */
  kinds!: DutyCountView[];
}
