import type { Tx } from '../platform/database/database.service.js';
import type { MassKind, MoveKind } from './accounts.js';

/** What went onto accounts of a kind (negative: off them) by transfers of a kind, within a time. */
export interface Movement {
  readonly kind: MassKind;
  readonly move: MoveKind;
  /** A waste code. */
  readonly scope: string;
  /** The shipment, of what goes out; else null. */
  readonly subjectId: string | null;
  readonly grams: number;
}

/** Transfers lie in the order of their instants: only those of the time are read, and of them their entries. */
const movementsSql = `
SELECT a.kind, t.kind AS move, a.scope, CASE WHEN a.kind = 'outbound' THEN t.subject_id END AS "subjectId",
  sum(e.posted_grams)::bigint AS grams
FROM ledger_transfer t JOIN ledger_entry e ON e.transfer_id = t.id JOIN ledger_account a ON a.id = e.account_id
WHERE t.facility_id = $1 AND t.made_at >= $3 AND t.made_at < $4 AND a.kind = ANY ($2)
GROUP BY 1, 2, 3, 4 HAVING sum(e.posted_grams) <> 0 ORDER BY 1, 2, 3, 4`;

const balancesSql = `
SELECT a.scope, (a.posted_grams - coalesce(sum(e.posted_grams) FILTER (WHERE t.made_at >= $3), 0))::bigint AS grams
FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_transfer t ON t.id = e.transfer_id
WHERE a.facility_id = $1 AND a.kind = $2 GROUP BY a.id
HAVING a.posted_grams <> coalesce(sum(e.posted_grams) FILTER (WHERE t.made_at >= $3), 0)`;

/** What went onto accounts of a kind by transfers of a kind on one day of Asia/Shanghai, of all codes. */
export interface DayMovement {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly kind: MassKind;
  readonly move: MoveKind;
  readonly grams: number;
}

const byDaySql = `
SELECT (t.made_at AT TIME ZONE 'Asia/Shanghai')::date::text AS day, a.kind, t.kind AS move, sum(e.posted_grams)::bigint AS grams
FROM ledger_transfer t JOIN ledger_entry e ON e.transfer_id = t.id JOIN ledger_account a ON a.id = e.account_id
WHERE t.facility_id = $1 AND t.made_at >= $3 AND t.made_at < $4 AND a.kind = ANY ($2)
GROUP BY 1, 2, 3 HAVING sum(e.posted_grams) <> 0 ORDER BY 1, 2, 3`;

/** At most a row a day, kind of account and kind of transfer. */
export const movementsByDay = (
  tx: Tx,
  facilityId: string,
  kinds: readonly MassKind[],
  from: Date,
  until: Date,
): Promise<DayMovement[]> => tx.query(byDaySql, [facilityId, kinds, from, until]);

export const movementsWithin = (
  tx: Tx,
  facilityId: string,
  kinds: readonly MassKind[],
  from: Date,
  until: Date,
): Promise<Movement[]> => tx.query(movementsSql, [facilityId, kinds, from, until]);

/** By scope, what stood on the accounts of a kind at an instant. */
export const balancesBefore = (
  tx: Tx,
  facilityId: string,
  kind: MassKind,
  at: Date,
): Promise<{ scope: string; grams: number }[]> => tx.query(balancesSql, [facilityId, kind, at]);
