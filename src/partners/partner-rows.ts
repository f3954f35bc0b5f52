import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Tx } from '../platform/database/database.service.js';
import { expectVersion } from '../platform/http/etag.js';
import type { DomainError } from '../shared/domain-error.js';
import type { Actor } from '../shared/roles.js';
import type { AuditEntry, WriteTx } from '../writes/write-tx.js';
import type { PartnerNoun } from './partner.lifecycle.js';

/** What carriers, vehicles, crew members, treatment companies and the papers of these have in common. */
export interface PartnerRow extends ObjectLiteral {
  id: string;
  facilityId: string;
  state: string;
  version: number;
}

/** The row the caller may see, or the refusal: a foreign id is as unknown as one that does not exist. */
export async function requireRow<Row extends PartnerRow>(
  tx: Tx,
  entity: EntityTarget<Row>,
  id: string,
  notFound: () => DomainError,
  lock?: 'pessimistic_read' | 'pessimistic_write',
): Promise<Row> {
  const where = { id } as FindOptionsWhere<Row>;
  const row = await tx.manager.findOne(entity, { where, ...(lock === undefined ? {} : { lock: { mode: lock } }) });
  if (row === null) throw notFound();
  return row;
}

/** The row to change, locked, if it is still as the caller saw it; else as of `requireRow`, or `request.version-stale`, 412. */
export async function lockRow<Row extends PartnerRow>(
  tx: WriteTx,
  entity: EntityTarget<Row>,
  id: string,
  notFound: () => DomainError,
  version: number,
): Promise<Row> {
  const row = await requireRow(tx, entity, id, notFound, 'pessimistic_write');
  expectVersion(row, version);
  return row;
}

/** Saves a locked row under its next version. */
export async function storeRow<Row extends PartnerRow>(
  tx: WriteTx,
  entity: EntityTarget<Row>,
  row: Row,
): Promise<void> {
  row.version += 1;
  await tx.manager.createQueryBuilder().update(entity).set(row).where('id = :id', { id: row.id }).execute();
}

/** Puts what the caller gave into the row; answers the names of what changed, for the audit trail, which holds no values. */
export function assignGiven<Row extends PartnerRow>(row: Row, given: Partial<Row>): string[] {
  const changed = Object.entries(given).filter(
    ([name, value]) => value !== undefined && JSON.stringify(row[name]) !== JSON.stringify(value),
  );
  Object.assign(row, Object.fromEntries(changed));
  return changed.map(([name]) => name);
}

/** The event of one change to a partner. */
export const partnerEvent = (
  noun: PartnerNoun | 'treatmentContract' | 'transferApproval',
  row: PartnerRow,
  action: 'register' | 'change' | 'retire' | 'reinstate' | 'terminate' | 'revoke' | 'add-prices',
  rest: Pick<AuditEntry, 'from' | 'to' | 'data'>,
): AuditEntry => ({
  subject: noun,
  subjectId: row.id,
  action: `${noun}.${action}`,
  tenant: { facilityId: row.facilityId, enterpriseId: null, divisionCode: null },
  ...rest,
});

/** Routes that write let operators in only, and an operator's account names its facility. */
export function facilityOf(actor: Actor): string {
  if (actor.facilityId === null) throw new Error('partners belong to a facility; the actor has none');
  return actor.facilityId;
}
