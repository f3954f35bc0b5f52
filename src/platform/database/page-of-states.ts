import { allOf, inOrder, valuesOf } from './conditions.js';
import type { Condition, Direction } from './conditions.js';

interface StatePages {
  readonly table: string;
  readonly alias: string;
  readonly states: readonly string[];
  /** Columns of the list's order, `id` the last. */
  readonly columns: readonly string[];
  readonly direction: Direction;
  readonly where: readonly Condition[];
  /** Beyond the cursor in an order led by the state, of which `state` is the parameter's name. */
  readonly after: (state: string) => readonly Condition[];
  /** Rows of the page. */
  readonly most: number;
}

/**
 * The ids of a page of each of some states, and the first of all these. Indexes hold the rows of a state in the list's order,
 * so what is in another one, nearly all there is, is not gone through. The state is said as a range and leads the order: of an
 * equality the planner drops it from the order, and takes the index that it does not lead.
 */
export function pageOfStates({ table, alias, columns, direction, where, after, ...pages }: StatePages): Condition {
  const states = [...new Set(pages.states)];
  const of = (name: string, named: readonly string[]) => named.map((column) => `${name}.${column}`);
  const each = states.map((_, place) => {
    const state = `:state${place}`;
    const inState: Condition = [`${alias}.state >= ${state} AND ${alias}.state <= ${state}`, {}];
    return `(SELECT ${of(alias, columns).join(', ')} FROM ${table} ${alias} WHERE ${allOf([inState, ...where, ...after(state)])}
      ${inOrder(of(alias, ['state', ...columns]), direction)} LIMIT :most)`;
  });
  const sql = `${alias}.id IN (SELECT page.id FROM (${each.join(' UNION ALL ')}) page
    ${inOrder(of('page', columns), direction)} LIMIT :most)`;
  const named = Object.fromEntries(states.map((state, place) => [`state${place}`, state]));
  return [sql, { ...valuesOf([...where, ...after(':state0')]), ...named, most: pages.most }];
}
