import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { Manifests } from '../../manifests/manifests.service.js';
import type { LockedManifest } from '../../manifests/manifests.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Details } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { isArrived, lineOf, requireArrived } from '../arrived-manifest.js';
import { decisionWords } from '../../shared/decision-words.js';
import { attributeWords } from './discrepancy-words.data.js';
import {
  audit,
  decideDiscrepancy,
  openDiscrepancy,
  saveDiscrepancy,
  withdrawDiscrepancy,
} from './discrepancy-records.js';
import { Discrepancy } from './discrepancy.entity.js';
import { discrepancyNotFound, discrepancyReported, reportNeedsDecision } from './discrepancy.errors.js';
import { discrepancyLifecycle } from './discrepancy.lifecycle.js';
import { discrepanciesByAttribute, listDiscrepancies, unreportedDiscrepancies } from './discrepancy.queries.js';
import type { DiscrepancyCount, UnreportedDiscrepancy } from './discrepancy.queries.js';
import { textOf } from './discrepancy.rules.js';
import type {
  DecideDiscrepancy,
  DeclareDiscrepancy,
  DiscrepancyListQuery,
  ReportDiscrepancy,
  WithdrawDiscrepancy,
} from './dto/discrepancy.dto.js';
import { toDiscrepancyDetailView } from './dto/discrepancy.view.js';
import type { DiscrepancyDetailView, DiscrepancyView } from './dto/discrepancy.view.js';

export type { DiscrepancyCount } from './discrepancy.queries.js';

type Work = (tx: WriteTx, manifest: LockedManifest, row: Discrepancy) => Promise<void>;

/** Differences between manifest and goods. Errors: those of the lifecycle, `discrepancy.…`, `storage.…`. */
@Injectable()
export class Discrepancies {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly manifests: Manifests,
  ) {}

  /** Those of a facility that the bureau was not told of yet (部令23号 第18条), the oldest first. */
  unreported(tx: Tx, facilityId: string, most: number): Promise<UnreportedDiscrepancy[]> {
    return unreportedDiscrepancies(tx, facilityId, most);
  }

  /** How many were found at a facility from an instant until before another one, by what differed. */
  byAttribute(tx: Tx, facilityId: string, from: Date, until: Date): Promise<DiscrepancyCount[]> {
    return discrepanciesByAttribute(tx, facilityId, from, until);
  }

  /** A difference that the receiver sees: name, property, form or packaging. `request.conflict` (409) when there is one. */
  declare(actor: Actor, request: RequestIdentity, given: DeclareDiscrepancy): Promise<DiscrepancyDetailView> {
    return this.writes.run(actor, 'discrepancy.declare', request, async (tx) => {
      const manifest = await this.manifests.lock(tx, given.manifestId);
      requireArrived(manifest);
      const line = lineOf(manifest, given.lineId, '/lineId');
      const { attribute, found } = given;
      const row = await openDiscrepancy(tx, manifest, line, { attribute, found, foundGrams: null });
      return viewOf(row, actor, manifest);
    });
  }

  decide(actor: Actor, request: RequestIdentity, id: string, given: DecideDiscrepancy): Promise<DiscrepancyDetailView> {
    return this.change(actor, 'discrepancy.decide', request, id, (tx, manifest, row) =>
      decideDiscrepancy(tx, manifest, row, given),
    );
  }

  withdraw(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { reason }: WithdrawDiscrepancy,
  ): Promise<DiscrepancyDetailView> {
    return this.change(actor, 'discrepancy.withdraw', request, id, (tx, manifest, row) =>
      withdrawDiscrepancy(tx, manifest, row, reason),
    );
  }

  /** The report was sent to the bureau. `discrepancy.report-undecided`, `discrepancy.reported-before` (409). */
  report(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { reference }: ReportDiscrepancy,
  ): Promise<DiscrepancyDetailView> {
    return this.change(actor, 'discrepancy.report', request, id, async (tx, _manifest, row) => {
      if (row.state !== 'decided') throw reportNeedsDecision({});
      if (row.reportedAt !== null) throw discrepancyReported({});
      await saveDiscrepancy(tx, row, { reportedAt: tx.now, reportReference: reference });
      audit(tx, row, 'report');
    });
  }

  list(actor: Actor, query: DiscrepancyListQuery): Promise<Page<DiscrepancyView>> {
    return this.database.read(actor, (tx) => listDiscrepancies(tx, query));
  }

  one(actor: Actor, id: string): Promise<DiscrepancyDetailView> {
    return this.database.read(actor, async (tx) => {
      const row = await this.find(tx, id);
      return viewOf(row, actor, await this.manifests.find(tx, row.manifestId));
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await this.find(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** What people are told of it, in words of both languages. `discrepancy.not-found`, 404. */
  async told(tx: Tx, id: string): Promise<{ manifestId: string; details: Details }> {
    const row = await this.find(tx, id);
    return { manifestId: row.manifestId, details: detailsOf(row) };
  }

  private async find(tx: Tx, id: string): Promise<Discrepancy> {
    const row = await tx.manager.findOneBy(Discrepancy, { id });
    if (row === null) throw discrepancyNotFound({});
    return row;
  }

  /** The consignor has been told. A discrepancy withdrawn meanwhile stays as it is. */
  async noteNotified(tx: WriteTx, id: string): Promise<void> {
    const row = await lock(tx, id);
    if (row.noticeSentAt !== null || row.state === 'withdrawn') return;
    await saveDiscrepancy(tx, row, { noticeSentAt: tx.now });
    audit(tx, row, 'notify');
  }

  /** The manifest is locked before its discrepancies, as everywhere at the weighbridge. */
  private change(
    actor: Actor,
    action: string,
    request: RequestIdentity,
    id: string,
    work: Work,
  ): Promise<DiscrepancyDetailView> {
    return this.writes.run(actor, action, request, async (tx) => {
      const { manifestId } = await this.find(tx, id);
      const manifest = await this.manifests.lock(tx, manifestId);
      const row = await lock(tx, id);
      await work(tx, manifest, row);
      return viewOf(row, actor, manifest);
    });
  }
}

function detailsOf({ attribute, decision, decisionReason, expected, found, bureauReport }: Discrepancy): Details {
  const { position, wasteName } = bureauReport;
  return {
    position,
    waste: wasteName,
    attributeZh: attributeWords[attribute].zh,
    attributeEn: attributeWords[attribute].en,
    expectedZh: expected,
    expectedEn: textOf(attribute, expected).en,
    foundZh: found,
    foundEn: textOf(attribute, found).en,
    decisionZh: decision === null ? '' : decisionWords[decision].zh,
    decisionEn: decision === null ? '' : decisionWords[decision].en,
    reason: decisionReason ?? '',
  };
}

async function lock(tx: WriteTx, id: string): Promise<Discrepancy> {
  const row = await tx.manager.findOne(Discrepancy, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row === null) throw discrepancyNotFound({});
  return row;
}

const viewOf = (row: Discrepancy, actor: Actor, manifest: LockedManifest): DiscrepancyDetailView =>
  toDiscrepancyDetailView(
    row,
    discrepancyLifecycle.allowedSteps(row.state, actor, { isDecided: !isArrived(manifest) }),
  );
