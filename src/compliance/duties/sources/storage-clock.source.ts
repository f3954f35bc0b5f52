import { Injectable } from '@nestjs/common';
import { ContainerStock } from '../../../containers/container-stock.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { addDays } from '../../../shared/working-days.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete, decree408, envCode } from './cite.js';
import { storageFinding } from './stock.rules.js';

@Injectable()
export class StorageClockSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'storage-clock',
    title: { zh: '集中点贮存期限', en: 'Storage time of the facility' },
    task: {
      zh: '{reference} 有 {containers} 个容器、{tonnes} 吨将到期或已超期，最早 {dueOn}，请安排外运；超期未清运的停止收集。',
      en: '{containers} container(s), {tonnes} t of {reference} are due or overdue, the first on {dueOn}: ship them; overdue storage stops intake.',
    },
    closes: { zh: '到期的容器运出后', en: 'when the containers that are due have left' },
    basis: [envCode(535), decree408(20), cite('苏环办〔2019〕390号', '2019-01-01')],
    uncertain: {
      zh: '收集单位的贮存期限有 90 个工作日、半年、一年三种规定，请集中点与主管部门确认。',
      en: '90 working days, half a year or one year: the facility should confirm which holds with the bureau.',
    },
    unit: 'facility',
    attends: ['operator.warehouse', 'operator.dispatcher', 'operator.manager'],
    settings: [
      'storage.limit-months',
      'storage.limit-working-days',
      'storage.warn-days-early',
      'storage.warn-days-late',
    ],
    announcedElsewhere: true,
  };

  constructor(private readonly stock: ContainerStock) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const by = addDays(context.today, context.figures['storage.warn-days-early'].value);
    const lots = complete(await this.stock.dueLots(tx, context.facilityId, by), 1_000);
    return lots.flatMap((lot) => storageFinding(lot, context) ?? []);
  }
}
