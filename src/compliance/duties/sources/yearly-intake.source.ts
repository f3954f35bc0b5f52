import { Injectable } from '@nestjs/common';
import { CapacityService } from '../../../facility/capacity.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { decree408 } from './cite.js';
import { intakeFinding } from './quantities.rules.js';

@Injectable()
export class YearlyIntakeSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'yearly-intake',
    title: { zh: '年收集量', en: 'Yearly intake' },
    task: {
      zh: '{reference} 年已收集 {tonnes} 吨，许可量 {quotaTonnes} 吨，请控制预约；超过许可量 20 % 须重新申请许可。',
      en: '{tonnes} t taken in for {reference} of the {quotaTonnes} t permitted: hold bookings back; 20 % beyond it a new permit is needed.',
    },
    closes: { zh: '新年度开始或许可量提高后', en: 'when the next year begins or the permit allows more' },
    basis: [decree408(12)],
    uncertain: null,
    unit: 'facility',
    attends: plannerRoles,
    settings: ['capacity.warn-permille', 'duty.intake-full-permille', 'duty.intake-breach-permille'],
    announcedElsewhere: false,
  };

  constructor(private readonly capacity: CapacityService) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const intakes = await this.capacity.intake(tx, context.facilityId, context.today);
    return intakes.flatMap((intake) => intakeFinding(intake, context) ?? []);
  }
}
