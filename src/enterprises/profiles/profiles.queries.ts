import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import { enterpriseNames } from '../registration/enterprise-names.queries.js';
import { searchPatterns } from '../registration/enterprises.queries.js';
import type { WasteProfilesQuery } from './dto/waste-profile.dto.js';
import { toWasteProfileView } from './dto/waste-profile.view.js';
import type { WasteProfileRowView } from './dto/waste-profile.view.js';
import { WasteProfile } from './waste-profile.entity.js';

/** One page of the profiles the caller may see. */
export async function listProfiles(tx: Tx, query: WasteProfilesQuery): Promise<Page<WasteProfileRowView>> {
  const found = tx.manager
    .createQueryBuilder(WasteProfile, 'p')
    .where(query.archived ? 'p.archivedAt IS NOT NULL' : 'p.archivedAt IS NULL');
  const owner = tx.actor.enterpriseId ?? query.enterpriseId;
  if (owner !== undefined) found.andWhere('p.enterpriseId = :owner', { owner });
  // Asking for somebody else's profiles finds none, as row-level security would have it.
  if (query.enterpriseId !== undefined) found.andWhere('p.enterpriseId = :asked', { asked: query.enterpriseId });
  if (query.query !== undefined)
    found.andWhere('p.searchKeys LIKE ALL (:patterns)', { patterns: searchPatterns(query.query) });
  const byName = query.sort === 'name';
  const direction = query.sort === '-created' ? 'DESC' : 'ASC';
  const key = byName ? 'p.name COLLATE "C"' : `date_trunc('milliseconds', p.created_at)`;
  if (query.cursor !== undefined) {
    const [after, id] = decodeCursor(query.cursor, [byName ? 'text' : 'instant', 'uuid']);
    found.andWhere(`(${key}, p.id) ${direction === 'ASC' ? '>' : '<'} (:after, :id)`, { after, id });
  }
  const rows = await found
    .orderBy(key, direction)
    .addOrderBy('p.id', direction)
    .limit(query.limit + 1)
    .getMany();
  const keyOf = (row: WasteProfile) => (byName ? row.name : row.createdAt.toISOString());
  const names = await enterpriseNames(
    tx,
    rows.map(({ enterpriseId }) => enterpriseId),
  );
  return pageOf(
    rows,
    query.limit,
    (row) => [keyOf(row), row.id],
    (row) => ({ ...toWasteProfileView(row), enterpriseName: names.get(row.enterpriseId) ?? '' }),
  );
}
