import { Injectable } from '@nestjs/common';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { AuditService } from '../../audit/audit.service.js';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Permits } from '../../facility/permits.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import type { AgreementTerms } from '../booking-context.queries.js';
import { isDocumentOf } from '../documents/documents.queries.js';
import { agreementTerminated } from '../enterprises.events.js';
import { enterpriseNames } from '../registration/enterprise-names.queries.js';
import { requireEnterprise } from '../registration/enterprise-rows.js';
import { notVerified } from '../registration/enterprise.errors.js';
import { AgreementPrice } from './agreement-price.entity.js';
import { agreementFileUnknown, agreementNotFound, noAgreement } from './agreement.errors.js';
import { agreementLifecycle } from './agreement.lifecycle.js';
import { assertPeriod, assertPriceDays, assertPricedOnce } from './agreement.rules.js';
import { chargeTermsOn, listAgreements, termsOn } from './agreements.queries.js';
import type { ChargeTerms } from './agreements.queries.js';
import type {
  AddPrices,
  AgreementsQuery,
  CreateAgreement,
  LaterPriceLine,
  TerminateAgreement,
} from './dto/agreement.dto.js';
import { toAgreementView } from './dto/agreement.view.js';
import type { AgreementSummaryView, AgreementView } from './dto/agreement.view.js';
import { ServiceAgreement } from './service-agreement.entity.js';

export type { ChargeTerms } from './agreements.queries.js';

/** Service agreements with their prices. Without one in force nothing is booked (部令23号 第10条). */
@Injectable()
export class Agreements {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly catalogue: Catalogue,
    private readonly permits: Permits,
  ) {}

  /** The agreement in force on a day, YYYY-MM-DD. `agreement.none-in-force`, 409. */
  async requireValid(tx: Tx, enterpriseId: string, on: string): Promise<AgreementTerms> {
    const terms = await termsOn(tx, enterpriseId, on);
    if (terms === null) throw noAgreement({ on });
    return terms;
  }

  /** What waste handed over on a day, YYYY-MM-DD, costs; null when no agreement was in force. */
  chargeTerms(tx: Tx, enterpriseId: string, on: string, wasteCodes: readonly string[]): Promise<ChargeTerms | null> {
    return chargeTermsOn(tx, enterpriseId, on, wasteCodes);
  }

  list(actor: Actor, query: AgreementsQuery): Promise<Page<AgreementSummaryView>> {
    return this.database.read(actor, (tx) => listAgreements(tx, query));
  }

  /** `agreement.not-found`, 404. */
  detail(actor: Actor, id: string): Promise<AgreementView> {
    return this.database.read(actor, async (tx) => view(tx, await requireAgreement(tx, id)));
  }

  /** Newest first. `agreement.not-found`, 404. */
  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await requireAgreement(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /**
   * Errors: `enterprise.not-found` (404), `enterprise.not-verified`, `facility.no-permit` (409), `agreement.ends-early`,
   * `agreement.outside-permit`, `agreement.price-twice`, `agreement.file-unknown`, `catalogue.code-…`,
   * `facility.code-outside-permit` (422), `request.conflict` (409) for a number used before or an overlapping period.
   */
  create(actor: Actor, request: RequestIdentity, given: CreateAgreement): Promise<AgreementView> {
    return this.writes.run(actor, 'agreement.create', request, async (tx) => {
      const { prices, signedDocumentId = null, ...terms } = given;
      const { facilityId, divisionCode, state } = await requireEnterprise(tx, given.enterpriseId);
      if (state !== 'verified') throw notVerified(state, '/enterpriseId');
      assertPeriod(given, await this.permits.inForce(tx, facilityId, given.validFrom));
      const agreement: ServiceAgreement = {
        id: newId(),
        facilityId,
        divisionCode,
        ...terms,
        state: agreementLifecycle.initial,
        signedDocumentId,
        terminateReason: null,
        terminatedAt: null,
        version: 1,
        createdAt: tx.now,
      };
      await assertSignedPaper(tx, agreement);
      await tx.manager.insert(ServiceAgreement, agreement);
      await this.savePrices(
        tx,
        agreement,
        prices.map((price) => ({ ...price, validFrom: given.validFrom })),
      );
      const { number, validFrom, validTo, minimumChargeFen } = agreement;
      const data = { number, validFrom, validTo, minimumChargeFen, prices: pricesOf(prices) };
      audit(tx, agreement, 'create', { from: null, to: agreement.state, data });
      return view(tx, agreement);
    });
  }

  /** New versions of prices, from today on. `agreement.price-past`, `agreement.price-outside` (422), and as `create`. */
  addPrices(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: AddPrices,
  ): Promise<AgreementView> {
    return this.writes.run(actor, 'agreement.add-prices', request, async (tx) => {
      const agreement = await lockAgreement(tx, id, version);
      assertPriceDays(given.prices, agreement, shanghaiDate(tx.now));
      await this.savePrices(tx, agreement, given.prices);
      await store(tx, agreement, {});
      audit(tx, agreement, 'add-prices', { data: { prices: pricesOf(given.prices) } });
      return view(tx, agreement);
    });
  }

  /** `agreement.not-found`, `request.version-stale`, `agreement.file-unknown`. */
  attach(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    signedDocumentId: string,
  ): Promise<AgreementView> {
    return this.writes.run(actor, 'agreement.attach', request, async (tx) => {
      const agreement = await lockAgreement(tx, id, version);
      await assertSignedPaper(tx, { ...agreement, signedDocumentId });
      await store(tx, agreement, { signedDocumentId });
      audit(tx, agreement, 'attach', { data: { signedDocumentId } });
      return view(tx, agreement);
    });
  }

  /** Ends today; bookings already made are for people to settle. Also `lifecycle.wrong-state`, 409. */
  terminate(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { reason }: TerminateAgreement,
  ): Promise<AgreementView> {
    return this.writes.run(actor, 'agreement.terminate', request, async (tx) => {
      const agreement = await lockAgreement(tx, id, version);
      const from = agreement.state;
      agreement.state = agreementLifecycle.take('terminate', agreement.state, actor, {});
      const { state, enterpriseId } = agreement;
      const change = { state, terminateReason: reason, terminatedAt: tx.now };
      await store(tx, agreement, change);
      audit(tx, agreement, 'terminate', { from, to: state });
      agreementTerminated.emit(tx, { agreementId: id, enterpriseId });
      return view(tx, agreement);
    });
  }

  private async savePrices(tx: WriteTx, agreement: ServiceAgreement, prices: readonly LaterPriceLine[]): Promise<void> {
    assertPricedOnce(prices);
    if (prices.length === 0) return;
    const codes = prices.map(({ wasteCode }) => wasteCode);
    const pointerOf = (code: string) => `/prices/${codes.indexOf(code)}/wasteCode`;
    const { id: agreementId, facilityId, enterpriseId, divisionCode, validFrom } = agreement;
    await this.catalogue.inForce(tx, codes, shanghaiDate(tx.now), pointerOf);
    this.permits.requireCodes(await this.permits.inForce(tx, facilityId, validFrom), validFrom, codes, pointerOf);
    const owner = { agreementId, facilityId, enterpriseId, divisionCode, createdAt: tx.now };
    const rows = prices.map(({ wasteCode, validFrom: from, fenPerKg }) => ({
      wasteCode,
      validFrom: from,
      fenPerKg,
      ...owner,
    }));
    await tx.manager.insert(AgreementPrice, rows);
  }
}

async function requireAgreement(tx: Tx, id: string, lock?: 'pessimistic_write'): Promise<ServiceAgreement> {
  const agreement = await tx.manager.findOne(ServiceAgreement, {
    where: { id },
    ...(lock === undefined ? {} : { lock: { mode: lock } }),
  });
  if (agreement === null) throw agreementNotFound({});
  return agreement;
}

async function lockAgreement(tx: WriteTx, id: string, version: number): Promise<ServiceAgreement> {
  const agreement = await requireAgreement(tx, id, 'pessimistic_write');
  expectVersion(agreement, version);
  return agreement;
}

async function assertSignedPaper(tx: WriteTx, { signedDocumentId, enterpriseId }: ServiceAgreement): Promise<void> {
  if (signedDocumentId === null || (await isDocumentOf(tx, signedDocumentId, enterpriseId, 'agreement'))) return;
  throw agreementFileUnknown({}, '/signedDocumentId');
}

async function store(tx: WriteTx, agreement: ServiceAgreement, change: Partial<ServiceAgreement>): Promise<void> {
  Object.assign(agreement, change, { version: agreement.version + 1 });
  await tx.manager.update(ServiceAgreement, { id: agreement.id }, { ...change, version: agreement.version });
}

async function view(tx: Tx, agreement: ServiceAgreement): Promise<AgreementView> {
  const where = { agreementId: agreement.id };
  const prices = await tx.manager.find(AgreementPrice, { where, order: { wasteCode: 'ASC', validFrom: 'DESC' } });
  const names = await enterpriseNames(tx, [agreement.enterpriseId]);
  return toAgreementView(agreement, names, prices, agreementLifecycle.allowedSteps(agreement.state, tx.actor, {}));
}

const pricesOf = (prices: readonly Pick<LaterPriceLine, 'wasteCode' | 'fenPerKg'>[]): Record<string, number> =>
  Object.fromEntries(prices.map(({ wasteCode, fenPerKg }) => [wasteCode, fenPerKg]));

interface Trace {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

function audit(tx: WriteTx, agreement: ServiceAgreement, action: string, trace: Trace): void {
  const { id, facilityId, enterpriseId, divisionCode } = agreement;
  const tenant = { facilityId, enterpriseId, divisionCode };
  tx.audit({ subject: 'agreement', subjectId: id, action: `agreement.${action}`, tenant, ...trace });
}
