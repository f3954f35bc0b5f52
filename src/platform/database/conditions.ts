/** A condition with the values of its parameters. */
export type Condition = [string, Record<string, unknown>];

export const valuesOf = (conditions: readonly Condition[]): Record<string, unknown> =>
  Object.fromEntries(conditions.flatMap(([, values]) => Object.entries(values)));

export const allOf = (conditions: readonly Condition[]): string =>
  conditions.map(([condition]) => condition).join(' AND ');

/** Those whose value is there. */
export const given = (conditions: readonly [unknown, Condition][]): Condition[] =>
  conditions.filter(([value]) => value !== undefined && value !== null).map(([, condition]) => condition);

export type Direction = 'ASC' | 'DESC';

/** `ORDER BY` these columns, all in one direction. */
export const inOrder = (columns: readonly string[], direction: Direction): string =>
  `ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')}`;

interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** False where the days asked for run backwards: found out by the database, it would look at all there is. */
export const runForwards = ({ from, to }: Days): [unknown, Condition] => [
  from !== undefined && to !== undefined && from > to ? true : null,
  ['FALSE', {}],
];
