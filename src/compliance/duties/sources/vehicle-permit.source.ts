import { Injectable } from '@nestjs/common';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutyRule } from '../duty.types.js';
import { cite, order23 } from './cite.js';
import { PartnerPaperSource, paperSettings } from './partner-paper-source.js';

@Injectable()
export class VehiclePermitSource extends PartnerPaperSource {
  protected readonly of = 'vehicle';
  readonly rule: DutyRule = {
    kind: 'vehicle-permit',
    title: { zh: '车辆道路运输证到期', en: 'Transport permit of a vehicle' },
    task: {
      zh: '车辆 {reference} 的道路运输证 {dueOn} 到期，请换证并更新；到期后不得派车。',
      en: 'The transport permit of {reference} ends on {dueOn}: renew and enter it; no rounds afterwards.',
    },
    closes: { zh: '登记新有效期或停用车辆后', en: 'when a later day is entered or the vehicle retired' },
    basis: [order23(13), cite('交通运输部令2019年第29号', '2020-01-01')],
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
