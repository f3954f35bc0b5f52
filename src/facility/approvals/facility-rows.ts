import type { EntityTarget, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { DomainError } from '../../shared/domain-error.js';
import type { WriteTx } from '../../writes/write-tx.js';

/** What approvals, conditions and reports have in common. */
export interface FacilityRow extends ObjectLiteral {
  id: string;
  facilityId: string;
  version: number;
}

/** The row the caller may see, or the refusal: a foreign id is as unknown as one that does not exist. */
export async function findRow<Row extends FacilityRow>(
  tx: Tx,
  entity: EntityTarget<Row>,
  id: string,
  notFound: () => DomainError,
  mode?: 'pessimistic_write',
): Promise<Row> {
  const where = { id } as FindOptionsWhere<Row>;
  const row = await tx.manager.findOne(entity, { where, ...(mode && { lock: { mode } }) });
  if (row === null) throw notFound();
  return row;
}

/** The row to change, locked, if it is still as the caller saw it; else as `findRow`, or `request.version-stale`, 412. */
export async function lockRow<Row extends FacilityRow>(
  tx: WriteTx,
  entity: EntityTarget<Row>,
  id: string,
  version: number,
  notFound: () => DomainError,
): Promise<Row> {
  const row = await findRow(tx, entity, id, notFound, 'pessimistic_write');
  expectVersion(row, version);
  return row;
}

/** Saves columns of a locked row under its next version. */
export async function saveRow<Row extends FacilityRow>(
  tx: WriteTx,
  entity: EntityTarget<Row>,
  row: Row,
  changes: Partial<Row>,
): Promise<void> {
  Object.assign(row, changes, { version: row.version + 1 });
  const columns = { ...changes, version: row.version } as QueryDeepPartialEntity<Row>;
  await tx.manager.createQueryBuilder().update(entity).set(columns).where('id = :id', { id: row.id }).execute();
}

/** What is true of every new row of a facility. */
export const newFacilityRow = (facilityId: string, now: Date) => ({
  facilityId,
  enterpriseId: null,
  divisionCode: null,
  version: 1,
  createdAt: now,
});
