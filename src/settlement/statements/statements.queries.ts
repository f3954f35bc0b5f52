import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import { stands } from '../charges/standing-lines.js';
import type { StatementsQuery } from './dto/statement.dto.js';
import { toStatementSummaryView } from './dto/statement.view.js';
import type { StatementSummaryView } from './dto/statement.view.js';
import { Statement } from './statement.entity.js';

const overdueSql = `SELECT FROM statement_objection o
WHERE o.statement_id = s.id AND o.answered_at IS NULL AND o.answer_due_at < app_now()`;

/** One page, the latest month first, under row-level security. */
export async function listStatements(tx: Tx, query: StatementsQuery): Promise<Page<StatementSummaryView>> {
  const list = tx.manager.createQueryBuilder(Statement, 's').where('TRUE');
  const { facilityId, enterpriseId } = tx.actor;
  if (facilityId !== null) list.andWhere('s.facilityId = :facilityId', { facilityId });
  if (enterpriseId !== null) list.andWhere('s.enterpriseId = :enterpriseId', { enterpriseId });
  if (query.enterpriseId !== undefined) list.andWhere('s.enterpriseId = :firm', { firm: query.enterpriseId });
  if (query.month !== undefined) list.andWhere('s.month = :month', { month: query.month });
  if (query.state !== undefined) list.andWhere('s.state = :state', { state: query.state });
  if (query.answerOverdue !== undefined) list.andWhere(`${query.answerOverdue ? '' : 'NOT '}EXISTS (${overdueSql})`);
  if (query.cursor !== undefined) {
    const [month, id] = decodeCursor(query.cursor, ['text', 'uuid']);
    list.andWhere('(s.month, s.id) < (:after, :id::uuid)', { after: month, id });
  }
  const rows = await list
    .orderBy('s.month', 'DESC')
    .addOrderBy('s.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, ({ month, id }) => [month, id], toStatementSummaryView);
}

const foreignSql = `
SELECT asked.id FROM unnest($2::uuid[]) AS asked(id)
WHERE NOT EXISTS (
  SELECT FROM visit_charge_line l JOIN visit_charge c ON c.id = l.charge_id
  WHERE l.id = asked.id AND c.statement_id = $1 AND ${stands('l')})`;

/** Of the ids, those that are no standing line of the statement. */
export async function linesNotOf(tx: Tx, statementId: string, lineIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(foreignSql, [statementId, lineIds]);
  return rows.map(({ id }) => id);
}

const toIssueSql = `
SELECT id FROM statement WHERE state = 'open' AND month < to_char(app_now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')
ORDER BY month, id LIMIT $1`;

const lapsedSql = `
SELECT id FROM statement WHERE state IN ('issued', 'corrected') AND objection_due_at < app_now()
ORDER BY objection_due_at, id LIMIT $1`;

/** Statements of months that are over, by the database's clock. */
export const statementsToIssue = (tx: Tx, most: number): Promise<{ id: string }[]> => tx.query(toIssueSql, [most]);

/** Statements nobody objected to in time. */
export const statementsLapsed = (tx: Tx, most: number): Promise<{ id: string }[]> => tx.query(lapsedSql, [most]);
