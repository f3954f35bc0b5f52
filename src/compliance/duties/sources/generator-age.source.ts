import { Injectable } from '@nestjs/common';
import { GeneratorStock } from '../../../containers/generator/generator-stock.service.js';
import type { OldestAtGenerator } from '../../../containers/generator/generator-stock.service.js';
import { riskGradeOf } from '../../../containers/generator/risk-grade.rules.js';
import { Enterprises } from '../../../enterprises/enterprises.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import { startOfShanghaiDay } from '../../../shared/working-days.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete, mostFacts } from './cite.js';
import { ageFinding, ageWarnedBefore } from './stock.rules.js';
import type { GeneratorLot } from './stock.rules.js';

@Injectable()
export class GeneratorAgeSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'generator-age',
    title: { zh: '产废单位贮存期限', en: 'Age of waste at a generator' },
    task: {
      zh: '{reference} 的 {wasteCode} 最早一批于 {oldestOn} 装入，{dueOn} 到期，请在此前预约收运。',
      en: 'The oldest {wasteCode} at {reference} was filled on {oldestOn} and has to leave by {dueOn}: book a pickup before.',
    },
    closes: { zh: '到期的容器交出后', en: 'when the containers that are due were handed over' },
    basis: [cite('苏环办〔2021〕290号', '2021-10-14'), cite('苏环办〔2024〕16号', '2024-01-01')],
    uncertain: {
      zh: 'Ⅰ/Ⅱ/Ⅲ 级 30/60/90 天的原文未核实。',
      en: 'The 30, 60 and 90 days of grades I, II and III were not verified.',
    },
    unit: 'enterprise',
    attends: plannerRoles,
    settings: [
      'generator.days-grade-1',
      'generator.days-grade-2',
      'generator.days-grade-3',
      'duty.generator-age-warn-days',
    ],
    announcedElsewhere: false,
  };

  constructor(
    private readonly enterprises: Enterprises,
    private readonly stock: GeneratorStock,
  ) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const { facilityId } = context;
    const before = startOfShanghaiDay(ageWarnedBefore(context));
    const lots = lotsByFirm(complete(await this.stock.oldest(tx, facilityId, before, mostLots), mostLots));
    const firms = await this.enterprises.verified(tx, facilityId, [...lots.keys()], mostFacts);
    return firms.flatMap((firm) =>
      [...lots.get(firm.id)!.values()].flatMap((lot) => ageFinding(firm, lot, context) ?? []),
    );
  }
}

/** Firms × codes × sets of hazards. */
const mostLots = 200_000;

/** Of every firm its lots by code and grade, each with its oldest day; several sets of hazards may be of one grade. */
function lotsByFirm(rows: readonly OldestAtGenerator[]): Map<string, Map<string, GeneratorLot>> {
  const byFirm = new Map<string, Map<string, GeneratorLot>>();
  for (const { enterpriseId, wasteCode, hazards, oldestOn } of rows) {
    const riskGrade = riskGradeOf(hazards);
    if (riskGrade === null) continue;
    const lots = byFirm.get(enterpriseId) ?? new Map<string, GeneratorLot>();
    byFirm.set(enterpriseId, lots);
    const key = `${wasteCode}/${riskGrade}`;
    const known = lots.get(key);
    if (known === undefined || oldestOn < known.oldestOn) lots.set(key, { wasteCode, riskGrade, oldestOn });
  }
  return byFirm;
}
