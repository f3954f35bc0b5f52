import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { AgreementTerms } from '../booking-context.queries.js';
import { enterpriseNames } from '../registration/enterprise-names.queries.js';
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

/** What a visit is charged by. */
export interface ChargeTerms {
  readonly agreementId: string;
  readonly number: string;
  readonly minimumChargeFen: number;
  /** By waste code, the version in force on the day; codes without a price are missing. */
  readonly prices: ReadonlyMap<string, { readonly validFrom: string; readonly fenPerKg: number }>;
}

type ChargeTermsRow = Omit<ChargeTerms, 'prices'> & {
  readonly prices: readonly { wasteCode: string; validFrom: string; fenPerKg: number }[];
};

/** An agreement terminated later on still rules the days before; of two on one day the one that goes on. */
const chargeTermsSql = `
SELECT a.id AS "agreementId", a.number, a.minimum_charge_fen AS "minimumChargeFen", coalesce(p.prices, '[]') AS prices
FROM service_agreement a
LEFT JOIN LATERAL (
  SELECT jsonb_agg(v) AS prices FROM (
    SELECT DISTINCT ON (waste_code) waste_code AS "wasteCode", valid_from AS "validFrom", fen_per_kg AS "fenPerKg"
    FROM agreement_price WHERE agreement_id = a.id AND waste_code = ANY ($3) AND valid_from <= $2::date
    ORDER BY waste_code, valid_from DESC) v) p ON true
WHERE a.enterprise_id = $1 AND $2::date BETWEEN a.valid_from AND a.valid_to
  AND (a.terminated_at IS NULL OR (a.terminated_at AT TIME ZONE 'Asia/Shanghai')::date >= $2::date)
ORDER BY a.terminated_at DESC NULLS FIRST LIMIT 1`;

export async function chargeTermsOn(
  tx: Tx,
  enterpriseId: string,
  on: string,
  wasteCodes: readonly string[],
): Promise<ChargeTerms | null> {
  const [row] = await tx.query<ChargeTermsRow>(chargeTermsSql, [enterpriseId, on, wasteCodes]);
  if (row === undefined) return null;
  const { prices, ...terms } = row;
  return { ...terms, prices: new Map(prices.map(({ wasteCode, ...price }) => [wasteCode, price])) };
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
  const names = await enterpriseNames(
    tx,
    rows.map(({ enterpriseId }) => enterpriseId),
  );
  return pageOf(
    rows,
    query.limit,
    (row) => [keyOf(row), row.id],
    (row) => toAgreementSummaryView(row, names),
  );
}
