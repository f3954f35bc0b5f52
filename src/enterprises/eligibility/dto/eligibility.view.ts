import { ApiProperty } from '@nestjs/swagger';
import { renderBoth } from '../../../shared/domain-error.js';
import type { Details } from '../../../shared/domain-error.js';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import { refuses } from '../eligibility.rules.js';
import type { EligibilityFinding } from '../eligibility.rules.js';

export class EligibilityFindingView {
  /** Stable: `eligibility.rolling-limit`, `eligibility.code-outside-permit` … */
  code!: string;
  /** `refuse` bars the enterprise, `warn` does not. */
  severity!: 'refuse' | 'warn';
  text!: TextView;
  /** RFC 6901 pointer to the field of the registration that causes it. */
  pointer!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'masses in grams, codes' })
  details!: Details;
}

/** Whether the facility may serve the enterprise, and every reason. */
export class EligibilityView {
  eligible!: boolean;
  findings!: EligibilityFindingView[];
  /** Declared generation of a year, in grams. */
  declaredGrams!: number;
  /** Accepted within 12 months, in grams. */
  rollingGrams!: number;
  /** Accepted and booked in the running calendar year, in grams. */
  yearGrams!: number;
  /** Most a small generator may have (less than 10 t), in grams. */
  limitGrams!: number;
  /** From here on the enterprise is warned, in grams. */
  warnGrams!: number;
}

type Masses = Omit<EligibilityView, 'eligible' | 'findings'>;

export const toEligibilityView = (findings: readonly EligibilityFinding[], masses: Masses): EligibilityView => ({
  eligible: !refuses(findings),
  findings: findings.map(({ code, severity, text, pointer, details }) => ({
    code,
    severity,
    text: renderBoth(text, details),
    pointer,
    details,
  })),
  declaredGrams: masses.declaredGrams,
  rollingGrams: masses.rollingGrams,
  yearGrams: masses.yearGrams,
  limitGrams: masses.limitGrams,
  warnGrams: masses.warnGrams,
});
