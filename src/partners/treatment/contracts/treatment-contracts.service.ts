import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import type { AuditEventView } from '../../../audit/audit-event.view.js';
import { treatmentQuota } from '../../../ledger/accounts.js';
import { Ledger } from '../../../ledger/ledger.service.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import { formatTonnes } from '../../../shared/mass.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { shanghaiDate, shanghaiYear } from '../../../shared/working-days.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { assignGiven, lockRow, partnerEvent, requireRow, storeRow } from '../../partner-rows.js';
import { listPartners } from '../../partners.queries.js';
import type { Listing } from '../../partners.queries.js';
import { TreatmentCompanies } from '../companies/treatment-companies.service.js';
import { contractNotFound, contractOver, priceOfForeignCode, quotaBelowHeld } from '../treatment.errors.js';
import type { ContractInForce, ContractedCompany, TreatmentParty } from '../treatment.types.js';
import type {
  AddTreatmentPrices,
  ChangeTreatmentContract,
  CreateTreatmentContract,
  LaterTreatmentPriceLine,
  TerminateTreatmentContract,
  TreatmentContractListQuery,
} from './dto/treatment-contract.dto.js';
import { toTreatmentContractSummaryView } from './dto/treatment-contract.view.js';
import type {
  ContractYearView,
  TreatmentContractSummaryView,
  TreatmentContractView,
} from './dto/treatment-contract.view.js';
import { TreatmentContract } from './treatment-contract.entity.js';
import { contractLifecycle } from './treatment-contract.lifecycle.js';
import { assertContractPeriod, assertPriceDays, assertPricedOnce, yearsFrom } from './treatment-contract.rules.js';
import { contractInForce, contractedCompanies, narrowed, priceOn } from './treatment-contracts.queries.js';
import { TreatmentPrice } from './treatment-price.entity.js';

const listing: Listing<TreatmentContract> = { entity: TreatmentContract, name: 'number', expiry: 'validTo' };
const notFound = () => contractNotFound({});

/** Contracts with treatment companies. Without one in force nothing leaves (部令23号 第10条). */
@Injectable()
export class TreatmentContracts {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audit: AuditService,
    private readonly companies: TreatmentCompanies,
    private readonly ledger: Ledger,
  ) {}

  /** For other modules: the contract with the company in force on a day, YYYY-MM-DD; null without one. */
  inForce(tx: Tx, companyId: string, day: string): Promise<ContractInForce | null> {
    return contractInForce(tx, companyId, day);
  }

  /** For other modules: with whom the facility has a contract on a day, YYYY-MM-DD; at most `most`. */
  contracted(tx: Tx, facilityId: string, day: string, most: number): Promise<ContractedCompany[]> {
    return contractedCompanies(tx, facilityId, day, most);
  }

  /** For other modules, ended and terminated ones included. Throws `treatment-contract.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<ContractInForce> {
    const { number, validFrom, validTo, quotaGrams } = await requireRow(tx, TreatmentContract, id, notFound);
    return { id, number, validFrom, validTo, quotaGrams };
  }

  /** For other modules: fen per kilogram that the facility pays for a code on a day, YYYY-MM-DD; null where none was agreed. */
  priceOf(tx: Tx, contractId: string, wasteCode: string, day: string): Promise<number | null> {
    return priceOn(tx, contractId, wasteCode, day);
  }

  list(actor: Actor, query: TreatmentContractListQuery): Promise<Page<TreatmentContractSummaryView>> {
    return this.database.read(actor, (tx) =>
      listPartners(tx, listing, query, (row) => toTreatmentContractSummaryView(row, actor), narrowed(query)),
    );
  }

  detail(actor: Actor, id: string): Promise<TreatmentContractView> {
    return this.database.read(actor, async (tx) =>
      this.view(tx, await requireRow(tx, TreatmentContract, id, notFound)),
    );
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await requireRow(tx, TreatmentContract, id, notFound);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /**
   * Refusals: `treatment-company.not-found` 404, `treatment-company.retired` 409, `treatment-contract.ends-early`,
   * `…too-long`, `…price-twice`, `…code-not-permitted` 422, `request.conflict` 409 for a number used before or a contract of
   * some of these days.
   */
  create(actor: Actor, request: RequestIdentity, given: CreateTreatmentContract): Promise<TreatmentContractView> {
    const { prices, ...terms } = given;
    return this.writes.run(actor, 'treatmentContract.register', request, async (tx) => {
      const company = await this.companies.holdActive(tx, given.companyId);
      assertContractPeriod(given);
      const contract = tx.manager.create(TreatmentContract, {
        ...terms,
        id: newId(),
        facilityId: company.facilityId,
        state: contractLifecycle.initial,
        terminateReason: null,
        terminatedAt: null,
        version: 1,
        createdAt: tx.now,
      });
      await tx.manager.insert(TreatmentContract, contract);
      const { validFrom, validTo, quotaGrams, companyId } = contract;
      const lines = prices.map((price) => ({ ...price, validFrom }));
      await savePrices(tx, contract, company, lines);
      const data = { companyId, validFrom, validTo, quotaGrams, prices: pricesOf(lines) };
      tx.audit(partnerEvent('treatmentContract', contract, 'register', { from: null, to: contract.state, data }));
      return this.view(tx, contract);
    });
  }

  /**
   * Refusals: `treatment-contract.not-found` 404, `request.version-stale` 412, `treatment-contract.terminated`,
   * `…quota-below-held` 409, and as of `create`.
   */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeTreatmentContract,
  ): Promise<TreatmentContractView> {
    return this.writes.run(actor, 'treatmentContract.change', request, async (tx) => {
      const contract = await lockActive(tx, id, version);
      const changed = assignGiven(contract, given);
      assertContractPeriod(contract);
      await storeRow(tx, TreatmentContract, contract);
      const { validFrom, validTo, quotaGrams } = contract;
      const data = { changed, validFrom, validTo, quotaGrams };
      tx.audit(partnerEvent('treatmentContract', contract, 'change', { data }));
      await this.moveLimits(tx, contract);
      return this.view(tx, contract);
    });
  }

  /** New versions of prices, from today on. `treatment-contract.price-past`, `…price-outside` (422), and as of `change`. */
  addPrices(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { prices }: AddTreatmentPrices,
  ): Promise<TreatmentContractView> {
    return this.writes.run(actor, 'treatmentContract.add-prices', request, async (tx) => {
      const contract = await lockActive(tx, id, version);
      assertPriceDays(prices, contract, shanghaiDate(tx.now));
      await savePrices(tx, contract, await this.companies.require(tx, contract.companyId), prices);
      await storeRow(tx, TreatmentContract, contract);
      const data = { prices: pricesOf(prices) };
      tx.audit(partnerEvent('treatmentContract', contract, 'add-prices', { data }));
      return this.view(tx, contract);
    });
  }

  /** Ends now; nothing more is planned on it. Refusals: `treatment-contract.not-found` 404, `lifecycle.wrong-state` 409. */
  terminate(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { reason }: TerminateTreatmentContract,
  ): Promise<TreatmentContractView> {
    return this.writes.run(actor, 'treatmentContract.terminate', request, async (tx) => {
      const contract = await lockRow(tx, TreatmentContract, id, notFound, version);
      const from = contract.state;
      contract.state = contractLifecycle.take('terminate', from, actor, {});
      Object.assign(contract, { terminateReason: reason, terminatedAt: tx.now });
      await storeRow(tx, TreatmentContract, contract);
      tx.audit(partnerEvent('treatmentContract', contract, 'terminate', { from, to: contract.state }));
      return this.view(tx, contract);
    });
  }

  /**
   * The limits of this year and the later ones follow the contract. Set even where nothing is planned yet: a plan made at
   * this moment by the old quantity then finds the new limit.
   */
  private async moveLimits(tx: WriteTx, contract: TreatmentContract): Promise<void> {
    const { id, facilityId, quotaGrams } = contract;
    const years = yearsFrom(shanghaiYear(tx.now), contract);
    const held = await this.years(tx, contract, years);
    const short = held.find(({ pendingGrams, postedGrams }) => pendingGrams + postedGrams > quotaGrams);
    if (short !== undefined) throw belowHeld(short, quotaGrams);
    for (const year of years)
      await this.ledger.setLimit(tx, treatmentQuota({ facilityId }, id, year, quotaGrams), quotaGrams);
  }

  private async years(tx: Tx, contract: TreatmentContract, years: readonly number[]): Promise<ContractYearView[]> {
    const { id, facilityId, quotaGrams } = contract;
    const balances = await this.ledger.balances(
      tx,
      years.map((year) => treatmentQuota({ facilityId }, id, year, quotaGrams).key),
    );
    return [...balances.values()]
      .map(({ year, limitGrams, pendingGrams, postedGrams }) => ({
        year: year ?? 0,
        quotaGrams: limitGrams ?? quotaGrams,
        pendingGrams,
        postedGrams,
      }))
      .sort((a, b) => a.year - b.year);
  }

  private async view(tx: Tx, contract: TreatmentContract): Promise<TreatmentContractView> {
    const where = { contractId: contract.id };
    const prices = await tx.manager.find(TreatmentPrice, { where, order: { wasteCode: 'ASC', validFrom: 'DESC' } });
    const years = await this.years(tx, contract, yearsFrom(0, contract));
    return {
      ...toTreatmentContractSummaryView(contract, tx.actor),
      prices: prices.map(({ wasteCode, validFrom, fenPerKg }) => ({ wasteCode, validFrom, fenPerKg })),
      years: years.filter(({ pendingGrams, postedGrams }) => pendingGrams + postedGrams > 0),
    };
  }
}

async function lockActive(tx: WriteTx, id: string, version: number): Promise<TreatmentContract> {
  const contract = await lockRow(tx, TreatmentContract, id, notFound, version);
  if (contract.state !== 'active') throw contractOver({});
  return contract;
}

async function savePrices(
  tx: WriteTx,
  { id: contractId, facilityId }: TreatmentContract,
  { methodsOf }: TreatmentParty,
  prices: readonly LaterTreatmentPriceLine[],
): Promise<void> {
  assertPricedOnce(prices);
  const foreign = prices.findIndex(({ wasteCode }) => !methodsOf.has(wasteCode));
  if (foreign >= 0) throw priceOfForeignCode({ code: prices[foreign]!.wasteCode }, `/prices/${foreign}/wasteCode`);
  const rows = prices.map(({ wasteCode, validFrom, fenPerKg }) => {
    const owner = { facilityId, enterpriseId: null, divisionCode: null };
    return { contractId, wasteCode, validFrom, fenPerKg, ...owner, createdAt: tx.now };
  });
  if (rows.length > 0) await tx.manager.insert(TreatmentPrice, rows);
}

const belowHeld = ({ year, pendingGrams, postedGrams }: ContractYearView, quotaGrams: number) =>
  quotaBelowHeld(
    { year, quota: formatTonnes(quotaGrams), held: formatTonnes(pendingGrams + postedGrams) },
    '/quotaGrams',
  );

const pricesOf = (prices: readonly LaterTreatmentPriceLine[]): Record<string, number> =>
  Object.fromEntries(prices.map(({ wasteCode, fenPerKg }) => [wasteCode, fenPerKg]));
