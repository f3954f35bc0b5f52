import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const profileNotFound = defineError('waste-profile.not-found', 404, {
  zh: '没有找到该废物档案。请从本单位的废物档案中重新选择。',
  en: 'There is no such waste profile. Choose one of the enterprise’s profiles again.',
});

export const profileArchived = defineError<{ name: string }>('waste-profile.archived', 409, {
  zh: '废物档案“{name}”已停用。请先恢复，或选择其他档案。',
  en: 'The waste profile “{name}” is archived. Restore it first, or choose another.',
});

export const profileInUse = defineError<{ name: string }>('waste-profile.not-archived', 409, {
  zh: '废物档案“{name}”正在使用，无需恢复。',
  en: 'The waste profile “{name}” is in use; there is nothing to restore.',
});

export const wasteExcluded = defineError<{ code: string }>('waste-profile.waste-excluded', 422, {
  zh: '代码 {code} 的废物不在本集中点的收集范围内，原因与去向见字段说明。',
  en: 'This site never takes waste of code {code}; the field says why and who does.',
});

export const hazardUnlisted = defineError<{ code: string; listed: string; unlisted: string }>(
  'waste-profile.hazard-unlisted',
  422,
  {
    zh: '名录为 {code} 列出的危险特性是 {listed}，不含 {unlisted}。请核对特性或废物代码。',
    en: 'The catalogue lists {listed} for {code}, not {unlisted}. Check the hazards or the code.',
  },
);

export const hazardMissing = defineError<{ code: string; certain: string }>('waste-profile.hazard-missing', 422, {
  zh: '名录确定 {code} 具有危险特性 {certain}（附表注1），请勾选。',
  en: 'By the catalogue (note 1) {code} certainly has the hazard {certain}; tick it.',
});

export const templateUnknown = defineError<{ key: string }>('waste-profile.template-unknown', 422, {
  zh: '没有模板“{key}”。可选模板见 GET /trade-templates。',
  en: 'There is no template “{key}”; GET /trade-templates lists them.',
});

export const photoUnknown = defineError('waste-profile.photo-unknown', 422, {
  zh: '没有找到该照片。请先以 kind=photo 上传，再填写其编号。',
  en: 'There is no such photo. Upload it with kind=photo first, then give its id.',
});

export const enterpriseInactive = defineError('waste-profile.enterprise-suspended', 409, {
  zh: '该单位已暂停服务，不能修改废物档案。请先联系集中点恢复。',
  en: 'The enterprise is suspended and its profiles cannot be changed. Have it reinstated first.',
});

describeConstraint(
  'waste_profile_name_unique',
  {
    zh: '已有同名的废物档案。请换一个能区分的名称。',
    en: 'A profile of this name exists. Give it a name that tells them apart.',
  },
  '/name',
);
