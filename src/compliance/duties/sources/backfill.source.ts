import { Injectable } from '@nestjs/common';
import { Manifests } from '../../../manifests/manifests.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { complete, mostFacts, order23 } from './cite.js';
import { deadlineFinding } from './deadlines.rules.js';

@Injectable()
export class BackfillSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'backfill',
    title: { zh: '纸质联单补录期限', en: 'Back-fill of a paper manifest' },
    task: {
      zh: '联单 {reference} 的纸质转移已于 {startedOn} 结束，请于 {dueOn} 前补录并登记国家联单编号。',
      en: 'Manifest {reference} ended on paper on {startedOn}: enter it and its official number by {dueOn}.',
    },
    closes: { zh: '登记国家联单编号后', en: 'when its official number is entered' },
    basis: [order23(20)],
    uncertain: null,
    unit: 'facility',
    attends: plannerRoles,
    settings: ['manifest.backfill-working-days', 'duty.backfill-warn-working-days'],
    announcedElsewhere: false,
  };

  constructor(private readonly manifests: Manifests) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const open = complete(await this.manifests.awaitingBackfill(tx, context.facilityId, mostFacts));
    const warn = context.figures['duty.backfill-warn-working-days'].value;
    return open.map(({ number, ...one }) => deadlineFinding('manifest', { ...one, reference: number }, warn, context));
  }
}
