import { given } from '../platform/database/conditions.js';
import type { Condition } from '../platform/database/conditions.js';
import type { Tx } from '../platform/database/database.service.js';
import { afterInstant } from '../platform/database/instant-order.js';
import type { InstantOrder } from '../platform/database/instant-order.js';
import { pageOfStates } from '../platform/database/page-of-states.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { readScan } from '../shared/container-code.js';
import type { Actor } from '../shared/roles.js';
import { Container } from './container.entity.js';
import { containerNotFound } from './container.errors.js';
import { inStock } from './container.types.js';
import type { ContainerListQuery, ContainerOrder } from './dto/container-list.dto.js';
import { toContainerView } from './dto/container.view.js';
import type { ContainerView } from './dto/container.view.js';

/** `container.not-found`, 404. */
export async function requireContainer(tx: Tx, where: { id: string } | { code: string }): Promise<Container> {
  const container = await tx.manager.findOneBy(Container, where);
  if (container === null) throw containerNotFound({});
  return container;
}

type Order = InstantOrder<'createdAt' | 'generatedAt'>;

const orders: Record<ContainerOrder, Order> = {
  '-createdAt': { key: 'createdAt', column: 'created_at', direction: 'DESC' },
  generatedAt: { key: 'generatedAt', column: 'generated_at', direction: 'ASC' },
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

function conditionsOf(actor: Actor, query: ContainerListQuery, order: Order): Condition[] {
  const own = ownConditions(actor, query);
  const states = statesInOrder(actor, query);
  const after = (state?: string) => afterInstant('c', order, query.cursor, state);
  if (states === undefined) return [...own, ...ofStates(actor, query), ...after()];
  if (states.length === 1) return [...own, [ledByState, { state: states[0] }], ...after(':state')];
  const { column, direction } = order;
  const pages = { states, columns: [column, 'id'], direction, where: own, after, most: query.limit + 1 };
  return [pageOfStates({ table: 'container', alias: 'c', ...pages })];
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
const ledByState = 'c.state >= :state AND c.state <= :state';

/** What waits in quarantine is shown to the facility and to regulators, so an enterprise cannot search by it. */
function ownConditions(actor: Actor, query: ContainerListQuery): Condition[] {
  const { enterpriseId, facilityId } = actor;
  return given([
    [enterpriseId, ['c.enterprise_id = :own', { own: enterpriseId }]],
    [facilityId, ['c.facility_id = :facility', { facility: facilityId }]],
    [query.enterpriseId, ['c.enterprise_id = :enterprise', { enterprise: query.enterpriseId }]],
    [query.wasteCode, ['c.waste_code = :wasteCode', { wasteCode: query.wasteCode }]],
    [query.manifestId, ['c.manifest_id = :manifest', { manifest: query.manifestId }]],
    ...codeConditions(query.query),
    ...(enterpriseId === null ? insideConditions(query) : []),
  ]);
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
