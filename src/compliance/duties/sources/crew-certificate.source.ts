import { Injectable } from '@nestjs/common';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutyRule } from '../duty.types.js';
import { cite, order23 } from './cite.js';
import { PartnerPaperSource, paperSettings } from './partner-paper-source.js';

@Injectable()
export class CrewCertificateSource extends PartnerPaperSource {
  protected readonly of = 'crewMember';
  readonly rule: DutyRule = {
    kind: 'crew-certificate',
    title: { zh: '驾驶员、押运员从业资格到期', en: 'Certificate of a driver or escort' },
    task: {
      zh: '{reference} 一名驾驶员或押运员的从业资格证 {dueOn} 到期，请换证并更新；到期后不得上岗。',
      en: 'The certificate of a driver or escort of {reference} ends on {dueOn}: renew and enter it; no trips afterwards.',
    },
    closes: { zh: '登记新有效期或停用人员后', en: 'when a later day is entered or the person retired' },
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
