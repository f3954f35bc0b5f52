import { Injectable } from '@nestjs/common';
import { Facilities } from '../../facility/facilities.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { asSystem } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { addDays, startOfShanghaiDay } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { differenceNotFound, facilityNeeded, periodInvalid, periodTooLarge } from '../gateway.errors.js';
import { GatewayPort } from '../port/gateway.port.js';
import type { HeldManifest } from '../port/gateway.types.js';
import { compare } from './compare.rules.js';
import { mostOpenDifferences, openDifferences, takeDifference, updateDifferences } from './difference-records.js';
import { GatewayDifference } from './difference.entity.js';
import type { DifferenceListQuery, ExplainDifference, StartReconciliation } from './dto/reconciliation.dto.js';
import { toDifferenceView, toReconciliationView } from './dto/reconciliation.view.js';
import type { DifferenceView, ReconciliationView } from './dto/reconciliation.view.js';
import { HeldReader, mostHeld } from './held-reader.js';
import { ourManifests } from './our-manifests.queries.js';
import { GatewayReconciliation } from './reconciliation.entity.js';
import { listDifferences, listReconciliations } from './reconciliation.queries.js';

const mostDays = 92;

/** One at a time of a facility, so that what one opens the other finds. */
const lockSql = "SELECT pg_advisory_xact_lock(hashtextextended('gateway-reconciliation/' || $1, 20))";

/** Compares what the national system holds with what we have, and keeps what differs until somebody explains it. */
@Injectable()
export class Reconciliations {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly port: GatewayPort,
    private readonly reader: HeldReader,
  ) {}

  /**
   * Of numbers issued in the period. Run again it opens nothing twice, and closes what is no longer found.
   * `gateway.period-invalid`, `gateway.period-too-large` (422), `gateway.cannot-reconcile` (409), `gateway.system-down` (503).
   */
  async run(
    actor: Actor,
    request: RequestIdentity,
    { from, to }: StartReconciliation,
    facilityId = actor.facilityId,
  ): Promise<ReconciliationView> {
    if (facilityId === null) throw facilityNeeded({});
    if (to < from || addDays(from, mostDays) <= to) throw periodInvalid({ most: mostDays }, '/to');
    const held = await this.reader.read(facilityId, from, to);
    // What is opened and what vanished is the comparison's finding, not the caller's.
    return this.writes.run(asSystem(actor), 'gateway.reconcile', request, async (tx) => {
      await tx.query(lockSql, [facilityId]);
      const run = await this.make(tx, facilityId, { from, to }, held);
      return toReconciliationView(run);
    });
  }

  /** Newest first. */
  list(actor: Actor, query: PageQuery): Promise<Page<ReconciliationView>> {
    return this.database.read(actor, (tx) => listReconciliations(tx, query));
  }

  /** Newest first. */
  differences(actor: Actor, query: DifferenceListQuery): Promise<Page<DifferenceView>> {
    return this.database.read(actor, (tx) => listDifferences(tx, query));
  }

  /** Closes it with what a person found out. `gateway.difference-not-found` (404), `lifecycle.wrong-state` (409). */
  explain(actor: Actor, request: RequestIdentity, id: string, { reason }: ExplainDifference): Promise<DifferenceView> {
    return this.writes.run(actor, 'gateway.explain', request, async (tx) => {
      const row = await tx.manager.findOne(GatewayDifference, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) throw differenceNotFound({});
      await takeDifference(tx, row, 'explain', { reason });
      return toDifferenceView(row, actor);
    });
  }

  private async make(
    tx: WriteTx,
    facilityId: string,
    period: StartReconciliation,
    held: readonly HeldManifest[],
  ): Promise<GatewayReconciliation> {
    const ours = await this.ours(tx, facilityId, period, held);
    const found = compare(ours, held, period);
    const open = await openDifferences(tx, facilityId, period);
    if (found.length > mostOpenDifferences || open.length > mostOpenDifferences) throw periodTooLarge({}, '/to');
    const { divisionCode } = await this.facilities.require(tx, facilityId);
    const run = tx.manager.create(GatewayReconciliation, {
      id: newId(),
      facilityId,
      enterpriseId: null,
      divisionCode,
      adapter: this.port.name,
      fromDay: period.from,
      toDay: period.to,
      oursCount: ours.length,
      heldCount: held.length,
      openedCount: 0,
      goneCount: 0,
      createdBy: tx.actor.label,
      createdAt: tx.now,
    });
    await tx.manager.insert(GatewayReconciliation, run);
    const { opened, gone } = await updateDifferences(tx, run, found, open);
    Object.assign(run, { openedCount: opened, goneCount: gone });
    await tx.manager.update(GatewayReconciliation, { id: run.id }, { openedCount: opened, goneCount: gone });
    const data = { from: period.from, to: period.to, opened, gone };
    tx.audit({
      subject: 'gatewayReconciliation',
      subjectId: run.id,
      action: 'gateway.reconcile',
      tenant: tenantOf(run),
      data,
    });
    return run;
  }

  private async ours(tx: Tx, facilityId: string, { from, to }: StartReconciliation, held: readonly HeldManifest[]) {
    const limit = mostHeld * 3;
    const [begin, end] = [startOfShanghaiDay(from), startOfShanghaiDay(addDays(to, 1))];
    const ours = await ourManifests(tx, { facilityId, from: begin, to: end, held, limit: limit + 1 });
    if (ours.length > mostHeld) throw periodTooLarge({}, '/to');
    return ours;
  }
}
