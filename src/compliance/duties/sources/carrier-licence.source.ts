import { Injectable } from '@nestjs/common';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutyRule } from '../duty.types.js';
import { cite, order23 } from './cite.js';
import { PartnerPaperSource, paperSettings } from './partner-paper-source.js';

@Injectable()
export class CarrierLicenceSource extends PartnerPaperSource {
  protected readonly of = 'carrier';
  readonly rule: DutyRule = {
    kind: 'carrier-licence',
    title: { zh: '承运单位经营许可到期', en: 'Licence of a carrier' },
    task: {
      zh: '承运单位 {reference} 的道路运输经营许可 {dueOn} 到期，请催交新证并更新；到期后不得派车。',
      en: 'The licence of carrier {reference} ends on {dueOn}: get the new one and enter it; no rounds afterwards.',
    },
    closes: { zh: '登记新有效期或停用承运单位后', en: 'when a later day is entered or the carrier retired' },
    basis: [order23(11), cite('交通运输部令2019年第29号', '2020-01-01')],
    uncertain: {
      zh: '承运资质的具体要求见交通运输部令2019年第29号及地方规定，条款待核实。',
      en: 'The articles of the transport rules were not verified.',
    },
    unit: 'facility',
    attends: plannerRoles,
    settings: paperSettings,
    announcedElsewhere: false,
  };
}
