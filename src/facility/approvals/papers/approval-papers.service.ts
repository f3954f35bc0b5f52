import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import type { AuditEventView } from '../../../audit/audit-event.view.js';
import { joinRefusals } from '../../../catalogue/catalogue.errors.js';
import { databaseNow } from '../../../platform/database/database-now.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import { asSystem } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { FacilityDocuments } from '../../documents/facility-documents.service.js';
import { ownFacilityId } from '../../own-facility.js';
import { approvalOver, approvalSealed, filesStay, notRenewable, renewedByReport } from '../approvals.errors.js';
import type { ApprovalKind, ApprovalTerms } from '../approvals.types.js';
import { lockRow, newFacilityRow, saveRow } from '../facility-rows.js';
import { approvalFacts, findApproval, noSuchApproval, noteApproval, takeApprovalStep } from './approval-rows.js';
import { Approval } from './approval.entity.js';
import { approvalLifecycle } from './approval.lifecycle.js';
import { contradictions, dropsFiles, hasBegun, sealedOf, usualBasis } from './approval.rules.js';
import type { ApprovalFields } from './approval.rules.js';
import { approvalsExpiring, approvalsInForce, listApprovals, successorOf } from './approvals.queries.js';
import type { ApprovalsQuery, ChangeApproval, CreateApproval, RevokeApproval } from './dto/approval.dto.js';
import { toApprovalView } from './dto/approval.view.js';
import type { ApprovalSummaryView, ApprovalView } from './dto/approval.view.js';

/** More papers than a facility has in force at once. */
const mostInForce = 200;

/** A decision that is in force as soon as it is written down. */
export type IssuedApproval = Pick<Approval, 'kind' | 'number' | 'issuer' | 'issuedOn' | 'validFrom' | 'documentIds'>;

/** 批准文件 of the facility. Errors of each: `approval.not-found` (404), `request.version-stale` (412), those of the lifecycle. */
@Injectable()
export class ApprovalPapers {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly documents: FacilityDocuments,
  ) {}

  /**
   * For other modules: the facility's papers in force today by the database clock, of one kind or of all, the next to end
   * first and those without an end last; at most 200.
   */
  async inForce(tx: Tx, facilityId: string, kind: ApprovalKind | null = null): Promise<ApprovalTerms[]> {
    return approvalsInForce(tx, facilityId, shanghaiDate(await databaseNow(tx)), kind, mostInForce);
  }

  /**
   * For other modules: the facility's papers that end by `until` (YYYY-MM-DD) and those that have ended, as far as no other
   * follows them, the first to end in front; at most `most`.
   */
  expiring(tx: Tx, facilityId: string, until: string, most = mostInForce): Promise<ApprovalTerms[]> {
    return approvalsExpiring(tx, facilityId, until, most);
  }

  list(actor: Actor, query: ApprovalsQuery): Promise<Page<ApprovalSummaryView>> {
    return this.database.read(actor, async (tx) => listApprovals(tx, query, shanghaiDate(await databaseNow(tx))));
  }

  one(actor: Actor, id: string): Promise<ApprovalView> {
    return this.database.read(actor, async (tx) => viewOf(tx, await findApproval(tx, id), await databaseNow(tx)));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findApproval(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** A draft. Errors: `facility-document.not-found` (404), `approval.…` of `contradictions` (422), `request.conflict` (409). */
  create(actor: Actor, request: RequestIdentity, { kind, ...given }: CreateApproval): Promise<ApprovalView> {
    return this.writes.run(actor, 'approval.create', request, async (tx) => {
      await this.requireFiles(tx, given);
      const row = await this.draft(tx, kind, given);
      noteApproval(tx, row, 'create', { from: null, to: row.state });
      return viewOf(tx, row, tx.now);
    });
  }

  /** A draft that follows a paper of the same kind, which stands until the draft is in force and its first day comes. */
  renew(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeApproval,
  ): Promise<ApprovalView> {
    return this.writes.run(actor, 'approval.renew', request, async (tx) => {
      const before = await lockRow(tx, Approval, id, version, noSuchApproval);
      await this.requireFiles(tx, given);
      if (before.kind === 'environmentalImpactReport') throw renewedByReport({});
      if (before.state !== 'inForce' && before.state !== 'expired') throw notRenewable({});
      const row = await this.draft(tx, before.kind, given, id);
      noteApproval(tx, row, 'create', { from: null, to: row.state, data: { followsId: id } });
      return viewOf(tx, row, tx.now);
    });
  }

  /** `approval.sealed`, `approval.files-stay`, `approval.ended` (409), and as of `create`. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeApproval,
  ): Promise<ApprovalView> {
    return this.writes.run(actor, 'approval.change', request, async (tx) => {
      const row = await lockRow(tx, Approval, id, version, noSuchApproval);
      await this.requireFiles(tx, given);
      assertOpenTo(row, given);
      assertSound({ ...row, ...given }, tx.now);
      await saveRow(tx, Approval, row, { ...given });
      noteApproval(tx, row, 'change', { data: { fields: Object.keys(given) } });
      return viewOf(tx, row, tx.now);
    });
  }

  /** `approval.incomplete` (409) names every field. A paper that it renews is superseded at once if its day has come. */
  putInForce(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<ApprovalView> {
    return this.writes.run(actor, 'approval.putInForce', request, async (tx) => {
      const row = await lockRow(tx, Approval, id, version, noSuchApproval);
      await takeApprovalStep(tx, row, 'putInForce');
      if (row.followsId !== null && hasBegun(row.validFrom, shanghaiDate(tx.now)))
        await this.supersede(tx, row.followsId);
      return viewOf(tx, row, tx.now);
    });
  }

  revoke(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { reason }: RevokeApproval,
  ): Promise<ApprovalView> {
    return this.writes.run(actor, 'approval.revoke', request, async (tx) => {
      const row = await lockRow(tx, Approval, id, version, noSuchApproval);
      await takeApprovalStep(tx, row, 'revoke', { changes: { revokeReason: reason } });
      return viewOf(tx, row, tx.now);
    });
  }

  /** What the calendar does to a paper, for the schedule. */
  end(actor: Actor, request: RequestIdentity, id: string, step: 'supersede' | 'expire'): Promise<void> {
    return this.writes.run(actor, `approval.${step}`, request, async (tx) => {
      await takeApprovalStep(tx, await findApproval(tx, id, 'pessimistic_write'), step);
    });
  }

  /** A decision written down by another noun, which looked at its files, in its transaction: in force at once. Answers its id. */
  async issue(tx: WriteTx, { kind, ...decision }: IssuedApproval): Promise<string> {
    const row = await this.draft(tx, kind, decision);
    noteApproval(tx, row, 'create', { from: null, to: row.state });
    await takeApprovalStep(tx, row, 'putInForce');
    return row.id;
  }

  private async draft(
    tx: WriteTx,
    kind: ApprovalKind,
    given: ChangeApproval,
    followsId: string | null = null,
  ): Promise<Approval> {
    const row: Approval = {
      ...empty,
      basis: usualBasis(kind, shanghaiDate(tx.now)),
      ...given,
      ...newFacilityRow(ownFacilityId(tx.actor), tx.now),
      id: newId(),
      kind,
      followsId,
    };
    assertSound(row, tx.now);
    await tx.manager.insert(Approval, row);
    return row;
  }

  /** What the caller did ends another paper: the step is the calendar's, so it is taken as the system. */
  private async supersede(tx: WriteTx, id: string): Promise<void> {
    const before = await findApproval(tx, id, 'pessimistic_write');
    if (before.state === 'inForce') await takeApprovalStep(tx, before, 'supersede', {}, asSystem(tx.actor));
  }

  private requireFiles(tx: Tx, { documentIds = [] }: ChangeApproval): Promise<void> {
    return this.documents.requireAll(tx, documentIds, (place) => `/documentIds/${place}`);
  }
}

const empty = {
  state: approvalLifecycle.initial,
  number: null,
  issuer: null,
  issuedOn: null,
  validFrom: null,
  validUntil: null,
  insuredFen: null,
  note: null,
  documentIds: [] as string[],
  revokeReason: null,
};

function assertOpenTo(row: Approval, given: ChangeApproval): void {
  if (row.state === 'draft') return;
  if (row.state !== 'inForce') throw approvalOver({});
  const [sealed] = sealedOf(given);
  if (sealed !== undefined) throw approvalSealed({}, `/${sealed}`);
  if (given.documentIds !== undefined && dropsFiles(row.documentIds, given.documentIds))
    throw filesStay({}, '/documentIds');
}

function assertSound(fields: ApprovalFields, now: Date): void {
  const refusal = joinRefusals(contradictions(fields, shanghaiDate(now)));
  if (refusal !== null) throw refusal;
}

async function viewOf(tx: Tx, row: Approval, now: Date): Promise<ApprovalView> {
  const today = shanghaiDate(now);
  const steps = approvalLifecycle.allowedSteps(row.state, tx.actor, await approvalFacts(tx, row, today));
  return toApprovalView(row, today, (await successorOf(tx, row.id))?.id ?? null, steps);
}
