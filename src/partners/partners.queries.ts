import type { EntityTarget, SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { decodeCursor } from '../shared/paging.js';
import type { CarriedListQuery } from './dto/partner-list.query.dto.js';
import type { PartnerRow } from './partner-rows.js';

/** Which columns of a noun its list sorts and searches by. */
export interface Listing<Row extends PartnerRow> {
  readonly entity: EntityTarget<Row>;
  readonly name: keyof Row & string;
  readonly expiry: keyof Row & string;
}

/** What every list of partners and of their papers can be asked for; a state of their own lifecycle. */
export type ListSearch = Omit<CarriedListQuery, 'state'> & { readonly state?: string };

/** One page in the order of the query, by row-level security narrowed to what the caller may see. */
export async function listPartners<Row extends PartnerRow, View>(
  tx: Tx,
  { entity, name, expiry }: Listing<Row>,
  query: ListSearch,
  view: (row: Row) => View,
  narrow: (found: SelectQueryBuilder<Row>) => void = () => {},
): Promise<Page<View>> {
  const [key, kind] = query.sort === 'expiry' ? ([expiry, 'day'] as const) : ([name, 'text'] as const);
  const found = tx.manager.createQueryBuilder(entity, 'partner').where('TRUE');
  if (query.state !== undefined) found.andWhere('partner.state = :state', { state: query.state });
  if (query.carrierId !== undefined) found.andWhere('partner.carrierId = :carrier', { carrier: query.carrierId });
  if (query.expiringBefore !== undefined)
    found.andWhere(`partner.${expiry} < :before`, { before: query.expiringBefore });
  // strpos and not LIKE: a per cent sign in the caller's text is a per cent sign.
  if (query.query !== undefined) found.andWhere(`strpos(partner.${name}, :text) > 0`, { text: query.query });
  narrow(found);
  if (query.cursor !== undefined) {
    const [after, id] = decodeCursor(query.cursor, [kind, 'uuid']);
    found.andWhere(`(partner.${key}, partner.id) > (:after, :id)`, { after, id });
  }
  const rows = await found
    .orderBy(`partner.${key}`)
    .addOrderBy('partner.id')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, (row) => [String(row[key]), row.id], view);
}
