import type { Tx } from '../platform/database/database.service.js';

/** A manifest that something is still owed for, and until when. */
export interface ManifestDeadline {
  readonly id: string;
  readonly number: string;
  /** When the time began to run. */
  readonly startedAt: Date;
  readonly dueAt: Date;
}

const awaitingAcceptanceSql = `
SELECT id, internal_number AS number, arrived_at AS "startedAt", acceptance_due_at AS "dueAt"
FROM manifest WHERE state = 'arrived' AND facility_id = $1 AND acceptance_due_at IS NOT NULL
ORDER BY acceptance_due_at, id LIMIT $2`;

const awaitingBackfillSql = `
SELECT id, internal_number AS number, paper_ended_at AS "startedAt", backfill_due_at AS "dueAt"
FROM manifest WHERE backfill AND backfilled_at IS NULL AND facility_id = $1 AND backfill_due_at IS NOT NULL
  AND paper_ended_at IS NOT NULL
ORDER BY backfill_due_at, id LIMIT $2`;

/** Arrived and not decided on (部令23号 第18条), the first due first. */
export const awaitingAcceptance = (tx: Tx, facilityId: string, most: number): Promise<ManifestDeadline[]> =>
  tx.query(awaitingAcceptanceSql, [facilityId, most]);

/** Ran on paper and not in the national system yet (部令23号 第20条), the first due first. */
export const awaitingBackfill = (tx: Tx, facilityId: string, most: number): Promise<ManifestDeadline[]> =>
  tx.query(awaitingBackfillSql, [facilityId, most]);

/** What fell due in a time: done by then, done later, or not done though its time is over. */
export interface Punctuality {
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
}

export interface ManifestPunctuality {
  readonly acceptances: Punctuality;
  readonly backfills: Punctuality;
}

const punctualSql = (due: string, done: string): string => `
SELECT count(*) FILTER (WHERE ${done} <= ${due})::integer AS "inTime", count(*) FILTER (WHERE ${done} > ${due})::integer AS late,
  count(*) FILTER (WHERE ${done} IS NULL AND ${due} < app_now())::integer AS missing
FROM manifest WHERE facility_id = $1 AND ${due} >= $2 AND ${due} < $3 AND state <> 'voided'`;

const acceptancesSql = punctualSql('acceptance_due_at', 'received_at');
const backfillsSql = punctualSql('backfill_due_at', 'backfilled_at');

/** Acceptances (部令23号 第18条) and back-fills (第20条) that fell due from an instant until before another one. */
export async function punctuality(tx: Tx, facilityId: string, from: Date, until: Date): Promise<ManifestPunctuality> {
  const bounds = [facilityId, from, until];
  const [[acceptances], [backfills]] = await Promise.all([
    tx.query<Punctuality>(acceptancesSql, bounds),
    tx.query<Punctuality>(backfillsSql, bounds),
  ]);
  return { acceptances: acceptances!, backfills: backfills! };
}
