import type { Tx } from '../platform/database/database.service.js';

export interface LimitAccount {
  readonly id: number;
  readonly kind: 'permitQuota' | 'categoryQuota' | 'zone';
  readonly year: number | null;
  /** A category, a zone's id, or '' for the permit's total. */
  readonly scope: string;
  readonly limitGrams: number;
  readonly pendingGrams: number;
  readonly postedGrams: number;
}

const accountsSql = `
SELECT id, kind, year, scope, limit_grams AS "limitGrams", pending_grams AS "pendingGrams", posted_grams AS "postedGrams"
FROM ledger_account
WHERE facility_id = $1 AND ((kind IN ('permitQuota', 'categoryQuota') AND year = ANY ($2::integer[])) OR kind = 'zone')`;

/** The facility's limit accounts: of the permit in the years, and of its zones. */
export const limitAccounts = (tx: Tx, facilityId: string, years: readonly number[]): Promise<LimitAccount[]> =>
  tx.query(accountsSql, [facilityId, years]);

const recentSql = `
SELECT e.account_id AS id, sum(e.posted_grams)::bigint AS grams
FROM ledger_transfer t JOIN ledger_entry e ON e.transfer_id = t.id
WHERE t.facility_id = $1 AND t.made_at >= app_now() - make_interval(days => $2) AND e.account_id = ANY ($3::bigint[])
GROUP BY e.account_id`;

/** Net grams posted to each account in the last days. */
export async function recentlyPosted(
  tx: Tx,
  facilityId: string,
  days: number,
  accountIds: readonly number[],
): Promise<Map<number, number>> {
  const rows = await tx.query<{ id: number; grams: number }>(recentSql, [facilityId, days, accountIds]);
  return new Map(rows.map(({ id, grams }) => [id, grams]));
}

const firstSql = `
SELECT min((f.made_at AT TIME ZONE 'Asia/Shanghai')::date) AS day
FROM unnest($1::bigint[]) AS a(id) CROSS JOIN LATERAL (
  SELECT t.made_at FROM ledger_entry e JOIN ledger_transfer t ON t.id = e.transfer_id
  WHERE e.account_id = a.id AND e.posted_grams <> 0 ORDER BY e.version LIMIT 1) f`;

/** The day of the first mass posted to any of the accounts, YYYY-MM-DD. */
export async function firstPosted(tx: Tx, accountIds: readonly number[]): Promise<string | null> {
  const [row] = await tx.query<{ day: string | null }>(firstSql, [accountIds]);
  return row?.day ?? null;
}

const accountWhere = `a.facility_id = $1 AND a.kind = $2 AND a.scope = $3 AND a.year IS NOT DISTINCT FROM $4::integer`;

/** One limit account of a facility, as a list behind a figure names it. */
export interface AccountRef {
  readonly facilityId: string;
  readonly kind: string;
  readonly scope: string;
  readonly year: number | null;
}

export interface PostingRow {
  readonly version: number;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly enterpriseId: string | null;
  readonly grams: number;
  readonly madeAt: Date;
  readonly reason: string | null;
}

const postingsSql = `
SELECT e.version, t.kind, t.subject_type AS "subjectType", t.subject_id AS "subjectId",
  t.enterprise_id AS "enterpriseId", e.posted_grams AS grams, t.made_at AS "madeAt", t.reason
FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_transfer t ON t.id = e.transfer_id
WHERE ${accountWhere} AND e.posted_grams <> 0 AND ($5::bigint IS NULL OR e.version < $5)
ORDER BY e.version DESC LIMIT $6`;

/** What was posted to the account, newest first. */
export const postingsOf = (tx: Tx, of: AccountRef, before: number | null, limit: number): Promise<PostingRow[]> =>
  tx.query(postingsSql, [of.facilityId, of.kind, of.scope, of.year, before, limit]);

export interface ReservationRow {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly enterpriseId: string | null;
  readonly grams: number;
  readonly openedAt: Date;
  readonly expiresAt: Date | null;
}

const reservationsSql = `
SELECT r.id, r.subject_type AS "subjectType", r.subject_id AS "subjectId", r.enterprise_id AS "enterpriseId", l.grams,
  r.opened_at AS "openedAt", r.expires_at AS "expiresAt"
FROM ledger_account a JOIN ledger_reservation_line l ON l.account_id = a.id
  JOIN ledger_reservation r ON r.id = l.reservation_id AND r.state = 'pending'
WHERE ${accountWhere} AND ($5::uuid IS NULL OR r.id < $5)
ORDER BY r.id DESC LIMIT $6`;

/** What open reservations hold of the account; ids are UUIDv7, so the newest come first. */
export const reservationsOf = (
  tx: Tx,
  of: AccountRef,
  before: string | null,
  limit: number,
): Promise<ReservationRow[]> => tx.query(reservationsSql, [of.facilityId, of.kind, of.scope, of.year, before, limit]);
