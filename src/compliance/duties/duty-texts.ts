import { renderBoth } from '../../shared/domain-error.js';
import type { Text } from '../../shared/domain-error.js';
import type { Duty } from './duty.entity.js';
import type { DutyRule } from './duty.types.js';

/** Of a kind that this version does not know any more: its history stays readable. */
const unknownTitle: Text = { zh: '已停用的规则', en: 'A rule that is no longer in use' };

const provisionalNote: Text = {
  zh: '（期限涉及尚未公布放假安排的年份，为暂定。）',
  en: ' (The day is provisional: it touches a year whose holidays are not announced.)',
};

export const titleOf = (rule: DutyRule | undefined): Text => rule?.title ?? unknownTitle;

/** What to do, in one sentence. */
export function taskOf(
  rule: DutyRule | undefined,
  duty: Pick<Duty, 'reference' | 'dueOn' | 'details' | 'provisional'>,
): Text {
  const { reference, dueOn, details, provisional } = duty;
  const { zh, en } = renderBoth(rule?.task ?? unknownTitle, { reference, dueOn: dueOn ?? '', ...details });
  return provisional ? { zh: zh + provisionalNote.zh, en: en + provisionalNote.en } : { zh, en };
}
