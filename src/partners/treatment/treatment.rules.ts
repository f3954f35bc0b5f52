import { isDivisionCode } from '../../shared/division.js';
import type { Details, FieldError, Text } from '../../shared/domain-error.js';
import { formatTonnes } from '../../shared/mass.js';
import type { Grams } from '../../shared/mass.js';
import type { ApprovalTerms, ApprovedLine, ContractInForce, TreatmentParty } from './treatment.types.js';

/** What is to go to a company, and on which papers; `null` where there is none. */
export interface ShipmentPapers {
  /** Where the facility, the 移出人, sits. */
  readonly facilityDivision: string;
  readonly company: TreatmentParty;
  readonly contract: ContractInForce | null;
  readonly approval: ApprovalTerms | null;
}

export interface ShipmentLine {
  readonly wasteCode: string;
  readonly methodCode: string;
  readonly grams: Grams;
}

/**
 * One thing that keeps a shipment from leaving. `pointer` is `/company`, `/contract`, `/approval` or a field of a line such as
 * `/lines/0/wasteCode`; `basis` cites the rule.
 */
export interface ShipmentFinding extends FieldError {
  readonly basis: string;
}

/** Waste goes to holders of a permit that names its code only, and is treated as the permit says. */
const permitBasis = '生态环境法典 第534条';
/** The consignor verifies the other's qualification and has a written contract. */
const contractBasis = '部令23号 第10条';
/** No transfer into another province without approval; new papers when kind, mass, method or consignee change. */
const approvalBasis = '生态环境法典 第536条；部令23号 第21–28条';

const findingOf =
  <D extends Details = Record<never, never>>(code: string, basis: string, text: Text) =>
  (pointer: string, details: D): ShipmentFinding => ({ pointer, code, text, details, basis });

const companyRetired = findingOf<{ name: string }>('shipment.company-retired', contractBasis, {
  zh: '利用处置单位“{name}”已停用。请选择其他单位，或先恢复使用。',
  en: '{name} is retired. Choose another treatment company, or reinstate it first.',
});

const permitNotYetValid = findingOf<{ permitNo: string; from: string }>('shipment.permit-not-yet-valid', permitBasis, {
  zh: '对方许可证 {permitNo} 自 {from} 起有效，此前不得转移。请改期，或登记其现行许可证。',
  en: 'Their permit {permitNo} begins on {from}. Ship later, or enter the permit now in force.',
});

const permitExpired = findingOf<{ permitNo: string; to: string }>('shipment.permit-expired', permitBasis, {
  zh: '对方许可证 {permitNo} 已于 {to} 到期。请取得续期后的许可证并更新资料，或选择其他单位。',
  en: 'Their permit {permitNo} ended on {to}. Get the renewed one and enter it, or choose another company.',
});

const codeNotPermitted = findingOf<{ wasteCode: string; permitNo: string }>(
  'shipment.code-not-permitted',
  permitBasis,
  {
    zh: '对方许可证 {permitNo} 不含废物代码 {wasteCode}。请选择有此代码的单位。',
    en: 'Their permit {permitNo} does not name {wasteCode}. Choose a company whose permit does.',
  },
);

const methodNotPermitted = findingOf<{ wasteCode: string; methodCode: string; allowed: string }>(
  'shipment.method-not-permitted',
  permitBasis,
  {
    zh: '对方许可证对 {wasteCode} 只许可 {allowed}，不含 {methodCode}。请改用许可的方式。',
    en: 'For {wasteCode} their permit allows {allowed}, not {methodCode}. Choose a method that it allows.',
  },
);

const noContract = findingOf<{ day: string }>('shipment.no-contract', contractBasis, {
  zh: '{day} 没有与该单位有效的书面合同。请先登记合同，或改期。',
  en: 'There is no contract with this company in force on {day}. Enter one first, or choose another day.',
});

const approvalMissing = findingOf<{ seat: string }>('shipment.approval-missing', approvalBasis, {
  zh: '该单位在外省（{seat}），须先取得跨省转移批准。请登记批准并选用。',
  en: 'The company sits in another province ({seat}), which needs an approval. Enter it and choose it.',
});

const approvalOfOther = findingOf<{ number: string }>('shipment.approval-of-another-company', approvalBasis, {
  zh: '批准 {number} 的接受人不是该单位；接受人变更须重新申请。请选用该单位的批准。',
  en: 'Approval {number} names another consignee; a new consignee needs a new application. Choose one of this company.',
});

const approvalRevoked = findingOf<{ number: string }>('shipment.approval-revoked', approvalBasis, {
  zh: '批准 {number} 已撤销。请选用有效的批准，或重新申请。',
  en: 'Approval {number} is revoked. Choose one in force, or apply again.',
});

const approvalNotInForce = findingOf<{ number: string; from: string; to: string }>(
  'shipment.approval-not-in-force',
  approvalBasis,
  {
    zh: '批准 {number} 的有效期为 {from} 至 {to}。请在此期间转移，或重新申请。',
    en: 'Approval {number} lasts from {from} to {to}. Ship within, or apply again.',
  },
);

const codeNotApproved = findingOf<{ wasteCode: string; number: string }>('shipment.code-not-approved', approvalBasis, {
  zh: '批准 {number} 不含废物代码 {wasteCode}；种类变化须重新申请。请移除该行，或选用含此代码的批准。',
  en: 'Approval {number} does not name {wasteCode}; another kind needs a new application. Take the line off, or choose an approval with it.',
});

const methodNotApproved = findingOf<{ wasteCode: string; methodCode: string; approved: string; number: string }>(
  'shipment.method-not-approved',
  approvalBasis,
  {
    zh: '批准 {number} 对 {wasteCode} 批准的方式是 {approved}，不是 {methodCode}；方式变化须重新申请。',
    en: 'Approval {number} has {approved} for {wasteCode}, not {methodCode}; another method needs a new application.',
  },
);

const aboveApproved = findingOf<{ wasteCode: string; number: string; approved: string; asked: string }>(
  'shipment.above-approved',
  approvalBasis,
  {
    zh: '{wasteCode} 共 {asked} 吨，超过批准 {number} 的 {approved} 吨。请减少数量；超过批准数量须重新申请。',
    en: '{asked} t of {wasteCode} are more than the {approved} t of approval {number}. Ship less: more needs a new application.',
  },
);

/** Whether the two lie in different provinces: the first two digits of GB/T 2260. */
export const isCrossProvince = (from: string, to: string): boolean =>
  isDivisionCode(from) && isDivisionCode(to) && from.slice(0, 2) !== to.slice(0, 2);

/**
 * Everything that keeps these lines from going to the company on a day (YYYY-MM-DD), for the whole of it to be mended at
 * once; nothing when all is well. What was shipped before is for the ledger's accounts (`treatmentQuota`, `approvalQuota`)
 * to count. An approval that is not needed is not looked at.
 */
export function shipmentFindings(
  papers: ShipmentPapers,
  lines: readonly ShipmentLine[],
  day: string,
): ShipmentFinding[] {
  const { facilityDivision, company, contract } = papers;
  return [
    ...companyFindings(company, day),
    ...(contract === null || !isWithin(contract, day) ? [noContract('/contract', { day })] : []),
    ...lines.flatMap((line, place) => permitFindings(company, line, place)),
    ...(isCrossProvince(facilityDivision, company.divisionCode) ? approvalFindings(papers, lines, day) : []),
  ];
}

function companyFindings(company: TreatmentParty, day: string): ShipmentFinding[] {
  const { name, permitNo, permitValidFrom: from, permitValidTo: to } = company;
  return [
    ...(company.state === 'active' ? [] : [companyRetired('/company', { name })]),
    ...(day < from ? [permitNotYetValid('/company', { permitNo, from })] : []),
    ...(day > to ? [permitExpired('/company', { permitNo, to })] : []),
  ];
}

function permitFindings(company: TreatmentParty, line: ShipmentLine, place: number): ShipmentFinding[] {
  const { wasteCode, methodCode } = line;
  const allowed: readonly string[] | undefined = company.methodsOf.get(wasteCode);
  if (allowed === undefined)
    return [codeNotPermitted(`/lines/${place}/wasteCode`, { wasteCode, permitNo: company.permitNo })];
  if (allowed.includes(methodCode)) return [];
  const details = { wasteCode, methodCode, allowed: allowed.join('、') };
  return [methodNotPermitted(`/lines/${place}/methodCode`, details)];
}

function approvalFindings(
  { company, approval }: ShipmentPapers,
  lines: readonly ShipmentLine[],
  day: string,
): ShipmentFinding[] {
  if (approval === null) return [approvalMissing('/approval', { seat: company.divisionCode })];
  const { number, validFrom: from, validTo: to } = approval;
  return [
    ...(approval.companyId === company.id ? [] : [approvalOfOther('/approval', { number })]),
    ...(approval.state === 'active' ? [] : [approvalRevoked('/approval', { number })]),
    ...(isWithin(approval, day) ? [] : [approvalNotInForce('/approval', { number, from, to })]),
    ...lines.flatMap((line, place) => approvedLineFindings(approval, lines, line, place)),
  ];
}

function approvedLineFindings(
  { number, lines: approvedLines }: ApprovalTerms,
  lines: readonly ShipmentLine[],
  { wasteCode, methodCode, grams }: ShipmentLine,
  place: number,
): ShipmentFinding[] {
  const approved = approvedLines.find((line) => line.wasteCode === wasteCode);
  if (approved === undefined) return [codeNotApproved(`/lines/${place}/wasteCode`, { wasteCode, number })];
  const findings: ShipmentFinding[] = [];
  if (approved.methodCode !== methodCode) {
    const details = { wasteCode, methodCode, approved: approved.methodCode, number };
    findings.push(methodNotApproved(`/lines/${place}/methodCode`, details));
  }
  const before = gramsOf(lines.slice(0, place), approved);
  // Told once, at the line that goes beyond.
  if (before <= approved.grams && before + grams > approved.grams) {
    const [asked, most] = [formatTonnes(gramsOf(lines, approved)), formatTonnes(approved.grams)];
    findings.push(aboveApproved(`/lines/${place}/grams`, { wasteCode, number, approved: most, asked }));
  }
  return findings;
}

const gramsOf = (lines: readonly ShipmentLine[], { wasteCode }: Pick<ApprovedLine, 'wasteCode'>): Grams =>
  lines.filter((line) => line.wasteCode === wasteCode).reduce((sum, line) => sum + line.grams, 0);

const isWithin = ({ validFrom, validTo }: { validFrom: string; validTo: string }, day: string): boolean =>
  validFrom <= day && day <= validTo;
