import type { Tx } from '../../../platform/database/database.service.js';
import { pageOf } from '../../../platform/http/paging.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import { decodeCursor } from '../../../shared/paging.js';
import type { OpenCondition } from '../approvals.types.js';
import { ApprovalCondition } from './approval-condition.entity.js';
import { ApprovalProof } from './approval-proof.entity.js';
import type { ConditionsQuery } from './dto/condition.dto.js';
import { toConditionSummaryView, toProofView } from './dto/condition.view.js';
import type { ConditionSummaryView, ProofView } from './dto/condition.view.js';

/** Where a condition without a day stands in lists: after all others. The indices repeat it. */
const noDay = '2999-12-31';
const dayOf = (alias: string): string => `coalesce(${alias}.next_due_on, DATE '${noDay}')`;

/** One page, the next to be due first, under row-level security. */
export async function listConditions(
  tx: Tx,
  query: ConditionsQuery,
  today: string,
): Promise<Page<ConditionSummaryView>> {
  const { approvalId, state, dueBy, overdue, cursor, limit } = query;
  const list = tx.manager.createQueryBuilder(ApprovalCondition, 'c').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('c.facilityId = :facilityId', { facilityId });
  if (approvalId !== undefined) list.andWhere('c.approvalId = :approvalId', { approvalId });
  if (state !== undefined) list.andWhere('c.state = :state', { state });
  if (dueBy !== undefined) list.andWhere('c.nextDueOn <= :dueBy', { dueBy });
  if (overdue !== undefined)
    list.andWhere(`(c.state = 'open' AND ${dayOf('c')} < :today) = :overdue`, { today, overdue });
  if (cursor !== undefined) {
    const [day, id] = decodeCursor(cursor, ['day', 'uuid']);
    list.andWhere(`(${dayOf('c')}, c.id) > (:day::date, :id::uuid)`, { day, id });
  }
  const rows = await list
    .orderBy(dayOf('c'))
    .addOrderBy('c.id')
    .limit(limit + 1)
    .getMany();
  return pageOf(
    rows,
    limit,
    ({ nextDueOn, id }) => [nextDueOn ?? noDay, id],
    (row) => toConditionSummaryView(row, today),
  );
}

/** One page of what proves a condition, the latest day first. */
export async function listProofs(tx: Tx, conditionId: string, { cursor, limit }: PageQuery): Promise<Page<ProofView>> {
  const list = tx.manager.createQueryBuilder(ApprovalProof, 'p').where('p.conditionId = :conditionId', { conditionId });
  if (cursor !== undefined) {
    const [day, id] = decodeCursor(cursor, ['day', 'uuid']);
    list.andWhere('(p.provedOn, p.id) < (:day::date, :id::uuid)', { day, id });
  }
  const rows = await list
    .orderBy('p.provedOn', 'DESC')
    .addOrderBy('p.id', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ provedOn, id }) => [provedOn, id], toProofView);
}

const openSql = `
SELECT c.id, c.facility_id AS "facilityId", c.approval_id AS "approvalId", a.kind AS "approvalKind", a.number AS "approvalNumber",
  c.number, c.text, c.kind, c.next_due_on AS "nextDueOn", c.interval_months AS "intervalMonths",
  c.last_proved_on AS "lastProvedOn", c.role, c.basis
FROM approval_condition c JOIN approval a ON a.id = c.approval_id AND a.state = 'inForce'
WHERE c.facility_id = $1 AND c.state = 'open'
ORDER BY ${dayOf('c')}, c.id LIMIT $2`;

/** What the papers in force still ask of a facility, the next to be due first. */
export const openConditions = (tx: Tx, facilityId: string, most: number): Promise<OpenCondition[]> =>
  tx.query(openSql, [facilityId, most]);
