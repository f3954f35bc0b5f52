import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';
import type { DomainError } from '../../shared/domain-error.js';
import { enterpriseStateWords } from './enterprise.types.js';
import type { EnterpriseState } from './enterprise.types.js';

export const enterpriseNotFound = defineError('enterprise.not-found', 404, {
  zh: '没有找到该产废单位。请核对编号，或从列表中重新选择。',
  en: 'There is no such enterprise. Check the id, or choose it from the list again.',
});

export const enterpriseIdNeeded = defineError('enterprise.id-needed', 422, {
  zh: '请用 enterpriseId 指明为哪个单位办理。',
  en: 'Say with enterpriseId for which enterprise this is.',
});

export const enterpriseFieldSealed = defineError<{ field: string; state: string }>('enterprise.field-sealed', 409, {
  zh: '当前状态“{state}”下“{field}”不能修改。如确需更正，请联系集中点退回后修改。',
  en: '“{field}” may not be changed in state {state}. If it is wrong, ask the facility to return the registration.',
});

export const usccMalformed = defineError('enterprise.uscc-malformed', 422, {
  zh: '统一社会信用代码应为 18 位数字和大写字母（不含 I、O、S、V、Z）。请按营业执照填写。',
  en: 'The credit code has 18 digits and capitals (without I, O, S, V, Z). Copy it from the licence.',
});

export const divisionUnknown = defineError('enterprise.division-unknown', 422, {
  zh: '行政区划代码应为 6 位县级代码，如 320613（崇川区）。',
  en: 'The division is the 6-digit code of a county or district, such as 320613.',
});

export const laboratoryKindMisplaced = defineError('enterprise.laboratory-kind-misplaced', 422, {
  zh: '只有实验室需要填写 laboratoryKind。请去掉，或将行业改为实验室。',
  en: 'Only laboratories have a laboratoryKind. Leave it out, or choose the trade laboratory.',
});

export const declaredTwice = defineError<{ code: string }>('enterprise.declared-twice', 422, {
  zh: '废物代码 {code} 申报了两次，请合并为一行。',
  en: 'The code {code} is declared twice; make it one line.',
});

const enterpriseNotVerified = defineError<{ state: string }>('enterprise.not-verified', 409, {
  zh: '该单位尚未通过核验或已暂停服务（当前状态：{state}）。请先完成核验，或联系集中点。',
  en: 'The enterprise is not verified or is suspended (state {state}). Have it verified first, or ask the facility.',
});

export const notVerified = (state: EnterpriseState, pointer?: string): DomainError =>
  enterpriseNotVerified({ state }, pointer, { state: enterpriseStateWords[state] });

export const enterpriseOutOfScope = defineError('enterprise.out-of-scope', 409, {
  zh: '该单位近 12 个月已交付的危险废物达到 10 吨，不再属于小微收集范围。请与持证处置单位直接签约。',
  en: 'Within 12 months the enterprise handed over 10 t and is no longer a small generator. It needs a contract with a licensed treatment company.',
});

describeConstraint(
  'enterprise_one_site',
  {
    zh: '该统一社会信用代码的同名场所已登记。如有多个场所，请填写不同的 siteName。',
    en: 'This site of the credit code is registered already. If the firm has several sites, give each its own siteName.',
  },
  '/siteName',
);
