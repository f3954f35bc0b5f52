import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { readScan } from '../shared/container-code.js';
import { decodeCursor } from '../shared/paging.js';
import type { Actor } from '../shared/roles.js';
import { Container } from './container.entity.js';
import { containerNotFound } from './container.errors.js';
import { inStock } from './container.types.js';
import type { ContainerState } from './container.types.js';
import type { ContainerListQuery, ContainerOrder } from './dto/container-list.dto.js';
import { toContainerView } from './dto/container.view.js';
import type { ContainerView } from './dto/container.view.js';

/** `container.not-found`, 404. */
export async function requireContainer(tx: Tx, where: { id: string } | { code: string }): Promise<Container> {
  const container = await tx.manager.findOneBy(Container, where);
  if (container === null) throw containerNotFound({});
  return container;
}

interface Order {
  readonly key: 'createdAt' | 'generatedAt';
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly beyond: '<' | '>';
}

const orders: Record<ContainerOrder, Order> = {
  '-createdAt': { key: 'createdAt', column: 'created_at', direction: 'DESC', beyond: '<' },
  generatedAt: { key: 'generatedAt', column: 'generated_at', direction: 'ASC', beyond: '>' },
};

/** One page under row-level security. The tenant is named besides, so that an index in the list's order serves it. */
export async function listContainers(tx: Tx, query: ContainerListQuery): Promise<Page<ContainerView>> {
  const order = orders[query.sort];
  const list = tx.manager.createQueryBuilder(Container, 'c');
  for (const [condition, value] of conditionsOf(tx.actor, query, order)) list.andWhere(condition, value);
  if (statesInOrder(tx.actor, query)?.length === 1) list.orderBy('c.state', order.direction);
  const rows = await list
    .addOrderBy(`c.${order.key}`, order.direction)
    .addOrderBy('c.id', order.direction)
    .limit(query.limit + 1)
    .getMany();
  const keyOf = (row: Container) => [row[order.key].toISOString(), row.id];
  return pageOf(rows, query.limit, keyOf, (row) => toContainerView(row, tx.actor));
}

type Condition = [string, Record<string, unknown>];

function conditionsOf(actor: Actor, query: ContainerListQuery, order: Order): Condition[] {
  const own = ownConditions(actor, query);
  const states = statesInOrder(actor, query);
  if (states === undefined) return [...own, ...ofStates(actor, query), ...afterCursor(query, order)];
  if (states.length > 1) return [pageOfStates(states, own, order, query)];
  return [...own, [ledBy(':state'), { state: states[0] }], ...afterCursor(query, order, ':state')];
}

/** In a zone, and due, is only what is in stock. */
const statesOf = ({ enterpriseId }: Actor, { state, zoneId, dueBefore }: ContainerListQuery) =>
  state ?? (enterpriseId === null && (zoneId ?? dueBefore) !== undefined ? inStock : undefined);

/**
 * The states that are asked for, if an index holds them in the list's order; undefined: all, or those of one generator by the
 * age of their waste, which are few enough to be sorted.
 */
const statesInOrder = (actor: Actor, query: ContainerListQuery) =>
  query.sort === 'generatedAt' && (actor.enterpriseId ?? query.enterpriseId ?? null) !== null
    ? undefined
    : statesOf(actor, query);

function ofStates(actor: Actor, query: ContainerListQuery): Condition[] {
  const states = statesOf(actor, query);
  return states === undefined ? [] : [['c.state = ANY (:states)', { states }]];
}

/**
 * One state, by which the list is then ordered first, so that it is read in the order of an index by state. Said as a range:
 * of an equality the planner drops the state from the order, takes the index by instant, and walks through all that is newer
 * and in other states (nearly everything is treated, but nothing of the last weeks).
 */
const ledBy = (state: string): string => `c.state >= ${state} AND c.state <= ${state}`;

/** A page of each of several states, and the first of all these: no index holds them together, and no other rows are read. */
function pageOfStates(
  states: readonly ContainerState[],
  own: readonly Condition[],
  order: Order,
  query: ContainerListQuery,
): Condition {
  const { column, direction } = order;
  const distinct = [...new Set(states)];
  const pages = distinct.map((_, place) => {
    const state = `:state${place}`;
    const where = [ledBy(state), ...[...own, ...afterCursor(query, order, state)].map(([condition]) => condition)];
    return `(SELECT c.id, c.${column} FROM container c WHERE ${where.join(' AND ')}
      ORDER BY c.state ${direction}, c.${column} ${direction}, c.id ${direction} LIMIT :most)`;
  });
  const sql = `c.id IN (SELECT page.id FROM (${pages.join(' UNION ALL ')}) page
    ORDER BY page.${column} ${direction}, page.id ${direction} LIMIT :most)`;
  const values: Record<string, unknown> = { most: query.limit + 1 };
  for (const [, given] of [...own, ...afterCursor(query, order)]) Object.assign(values, given);
  distinct.forEach((state, place) => Object.assign(values, { [`state${place}`]: state }));
  return [sql, values];
}

/** `state` leads the order where one is given. */
function afterCursor({ cursor }: ContainerListQuery, { column, beyond }: Order, state?: string): Condition[] {
  if (cursor === undefined) return [];
  const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
  const [place, bound] = state === undefined ? ['', ''] : ['c.state, ', `${state}, `];
  return [[`(${place}c.${column}, c.id) ${beyond} (${bound}:at::timestamptz, :id::uuid)`, { at, id }]];
}

/** What waits in quarantine is shown to the facility and to regulators, so an enterprise cannot search by it. */
function ownConditions(actor: Actor, query: ContainerListQuery): Condition[] {
  const { enterpriseId, facilityId } = actor;
  const given: [unknown, Condition][] = [
    [enterpriseId, ['c.enterprise_id = :own', { own: enterpriseId }]],
    [facilityId, ['c.facility_id = :facility', { facility: facilityId }]],
    [query.enterpriseId, ['c.enterprise_id = :enterprise', { enterprise: query.enterpriseId }]],
    [query.wasteCode, ['c.waste_code = :wasteCode', { wasteCode: query.wasteCode }]],
    [query.manifestId, ['c.manifest_id = :manifest', { manifest: query.manifestId }]],
    ...codeConditions(query.query),
    ...(enterpriseId === null ? insideConditions(query) : []),
  ];
  return given.filter(([value]) => value !== undefined && value !== null).map(([, condition]) => condition);
}

/** Only what is in stock counts against a zone or a day; said, so that the indexes of the stock serve it. */
const insideConditions = ({ zoneId, dueBefore, held }: ContainerListQuery): [unknown, Condition][] => [
  [zoneId ?? dueBefore, ['c.state = ANY (:inStock)', { inStock }]],
  [zoneId, ['c.zone_id = :zone', { zone: zoneId }]],
  [dueBefore, ['c.due_on < :dueBefore', { dueBefore }]],
  [held, [`c.held_at IS ${held === true ? 'NOT ' : ''}NULL`, {}]],
];

/** A prefix as a range of "C" collated text: row-level security keeps `^@` and LIKE, which are not leakproof, from the index. */
function codeConditions(query: string | undefined): [unknown, Condition][] {
  const scanned = query === undefined ? null : readScan(query);
  const prefix = query?.normalize('NFKC').trim().toUpperCase();
  return scanned === null
    ? [[prefix, ['c.code >= :prefix AND c.code < :below', { prefix, below: `${prefix}~` }]]]
    : [[scanned, ['c.code = :code', { code: scanned.text }]]];
}
