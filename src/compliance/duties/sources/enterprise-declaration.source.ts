import { Injectable } from '@nestjs/common';
import type { DutyRule } from '../duty.types.js';
import { declarationRule, DeclarationSource } from './declaration-source.js';

@Injectable()
export class EnterpriseDeclarationSource extends DeclarationSource {
  protected readonly unit = 'enterprise';
  readonly rule: DutyRule = {
    ...declarationRule,
    kind: 'enterprise-declaration',
    title: { zh: '产废单位年度申报期限', en: 'Yearly declaration of a generator' },
    unit: 'enterprise',
    attends: ['operator.manager'],
  };
}
