import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import { Declaration } from './declaration.entity.js';
import type { PeriodKind } from '../../shared/period.js';
import type { DeclarationsQuery } from './dto/declaration.dto.js';
import { toDeclarationSummaryView } from './dto/declaration.view.js';
import type { DeclarationSummaryView } from './dto/declaration.view.js';

/** Of each period the newest number, what falls due first in front, under row-level security. */
export async function listDeclarations(tx: Tx, query: DeclarationsQuery): Promise<Page<DeclarationSummaryView>> {
  const list = tx.manager.createQueryBuilder(Declaration, 'd').where('d.isLatest');
  const { facilityId, enterpriseId } = tx.actor;
  if (facilityId !== null) list.andWhere('d.facilityId = :facilityId', { facilityId });
  if (enterpriseId !== null) list.andWhere('d.enterpriseId = :enterpriseId', { enterpriseId });
  if (query.enterpriseId !== undefined) list.andWhere('d.enterpriseId = :firm', { firm: query.enterpriseId });
  if (query.own !== undefined) list.andWhere(`d.enterpriseId IS ${query.own ? '' : 'NOT '}NULL`);
  if (query.kind !== undefined) list.andWhere('d.kind = :kind', { kind: query.kind });
  if (query.state !== undefined) list.andWhere('d.state IN (:...states)', { states: query.state });
  if (query.dueFrom !== undefined) list.andWhere('d.dueOn >= :dueFrom', { dueFrom: query.dueFrom });
  if (query.dueTo !== undefined) list.andWhere('d.dueOn <= :dueTo', { dueTo: query.dueTo });
  if (query.cursor !== undefined) {
    const [dueOn, id] = decodeCursor(query.cursor, ['day', 'uuid']);
    list.andWhere('(d.due_on, d.id) > (:after::date, :id::uuid)', { after: dueOn, id });
  }
  const rows = await list
    .orderBy('d.dueOn')
    .addOrderBy('d.id')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, ({ dueOn, id }) => [dueOn, id], toDeclarationSummaryView);
}

/** All numbers of the row's period, the newest first. */
export const numbersOf = (
  tx: Tx,
  { facilityId, enterpriseId, kind, period }: Pick<Declaration, 'facilityId' | 'enterpriseId' | 'kind' | 'period'>,
): Promise<Declaration[]> =>
  tx.manager.find(Declaration, {
    where: { facilityId, enterpriseId: enterpriseId ?? IsNull(), kind, period },
    order: { number: 'DESC' },
    take: 99,
  });

/** Whose declarations: the facility's own, or those of its generators. */
export type DeclaredUnit = 'facility' | 'enterprise';

/** What a unit still owes of a period. */
export interface UnfinishedPeriod {
  readonly declarationId: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly unitName: string;
  readonly kind: PeriodKind;
  readonly period: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly state: Declaration['state'];
}

const unfinishedSql = `
SELECT id AS "declarationId", enterprise_id AS "enterpriseId", division_code AS "divisionCode",
  unit_name AS "unitName", kind, period, due_on::text AS "dueOn", state
FROM declaration WHERE facility_id = $1 AND is_latest AND state <> 'submitted' 
  AND ($5::text IS NULL OR (enterprise_id IS NULL) = ($5 = 'facility'))
  AND ($2::date IS NULL OR (due_on, id) > ($2, $3::uuid)) ORDER BY due_on, id LIMIT $4`;

export const unfinishedOf = (
  tx: Tx,
  facilityId: string,
  of: DeclaredUnit | null,
  after: Pick<UnfinishedPeriod, 'dueOn' | 'declarationId'> | null,
  limit: number,
): Promise<UnfinishedPeriod[]> =>
  tx.query(unfinishedSql, [facilityId, after?.dueOn ?? null, after?.declarationId ?? null, limit, of]);

const punctualSql = `
SELECT count(*) FILTER (WHERE (submitted_at AT TIME ZONE 'Asia/Shanghai')::date <= due_on)::integer AS "inTime",
  count(*) FILTER (WHERE (submitted_at AT TIME ZONE 'Asia/Shanghai')::date > due_on)::integer AS late,
  count(*) FILTER (WHERE submitted_at IS NULL AND due_on < (app_now() AT TIME ZONE 'Asia/Shanghai')::date)::integer AS missing
FROM declaration WHERE facility_id = $1 AND number = 1 AND due_on BETWEEN $2 AND $3`;

export interface DeclarationPunctuality {
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
}

/** Of those that fell due on these days (YYYY-MM-DD, both included), a correction counting as nothing of its own. */
export async function punctualityOf(
  tx: Tx,
  facilityId: string,
  from: string,
  to: string,
): Promise<DeclarationPunctuality> {
  const [row] = await tx.query<DeclarationPunctuality>(punctualSql, [facilityId, from, to]);
  return row!;
}
