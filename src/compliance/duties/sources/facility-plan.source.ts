import { Injectable } from '@nestjs/common';
import type { DutyRule } from '../duty.types.js';
import { planRule, PlanSource } from './plan-source.js';

@Injectable()
export class FacilityPlanSource extends PlanSource {
  protected readonly unit = 'facility';
  readonly rule: DutyRule = {
    ...planRule,
    kind: 'facility-plan',
    title: { zh: '集中点管理计划备案', en: 'Management plan of the facility' },
    unit: 'facility',
    attends: ['operator.manager'],
  };
}
