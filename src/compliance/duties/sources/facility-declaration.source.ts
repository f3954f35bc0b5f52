import { Injectable } from '@nestjs/common';
import type { DutyRule } from '../duty.types.js';
import { declarationRule, DeclarationSource } from './declaration-source.js';

@Injectable()
export class FacilityDeclarationSource extends DeclarationSource {
  protected readonly unit = 'facility';
  readonly rule: DutyRule = {
    ...declarationRule,
    kind: 'facility-declaration',
    title: { zh: '集中点申报期限', en: 'Declaration of the facility' },
    unit: 'facility',
    attends: ['operator.manager'],
  };
}
