import { describeConstraint } from '../platform/http/constraint-texts.js';
import { defineError } from '../shared/domain-error.js';

export const carrierNotFound = defineError('carrier.not-found', 404, {
  zh: '未找到该运输单位。请从运输单位列表中选择。',
  en: 'There is no such carrier. Choose one from the list of carriers.',
});

export const carrierNotNamed = defineError<{ name: string }>('carrier.not-named', 422, {
  zh: '没有运输单位“{name}”，或有多家同名。请填写运输单位列表中的名称；同名时填写经营许可证号。',
  en: 'No carrier “{name}”, or several of this name. Give the name as the list of carriers has it, or the licence number.',
});

export const vehicleNotFound = defineError('vehicle.not-found', 404, {
  zh: '未找到该车辆。请从车辆列表中选择。',
  en: 'There is no such vehicle. Choose one from the list of vehicles.',
});

export const crewMemberNotFound = defineError('crew-member.not-found', 404, {
  zh: '未找到该驾驶员或押运员。请从人员列表中选择。',
  en: 'There is no such driver or escort. Choose one from the crew list.',
});

export const plateMalformed = defineError('vehicle.plate-malformed', 422, {
  zh: '车牌号不符合 GA 36 格式。示例：苏F12345、苏FD12345（新能源）、苏F1234挂；不含字母 I、O。',
  en: 'The plate does not follow GA 36. Examples: 苏F12345, 苏FD12345 (new energy), 苏F1234挂; no letter I or O.',
});

export const carrierRetired = defineError('carrier.retired', 409, {
  zh: '该运输单位已停用，不能再登记其车辆和人员。请先恢复使用，或选择其他运输单位。',
  en: 'This carrier is retired and takes no vehicles or crew. Reinstate it first, or choose another one.',
});

export const accountNotDriver = defineError('crew-member.account-not-a-driver', 422, {
  zh: '该账号不是本设施的驾驶员账号。请选择具有驾驶员角色的本设施账号，或留空。',
  en: 'This account is no driver’s account of your facility. Choose one with the driver role, or leave it empty.',
});

export const accountNeedsDriver = defineError('crew-member.account-needs-driver', 422, {
  zh: '只有驾驶员可以关联账号。请先将“驾驶员”加入人员类别，或取消关联账号。',
  en: 'Only a driver can have an account linked. Add the kind driver, or take the account off.',
});

describeConstraint(
  'carrier_licence_unique',
  {
    zh: '该经营许可证号的运输单位已登记。请在列表中查找（包括已停用的）。',
    en: 'A carrier with this licence number is registered already; look for it in the list, retired ones included.',
  },
  '/licenceNo',
);
describeConstraint(
  'vehicle_plate_unique',
  {
    zh: '该车牌号已登记。请在列表中查找（包括已停用的）。',
    en: 'A vehicle with this plate is registered already; look for it in the list, retired ones included.',
  },
  '/plate',
);
describeConstraint(
  'crew_member_certificate_unique',
  {
    zh: '该从业资格证号的人员已登记。请在列表中查找（包括已停用的）。',
    en: 'A crew member with this certificate is registered already; look in the list, retired ones included.',
  },
  '/certificateNo',
);
describeConstraint(
  'crew_member_account_unique',
  {
    zh: '该账号已关联另一名驾驶员。请先取消原来的关联。',
    en: 'This account is linked to another driver already; take it off there first.',
  },
  '/accountId',
);
