import type { Condition } from '../platform/database/conditions.js';
import { decodeCursor } from '../shared/paging.js';
import type { CursorKind } from '../shared/paging.js';
import type { ManifestListQuery, ManifestOrder } from './dto/manifest-list.dto.js';

export interface Order {
  readonly columns: readonly ('createdAt' | 'year' | 'serial' | 'id')[];
  readonly place: string;
  /** The same place as each line of the manifest carries it. */
  readonly linePlace: readonly string[];
  readonly bounds: string;
  readonly kinds: readonly CursorKind[];
  readonly direction: 'ASC' | 'DESC';
}

const byCreation = {
  columns: ['createdAt', 'id'],
  place: 'm.created_at, m.id',
  linePlace: ['l.created_at', 'l.manifest_id'],
  bounds: ':k0::timestamptz, :k1::uuid',
  kinds: ['instant', 'uuid'],
} as const;
// Not by the text of the number: beyond 999,999 it grows wider and sorts before its predecessor.
const byNumber = {
  columns: ['year', 'serial', 'id'],
  place: 'm.year, m.serial, m.id',
  linePlace: ['l.year', 'l.serial', 'l.manifest_id'],
  bounds: ':k0::integer, :k1::bigint, :k2::uuid',
  kinds: ['integer', 'integer', 'uuid'],
} as const;

/** The orders in which manifests are listed, each with its indexes. */
export const orders: Readonly<Record<ManifestOrder, Order>> = {
  '-createdAt': { ...byCreation, direction: 'DESC' },
  createdAt: { ...byCreation, direction: 'ASC' },
  '-number': { ...byNumber, direction: 'DESC' },
  number: { ...byNumber, direction: 'ASC' },
};

/** Beyond the cursor; `place` names the columns of the order, of which one before them may be led by, with its value `lead`. */
export function afterCursor({ cursor }: ManifestListQuery, order: Order, place: string, lead?: string): Condition[] {
  if (cursor === undefined) return [];
  const beyond = order.direction === 'DESC' ? '<' : '>';
  const keys = decodeCursor(cursor, order.kinds).map((key, index) => [`k${index}`, key] as const);
  const bounds = lead === undefined ? order.bounds : `${lead}, ${order.bounds}`;
  return [[`(${place}) ${beyond} (${bounds})`, Object.fromEntries(keys)]];
}
