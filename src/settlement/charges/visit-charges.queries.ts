import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import { ChargeLine } from './charge-line.entity.js';
import type { VisitSums } from '../settlement.types.js';
import type { VisitChargesQuery } from './dto/visit-charge.dto.js';
import { toVisitChargeSummaryView } from './dto/visit-charge.view.js';
import type { VisitChargeSummaryView } from './dto/visit-charge.view.js';
import { stands } from './standing-lines.js';
import { VisitCharge } from './visit-charge.entity.js';

/** In the order of the paper; a charge has at most a manifest's twenty wastes and two lines more, twice when corrected. */
export const linesOf = (tx: Tx, chargeId: string): Promise<ChargeLine[]> =>
  tx.manager.find(ChargeLine, { where: { chargeId }, order: { position: 'ASC' } });

const visitSql = `
SELECT (SELECT coalesce(sum(total_fen), 0) FROM visit_charge WHERE visit_id = $1) AS "netFen",
  (SELECT count(*) FROM visit_charge WHERE visit_id = $1) AS charges,
  (SELECT s.enterprise_name FROM visit_charge c JOIN statement s ON s.id = c.statement_id WHERE c.id = $1) AS "enterpriseName",
  ARRAY(SELECT l.id FROM visit_charge_line l WHERE l.visit_id = $1 AND ${stands('l')}) AS standing`;

export async function visitOf(tx: Tx, visitId: string): Promise<VisitSums> {
  const [row] = await tx.query<VisitSums>(visitSql, [visitId]);
  return row!;
}

/** By statement, which keeps the name of its firm. */
async function firmNames(tx: Tx, charges: readonly VisitCharge[]): Promise<ReadonlyMap<string, string>> {
  const ids = charges.map(({ statementId }) => statementId);
  const rows = await tx.query<{ id: string; name: string }>(
    'SELECT id, enterprise_name AS name FROM statement WHERE id = ANY ($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** One page, newest first, under row-level security. */
export async function listVisitCharges(tx: Tx, query: VisitChargesQuery): Promise<Page<VisitChargeSummaryView>> {
  const list = tx.manager.createQueryBuilder(VisitCharge, 'c').where('TRUE');
  const { facilityId, enterpriseId } = tx.actor;
  if (facilityId !== null) list.andWhere('c.facilityId = :facilityId', { facilityId });
  if (enterpriseId !== null) list.andWhere('c.enterpriseId = :enterpriseId', { enterpriseId });
  if (query.enterpriseId !== undefined) list.andWhere('c.enterpriseId = :firm', { firm: query.enterpriseId });
  if (query.statementId !== undefined) list.andWhere('c.statementId = :statement', { statement: query.statementId });
  if (query.manifestId !== undefined) list.andWhere('c.manifestId = :manifest', { manifest: query.manifestId });
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    list.andWhere('(c.created_at, c.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list
    .orderBy('c.createdAt', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
  const names = await firmNames(tx, rows);
  return pageOf(
    rows,
    query.limit,
    ({ createdAt, id }) => [createdAt.toISOString(), id],
    (row) => toVisitChargeSummaryView(row, names.get(row.statementId) ?? ''),
  );
}
