import { decodeCursor } from '../../shared/paging.js';
import type { Condition, Direction } from './conditions.js';

/** The order of a list by an instant of its rows, then by their id. */
export interface InstantOrder<Key extends string = string> {
  /** Of the entity. */
  readonly key: Key;
  readonly column: string;
  readonly direction: Direction;
  /** The column that decides between rows of one instant; `id` unless it is told. */
  readonly tie?: string;
}

/** Beyond the cursor; `state`, the name of its parameter, leads the order where one is given. */
export function afterInstant(
  alias: string,
  { column, direction, tie = 'id' }: InstantOrder,
  cursor: string | undefined,
  state?: string,
): Condition[] {
  if (cursor === undefined) return [];
  const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
  const beyond = direction === 'DESC' ? '<' : '>';
  const [place, bound] = state === undefined ? ['', ''] : [`${alias}.state, `, `${state}, `];
  return [
    [`(${place}${alias}.${column}, ${alias}.${tie}) ${beyond} (${bound}:at::timestamptz, :id::uuid)`, { at, id }],
  ];
}
