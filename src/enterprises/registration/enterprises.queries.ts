import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { canonicalDivision } from '../../shared/division.js';
import { decodeCursor } from '../../shared/paging.js';
import { searchForm } from '../../shared/search-initials.js';
import type { EnterprisesQuery } from './dto/enterprise.dto.js';
import { toEnterpriseSummaryView } from './dto/enterprise.view.js';
import type { EnterpriseSummaryView } from './dto/enterprise.view.js';
import { Enterprise } from './enterprise.entity.js';

/** Words of a query that are looked for; more narrow nothing down. */
const mostWords = 5;

/** '%fjy%' for each word, with what LIKE takes for wildcards escaped. */
export const searchPatterns = (query: string): string[] =>
  searchForm(query)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`);

/** One page of the enterprises the caller may see. Names sort by code point: the order is the same on every server. */
export async function listEnterprises(tx: Tx, query: EnterprisesQuery): Promise<Page<EnterpriseSummaryView>> {
  const found = tx.manager.createQueryBuilder(Enterprise, 'e').where('TRUE');
  if (query.state !== undefined) found.andWhere('e.state = :state', { state: query.state });
  if (query.trade !== undefined) found.andWhere('e.trade = :trade', { trade: query.trade });
  if (query.scopeLevel !== undefined) found.andWhere('e.scopeLevel = :scope', { scope: query.scopeLevel });
  if (query.division !== undefined)
    found.andWhere('e.divisionCode ^@ :division', { division: canonicalDivision(query.division) });
  if (query.query !== undefined)
    found.andWhere('e.searchKeys LIKE ALL (:patterns)', { patterns: searchPatterns(query.query) });
  const rows = await sorted(found, query)
    .limit(query.limit + 1)
    .getMany();
  const key = (row: Enterprise) => (query.sort === 'name' ? row.name : row.createdAt.toISOString());
  return pageOf(rows, query.limit, (row) => [key(row), row.id], toEnterpriseSummaryView);
}

function sorted(found: SelectQueryBuilder<Enterprise>, query: EnterprisesQuery): SelectQueryBuilder<Enterprise> {
  const byName = query.sort === 'name';
  const direction = query.sort === '-created' ? 'DESC' : 'ASC';
  // Instants are compared as JavaScript shows them, to the millisecond; else rows of one millisecond could be skipped.
  const key = byName ? 'e.name COLLATE "C"' : `date_trunc('milliseconds', e.created_at)`;
  if (query.cursor !== undefined) {
    const [after, id] = decodeCursor(query.cursor, [byName ? 'text' : 'instant', 'uuid']);
    found.andWhere(`(${key}, e.id) ${direction === 'ASC' ? '>' : '<'} (:after, :id)`, { after, id });
  }
  return found.orderBy(key, direction).addOrderBy('e.id', direction);
}
