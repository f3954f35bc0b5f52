import { useRows } from '../api/queries';
import type { ListPath, QueryOf, RowOf } from '../api/queries';

/** Lists of partners are short: one page of them names all. */
const mostNamed = 200;

/** Names of the rows of a short list by id, where another list gives only ids. */
export function useNames<P extends ListPath>(list: P, nameOf: (row: RowOf<P>) => string, query: object = {}) {
  const { rows } = useRows(list, { limit: mostNamed, ...query } as QueryOf<P>);
  const names = new Map(rows.map((row) => [(row as { id: string }).id, nameOf(row)]));
  return (id: string | null | undefined): string => (id ? (names.get(id) ?? '…') : '');
}
