import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import type { AuditEventView } from '../../../audit/audit-event.view.js';
import { Catalogue } from '../../../catalogue/catalogue.service.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import type { MethodCode } from '../../../shared/method-code.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { assignGiven, facilityOf, lockRow, partnerEvent, requireRow, storeRow } from '../../partner-rows.js';
import { treatmentCompanyLifecycle } from '../../partner.lifecycle.js';
import type { PartnerStep } from '../../partner.lifecycle.js';
import { listPartners } from '../../partners.queries.js';
import type { Listing } from '../../partners.queries.js';
import { companyNotFound, companyRetired } from '../treatment.errors.js';
import type { TreatmentParty } from '../treatment.types.js';
import type {
  ChangeTreatmentCompany,
  PermitLineInput,
  RegisterTreatmentCompany,
  TreatmentCompanyListQuery,
} from './dto/treatment-company.dto.js';
import { toTreatmentCompanySummaryView, toTreatmentCompanyView } from './dto/treatment-company.view.js';
import type { TreatmentCompanySummaryView, TreatmentCompanyView } from './dto/treatment-company.view.js';
import { permitLinesOf, replaceLines, withCode } from './treatment-companies.queries.js';
import type { PermitLine } from './treatment-companies.queries.js';
import { TreatmentCompany } from './treatment-company.entity.js';
import { assertPermitPeriod, settleSeat, settleUscc } from './treatment-company.rules.js';

const listing: Listing<TreatmentCompany> = { entity: TreatmentCompany, name: 'name', expiry: 'permitValidTo' };
const notFound = () => companyNotFound({});

/** Companies that treat what the facility collected (利用处置单位): the 接受人 of what leaves. */
@Injectable()
export class TreatmentCompanies {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audit: AuditService,
    private readonly catalogue: Catalogue,
  ) {}

  /** For other modules, retired ones included. Throws `treatment-company.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<TreatmentParty> {
    const company = await requireRow(tx, TreatmentCompany, id, notFound);
    return partyOf(company, await permitLinesOf(tx, id));
  }

  /**
   * A company to enter a contract or an approval of; it cannot be retired or changed meanwhile. Throws
   * `treatment-company.not-found`, 404, and `treatment-company.retired`, 409.
   */
  async holdActive(tx: WriteTx, id: string): Promise<TreatmentParty> {
    const company = await requireRow(tx, TreatmentCompany, id, notFound, 'pessimistic_read');
    if (company.state !== 'active') throw companyRetired({}, '/companyId');
    return partyOf(company, await permitLinesOf(tx, id));
  }

  list(actor: Actor, query: TreatmentCompanyListQuery): Promise<Page<TreatmentCompanySummaryView>> {
    return this.database.read(actor, (tx) =>
      listPartners(tx, listing, query, (row) => toTreatmentCompanySummaryView(row, actor), withCode(query.wasteCode)),
    );
  }

  detail(actor: Actor, id: string): Promise<TreatmentCompanyView> {
    return this.database.read(actor, async (tx) => {
      const company = await requireRow(tx, TreatmentCompany, id, notFound);
      return toTreatmentCompanyView(company, await permitLinesOf(tx, id), actor);
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await requireRow(tx, TreatmentCompany, id, notFound);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /**
   * Refusals, 422: `treatment-company.uscc-malformed`, `…uscc-doubtful`, `…division-unknown`, `…permit-ends-early`,
   * `catalogue.code-unknown`, `catalogue.code-not-in-force`; a permit registered before (`request.conflict`, 409).
   */
  register(actor: Actor, request: RequestIdentity, given: RegisterTreatmentCompany): Promise<TreatmentCompanyView> {
    const { permitLines, divisionCode, uscc, usccOverrideReason = null, ...fields } = given;
    return this.writes.run(actor, 'treatmentCompany.register', request, async (tx) => {
      assertPermitPeriod(given);
      await this.assertListed(tx, permitLines);
      const company = tx.manager.create(TreatmentCompany, {
        ...fields,
        ...settleUscc(uscc, usccOverrideReason),
        seatCode: settleSeat(divisionCode),
        id: newId(),
        facilityId: facilityOf(actor),
        state: treatmentCompanyLifecycle.initial,
        version: 1,
        createdAt: tx.now,
      });
      await tx.manager.insert(TreatmentCompany, company);
      await replaceLines(tx, company, permitLines);
      const data = { permitNo: company.permitNo, permitLines: permitLines.length, usccCheck: company.usccCheck };
      tx.audit(partnerEvent('treatmentCompany', company, 'register', { from: null, to: company.state, data }));
      return toTreatmentCompanyView(company, await permitLinesOf(tx, company.id), actor);
    });
  }

  /** Refusals as of `register`, and `treatment-company.not-found` 404, `request.version-stale` 412. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeTreatmentCompany,
  ): Promise<TreatmentCompanyView> {
    return this.writes.run(actor, 'treatmentCompany.change', request, async (tx) => {
      const company = await lockRow(tx, TreatmentCompany, id, notFound, version);
      const { permitLines, ...fields } = given;
      const changed = assignGiven(company, settled(company, fields));
      assertPermitPeriod(company);
      await storeRow(tx, TreatmentCompany, company);
      if (permitLines !== undefined) {
        await this.assertListed(tx, permitLines);
        await replaceLines(tx, company, permitLines);
        changed.push('permitLines');
      }
      tx.audit(partnerEvent('treatmentCompany', company, 'change', { data: { changed } }));
      return toTreatmentCompanyView(company, await permitLinesOf(tx, id), actor);
    });
  }

  /** Retires or reinstates. Refusals: `treatment-company.not-found` 404, `request.version-stale` 412, `lifecycle.wrong-state` 409. */
  take(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    step: PartnerStep,
  ): Promise<TreatmentCompanyView> {
    return this.writes.run(actor, `treatmentCompany.${step}`, request, async (tx) => {
      const company = await lockRow(tx, TreatmentCompany, id, notFound, version);
      const from = company.state;
      company.state = treatmentCompanyLifecycle.take(step, from, actor, {});
      await storeRow(tx, TreatmentCompany, company);
      tx.audit(partnerEvent('treatmentCompany', company, step, { from, to: company.state }));
      return toTreatmentCompanyView(company, await permitLinesOf(tx, id), actor);
    });
  }

  private async assertListed(tx: WriteTx, lines: readonly PermitLineInput[]): Promise<void> {
    const codes = lines.map(({ wasteCode }) => wasteCode);
    const pointerOf = (code: string) => `/permitLines/${codes.indexOf(code)}/wasteCode`;
    await this.catalogue.inForce(tx, [...new Set(codes)], shanghaiDate(tx.now), pointerOf);
  }
}

/** What was given, in the form to store. A new code needs a reason of its own where its check digit fails. */
function settled(
  company: TreatmentCompany,
  { divisionCode, uscc, usccOverrideReason, ...fields }: Omit<ChangeTreatmentCompany, 'permitLines'>,
): Partial<TreatmentCompany> {
  const isSameCode = uscc === undefined || uscc === company.uscc;
  const reason = usccOverrideReason ?? (isSameCode ? company.usccOverrideReason : null);
  return {
    ...fields,
    ...settleUscc(uscc ?? company.uscc, reason),
    ...(divisionCode !== undefined && { seatCode: settleSeat(divisionCode) }),
  };
}

function partyOf(company: TreatmentCompany, lines: readonly PermitLine[]): TreatmentParty {
  const methodsOf = new Map<string, MethodCode[]>();
  for (const { wasteCode, methodCode } of lines)
    methodsOf.set(wasteCode, [...(methodsOf.get(wasteCode) ?? []), methodCode]);
  const { id, facilityId, name, uscc, seatCode, address, phone, permitNo, permitValidFrom, permitValidTo, state } =
    company;
  const permit = { permitNo, permitValidFrom, permitValidTo, methodsOf };
  return { id, facilityId, name, uscc, divisionCode: seatCode, address, phone, state, ...permit };
}
