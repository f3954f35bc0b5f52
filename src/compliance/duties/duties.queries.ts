import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../platform/database/database.service.js';
import { pageStart } from '../../shared/paging.js';
import { Duty } from './duty.entity.js';
import type { DutyState } from './duty.lifecycle.js';
import type { DutyListQuery } from './dto/duty.dto.js';
import type { DutyScope } from './duty-scope.rules.js';

const mostFacilities = 1_000;

export const facilityIds = async (tx: Tx): Promise<string[]> =>
  (await tx.query<{ id: string }>('SELECT id FROM facility ORDER BY id LIMIT $1', [mostFacilities])).map(
    ({ id }) => id,
  );

/** Open duties of a caller, the first to be attended to first; one row more than the page. */
export async function listDuties(tx: Tx, scope: DutyScope, query: DutyListQuery): Promise<Duty[]> {
  const [attendOn, id] = pageStart(query.cursor, ['day', 'uuid']);
  const list = openDuties(tx, scope);
  const { kind, level, unit, dueBefore, enterpriseId, subjectId } = query;
  if (kind !== undefined) list.andWhere('d.kind = :kind', { kind });
  if (level !== undefined) list.andWhere('d.state = ANY (:level)', { level });
  if (unit !== undefined) list.andWhere(`d.enterprise_id IS ${unit === 'facility' ? '' : 'NOT '}NULL`);
  if (dueBefore !== undefined) list.andWhere('d.attend_on < :dueBefore', { dueBefore });
  if (enterpriseId !== undefined) list.andWhere('d.enterprise_id = :enterpriseId', { enterpriseId });
  if (subjectId !== undefined) list.andWhere('d.subject_id = :subjectId', { subjectId });
  if (query.mine === true) list.andWhere('d.assigned_to = :account', { account: tx.actor.accountId });
  if (attendOn !== null) list.andWhere('(d.attend_on, d.id) > (:attendOn::date, :id::uuid)', { attendOn, id });
  return list
    .orderBy('d.attendOn')
    .addOrderBy('d.id')
    .limit(query.limit + 1)
    .getMany();
}

export interface DutyCount {
  readonly kind: string;
  readonly level: DutyState;
  readonly count: number;
}

/** Open duties of a caller by kind and level. */
export const countDuties = (tx: Tx, scope: DutyScope): Promise<DutyCount[]> =>
  openDuties(tx, scope)
    .select('d.kind', 'kind')
    .addSelect('d.state', 'level')
    .addSelect('count(*)::integer', 'count')
    .groupBy('d.kind')
    .addGroupBy('d.state')
    .orderBy('d.kind')
    .addOrderBy('d.state')
    .getRawMany<DutyCount>();

/** Alerts of a facility that opened from an instant until before another one. */
export interface AlertCount {
  readonly kind: string;
  readonly opened: number;
  readonly open: number;
}

const alertsSql = `
SELECT kind, count(*)::integer AS opened, count(*) FILTER (WHERE state <> 'closed')::integer AS open
FROM duty WHERE facility_id = $1 AND alerted_at >= $2 AND alerted_at < $3 GROUP BY kind ORDER BY kind`;

export const alertsWithin = (tx: Tx, facilityId: string, from: Date, until: Date): Promise<AlertCount[]> =>
  tx.query(alertsSql, [facilityId, from, until]);

/** Named by the caller's own tenant as well as by row-level security, so that the plan begins at its index. */
function openDuties(tx: Tx, { kinds, reach }: DutyScope): SelectQueryBuilder<Duty> {
  const { facilityId, enterpriseId } = tx.actor;
  const list = tx.manager.createQueryBuilder(Duty, 'd').where(`d.state <> 'closed'`);
  if (enterpriseId !== null) list.andWhere('d.enterprise_id = :own', { own: enterpriseId });
  if (facilityId !== null) list.andWhere('d.facility_id = :facility', { facility: facilityId });
  if (kinds !== null) list.andWhere('d.kind = ANY (:kinds)', { kinds });
  if (reach !== null) list.andWhere('d.reach = :reach', { reach });
  return list;
}
