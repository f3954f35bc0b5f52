import { Injectable } from '@nestjs/common';
import { Manifests } from '../../../manifests/manifests.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { Discrepancies } from '../../../storage/discrepancies/discrepancies.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { complete, mostFacts, order23 } from './cite.js';
import { workingDaysFinding } from './deadlines.rules.js';

@Injectable()
export class DiscrepancyReportSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'discrepancy-report',
    title: { zh: '重大差异报告', en: 'Report of a discrepancy' },
    task: {
      zh: '联单 {reference} 于 {startedOn} 发现重大差异，请作出处理决定，并于 {dueOn} 前报告主管部门、登记报告凭据。',
      en: 'A discrepancy of manifest {reference} was found on {startedOn}: decide on it, report it to the bureau by {dueOn} and enter the receipt.',
    },
    closes: { zh: '登记报告凭据或撤销差异后', en: 'when the report is entered or the discrepancy withdrawn' },
    basis: [order23(18)],
    uncertain: {
      zh: '条文要求“及时”报告而未定天数，期限为集中点自设。',
      en: 'The rule says at once and names no days: the time is the facility’s own.',
    },
    unit: 'facility',
    attends: ['operator.weighbridge', 'operator.dispatcher', 'operator.manager'],
    settings: ['duty.discrepancy-report-working-days'],
    announcedElsewhere: false,
  };

  constructor(
    private readonly discrepancies: Discrepancies,
    private readonly manifests: Manifests,
  ) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const open = complete(await this.discrepancies.unreported(tx, context.facilityId, mostFacts));
    const ids = [...new Set(open.map(({ manifestId }) => manifestId))];
    const numbers = await this.manifests.internalNumbers(tx, ids);
    const time = context.figures['duty.discrepancy-report-working-days'].value;
    return open.map(({ id, manifestId, openedAt }) => {
      const reference = numbers.get(manifestId) ?? '';
      return workingDaysFinding('discrepancy', { id, reference, startedAt: openedAt }, time, context);
    });
  }
}
