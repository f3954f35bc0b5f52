import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.service.js';
import { startOfShanghaiDay, addDays } from '../../../shared/working-days.js';
import { Weighings } from '../../../storage/weighing/weighings.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite } from './cite.js';
import { manualFinding } from './quantities.rules.js';

@Injectable()
export class ManualWeighingSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'manual-weighing',
    title: { zh: '手工过磅比例', en: 'Share of manual weighings' },
    task: {
      zh: '近 {days} 天 {total} 次过磅中有 {manual} 次手工录入，请检修电子地磅并核查录入理由。',
      en: 'Of {total} weighings in {days} days {manual} were entered by hand: mend the scale and check the reasons.',
    },
    closes: { zh: '手工过磅比例回落后', en: 'when the share has fallen' },
    basis: [cite('GB 18597-2023 4.7', '2023-07-01')],
    uncertain: {
      zh: '标准要求电子地磅，未定手工录入的允许比例。',
      en: 'The standard asks for an electronic scale and names no share of exceptions.',
    },
    unit: 'facility',
    attends: ['operator.weighbridge', 'operator.manager'],
    settings: ['duty.manual-weighing-days', 'duty.manual-weighing-permille', 'duty.manual-weighing-least'],
    announcedElsewhere: false,
  };

  constructor(private readonly weighings: Weighings) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const days = context.figures['duty.manual-weighing-days'].value;
    const since = startOfShanghaiDay(addDays(context.today, -days));
    const found = manualFinding(await this.weighings.counts(tx, context.facilityId, since), context);
    return found === null ? [] : [found];
  }
}
