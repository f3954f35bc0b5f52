import { Injectable } from '@nestjs/common';
import type { DutyRule } from '../duty.types.js';
import { planRule, PlanSource } from './plan-source.js';

@Injectable()
export class EnterprisePlanSource extends PlanSource {
  protected readonly unit = 'enterprise';
  readonly rule: DutyRule = {
    ...planRule,
    kind: 'enterprise-plan',
    title: { zh: '产废单位管理计划备案', en: 'Management plan of a generator' },
    unit: 'enterprise',
    attends: ['operator.manager'],
  };
}
