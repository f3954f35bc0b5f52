import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { facilityNotFound } from '../facility/facility.errors.js';
import { TreatmentCompanies } from '../partners/treatment/companies/treatment-companies.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import type { Text } from '../shared/domain-error.js';
import { sumGrams } from '../shared/mass.js';
import { pageStart } from '../shared/paging.js';
import type { Actor } from '../shared/roles.js';
import type { TransferListQuery, TransferProposalQuery } from './dto/transfer.dto.js';
import { toTransferSummaryView } from './dto/transfer-summary.view.js';
import type { TransferSummaryView } from './dto/transfer-summary.view.js';
import {
  toCandidateView,
  toFlowStepView,
  toStuckStepView,
  toTransferContainerView,
  toTransferLegView,
  toTransferLineView,
} from './dto/transfer.view.js';
import type { StuckStepView, TransferContainerView, TransferProposalView, TransferView } from './dto/transfer.view.js';
import { flowOf } from './flow-steps.js';
import { factsOf, findTransfer, jobsOf, legsOfTransfer, linesOfTransfer } from './transfer-store.js';
import { transferLifecycle } from './transfer.lifecycle.js';
import { mostContainers } from './transfer.rules.js';
import { destinationsOf } from './destinations.queries.js';
import type { Destination } from './destinations.queries.js';
import { candidatesFor, containersOfTransfer, listTransfers, receiversOf, stuckSteps } from './transfers.queries.js';
import type { TransferReceiver } from './transfers.queries.js';

export type { TransferReceiver } from './transfers.queries.js';
export type { Destination } from './destinations.queries.js';

export interface ToldTransfer {
  readonly number: string;
  readonly companyName: string;
  readonly tenant: { readonly facilityId: string; readonly enterpriseId: null; readonly divisionCode: string };
  /** By step. */
  readonly reasons: ReadonlyMap<string, Text>;
}

/** Reads of transfers, under row-level security. */
@Injectable()
export class Transfers {
  constructor(
    private readonly database: Database,
    private readonly audits: AuditService,
    private readonly companies: TreatmentCompanies,
  ) {}

  /** Newest first. */
  list(actor: Actor, query: TransferListQuery): Promise<Page<TransferSummaryView>> {
    return this.database.read(actor, async (tx) =>
      pageOf(
        await listTransfers(tx, query),
        query.limit,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        toTransferSummaryView,
      ),
    );
  }

  /** `transfer.not-found`, 404. */
  detail(actor: Actor, id: string): Promise<TransferView> {
    return this.database.read(actor, async (tx) => {
      const transfer = await findTransfer(tx, id);
      const facts = await factsOf(tx, id);
      return {
        ...toTransferSummaryView(transfer),
        lines: (await linesOfTransfer(tx, id)).map(toTransferLineView),
        legs: (await legsOfTransfer(tx, id)).map(toTransferLegView),
        flow: flowOf(transfer, await jobsOf(tx, id), facts.refusedAway).map(toFlowStepView),
        unscanned: facts.unscanned,
        refusedAway: facts.refusedAway,
        allowedSteps: transferLifecycle.allowedSteps(transfer.state, actor, facts),
      };
    });
  }

  /** For reports: to whom and by which method these shipments took each code. What nobody may see is missing. */
  destinations(tx: Tx, ids: readonly string[]): Promise<Destination[]> {
    return destinationsOf(tx, ids);
  }

  /** For notices: what a transfer is called, whose it is, and why steps of it are stuck. */
  async told(tx: Tx, id: string): Promise<ToldTransfer> {
    const transfer = await findTransfer(tx, id);
    const jobs = [...(await jobsOf(tx, id)).values()];
    const reasons = jobs.flatMap(({ name, lastError }) =>
      lastError === null ? [] : [[name, lastError.text] as const],
    );
    const { facilityId, divisionCode, number, companyName } = transfer;
    return { number, companyName, tenant: { facilityId, enterpriseId: null, divisionCode }, reasons: new Map(reasons) };
  }

  /** For ledgers: where these go and how it is treated there. */
  async receivers(tx: Tx, ids: readonly string[]): Promise<Map<string, TransferReceiver>> {
    return new Map((await receiversOf(tx, ids)).map((receiver) => [receiver.id, receiver]));
  }

  containers(actor: Actor, id: string, { cursor, limit }: PageQuery): Promise<Page<TransferContainerView>> {
    return this.database.read(actor, async (tx) => {
      await findTransfer(tx, id);
      const [after = null] = pageStart(cursor, ['uuid']);
      const rows = await containersOfTransfer(tx, id, after, limit);
      return pageOf(rows, limit, ({ containerId }) => [containerId], toTransferContainerView);
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findTransfer(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** Steps that a rule stopped or whose attempts are used up, the longest waiting first. */
  stuck(actor: Actor, { cursor, limit }: PageQuery): Promise<Page<StuckStepView>> {
    return this.database.read(actor, async (tx) => {
      const [since = null, after = null] = pageStart(cursor, ['instant', 'uuid']);
      const rows = await stuckSteps(tx, [since, after], limit);
      return pageOf(rows, limit, ({ since, id }) => [since.toISOString(), id], toStuckStepView);
    });
  }

  /** What the partner may take of what stands here, first what must leave first. `treatment-company.not-found`, 404. */
  proposal(actor: Actor, query: TransferProposalQuery): Promise<TransferProposalView> {
    return this.database.read(actor, async (tx) => {
      if (actor.facilityId === null) throw facilityNotFound({});
      const { methodsOf } = await this.companies.require(tx, query.companyId);
      const codes = [...methodsOf.keys()].filter((code) => query.wasteCode === undefined || code === query.wasteCode);
      const most = { grams: query.mostGrams, containers: mostContainers };
      const found = await candidatesFor(tx, actor.facilityId, codes, most);
      return { containers: found.map(toCandidateView), grams: sumGrams(found.map(({ grams }) => grams)) };
    });
  }
}
