import type { Tx } from '../../../platform/database/database.service.js';
import { newestFirst } from '../../newest-first.js';
import type { Page } from '../../../platform/http/paging.js';
import type { ApprovalKind, ApprovalTerms } from '../approvals.types.js';
import { Approval } from './approval.entity.js';
import type { ApprovalsQuery } from './dto/approval.dto.js';
import { toApprovalSummaryView } from './dto/approval.view.js';
import type { ApprovalSummaryView } from './dto/approval.view.js';

/** One page, the newest first, under row-level security. */
export function listApprovals(tx: Tx, query: ApprovalsQuery, today: string): Promise<Page<ApprovalSummaryView>> {
  const { kind, state, endingBy } = query;
  const list = tx.manager.createQueryBuilder(Approval, 'row').where('TRUE');
  if (kind !== undefined) list.andWhere('row.kind = :kind', { kind });
  if (state !== undefined) list.andWhere('row.state = :state', { state });
  if (endingBy !== undefined) list.andWhere(`row.state = 'inForce' AND row.validUntil <= :endingBy`, { endingBy });
  return newestFirst(tx, list, query, (row) => toApprovalSummaryView(row, today));
}

const termsOf = (state: string): string => `
SELECT a.id, a.facility_id AS "facilityId", a.kind, a.number, a.issuer, a.issued_on AS "issuedOn", a.valid_from AS "validFrom",
  a.valid_until AS "validUntil", a.basis,
  (SELECT f.id FROM approval f WHERE f.follows_id = a.id AND f.state = 'inForce') AS "followedById"
FROM approval a WHERE a.facility_id = $1 AND ${state}`;

const inForceSql = `${termsOf(`a.state = 'inForce'`)} AND a.valid_from <= $2::date AND (a.valid_until IS NULL OR a.valid_until >= $2::date)
  AND ($3::text IS NULL OR a.kind = $3)
ORDER BY a.valid_until, a.id LIMIT $4`;

/** The papers in force on a day (YYYY-MM-DD), the next to end first, those without an end last. */
export const approvalsInForce = (
  tx: Tx,
  facilityId: string,
  day: string,
  kind: ApprovalKind | null,
  most: number,
): Promise<ApprovalTerms[]> => tx.query(inForceSql, [facilityId, day, kind, most]);

const expiringSql = `${termsOf(`a.state IN ('inForce', 'expired')`)} AND a.valid_until <= $2::date
  AND NOT EXISTS (SELECT FROM approval f WHERE f.follows_id = a.id AND f.state <> 'draft')
ORDER BY a.valid_until, a.id LIMIT $3`;

/** The papers that end by a day (YYYY-MM-DD) or have ended, and that no other follows; the first to end in front. */
export const approvalsExpiring = (tx: Tx, facilityId: string, until: string, most: number): Promise<ApprovalTerms[]> =>
  tx.query(expiringSql, [facilityId, until, most]);

const successorSql = `
SELECT id, state, valid_from AS "validFrom" FROM approval WHERE follows_id = $1 AND state <> 'revoked'`;

export interface Successor {
  readonly id: string;
  readonly state: string;
  readonly validFrom: string | null;
}

/** The renewal of a paper, be it a draft or in force; at most one. */
export async function successorOf(tx: Tx, id: string): Promise<Successor | null> {
  const [row] = await tx.query<Successor>(successorSql, [id]);
  return row ?? null;
}

/** Whether a renewal of the paper is in force and has come to its first day. */
export async function hasBegunSuccessor(tx: Tx, id: string, today: string): Promise<boolean> {
  const successor = await successorOf(tx, id);
  return successor !== null && successor.state === 'inForce' && successor.validFrom! <= today;
}

const succeededSql = `
SELECT p.id FROM approval n JOIN approval p ON p.id = n.follows_id AND p.state = 'inForce'
WHERE n.state = 'inForce' AND n.valid_from <= $1::date ORDER BY n.valid_from, n.id LIMIT $2`;

const overSql = `
SELECT id FROM approval WHERE state = 'inForce' AND valid_until < $1::date ORDER BY valid_until, id LIMIT $2`;

/** Papers in force whose renewal has begun by the day. */
export const approvalsSucceeded = (tx: Tx, today: string, most: number): Promise<{ id: string }[]> =>
  tx.query(succeededSql, [today, most]);

/** Papers in force whose last day has passed. */
export const approvalsOver = (tx: Tx, today: string, most: number): Promise<{ id: string }[]> =>
  tx.query(overSql, [today, most]);
