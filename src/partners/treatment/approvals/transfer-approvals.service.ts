import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import type { AuditEventView } from '../../../audit/audit-event.view.js';
import { Facilities } from '../../../facility/facilities.service.js';
import { approvalQuota } from '../../../ledger/accounts.js';
import { Ledger } from '../../../ledger/ledger.service.js';
import type { Balance } from '../../../ledger/ledger.service.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import { formatTonnes } from '../../../shared/mass.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { assignGiven, lockRow, partnerEvent, requireRow, storeRow } from '../../partner-rows.js';
import { listPartners } from '../../partners.queries.js';
import type { Listing } from '../../partners.queries.js';
import { TreatmentCompanies } from '../companies/treatment-companies.service.js';
import { approvalNotFound, approvalOver, approvedBelowHeld } from '../treatment.errors.js';
import type { ApprovalTerms, ApprovedLine } from '../treatment.types.js';
import type {
  ChangeTransferApproval,
  CreateTransferApproval,
  RevokeTransferApproval,
  TransferApprovalListQuery,
} from './dto/transfer-approval.dto.js';
import { toTransferApprovalSummaryView } from './dto/transfer-approval.view.js';
import type { TransferApprovalSummaryView, TransferApprovalView } from './dto/transfer-approval.view.js';
import { TransferApproval } from './transfer-approval.entity.js';
import { approvalLifecycle } from './transfer-approval.lifecycle.js';
import { assertApproval } from './transfer-approval.rules.js';
import { approvalsInForce, linesOf, narrowed, replaceLines } from './transfer-approvals.queries.js';

const listing: Listing<TransferApproval> = { entity: TransferApproval, name: 'number', expiry: 'validTo' };
const notFound = () => approvalNotFound({});

/** Approvals of transfers into another province (跨省转移批准, 部令23号 第21–28条). */
@Injectable()
export class TransferApprovals {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audit: AuditService,
    private readonly facilities: Facilities,
    private readonly companies: TreatmentCompanies,
    private readonly ledger: Ledger,
  ) {}

  /** For other modules: the company's approvals in force on a day, YYYY-MM-DD, the next to end first. */
  inForce(tx: Tx, companyId: string, day: string): Promise<ApprovalTerms[]> {
    return approvalsInForce(tx, companyId, day);
  }

  /** For other modules, revoked and ended ones included. Throws `transfer-approval.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<ApprovalTerms> {
    const { companyId, number, validFrom, validTo, route, state } = await requireRow(
      tx,
      TransferApproval,
      id,
      notFound,
    );
    return { id, companyId, number, validFrom, validTo, route, state, lines: await linesOf(tx, id) };
  }

  list(actor: Actor, query: TransferApprovalListQuery): Promise<Page<TransferApprovalSummaryView>> {
    return this.database.read(actor, (tx) =>
      listPartners(tx, listing, query, (row) => toTransferApprovalSummaryView(row, actor), narrowed(query)),
    );
  }

  detail(actor: Actor, id: string): Promise<TransferApprovalView> {
    return this.database.read(actor, async (tx) => this.view(tx, await requireRow(tx, TransferApproval, id, notFound)));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await requireRow(tx, TransferApproval, id, notFound);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /**
   * Refusals: `treatment-company.not-found` 404, `treatment-company.retired` 409, `transfer-approval.not-needed`,
   * `…ends-early`, `…too-long`, `…beyond-permit`, `…line-not-permitted` 422, a number entered before (`request.conflict`, 409).
   */
  create(actor: Actor, request: RequestIdentity, given: CreateTransferApproval): Promise<TransferApprovalView> {
    const { lines, ...terms } = given;
    return this.writes.run(actor, 'transferApproval.register', request, async (tx) => {
      const company = await this.companies.holdActive(tx, given.companyId);
      const { facilityId } = company;
      const { divisionCode } = await this.facilities.require(tx, facilityId);
      assertApproval(given, company, divisionCode);
      const approval = tx.manager.create(TransferApproval, {
        ...terms,
        id: newId(),
        facilityId,
        state: approvalLifecycle.initial,
        revokeReason: null,
        revokedAt: null,
        version: 1,
        createdAt: tx.now,
      });
      await tx.manager.insert(TransferApproval, approval);
      await replaceLines(tx, approval, lines);
      const data = { ...termsOf(approval), lines: massesOf(lines) };
      tx.audit(partnerEvent('transferApproval', approval, 'register', { from: null, to: approval.state, data }));
      return this.view(tx, approval);
    });
  }

  /**
   * Corrects what was typed wrong. Refusals: `transfer-approval.not-found` 404, `request.version-stale` 412,
   * `transfer-approval.revoked`, `…below-held` 409, and as of `create`.
   */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { lines: given, ...terms }: ChangeTransferApproval,
  ): Promise<TransferApprovalView> {
    return this.writes.run(actor, 'transferApproval.change', request, async (tx) => {
      const approval = await lockRow(tx, TransferApproval, id, notFound, version);
      if (approval.state !== 'active') throw approvalOver({});
      const before = await linesOf(tx, id);
      const lines = given ?? before;
      const changed = assignGiven(approval, terms);
      const company = await this.companies.require(tx, approval.companyId);
      const { divisionCode } = await this.facilities.require(tx, approval.facilityId);
      assertApproval({ ...approval, lines }, company, divisionCode);
      await storeRow(tx, TransferApproval, approval);
      const data = { changed, ...termsOf(approval), lines: massesOf(lines) };
      tx.audit(partnerEvent('transferApproval', approval, 'change', { data }));
      if (given !== undefined) {
        await replaceLines(tx, approval, given);
        await this.moveLimits(tx, approval, before, given);
      }
      return this.view(tx, approval);
    });
  }

  /** Ends now; nothing more is planned on it. Refusals: `transfer-approval.not-found` 404, `lifecycle.wrong-state` 409. */
  revoke(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { reason }: RevokeTransferApproval,
  ): Promise<TransferApprovalView> {
    return this.writes.run(actor, 'transferApproval.revoke', request, async (tx) => {
      const approval = await lockRow(tx, TransferApproval, id, notFound, version);
      const from = approval.state;
      approval.state = approvalLifecycle.take('revoke', from, actor, {});
      Object.assign(approval, { revokeReason: reason, revokedAt: tx.now });
      await storeRow(tx, TransferApproval, approval);
      tx.audit(partnerEvent('transferApproval', approval, 'revoke', { from, to: approval.state }));
      return this.view(tx, approval);
    });
  }

  /**
   * The limits follow the lines; one that was taken off goes to zero. Set even where nothing is planned yet: a plan made at
   * this moment by the old lines then finds the new limit. By code, as the ledger locks.
   */
  private async moveLimits(
    tx: WriteTx,
    approval: TransferApproval,
    before: readonly ApprovedLine[],
    lines: readonly ApprovedLine[],
  ): Promise<void> {
    const wanted = new Map([
      ...before.map(({ wasteCode }) => [wasteCode, 0] as const),
      ...lines.map(({ wasteCode, grams }) => [wasteCode, grams] as const),
    ]);
    const codes = [...wanted.keys()].sort();
    const balances = await this.balances(tx, approval, codes);
    for (const code of codes) {
      const held = heldOf(balances.get(keyOf(approval, code)));
      if (held <= wanted.get(code)!) continue;
      const place = lines.findIndex(({ wasteCode }) => wasteCode === code);
      throw approvedBelowHeld({ code, held: formatTonnes(held) }, place < 0 ? '/lines' : `/lines/${place}/grams`);
    }
    for (const code of codes) {
      const grams = wanted.get(code)!;
      await this.ledger.setLimit(tx, approvalQuota(approval, approval.id, code, grams), grams);
    }
  }

  private balances(tx: Tx, approval: TransferApproval, codes: readonly string[]): Promise<Map<string, Balance>> {
    return this.ledger.balances(
      tx,
      codes.map((code) => keyOf(approval, code)),
    );
  }

  private async view(tx: Tx, approval: TransferApproval): Promise<TransferApprovalView> {
    const lines = await linesOf(tx, approval.id);
    const codes = lines.map(({ wasteCode }) => wasteCode);
    const balances = await this.balances(tx, approval, codes);
    return {
      ...toTransferApprovalSummaryView(approval, tx.actor),
      lines: lines.map((line) => {
        const { pendingGrams = 0, postedGrams = 0 } = balances.get(keyOf(approval, line.wasteCode)) ?? {};
        return { ...line, pendingGrams, postedGrams };
      }),
    };
  }
}

const keyOf = ({ id, facilityId }: TransferApproval, code: string): string =>
  approvalQuota({ facilityId }, id, code, 0).key;

const heldOf = (balance: Balance | undefined): number =>
  balance === undefined ? 0 : balance.pendingGrams + balance.postedGrams;

const termsOf = ({ companyId, number, validFrom, validTo }: TransferApproval) => ({
  companyId,
  number,
  validFrom,
  validTo,
});

const massesOf = (lines: readonly ApprovedLine[]): Record<string, number> =>
  Object.fromEntries(lines.map(({ wasteCode, grams }) => [wasteCode, grams]));
