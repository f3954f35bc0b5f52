import { describeConstraint } from '../platform/http/constraint-texts.js';
import { defineError } from '../shared/domain-error.js';

export const facilityNotFound = defineError('facility.not-found', 404, {
  zh: '没有这个收集单位，或不在您的管辖范围内。请核对编号。',
  en: 'There is no such facility, or it is outside what you may see. Check the id.',
});

export const permitNotFound = defineError('facility.permit-not-found', 404, {
  zh: '没有这个许可证。请从许可证列表重新选择。',
  en: 'There is no such permit. Choose one from the list of permits.',
});

export const zoneNotFound = defineError('facility.zone-not-found', 404, {
  zh: '没有这个贮存区。请从贮存区列表重新选择。',
  en: 'There is no such storage zone. Choose one from the list of zones.',
});

export const noPermit = defineError<{ on: string; statute: string }>('facility.no-permit', 409, {
  zh: '收集单位在 {on} 没有有效的经营许可证，不能收集（{statute}）。请改选日期，或待许可证续期后办理。',
  en: 'The facility has no permit in force on {on} and may not collect ({statute}). Choose another day, or wait for the renewal.',
});

export const codeOutsidePermit = defineError<{ code: string; number: string; statute: string }>(
  'facility.code-outside-permit',
  422,
  {
    zh: '废物代码 {code} 不在许可证 {number} 的收集范围内（{statute}）。请核对代码，或委托持有该类别许可证的单位。',
    en: 'Permit {number} does not cover the waste code {code} ({statute}). Check the code, or turn to a unit licensed for it.',
  },
);

export const noZone = defineError<{ code: string; category: string }>('facility.no-zone', 409, {
  zh: '目前没有启用中的贮存区可存放 {code}（{category}）。请联系收集单位开放贮存区后再预约。',
  en: 'No open storage zone takes {code} ({category}) at present. Ask the facility to open one, then book.',
});

export const zoneBeingCounted = defineError<{ name: string }>('storage.zone-being-counted', 409, {
  zh: '贮存区“{name}”正在盘点，暂不能入库、移库、拣货、外运或分装。请等盘点结束，或选择其他贮存区。',
  en: 'Zone “{name}” is being counted, so nothing goes in or out. Wait for the end of the count, or choose another zone.',
});

export const limitBelowHeld = defineError<{ what: string; limit: string; held: string }>(
  'facility.limit-below-held',
  409,
  {
    zh: '“{what}”已占用 {held} 吨（含已预约），上限不能改为 {limit} 吨。请先完成或取消相应的预约，或填写不低于已占用量的数值。',
    en: '“{what}” already holds {held} t (bookings included) and cannot be limited to {limit} t. Finish or cancel bookings first, or give at least what is held.',
  },
);

export const facilityNeeded = defineError('facility.choose-one', 400, {
  zh: '请选择要查看的集中点（facilityId）。',
  en: 'Choose the facility that you want to see (facilityId).',
});

describeConstraint(
  'permit_no_overlap',
  {
    zh: '有效期与该单位的另一许可证重叠。请先把旧许可证的有效期截止到新证生效之前。',
    en: 'Its validity overlaps another permit of the facility. End the old permit before the new one begins.',
  },
  '/validFrom',
);
describeConstraint(
  'permit_number_unique',
  { zh: '该许可证编号已登记。', en: 'A permit with this number is registered already.' },
  '/number',
);
describeConstraint(
  'storage_zone_name_unique',
  { zh: '已有同名的贮存区，请换一个名称。', en: 'A storage zone of this name exists; choose another name.' },
  '/name',
);
describeConstraint(
  'facility_short_code_unique',
  { zh: '该单位简码已被使用，请换一个。', en: 'This short code is taken; choose another one.' },
  '/shortCode',
);
