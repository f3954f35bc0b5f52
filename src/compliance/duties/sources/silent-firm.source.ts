import { Injectable } from '@nestjs/common';
import { Bookings } from '../../../bookings/bookings.service.js';
import { ContainerStock } from '../../../containers/container-stock.service.js';
import { Enterprises } from '../../../enterprises/enterprises.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete, envCode, mostFacts } from './cite.js';
import { silenceFinding } from './quantities.rules.js';

@Injectable()
export class SilentFirmSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'silent-firm',
    title: { zh: '企业长期无申报', en: 'A firm that is silent' },
    task: {
      zh: '{reference} 自 {lastOn} 起无预约、无登记，请联系核实废物去向，必要时上门查看。',
      en: '{reference} has neither booked nor labelled since {lastOn}: ask where its waste goes, and visit it if need be.',
    },
    closes: { zh: '该单位预约或登记废物、或停用后', en: 'when the firm books or labels, or is suspended' },
    basis: [envCode(532), cite('环办固体函〔2022〕66号', '2022-02-21')],
    uncertain: {
      zh: '多少天无申报应核查没有法定数值，请集中点确认。',
      en: 'No law says after how many days: the facility should confirm the figure.',
    },
    unit: 'facility',
    attends: plannerRoles,
    settings: ['duty.silent-days'],
    announcedElsewhere: false,
  };

  constructor(
    private readonly enterprises: Enterprises,
    private readonly bookings: Bookings,
    private readonly stock: ContainerStock,
  ) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const firms = complete(await this.enterprises.verified(tx, context.facilityId, null, mostFacts));
    const ids = firms.map(({ id }) => id);
    const [booked, labelled] = await Promise.all([this.bookings.lastOf(tx, ids), this.stock.lastLabels(tx, ids)]);
    return firms.flatMap((firm) => {
      const heard = [firm.verifiedAt, booked.get(firm.id), labelled.get(firm.id)].map(Number).filter(Number.isFinite);
      return silenceFinding({ ...firm, lastAt: new Date(Math.max(...heard)) }, context) ?? [];
    });
  }
}
