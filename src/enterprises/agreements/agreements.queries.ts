import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { AgreementTerms } from '../booking-context.queries.js';
import type { AgreementsQuery } from './dto/agreement.dto.js';
import { toAgreementSummaryView } from './dto/agreement.view.js';
import type { AgreementSummaryView } from './dto/agreement.view.js';
import { ServiceAgreement } from './service-agreement.entity.js';

const termsSql = `
SELECT id, number, valid_from AS "validFrom", valid_to AS "validTo", minimum_charge_fen AS "minimumChargeFen"
FROM service_agreement WHERE enterprise_id = $1 AND state = 'active' AND $2::date BETWEEN valid_from AND valid_to`;

/** The agreement in force on a day; the database allows one. */
export async function termsOn(tx: Tx, enterpriseId: string, on: string): Promise<AgreementTerms | null> {
  const [row] = await tx.query<AgreementTerms>(termsSql, [enterpriseId, on]);
  return row ?? null;
}

/** One page of the agreements the caller may see. */
export async function listAgreements(tx: Tx, query: AgreementsQuery): Promise<Page<AgreementSummaryView>> {
  const found = tx.manager.createQueryBuilder(ServiceAgreement, 'a').where('TRUE');
  if (query.enterpriseId !== undefined)
    found.andWhere('a.enterpriseId = :enterprise', { enterprise: query.enterpriseId });
  if (query.state !== undefined) found.andWhere('a.state = :state', { state: query.state });
  if (query.expiringBefore !== undefined) found.andWhere('a.validTo < :before', { before: query.expiringBefore });
  const byExpiry = query.sort === 'expiry';
  const direction = query.sort === '-created' ? 'DESC' : 'ASC';
  const key = byExpiry ? 'a.valid_to' : `date_trunc('milliseconds', a.created_at)`;
  if (query.cursor !== undefined) {
    const [after, id] = decodeCursor(query.cursor, [byExpiry ? 'day' : 'instant', 'uuid']);
    found.andWhere(`(${key}, a.id) ${direction === 'ASC' ? '>' : '<'} (:after, :id)`, { after, id });
  }
  const rows = await found
    .orderBy(key, direction)
    .addOrderBy('a.id', direction)
    .limit(query.limit + 1)
    .getMany();
  const keyOf = (row: ServiceAgreement) => (byExpiry ? row.validTo : row.createdAt.toISOString());
  return pageOf(rows, query.limit, (row) => [keyOf(row), row.id], toAgreementSummaryView);
}
