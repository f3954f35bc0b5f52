import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const companyNotFound = defineError('treatment-company.not-found', 404, {
  zh: '未找到该利用处置单位。请从利用处置单位列表中选择。',
  en: 'There is no such treatment company. Choose one from the list of treatment companies.',
});

export const companyRetired = defineError('treatment-company.retired', 409, {
  zh: '该利用处置单位已停用，不能再登记合同或批准。请先恢复使用，或选择其他单位。',
  en: 'This treatment company is retired and takes no contracts or approvals. Reinstate it first, or choose another one.',
});

export const usccMalformed = defineError('treatment-company.uscc-malformed', 422, {
  zh: '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）。请对照营业执照更正。',
  en: 'The credit code has 18 digits or capitals without I, O, S, V, Z. Correct it from the business licence.',
});

export const usccDoubtful = defineError('treatment-company.uscc-doubtful', 422, {
  zh: '统一社会信用代码校验位不符。请核对营业执照；确认无误的，填写 usccOverrideReason 说明依据。',
  en: 'The check digit of the credit code fails. Compare it with the licence; if it is right all the same, say why in usccOverrideReason.',
});

export const seatUnknown = defineError('treatment-company.division-unknown', 422, {
  zh: '行政区划应为六位县级代码，如 320613。请按单位所在地选择。',
  en: 'The division must be the six digits of a county, such as 320613. Choose the one the company sits in.',
});

export const permitEndsEarly = defineError('treatment-company.permit-ends-early', 422, {
  zh: '许可证的终止日期不能早于起始日期。请对照许可证更正。',
  en: 'The permit’s last day must not be before its first. Correct it from the permit.',
});

export const contractNotFound = defineError('treatment-contract.not-found', 404, {
  zh: '未找到该利用处置合同。请从合同列表中选择。',
  en: 'There is no such treatment contract. Choose one from the list of contracts.',
});

export const contractOver = defineError('treatment-contract.terminated', 409, {
  zh: '该合同已终止，不能再修改。请登记新的合同。',
  en: 'This contract is terminated and stays as it is. Enter the new contract.',
});

export const contractEndsEarly = defineError('treatment-contract.ends-early', 422, {
  zh: '合同终止日期不能早于起始日期。',
  en: 'The contract’s last day must not be before its first.',
});

export const contractTooLong = defineError('treatment-contract.too-long', 422, {
  zh: '合同期限最长 10 年。请核对终止日期。',
  en: 'A contract lasts ten years at most. Check its last day.',
});

export const quotaBelowHeld = defineError<{ year: number; quota: string; held: string }>(
  'treatment-contract.quota-below-held',
  409,
  {
    zh: '{year} 年已安排和已外运共 {held} 吨，合同数量不能改为 {quota} 吨。请填写不少于 {held} 吨的数量。',
    en: '{held} t are planned or shipped in {year}, so the quantity cannot become {quota} t. Enter no less than {held} t.',
  },
);

export const priceTwice = defineError<{ code: string }>('treatment-contract.price-twice', 422, {
  zh: '代码 {code} 在同一天有两个价格，请保留一个。',
  en: 'The code {code} has two prices on one day; keep one.',
});

export const priceOutside = defineError<{ validFrom: string; validTo: string }>(
  'treatment-contract.price-outside',
  422,
  {
    zh: '价格的生效日期须在合同期限（{validFrom} 至 {validTo}）之内。',
    en: 'A price must begin within the contract ({validFrom} to {validTo}).',
  },
);

export const pricePast = defineError<{ today: string }>('treatment-contract.price-past', 422, {
  zh: '新价格最早从今天（{today}）起生效，已发生的外运不改价。',
  en: 'A new price begins today ({today}) at the earliest: what was shipped keeps its price.',
});

export const priceOfForeignCode = defineError<{ code: string }>('treatment-contract.code-not-permitted', 422, {
  zh: '该单位的许可证不含废物代码 {code}，不能约定价格。请核对代码，或先更新其许可证内容。',
  en: 'The company’s permit does not name {code}, so it has no price. Check the code, or enter its permit anew first.',
});

export const approvalNotFound = defineError('transfer-approval.not-found', 404, {
  zh: '未找到该跨省转移批准。请从批准列表中选择。',
  en: 'There is no such cross-province approval. Choose one from the list of approvals.',
});

export const approvalOver = defineError('transfer-approval.revoked', 409, {
  zh: '该批准已撤销，不能再修改。请登记新的批准。',
  en: 'This approval is revoked and stays as it is. Enter the new approval.',
});

export const approvalNotNeeded = defineError('transfer-approval.not-needed', 422, {
  zh: '该单位与本设施在同一省份，不需要跨省转移批准。请核对所选单位。',
  en: 'The company sits in the facility’s own province, which needs no approval. Check which company is meant.',
});

export const approvalEndsEarly = defineError('transfer-approval.ends-early', 422, {
  zh: '批准的终止日期不能早于起始日期。',
  en: 'The approval’s last day must not be before its first.',
});

export const approvalTooLong = defineError<{ latest: string }>('transfer-approval.too-long', 422, {
  zh: '跨省转移批准的有效期不超过十二个月（最迟至 {latest}）。请对照批准文件更正。',
  en: 'An approval lasts no longer than twelve months, here until {latest}. Correct it from the decision.',
});

export const approvalBeyondPermit = defineError<{ permitNo: string; validTo: string }>(
  'transfer-approval.beyond-permit',
  422,
  {
    zh: '批准的有效期不超过接受人许可证 {permitNo} 的有效期（至 {validTo}）。请更正日期，或先更新其许可证。',
    en: 'An approval does not outlast the consignee’s permit {permitNo} (until {validTo}). Correct the day, or enter the renewed permit first.',
  },
);

export const approvedNotPermitted = defineError<{ code: string; method: string }>(
  'transfer-approval.line-not-permitted',
  422,
  {
    zh: '接受人许可证不允许以 {method} 利用处置 {code}。请核对代码和方式，或先更新其许可证内容。',
    en: 'The consignee’s permit does not allow {method} for {code}. Check both, or enter its permit anew first.',
  },
);

export const approvedBelowHeld = defineError<{ code: string; held: string }>('transfer-approval.below-held', 409, {
  zh: '{code} 已安排和已外运共 {held} 吨，批准数量不能少于此数，也不能移除。请对照批准文件核对。',
  en: '{held} t of {code} are planned or shipped already: the approval cannot say less, nor lose the line. Check it with the decision.',
});

describeConstraint(
  'treatment_company_permit_unique',
  {
    zh: '该许可证号的利用处置单位已登记。请在列表中查找（包括已停用的）。',
    en: 'A treatment company with this permit is registered already; look for it in the list, retired ones included.',
  },
  '/permitNo',
);
describeConstraint(
  'treatment_contract_no_overlap',
  {
    zh: '该单位在此期间已有生效的合同。请先终止旧合同，或改为旧合同到期之后。',
    en: 'The company has a contract for some of these days. Terminate it first, or begin after it ends.',
  },
  '/validFrom',
);
describeConstraint(
  'treatment_contract_number_unique',
  { zh: '该合同编号已使用。请核对编号。', en: 'A contract with this number exists already. Check the number.' },
  '/number',
);
describeConstraint(
  'treatment_price_pk',
  {
    zh: '该代码当天已有价格；价格不可覆盖，请改用之后的日期。',
    en: 'The code has a price from that day; prices are not overwritten, choose a later day.',
  },
  '/prices',
);
describeConstraint(
  'transfer_approval_number_unique',
  { zh: '该批准文号已登记。请核对文号。', en: 'An approval with this number exists already. Check the number.' },
  '/number',
);
