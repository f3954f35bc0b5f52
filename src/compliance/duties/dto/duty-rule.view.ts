import { ApiProperty } from '@nestjs/swagger';
import type { SettingInForce, SettingName } from '../../../identity/settings/settings.service.js';
import type { IntegerSetting } from '../../../identity/settings/settings.types.js';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import { roles } from '../../../shared/roles.js';
import type { Role } from '../../../shared/roles.js';
import type { DutyRule, DutyUnit } from '../duty.types.js';
import { dutyUnits } from './duty.dto.js';

export class CitationView {
  source!: string;
  /** In force from and until, YYYY-MM-DD; null: open or not known. */
  validFrom!: string | null;
  validUntil!: string | null;
}

/** A figure that a rule is worked out from, as it holds today. */
export class RuleFigureView {
  /** Of the setting, to change it there. */
  name!: string;
  text!: TextView;
  value!: number;
  unit!: string;
  basis!: string;
  uncertain!: boolean;
}

/** A rule by which duties are found. */
export class DutyRuleView {
  kind!: string;
  title!: TextView;
  /** What to do; `{…}` are filled for each duty. */
  task!: TextView;
  /** The fact by which it closes. */
  closes!: TextView;
  @ApiProperty({ enum: dutyUnits })
  unit!: DutyUnit;
  @ApiProperty({ enum: roles, isArray: true })
  attends!: readonly Role[];
  basis!: CitationView[];
  /** The rule or one of its figures could not be verified: somebody should confirm it. */
  uncertain!: boolean;
  /** What is not certain about the rule itself. */
  @ApiProperty({ type: TextView, nullable: true })
  doubt!: TextView | null;
  figures!: RuleFigureView[];
}

export function toDutyRuleView(
  rule: DutyRule,
  inForce: Readonly<Record<SettingName, SettingInForce>>,
  describe: (name: SettingName) => IntegerSetting,
): DutyRuleView {
  const { kind, title, task, closes, unit, attends, basis, uncertain: doubt } = rule;
  const figures = rule.settings.map((name) => {
    const { text, unit: measure } = describe(name);
    return { name, text, unit: measure, ...inForce[name] };
  });
  return {
    kind,
    title,
    task,
    closes,
    unit,
    attends,
    basis: [...basis],
    uncertain: doubt !== null || figures.some(({ uncertain }) => uncertain),
    doubt,
    figures,
  };
}
