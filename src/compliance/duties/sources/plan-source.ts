import { Injectable } from '@nestjs/common';
import { PlanOpenings } from '../../plans/plan-openings.service.js';
import type { UnfiledPlan } from '../../plans/plan.types.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { shanghaiYear } from '../../../shared/working-days.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule, DutyUnit } from '../duty.types.js';
import { cite, order23 } from './cite.js';
import { dayFinding } from './days.rules.js';

/** What the plans of the facility and of its generators have in common. */
@Injectable()
export abstract class PlanSource implements DutySource {
  abstract readonly rule: DutyRule;
  protected abstract readonly unit: DutyUnit;

  constructor(private readonly openings: PlanOpenings) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const { facilityId, now, figures } = context;
    const warnDays = figures['duty.plan-warn-days'].value;
    const year = shanghaiYear(now);
    const found: DutyFinding[] = [];
    for await (const plan of this.openings.unfiled(tx, facilityId, year, this.unit)) {
      const finding = dayFinding(this.unit, owedOf(facilityId, year, plan), warnDays, context);
      if (finding !== null) found.push(finding);
    }
    return found;
  }
}

/** Of the unit and not of its plan, which may not be opened yet; a year a duty. */
const owedOf = (facilityId: string, year: number, { enterpriseId, divisionCode, unitName, dueOn }: UnfiledPlan) => ({
  id: enterpriseId ?? facilityId,
  part: `${year}`,
  reference: unitName,
  dueOn,
  enterprise: enterpriseId === null ? null : { id: enterpriseId, divisionCode },
  details: { year },
});

/** What both rules say alike. */
export const planRule = {
  task: {
    zh: '{reference} {year} 年危险废物管理计划须于 {dueOn} 前在国家系统备案，并在此登记备案号。',
    en: '{reference}: file the management plan of {year} in the national system by {dueOn}, and enter its number here.',
  },
  closes: { zh: '登记备案号后', en: 'when its filing number is entered' },
  basis: [cite('HJ 1259-2022 5.2', '2022-10-01'), order23(14)],
  uncertain: null,
  settings: ['duty.plan-warn-days'],
  announcedElsewhere: false,
} as const satisfies Partial<DutyRule>;
