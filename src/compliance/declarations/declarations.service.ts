import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { Documents } from '../../enterprises/documents/documents.service.js';
import { FacilityDocuments } from '../../facility/documents/facility-documents.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Actor } from '../../shared/roles.js';
import { endOfShanghaiDay, shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { consentInForce } from './consents.queries.js';
import { DeclarationDrafts } from './declaration-drafts.service.js';
import { linesOf, previousOf } from './declaration-lines.queries.js';
import { findDeclaration, takeDeclarationStep } from './declaration-rows.js';
import type { Declaration } from './declaration.entity.js';
import { declarationLifecycle } from './declaration.lifecycle.js';
import type { DeclarationFacts } from './declaration.lifecycle.js';
import type { DeclarationLine } from './declaration.types.js';
import {
  imbalanceFound,
  openingDiffers,
  receiptInFuture,
  receiptOfOther,
  receiptTooEarly,
  trailLagging,
} from './declarations.errors.js';
import { listDeclarations, numbersOf } from './declarations.queries.js';
import type {
  CorrectDeclaration,
  DeclarationsQuery,
  RedraftDeclaration,
  SubmitDeclaration,
} from './dto/declaration.dto.js';
import { toDeclarationView } from './dto/declaration.view.js';
import type { DeclarationSummaryView, DeclarationView, RecomputedView } from './dto/declaration.view.js';
import { brokenChain, equationsShown, openingsShown, unbalanced } from './equation.rules.js';

/** Longest transaction of this product, with room: what began within the period is written by then. */
const settlingMs = 5 * 60_000;

type Work = (tx: WriteTx, row: Declaration, facts: DeclarationFacts) => Promise<Declaration | void>;

/** 申报, from its draft to its receipt. Errors: `declaration.not-found` (404), those of the lifecycle, `declaration.…`. */
@Injectable()
export class Declarations {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly documents: Documents,
    private readonly facilityDocuments: FacilityDocuments,
    private readonly drafts: DeclarationDrafts,
  ) {}

  /** Works the figures out and freezes them. `declaration.trail-lagging`, 409. */
  draft(actor: Actor, request: RequestIdentity, id: string): Promise<DeclarationView> {
    return this.change(actor, 'declaration.draft', request, id, async (tx, row, facts) => {
      // Who may not draft it, or not yet, is told that first.
      declarationLifecycle.take('draft', row.state, actor, facts);
      const made = await this.drafts.prepare(tx, row);
      await takeDeclarationStep(tx, row, 'draft', facts, made, { draft: made.draft, restsOn: made.restsOnSeq });
      if (!(await this.audits.isNumbered(tx, id))) throw trailLagging({});
      await this.drafts.freeze(tx, row);
    });
  }

  /** The figures anew, with what was recorded since; the former ones stay on record. */
  redraft(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { reason }: RedraftDeclaration,
  ): Promise<DeclarationView> {
    return this.change(actor, 'declaration.redraft', request, id, async (tx, row, facts) => {
      const made = { ...(await this.drafts.prepare(tx, row)), reviewedAt: null, reviewedBy: null };
      const data = { draft: made.draft, restsOn: made.restsOnSeq, reason };
      await takeDeclarationStep(tx, row, 'redraft', facts, made, data);
      await this.drafts.freeze(tx, row);
    });
  }

  /**
   * Somebody stands in for the figures of the version that was read; of the facility's own, another person than drafted
   * them. `declaration.imbalance` and `declaration.opening-differs` (409) name the codes with their figures.
   */
  review(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<DeclarationView> {
    return this.change(actor, 'declaration.review', request, id, async (tx, row, facts) => {
      expectVersion(row, version);
      // Who may not review it learns nothing of its figures.
      declarationLifecycle.take('review', row.state, actor, { ...facts, balanced: true, chained: true });
      await refuseUnsound(tx, row);
      await takeDeclarationStep(tx, row, 'review', facts, { reviewedAt: tx.now, reviewedBy: actor.accountId });
    });
  }

  /** It was filed in the national system, whose receipt is entered. `declaration.receipt-…`, 422; `document.not-found`, 404. */
  submit(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: SubmitDeclaration,
  ): Promise<DeclarationView> {
    return this.change(actor, 'declaration.submit', request, id, async (tx, row, facts) => {
      const { receiptNumber, receiptDocumentId = null } = given;
      const file = receiptDocumentId === null ? {} : await this.receiptFile(tx, row, receiptDocumentId);
      expectVersion(row, version);
      const receiptAt = new Date(given.receiptAt);
      const receipt = { receiptNumber, receiptAt, ...file, consentId: await this.consentOf(tx, row, tx.now) };
      const changes = { ...receipt, submittedAt: tx.now, submittedBy: actor.accountId };
      await takeDeclarationStep(tx, row, 'submit', facts, changes, { receiptNumber, consentId: receipt.consentId });
      if (receiptAt > tx.now) throw receiptInFuture({}, '/receiptAt');
      if (receiptAt <= endOfShanghaiDay(row.endsOn)) throw receiptTooEarly({}, '/receiptAt');
    });
  }

  /** What was submitted was wrong: a new declaration of the period, drafted anew. Answers the new one. */
  correct(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { reason }: CorrectDeclaration,
  ): Promise<DeclarationView> {
    return this.change(actor, 'declaration.correct', request, id, async (tx, row, facts) => {
      await takeDeclarationStep(tx, row, 'correct', facts, { isLatest: false }, { reason });
      return this.drafts.correction(tx, row, reason);
    });
  }

  list(actor: Actor, query: DeclarationsQuery): Promise<Page<DeclarationSummaryView>> {
    return this.database.read(actor, (tx) => listDeclarations(tx, query));
  }

  one(actor: Actor, id: string): Promise<DeclarationView> {
    return this.database.read(actor, async (tx) =>
      this.viewOf(tx, await findDeclaration(tx, id), await databaseNow(tx)),
    );
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findDeclaration(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** The figures as they were known at an audit leaf, by default the one that the draft rests on. */
  recompute(actor: Actor, id: string, leaf: number | undefined): Promise<RecomputedView> {
    return this.database.read(actor, async (tx) => this.drafts.recomputed(tx, await findDeclaration(tx, id), leaf));
  }

  private change(
    actor: Actor,
    action: string,
    request: RequestIdentity,
    id: string,
    work: Work,
  ): Promise<DeclarationView> {
    return this.writes.run(actor, action, request, async (tx) => {
      const row = await findDeclaration(tx, id, 'pessimistic_write');
      const shown = (await work(tx, row, await this.factsOf(tx, row, await linesOf(tx, row), tx.now))) ?? row;
      return this.viewOf(tx, shown, tx.now);
    });
  }

  private async factsOf(
    tx: Tx,
    row: Declaration,
    lines: readonly DeclarationLine[],
    now: Date,
  ): Promise<DeclarationFacts> {
    const own = row.enterpriseId === tx.actor.enterpriseId;
    return {
      settled: now.getTime() > endOfShanghaiDay(row.endsOn).getTime() + settlingMs,
      mayFile: own || (await this.consentOf(tx, row, now)) !== null,
      ownDraft: row.draftedBy === tx.actor.accountId,
      ofFacility: row.enterpriseId === null,
      balanced: unbalanced(lines).length === 0,
      chained: brokenChain(lines).length === 0,
      isLatest: row.isLatest,
    };
  }

  /** Under which the caller files for somebody else; null for one's own unit, and where there is none. */
  private async consentOf(tx: Tx, { enterpriseId, facilityId }: Declaration, now: Date): Promise<string | null> {
    if (enterpriseId === null || enterpriseId === tx.actor.enterpriseId) return null;
    return consentInForce(tx, enterpriseId, facilityId, shanghaiDate(now));
  }

  /** A file of the unit that declares. `declaration.receipt-of-other` (422), `document.not-found`, `facility-document.not-found` (404). */
  private async receiptFile(
    tx: WriteTx,
    { enterpriseId }: Declaration,
    id: string,
  ): Promise<Pick<Declaration, 'receiptDocumentId'> | Pick<Declaration, 'facilityReceiptId'>> {
    if (enterpriseId === null) {
      await this.facilityDocuments.requireAll(tx, [id], () => '/receiptDocumentId');
      return { facilityReceiptId: id };
    }
    const document = await this.documents.require(tx, id);
    if (document.enterpriseId !== enterpriseId) throw receiptOfOther({}, '/receiptDocumentId');
    return { receiptDocumentId: id };
  }

  private async viewOf(tx: Tx, row: Declaration, now: Date): Promise<DeclarationView> {
    const lines = await linesOf(tx, row);
    const previous = await previousOf(tx, row);
    const steps = declarationLifecycle.allowedSteps(row.state, tx.actor, await this.factsOf(tx, row, lines, now));
    const closing = previous?.closing ?? null;
    const present = lines.map((line) => ({
      ...line,
      previousClosingGrams: closing === null ? null : (closing.get(line.wasteCode) ?? 0),
    }));
    return toDeclarationView(row, {
      lines,
      numbers: await numbersOf(tx, row),
      previousId: previous?.id ?? null,
      chained: brokenChain(present).length === 0,
      steps,
    });
  }
}

/** `declaration.imbalance`, `declaration.opening-differs`, 409, with the codes and their figures in tonnes. */
async function refuseUnsound(tx: WriteTx, row: Declaration): Promise<void> {
  const lines = await linesOf(tx, row);
  const wrong = unbalanced(lines);
  if (wrong.length > 0) throw imbalanceFound({ codes: codesOf(wrong), equations: equationsShown(wrong) });
  const broken = brokenChain(lines);
  if (broken.length === 0) return;
  const period = (await previousOf(tx, row))?.period ?? '';
  throw openingDiffers({ period, codes: codesOf(broken), openings: openingsShown(broken) });
}

const codesOf = (lines: readonly DeclarationLine[]): string => lines.map(({ wasteCode }) => wasteCode).join(', ');
