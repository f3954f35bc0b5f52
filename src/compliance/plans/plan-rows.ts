import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { planNotFound, planOpenAlready, tooManyVersions } from './plan.errors.js';
import { ManagementPlan } from './plan.entity.js';
import { planLifecycle } from './plan.lifecycle.js';
import type { PlanFacts, PlanStep } from './plan.lifecycle.js';
import { emptyTables } from './plan.types.js';

const mostVersions = 99;
const lockSql = "SELECT pg_advisory_xact_lock(hashtextextended('management-plan/' || $1, 48))";

/** Whose plan of which year. */
export type NewPlan = Pick<
  ManagementPlan,
  'facilityId' | 'enterpriseId' | 'divisionCode' | 'unitName' | 'managementClass' | 'year' | 'dueOn'
>;

/** `plan.not-found`, 404, for foreign and missing ids alike. */
export async function findPlan(tx: Tx, id: string, mode?: 'pessimistic_write'): Promise<ManagementPlan> {
  const row = await tx.manager.findOne(ManagementPlan, { where: { id }, ...(mode && { lock: { mode } }) });
  if (row === null) throw planNotFound({});
  return row;
}

/** The first plan of the unit and year. `plan.open-already`, 409, where there is one. */
export async function insertPlan(tx: WriteTx, plan: NewPlan): Promise<ManagementPlan> {
  const { facilityId, enterpriseId, year } = plan;
  // Of two at once the second waits, and finds what the first has opened.
  await tx.query(lockSql, [`${enterpriseId ?? facilityId}/${year}`]);
  const where = { facilityId, enterpriseId: enterpriseId ?? IsNull(), year };
  if (await tx.manager.existsBy(ManagementPlan, where)) throw planOpenAlready({ year }, '/year');
  const row: ManagementPlan = {
    ...plan,
    ...blank,
    id: newId(),
    number: 1,
    changesId: null,
    changeReason: null,
    isLatest: true,
    state: planLifecycle.initial,
    tables: emptyTables,
    createdAt: tx.now,
  };
  await tx.manager.insert(ManagementPlan, row);
  auditPlan(tx, row, 'open', { from: null, to: row.state });
  return row;
}

/** The draft that begins as what was filed; that one must have left the latest place. `plan.too-many-versions`, 409. */
export async function insertChange(tx: WriteTx, filed: ManagementPlan, reason: string): Promise<ManagementPlan> {
  if (filed.number >= mostVersions) throw tooManyVersions({ most: mostVersions });
  const row: ManagementPlan = {
    ...filed,
    ...blank,
    id: newId(),
    number: filed.number + 1,
    changesId: filed.id,
    changeReason: reason,
    isLatest: true,
    state: planLifecycle.initial,
    createdAt: tx.now,
  };
  await tx.manager.insert(ManagementPlan, row);
  auditPlan(tx, row, 'open', { from: null, to: row.state }, { changes: filed.id });
  return row;
}

/** Takes a step of a locked plan and leaves its trace. `lifecycle.…` (403, 409), the code of the guard (409). */
export async function takePlanStep(
  tx: WriteTx,
  row: ManagementPlan,
  step: PlanStep,
  facts: PlanFacts,
  changes: Partial<ManagementPlan>,
  data: Record<string, unknown>,
): Promise<void> {
  const from = row.state;
  row.state = planLifecycle.take(step, from, tx.actor, facts);
  const saved = { ...changes, state: row.state, version: row.version + 1 };
  Object.assign(row, saved);
  await tx.manager.update(ManagementPlan, { id: row.id }, saved);
  auditPlan(tx, row, step, { from, to: row.state }, data);
}

function auditPlan(
  tx: WriteTx,
  row: ManagementPlan,
  action: string,
  change: { readonly from: string | null; readonly to: string },
  data: Record<string, unknown> = {},
): void {
  const { id, year, number } = row;
  tx.audit({
    subject: 'plan',
    subjectId: id,
    action: `plan.${action}`,
    // A draft that is worked on leaves the state, and so no change of it.
    ...(change.from === change.to ? {} : change),
    tenant: tenantOf(row),
    data: { year, number, ...data },
  });
}

const blank = {
  filedAt: null,
  filedBy: null,
  consentId: null,
  filingNumber: null,
  receiptAt: null,
  receiptNote: null,
  version: 1,
} satisfies Partial<ManagementPlan>;
