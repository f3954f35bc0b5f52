import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { StockTakeDifference } from './stock-take-difference.entity.js';
import { StockTake } from './stock-take.entity.js';
import { stockTakeNotFound } from './stock-take.errors.js';
import { stockTakeLifecycle } from './stock-take.lifecycle.js';
import type { StockTakeFacts, StockTakeStep } from './stock-take.lifecycle.js';
import type { FoundDifference } from './stock-take.types.js';

export async function findTake(tx: Tx, id: string): Promise<StockTake> {
  const take = await tx.manager.findOneBy(StockTake, { id });
  if (take === null) throw stockTakeNotFound({});
  return take;
}

/** Scanners share the row; whoever ends the counting waits for them and then has it alone. */
export async function lockTake(
  tx: WriteTx,
  id: string,
  mode: 'pessimistic_read' | 'pessimistic_write' = 'pessimistic_write',
): Promise<StockTake> {
  const take = await tx.manager.findOne(StockTake, { where: { id }, lock: { mode } });
  if (take === null) throw stockTakeNotFound({});
  return take;
}

export async function insertTake(
  tx: WriteTx,
  given: Pick<StockTake, 'facilityId' | 'divisionCode' | 'zoneId'>,
): Promise<StockTake> {
  const mark = { id: newId(), enterpriseId: null, startedBy: tx.actor.accountId, startedAt: tx.now };
  const take = tx.manager.create(StockTake, { ...given, ...mark, ...open, state: stockTakeLifecycle.initial });
  await tx.manager.insert(StockTake, take);
  const { id: subjectId, state: to, zoneId } = take;
  const tenant = tenantOf(take);
  tx.audit({ subject: 'stockTake', subjectId, action: 'stockTake.start', from: null, to, tenant, data: { zoneId } });
  return take;
}

const open = {
  finishedBy: null,
  finishedAt: null,
  expectedContainers: null,
  expectedGrams: null,
  closedBy: null,
  closedAt: null,
  cancelledBy: null,
  cancelledAt: null,
  cancelReason: null,
  version: 1,
} satisfies Partial<StockTake>;

/** Takes the step with its marks and its event. Errors: those of the lifecycle. */
export async function takeStep(
  tx: WriteTx,
  take: StockTake,
  step: Exclude<StockTakeStep, 'scan'>,
  facts: StockTakeFacts,
  marks: Partial<StockTake>,
  data: Record<string, unknown>,
): Promise<void> {
  const from = take.state;
  take.state = stockTakeLifecycle.take(step, from, tx.actor, facts);
  Object.assign(take, marks, { version: take.version + 1 });
  const { id, state, version } = take;
  const change = { ...marks, state, version };
  await tx.manager.update(StockTake, { id }, change);
  const tenant = tenantOf(take);
  tx.audit({ subject: 'stockTake', subjectId: id, action: `stockTake.${step}`, from, to: state, tenant, data });
}

export async function recordDifferences(
  tx: WriteTx,
  take: StockTake,
  found: readonly FoundDifference[],
): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map((difference, position) => ({
    ...difference,
    ...tenantOf(take),
    id: newId(),
    stockTakeId: take.id,
    position,
    decision: null,
    reason: null,
    bookedZoneId: null,
  }));
  await tx.manager.insert(StockTakeDifference, rows);
}
