import type { Tx } from '../../../platform/database/database.service.js';
import { decodeCursor } from '../../../shared/paging.js';
import { hasRole } from '../../../shared/roles.js';
import type { PageQuery } from '../../../platform/http/paging.js';
import { ReportExport } from './report-export.entity.js';

/** Newest first, one more than the page: the requester's own, for a manager all of the facility. */
export function listExports(tx: Tx, { cursor, limit }: PageQuery): Promise<ReportExport[]> {
  const { actor } = tx;
  const list = tx.manager.createQueryBuilder(ReportExport, 'e');
  if (hasRole(actor, 'operator.manager')) list.where('e.facility_id = :id', { id: actor.facilityId });
  else list.where('e.account_id = :id', { id: actor.accountId });
  if (cursor !== undefined) {
    const [at, after] = decodeCursor(cursor, ['instant', 'uuid']);
    list.andWhere('(e.created_at, e.id) < (:at::timestamptz, :after::uuid)', { at, after });
  }
  return list
    .orderBy('e.createdAt', 'DESC')
    .addOrderBy('e.id', 'DESC')
    .limit(limit + 1)
    .getMany();
}

interface Held {
  readonly open: number;
  readonly kept: number;
}

// One account asks one after the other: two requests at once must not both be the last that fits.
const lockSql = `SELECT pg_advisory_xact_lock(hashtextextended('report-exports/' || $1, 20))`;
const heldSql = `
SELECT count(*) FILTER (WHERE state IN ('queued', 'running')) AS open, count(*) FILTER (WHERE state = 'ready') AS kept
FROM report_export WHERE account_id = $1 AND state IN ('queued', 'running', 'ready')`;

/** What an account has, until the end of the transaction. */
export async function heldBy(tx: Tx, accountId: string): Promise<Held> {
  await tx.query(lockSql, [accountId]);
  const [row] = await tx.query<Held>(heldSql, [accountId]);
  return row!;
}

const countDownloadSql = 'UPDATE report_export SET downloads = downloads + 1 WHERE id = $1';

export const countDownload = (tx: Tx, id: string): Promise<unknown> => tx.query(countDownloadSql, [id]);
