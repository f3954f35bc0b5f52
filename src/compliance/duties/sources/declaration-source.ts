import { Injectable } from '@nestjs/common';
import { DeclarationPeriods } from '../../declarations/declaration-periods.service.js';
import type { UnfinishedPeriod } from '../../declarations/declaration-periods.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule, DutyUnit } from '../duty.types.js';
import { cite, mostFacts } from './cite.js';
import { dayFinding } from './days.rules.js';

const hj1259 = cite('HJ 1259-2022 7.2', '2022-10-01');
const pageSize = 500;

/** What the declarations of the facility and of its generators have in common. */
@Injectable()
export abstract class DeclarationSource implements DutySource {
  abstract readonly rule: DutyRule;
  protected abstract readonly unit: DutyUnit;

  constructor(private readonly periods: DeclarationPeriods) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const warnDays = context.figures['duty.declaration-warn-days'].value;
    const found: DutyFinding[] = [];
    for await (const row of this.unfinished(tx, context.facilityId)) {
      const finding = dayFinding('declaration', owedOf(row), warnDays, context);
      if (finding !== null) found.push(finding);
    }
    return found;
  }

  private async *unfinished(tx: Tx, facilityId: string): AsyncGenerator<UnfinishedPeriod> {
    let after: UnfinishedPeriod | null = null;
    for (let read = 0; read < mostFacts; read += pageSize) {
      const page: UnfinishedPeriod[] = await this.periods.unfinished(tx, facilityId, this.unit, after, pageSize);
      yield* page;
      after = page.at(-1) ?? null;
      if (page.length < pageSize) return;
    }
    throw new Error(`more than ${mostFacts} declarations are open`);
  }
}

const owedOf = ({ declarationId, enterpriseId, divisionCode, unitName, period, dueOn }: UnfinishedPeriod) => ({
  id: declarationId,
  reference: unitName,
  dueOn,
  enterprise: enterpriseId === null ? null : { id: enterpriseId, divisionCode },
  details: { period },
});

/** What both rules say alike. */
export const declarationRule = {
  task: {
    zh: '{reference} {period} 的危险废物申报须于 {dueOn} 前起草、复核并提交，取得回执。',
    en: '{reference}, {period}: draft, review and submit the declaration by {dueOn}, and enter its receipt.',
  },
  closes: { zh: '登记提交回执后', en: 'when it is submitted and its receipt entered' },
  basis: [hj1259],
  uncertain: null,
  settings: ['duty.declaration-warn-days'],
  announcedElsewhere: false,
} as const satisfies Partial<DutyRule>;
