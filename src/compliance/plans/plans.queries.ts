import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { PlansQuery } from './dto/plan.dto.js';
import { toPlanSummaryView } from './dto/plan.view.js';
import type { PlanSummary, PlanSummaryView } from './dto/plan.view.js';
import { ManagementPlan } from './plan.entity.js';
import type { PlanTables } from './plan.types.js';

/** All but what the plan says, which a list does not show. */
const summary = [
  'id',
  'facilityId',
  'enterpriseId',
  'unitName',
  'managementClass',
  'year',
  'dueOn',
  'number',
  'isLatest',
  'state',
  'changeReason',
  'filedAt',
  'filingNumber',
  'receiptAt',
  'version',
] as const satisfies readonly (keyof PlanSummary)[];

/** Of each unit and year the newest number, the latest year in front, under row-level security. */
export async function listPlans(tx: Tx, query: PlansQuery): Promise<Page<PlanSummaryView>> {
  const list = tx.manager
    .createQueryBuilder(ManagementPlan, 'p')
    .select(summary.map((column) => `p.${column}`))
    .where('p.isLatest');
  const { facilityId, enterpriseId } = tx.actor;
  if (facilityId !== null) list.andWhere('p.facilityId = :facilityId', { facilityId });
  if (enterpriseId !== null) list.andWhere('p.enterpriseId = :enterpriseId', { enterpriseId });
  if (query.enterpriseId !== undefined) list.andWhere('p.enterpriseId = :firm', { firm: query.enterpriseId });
  if (query.own !== undefined) list.andWhere(`p.enterpriseId IS ${query.own ? '' : 'NOT '}NULL`);
  if (query.year !== undefined) list.andWhere('p.year = :year', { year: query.year });
  if (query.state !== undefined) list.andWhere('p.state = :state', { state: query.state });
  if (query.cursor !== undefined) {
    const [year, id] = decodeCursor(query.cursor, ['integer', 'uuid']);
    list.andWhere('(p.year, p.id) < (:before::integer, :id::uuid)', { before: year, id });
  }
  const rows = await list
    .orderBy('p.year', 'DESC')
    .addOrderBy('p.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, ({ year, id }) => [year, id], toPlanSummaryView);
}

/** All numbers of the unit and year, the newest first. */
export const versionsOf = (
  tx: Tx,
  { facilityId, enterpriseId, year }: Pick<ManagementPlan, 'facilityId' | 'enterpriseId' | 'year'>,
): Promise<PlanSummary[]> =>
  tx.manager
    .createQueryBuilder(ManagementPlan, 'p')
    .select(summary.map((column) => `p.${column}`))
    .where({ facilityId, enterpriseId: enterpriseId ?? IsNull(), year })
    .orderBy('p.number', 'DESC')
    .limit(99)
    .getMany();

const inForceSql = `
SELECT id, tables FROM management_plan
WHERE enterprise_id = $1 AND year = $2 AND filed_at IS NOT NULL ORDER BY number DESC LIMIT 1`;

/** What was filed last for the enterprise and year: while a change is drafted, what it changes. */
export async function planInForce(
  tx: Tx,
  enterpriseId: string,
  year: number,
): Promise<{ readonly id: string; readonly tables: PlanTables } | null> {
  const [row] = await tx.query<{ id: string; tables: PlanTables }>(inForceSql, [enterpriseId, year]);
  return row ?? null;
}

export interface FirstPlan {
  readonly id: string;
  readonly enterpriseId: string | null;
  readonly filed: boolean;
}

const firstSql = `
SELECT id, enterprise_id AS "enterpriseId", filed_at IS NOT NULL AS filed
FROM management_plan WHERE facility_id = $1 AND year = $2 AND number = 1
  AND ($3::uuid[] IS NULL AND enterprise_id IS NULL OR enterprise_id = ANY ($3))`;

/** The first plan for the year of each of these enterprises; null: of the facility itself. A change alters nothing of it. */
export const firstPlans = (
  tx: Tx,
  facilityId: string,
  year: number,
  enterpriseIds: readonly string[] | null,
): Promise<FirstPlan[]> => tx.query(firstSql, [facilityId, year, enterpriseIds]);

const openedSql = `SELECT EXISTS (
  SELECT FROM management_plan WHERE facility_id = $1 AND enterprise_id IS NULL AND year = $2) AS opened`;

/** The facility's own plan of the year is there. */
export async function isOpened(tx: Tx, facilityId: string, year: number): Promise<boolean> {
  const [row] = await tx.query<{ opened: boolean }>(openedSql, [facilityId, year]);
  return row!.opened;
}
