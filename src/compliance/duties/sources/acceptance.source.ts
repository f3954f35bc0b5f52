import { Injectable } from '@nestjs/common';
import { Manifests } from '../../../manifests/manifests.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { complete, mostFacts, order23 } from './cite.js';
import { deadlineFinding } from './deadlines.rules.js';

@Injectable()
export class AcceptanceSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'acceptance',
    title: { zh: '联单验收期限', en: 'Acceptance of a manifest' },
    task: {
      zh: '联单 {reference} 于 {startedOn} 运抵，请于 {dueOn} 前过磅验收并确认接受、部分接受或拒收。',
      en: 'Manifest {reference} arrived on {startedOn}: weigh it and accept, accept in part or refuse it by {dueOn}.',
    },
    closes: { zh: '联单验收确认后', en: 'when the manifest is decided on' },
    basis: [order23(18)],
    uncertain: null,
    unit: 'facility',
    attends: ['operator.weighbridge', 'operator.manager'],
    settings: ['manifest.acceptance-working-days', 'duty.acceptance-warn-working-days'],
    announcedElsewhere: false,
  };

  constructor(private readonly manifests: Manifests) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const open = complete(await this.manifests.awaitingAcceptance(tx, context.facilityId, mostFacts));
    const warn = context.figures['duty.acceptance-warn-working-days'].value;
    return open.map(({ number, ...one }) => deadlineFinding('manifest', { ...one, reference: number }, warn, context));
  }
}
