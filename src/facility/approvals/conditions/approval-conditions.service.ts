import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../audit/audit.service.js';
import type { AuditEventView } from '../../../audit/audit-event.view.js';
import { databaseNow } from '../../../platform/database/database-now.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { tenantOf } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { FacilityDocuments } from '../../documents/facility-documents.service.js';
import {
  approvalTakesNoConditions,
  conditionClosed,
  conditionNotFound,
  conditionNumberTaken,
  conditionsFull,
  provedLater,
} from '../approvals.errors.js';
import type { OpenCondition } from '../approvals.types.js';
import { findRow, lockRow, newFacilityRow, saveRow } from '../facility-rows.js';
import { findApproval } from '../papers/approval-rows.js';
import { ApprovalCondition } from './approval-condition.entity.js';
import { ApprovalProof } from './approval-proof.entity.js';
import { conditionFacts, noteCondition, takeConditionStep } from './condition-rows.js';
import { conditionLifecycle } from './condition.lifecycle.js';
import { assertDays, laterProof, nextDueOn } from './condition.rules.js';
import { listConditions, listProofs, openConditions } from './conditions.queries.js';
import type { ConditionsQuery, FileProof, LayDownCondition, WaiveCondition } from './dto/condition.dto.js';
import { toConditionView } from './dto/condition.view.js';
import type { ConditionSummaryView, ConditionView, ProofView } from './dto/condition.view.js';

/** The database repeats it, as the range of their numbers. */
const mostConditions = 200;

const noSuchCondition = () => conditionNotFound({});

/** 批复要求. Errors of each: `approval-condition.not-found` (404), `request.version-stale` (412), those of the lifecycle. */
@Injectable()
export class ApprovalConditions {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly documents: FacilityDocuments,
  ) {}

  /**
   * For other modules: the open conditions of the facility's papers in force, with the day on which each is due next, the
   * soonest (and the overdue) first and those kept for good last. `limit` from 1 to 1,000.
   */
  open(tx: Tx, facilityId: string, limit: number): Promise<OpenCondition[]> {
    if (!Number.isInteger(limit) || limit < 1 || limit > 1_000) throw new RangeError(`limit out of bounds: ${limit}`);
    return openConditions(tx, facilityId, limit);
  }

  list(actor: Actor, query: ConditionsQuery): Promise<Page<ConditionSummaryView>> {
    return this.database.read(actor, async (tx) => listConditions(tx, query, shanghaiDate(await databaseNow(tx))));
  }

  one(actor: Actor, id: string): Promise<ConditionView> {
    return this.database.read(actor, async (tx) => {
      const row = await findRow(tx, ApprovalCondition, id, noSuchCondition);
      return viewOf(tx, row, await databaseNow(tx));
    });
  }

  proofs(actor: Actor, id: string, page: PageQuery): Promise<Page<ProofView>> {
    return this.database.read(actor, async (tx) => {
      await findRow(tx, ApprovalCondition, id, noSuchCondition);
      return listProofs(tx, id, page);
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findRow(tx, ApprovalCondition, id, noSuchCondition);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** `approval.not-found` (404), `approval-condition.approval-ended`, `…too-many`, `…number-taken` (409), `…days-wrong` (422). */
  layDown(actor: Actor, request: RequestIdentity, approvalId: string, given: LayDownCondition): Promise<ConditionView> {
    return this.writes.run(actor, 'approvalCondition.layDown', request, async (tx) => {
      const [row] = await this.layDownAll(tx, approvalId, [given], () => '');
      return viewOf(tx, row!, tx.now);
    });
  }

  /** Those of a decision, in its own transaction; errors of `layDown`, at the place that `pointerOf` tells. */
  async layDownAll(
    tx: WriteTx,
    approvalId: string,
    given: readonly LayDownCondition[],
    pointerOf: (place: number) => string,
  ): Promise<ApprovalCondition[]> {
    // Locked, so that two people at once cannot lay down more than the most, nor after its end.
    const approval = await findApproval(tx, approvalId, 'pessimistic_write');
    if (approval.state !== 'draft' && approval.state !== 'inForce') throw approvalTakesNoConditions({});
    const before = await tx.manager.find(ApprovalCondition, { select: { number: true }, where: { approvalId } });
    if (before.length + given.length > mostConditions) throw conditionsFull({ most: mostConditions });
    const taken = new Set(before.map(({ number }) => number));
    given.forEach(({ number }, place) => {
      if (taken.has(number)) throw conditionNumberTaken({ number }, `${pointerOf(place)}/number`);
      taken.add(number);
    });
    const rows = given.map((one, place) => newCondition(tx, approval, one, pointerOf(place)));
    if (rows.length > 0) await tx.manager.insert(ApprovalCondition, rows);
    for (const row of rows) noteCondition(tx, row, 'layDown', { from: null, to: row.state });
    return rows;
  }

  /** `facility-document.not-found` (404), `approval-condition.closed` (409), `…proved-in-future` (422). */
  prove(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { documentId, provedOn, text }: FileProof,
  ): Promise<ConditionView> {
    return this.writes.run(actor, 'approvalCondition.prove', request, async (tx) => {
      const row = await lockRow(tx, ApprovalCondition, id, version, noSuchCondition);
      await this.documents.requireAll(tx, documentId === undefined ? [] : [documentId], () => '/documentId');
      if (row.state !== 'open') throw conditionClosed({});
      if (provedOn > shanghaiDate(tx.now)) throw provedLater({}, '/provedOn');
      await tx.manager.insert(ApprovalProof, {
        id: newId(),
        conditionId: id,
        ...tenantOf(row),
        provedOn,
        text,
        documentId: documentId ?? null,
        filedBy: actor.accountId,
        filedAt: tx.now,
      });
      const lastProvedOn = laterProof(row.lastProvedOn, provedOn);
      await saveRow(tx, ApprovalCondition, row, { lastProvedOn, nextDueOn: nextDueOn(row, lastProvedOn) });
      noteCondition(tx, row, 'prove', { data: { provedOn } });
      return viewOf(tx, row, tx.now);
    });
  }

  meet(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<ConditionView> {
    return this.writes.run(actor, 'approvalCondition.meet', request, async (tx) => {
      const row = await lockRow(tx, ApprovalCondition, id, version, noSuchCondition);
      await takeConditionStep(tx, row, 'meet');
      return viewOf(tx, row, tx.now);
    });
  }

  waive(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { reason }: WaiveCondition,
  ): Promise<ConditionView> {
    return this.writes.run(actor, 'approvalCondition.waive', request, async (tx) => {
      const row = await lockRow(tx, ApprovalCondition, id, version, noSuchCondition);
      await takeConditionStep(tx, row, 'waive', { waiveReason: reason });
      return viewOf(tx, row, tx.now);
    });
  }
}

function newCondition(
  tx: WriteTx,
  approval: { readonly id: string; readonly facilityId: string },
  given: LayDownCondition,
  pointer: string,
): ApprovalCondition {
  const { kind, dueOn = null, intervalMonths = null } = given;
  const days = { kind, dueOn, intervalMonths };
  assertDays(days, pointer);
  return {
    ...given,
    ...days,
    ...newFacilityRow(approval.facilityId, tx.now),
    id: newId(),
    approvalId: approval.id,
    nextDueOn: nextDueOn(days, null),
    state: conditionLifecycle.initial,
    lastProvedOn: null,
    waiveReason: null,
  };
}

function viewOf(tx: Tx, row: ApprovalCondition, now: Date): ConditionView {
  const steps = conditionLifecycle.allowedSteps(row.state, tx.actor, conditionFacts(row));
  return toConditionView(row, shanghaiDate(now), steps);
}
