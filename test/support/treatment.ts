import { randomBytes } from 'node:crypto';
import type { TransferApprovalView } from '../../src/partners/treatment/approvals/dto/transfer-approval.view.js';
import { TransferApprovals } from '../../src/partners/treatment/approvals/transfer-approvals.service.js';
import type { TreatmentCompanyView } from '../../src/partners/treatment/companies/dto/treatment-company.view.js';
import { TreatmentCompanies } from '../../src/partners/treatment/companies/treatment-companies.service.js';
import type { TreatmentContractView } from '../../src/partners/treatment/contracts/dto/treatment-contract.view.js';
import { TreatmentContracts } from '../../src/partners/treatment/contracts/treatment-contracts.service.js';
import type { MethodCode } from '../../src/shared/method-code.js';
import { addDays, shanghaiDate } from '../../src/shared/working-days.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import type { TestActor } from './actors.js';
import type { TestApp } from './app.js';
import { newUscc } from './enterprises.js';
import { permittedCodes } from './facility.js';

export interface TreatmentTerms {
  readonly name?: string;
  /** In another province the company comes with an approval of all its codes. */
  readonly divisionCode?: string;
  /** Default: every code of the test facilities by D10. */
  readonly permitLines?: { wasteCode: string; methodCode: MethodCode }[];
  readonly permitValidTo?: string;
  /** Grams a year of the contract; null for no contract. */
  readonly quotaGrams?: number | null;
  readonly prices?: { wasteCode: string; fenPerKg: number }[];
  /** Grams of each code of the approval; null for no approval. */
  readonly approvedGrams?: number | null;
}

export interface StagedTreatment {
  readonly company: TreatmentCompanyView;
  readonly contract: TreatmentContractView | null;
  readonly approval: TransferApprovalView | null;
}

const tonnes = (t: number) => t * 1_000_000;
const incinerated = permittedCodes.map((wasteCode) => ({ wasteCode, methodCode: 'D10' as const }));

/** A company to ship to, for 2020–2099: with a contract of 1,000 t a year and, in another province, an approval until half a year from now. */
export async function treatmentCompany(
  { app }: TestApp,
  { actor }: Pick<TestActor, 'actor'>,
  terms: TreatmentTerms = {},
): Promise<StagedTreatment> {
  const { divisionCode = '320612', permitLines = incinerated, quotaGrams = tonnes(1_000) } = terms;
  const serial = randomBytes(4).toString('hex');
  const company = await app.get(TreatmentCompanies).register(actor, withoutKey, {
    name: terms.name ?? `通州焚烧 ${serial}`,
    uscc: newUscc(),
    divisionCode,
    address: '通州区环保路 9 号',
    phone: '0513-80000009',
    permitNo: `JSNT-${serial}`,
    permitValidFrom: '2020-01-01',
    permitValidTo: terms.permitValidTo ?? '2099-12-31',
    permitLines,
  });
  const companyId = company.id;
  const contract =
    quotaGrams === null
      ? null
      : await app.get(TreatmentContracts).create(actor, withoutKey, {
          companyId,
          number: `HT-${serial}`,
          validFrom: '2025-01-01',
          validTo: '2034-12-31',
          quotaGrams,
          prices: terms.prices ?? [],
        });
  const { approvedGrams = divisionCode.startsWith('32') ? null : tonnes(100) } = terms;
  return { company, contract, approval: await approve(app, actor, company, approvedGrams) };
}

async function approve(
  app: TestApp['app'],
  actor: TestActor['actor'],
  { id: companyId, permitNo, permitLines }: TreatmentCompanyView,
  grams: number | null,
): Promise<TransferApprovalView | null> {
  if (grams === null) return null;
  const codes = [...new Map(permitLines.map((line) => [line.wasteCode, line])).values()];
  const today = shanghaiDate(new Date());
  return app.get(TransferApprovals).create(actor, withoutKey, {
    companyId,
    number: `跨省 ${permitNo}`,
    validFrom: addDays(today, -30),
    validTo: addDays(today, 180),
    route: '江苏省、安徽省',
    lines: codes.map((line) => ({ ...line, grams })),
  });
}
