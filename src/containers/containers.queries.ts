import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { readScan } from '../shared/container-code.js';
import { decodeCursor } from '../shared/paging.js';
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

const orders: Record<
  ContainerOrder,
  { key: 'createdAt' | 'generatedAt'; column: string; direction: 'ASC' | 'DESC'; beyond: '<' | '>' }
> = {
  '-createdAt': { key: 'createdAt', column: 'created_at', direction: 'DESC', beyond: '<' },
  generatedAt: { key: 'generatedAt', column: 'generated_at', direction: 'ASC', beyond: '>' },
};

/** One page under row-level security. The tenant is named besides, so that an index in the list's order serves it. */
export async function listContainers(tx: Tx, query: ContainerListQuery): Promise<Page<ContainerView>> {
  const order = orders[query.sort];
  const list = tx.manager.createQueryBuilder(Container, 'c');
  for (const [condition, value] of conditions(tx.actor, query)) list.andWhere(condition, value);
  const byState = ledByState(tx.actor, query);
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    const [place, bounds] = byState ? ['c.state, ', ':state, '] : ['', ''];
    const beyond = `(${place}c.${order.column}, c.id) ${order.beyond} (${bounds}:at::timestamptz, :id::uuid)`;
    list.andWhere(beyond, { at, id });
  }
  if (byState) list.orderBy('c.state', order.direction);
  const rows = await list
    .addOrderBy(`c.${order.key}`, order.direction)
    .addOrderBy('c.id', order.direction)
    .limit(query.limit + 1)
    .getMany();
  const keyOf = (row: Container) => [row[order.key].toISOString(), row.id];
  return pageOf(rows, query.limit, keyOf, (row) => toContainerView(row, tx.actor));
}

/**
 * One state of a tenant, newest first, is read in the order of the index by state. Said as a range: of an equality the planner
 * drops the state from the order, takes the index by instant, and walks through all that is newer and in other states
 * (nearly everything is treated, but nothing of the last weeks).
 */
const ledByState = ({ enterpriseId, facilityId }: Actor, { state, sort }: ContainerListQuery): boolean =>
  state?.length === 1 && sort === '-createdAt' && (enterpriseId ?? facilityId) !== null;

type Condition = [string, Record<string, unknown>];

/** What waits in quarantine is shown to the facility and to regulators, so an enterprise cannot search by it. */
function conditions(actor: Actor, query: ContainerListQuery): Condition[] {
  const { enterpriseId, facilityId } = actor;
  const given: [unknown, Condition][] = [
    [enterpriseId, ['c.enterprise_id = :own', { own: enterpriseId }]],
    [facilityId, ['c.facility_id = :facility', { facility: facilityId }]],
    [query.enterpriseId, ['c.enterprise_id = :enterprise', { enterprise: query.enterpriseId }]],
    [query.state, ofStates(actor, query)],
    [query.wasteCode, ['c.waste_code = :wasteCode', { wasteCode: query.wasteCode }]],
    [query.manifestId, ['c.manifest_id = :manifest', { manifest: query.manifestId }]],
    ...codeConditions(query.query),
    ...(enterpriseId === null ? insideConditions(query) : []),
  ];
  return given.filter(([value]) => value !== undefined && value !== null).map(([, condition]) => condition);
}

function ofStates(actor: Actor, query: ContainerListQuery): Condition {
  const states = query.state ?? [];
  if (ledByState(actor, query)) return ['c.state >= :state AND c.state <= :state', { state: states[0] }];
  return states.length === 1 ? ['c.state = :state', { state: states[0] }] : ['c.state = ANY (:states)', { states }];
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
