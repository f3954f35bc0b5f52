import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../../enterprises/enterprises.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete, mostFacts } from './cite.js';
import { scopeFinding } from './quantities.rules.js';

@Injectable()
export class FirmScopeSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'firm-scope',
    title: { zh: '企业接近或达到 10 吨', en: 'A firm near or at 10 t' },
    task: {
      zh: '{reference} 近 12 个月的收运量接近或达到小微产废单位上限，请核实产生量；达到 10 吨的应与持证单位直接签约并调整管理类别。',
      en: 'What was collected of {reference} in 12 months is near or at the limit of a small generator: check what it generates; at 10 t it needs a licensed company and another class.',
    },
    closes: { zh: '滚动 12 个月收运量回落后', en: 'when the mass of the last 12 months has fallen' },
    basis: [cite('HJ 1259-2022 4.2.1', '2022-10-01'), cite('苏环办〔2021〕290号', '2021-10-14')],
    uncertain: {
      zh: '290号“一般源 <10 吨”的原文未核实。',
      en: 'The wording of 290 on sources below 10 t was not verified.',
    },
    unit: 'enterprise',
    attends: plannerRoles,
    settings: ['enterprise.scope-limit-grams', 'rolling-warn-grams'],
    announcedElsewhere: true,
  };

  constructor(private readonly enterprises: Enterprises) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const firms = complete(await this.enterprises.outOfScope(tx, context.facilityId, mostFacts));
    return firms.flatMap((firm) => scopeFinding(firm) ?? []);
  }
}
