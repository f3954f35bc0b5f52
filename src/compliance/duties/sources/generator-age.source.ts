import { Injectable } from '@nestjs/common';
import { GeneratorStock } from '../../../containers/generator/generator-stock.service.js';
import { Enterprises } from '../../../enterprises/enterprises.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete, mostFacts } from './cite.js';
import { ageFindings } from './stock.rules.js';

@Injectable()
export class GeneratorAgeSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'generator-age',
    title: { zh: '产废单位贮存期限', en: 'Age of waste at a generator' },
    task: {
      zh: '{reference} 的 {wasteCode} 有 {containers} 个容器，最早 {dueOn} 到期，请在此前预约收运。',
      en: '{containers} container(s) of {wasteCode} at {reference}, the first to leave by {dueOn}: book a pickup before.',
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
    const { facilityId, now } = context;
    const [firms, { limitGrams, byFirm }] = await Promise.all([
      this.enterprises.standings(tx, facilityId, mostFacts),
      this.stock.ofFacility(tx, facilityId, now),
    ]);
    return complete(firms).flatMap((firm) => {
      const judged = byFirm.get(firm.id);
      if (judged === undefined) return [];
      return ageFindings(firm, { grams: judged.grams, limitGrams, lots: judged.lines }, context);
    });
  }
}
