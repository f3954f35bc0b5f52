import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate, shanghaiYear } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { FilingRights } from '../declarations/filing-rights.service.js';
import type { ChangePlan, FilePlan, OpenPlan, PlansQuery } from './dto/plan.dto.js';
import { toPlanView } from './dto/plan.view.js';
import type { PlanSummaryView, PlanView } from './dto/plan.view.js';
import { filedInFuture, yearNotPlanned } from './plan.errors.js';
import type { ManagementPlan } from './plan.entity.js';
import { PlanFilling } from './plan-filling.service.js';
import { planLifecycle } from './plan.lifecycle.js';
import type { PlanFacts } from './plan.lifecycle.js';
import { findPlan, insertChange, insertPlan, takePlanStep } from './plan-rows.js';
import type { NewPlan } from './plan-rows.js';
import { coverOf, incompleteness, mayPlan, missingOf } from './plan.rules.js';
import type { PlanCover, PlanTableName, PlanTables } from './plan.types.js';
import { listPlans, planInForce, versionsOf } from './plans.queries.js';

type Work = (tx: WriteTx, row: ManagementPlan, facts: PlanFacts) => Promise<ManagementPlan | void>;

/** 管理计划, from its draft to its filing. Errors: `plan.not-found` (404), those of the lifecycle, `plan.…`. */
@Injectable()
export class Plans {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly catalogue: Catalogue,
    private readonly enterprises: Enterprises,
    private readonly filling: PlanFilling,
    private readonly rights: FilingRights,
  ) {}

  /**
   * The first draft of a unit and year. `plan.year-wrong` (422), `plan.no-consent`, `enterprise.not-verified`,
   * `plan.open-already` (409) where there is one.
   */
  open(actor: Actor, request: RequestIdentity, { year, enterpriseId }: OpenPlan): Promise<PlanView> {
    return this.writes.run(actor, 'plan.open', request, async (tx) => {
      const plan = await this.unitOf(tx, year, enterpriseId);
      const thisYear = shanghaiYear(tx.now);
      if (!mayPlan(year, thisYear)) throw yearNotPlanned({ from: thisYear, to: thisYear + 1 }, '/year');
      // Who may not work on it may not open it.
      const mayFile = await this.mayFile(tx, plan, tx.now);
      planLifecycle.take('edit', planLifecycle.initial, actor, { mayFile, complete: false });
      return this.viewOf(tx, await insertPlan(tx, plan), tx.now);
    });
  }

  /** Adds what the product knows of the unit; what was entered stays. `plan.too-many-rows`, `facility.no-permit`, 409. */
  fill(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<PlanView> {
    return this.work(actor, 'plan.fill', request, id, async (tx, row, facts) => {
      planLifecycle.take('fill', row.state, actor, facts);
      expectVersion(row, version);
      const filled = await this.filling.filled(tx, row, shanghaiDate(tx.now));
      await takePlanStep(tx, row, 'fill', facts, filled, { rows: rowsOf(filled.tables) });
    });
  }

  /** Puts one table in place of what it said. `catalogue.code-unknown`, `catalogue.code-not-in-force` (422) at the row. */
  put<Name extends PlanTableName>(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    name: Name,
    table: PlanTables[Name],
  ): Promise<PlanView> {
    return this.work(actor, 'plan.edit', request, id, async (tx, row, facts) => {
      planLifecycle.take('edit', row.state, actor, facts);
      expectVersion(row, version);
      await this.requireCodes(tx, codesOf(table));
      const tables = { ...row.tables, [name]: table };
      await takePlanStep(tx, row, 'edit', facts, { tables }, { table: name, rows: rowsOf(tables)[name] });
    });
  }

  /** It was filed in the national system, whose number is entered. `plan.incomplete` (409) names all fields that are missing. */
  file(actor: Actor, request: RequestIdentity, id: string, version: number, given: FilePlan): Promise<PlanView> {
    return this.work(actor, 'plan.file', request, id, async (tx, row, facts) => {
      // Who may not file it is told that first; then all that is missing at once.
      planLifecycle.take('file', row.state, actor, { ...facts, complete: true });
      expectVersion(row, version);
      const lack = incompleteness(row.managementClass, row.tables);
      if (lack !== null) throw lack;
      const { filingNumber, receiptNote = null } = given;
      const receiptAt = new Date(given.receiptAt);
      if (receiptAt > tx.now) throw filedInFuture({}, '/receiptAt');
      const consentId = await this.consentOf(tx, row, tx.now);
      const filed = { filingNumber, receiptAt, receiptNote, consentId, filedAt: tx.now, filedBy: actor.accountId };
      await takePlanStep(tx, row, 'file', facts, filed, { filingNumber, consentId });
    });
  }

  /** What was filed no longer fits: a new draft that begins as it (HJ 1259-2022 5.2). Answers the new one. */
  change(actor: Actor, request: RequestIdentity, id: string, { reason }: ChangePlan): Promise<PlanView> {
    return this.work(actor, 'plan.change', request, id, async (tx, row, facts) => {
      await takePlanStep(tx, row, 'change', facts, { isLatest: false }, { reason });
      return insertChange(tx, row, reason);
    });
  }

  list(actor: Actor, query: PlansQuery): Promise<Page<PlanSummaryView>> {
    return this.database.read(actor, (tx) => listPlans(tx, query));
  }

  one(actor: Actor, id: string): Promise<PlanView> {
    return this.database.read(actor, async (tx) => this.viewOf(tx, await findPlan(tx, id), await databaseNow(tx)));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findPlan(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** What the enterprise's filed plan of the year says of a code (部令23号 第14条): with what is moved, to whom and how much. */
  async covers(tx: Tx, enterpriseId: string, year: number, wasteCode: string): Promise<PlanCover> {
    return coverOf(await planInForce(tx, enterpriseId, year), wasteCode);
  }

  private work(actor: Actor, action: string, request: RequestIdentity, id: string, work: Work): Promise<PlanView> {
    return this.writes.run(actor, action, request, async (tx) => {
      const row = await findPlan(tx, id, 'pessimistic_write');
      const shown = (await work(tx, row, await this.factsOf(tx, row, tx.now))) ?? row;
      return this.viewOf(tx, shown, tx.now);
    });
  }

  /** An enterprise’s own, or the one that an operator names; without a name the operator’s facility itself. */
  private async unitOf(tx: WriteTx, year: number, enterpriseId: string | undefined): Promise<NewPlan> {
    const { facilityId } = tx.actor;
    if (facilityId !== null && enterpriseId === undefined) return this.filling.ofFacility(tx, facilityId, year);
    const { id } = await this.enterprises.owner(tx, enterpriseId);
    return this.filling.ofEnterprise(tx, id, year, shanghaiDate(tx.now));
  }

  private async requireCodes(tx: WriteTx, codes: readonly string[]): Promise<void> {
    if (codes.length === 0) return;
    await this.catalogue.inForce(tx, codes, shanghaiDate(tx.now), (code) => `/rows/${codes.indexOf(code)}/wasteCode`);
  }

  private async factsOf(tx: Tx, row: ManagementPlan, now: Date): Promise<PlanFacts> {
    const complete = row.state !== 'draft' || missingOf(row.managementClass, row.tables).length === 0;
    return { mayFile: await this.mayFile(tx, row, now), complete };
  }

  private async mayFile(tx: Tx, unit: Pick<NewPlan, 'enterpriseId' | 'facilityId'>, now: Date): Promise<boolean> {
    return unit.enterpriseId === tx.actor.enterpriseId || (await this.consentOf(tx, unit, now)) !== null;
  }

  /** Under which the caller files for somebody else; null for one's own unit, and where there is none. */
  private async consentOf(
    tx: Tx,
    { enterpriseId, facilityId }: Pick<NewPlan, 'enterpriseId' | 'facilityId'>,
    now: Date,
  ): Promise<string | null> {
    if (enterpriseId === null || enterpriseId === tx.actor.enterpriseId) return null;
    return this.rights.consentOn(tx, enterpriseId, facilityId, shanghaiDate(now));
  }

  private async viewOf(tx: Tx, row: ManagementPlan, now: Date): Promise<PlanView> {
    return toPlanView(row, {
      missing: row.state === 'draft' ? missingOf(row.managementClass, row.tables) : [],
      versions: await versionsOf(tx, row),
      steps: planLifecycle.allowedSteps(row.state, tx.actor, await this.factsOf(tx, row, now)),
    });
  }
}

/** How many of each table: what a person entered is no affair of the trail. */
const rowsOf = (tables: PlanTables): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, Array.isArray(table) ? table.length : 1]));

const codesOf = (table: PlanTables[PlanTableName]): string[] =>
  Array.isArray(table)
    ? (table as readonly { readonly wasteCode?: string }[]).flatMap(({ wasteCode }) => wasteCode ?? [])
    : [];
