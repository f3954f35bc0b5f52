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
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    list.andWhere(`(c.${order.column}, c.id) ${order.beyond} (:at::timestamptz, :id::uuid)`, { at, id });
  }
  const rows = await list
    .orderBy(`c.${order.key}`, order.direction)
    .addOrderBy('c.id', order.direction)
    .limit(query.limit + 1)
    .getMany();
  const keyOf = (row: Container) => [row[order.key].toISOString(), row.id];
  return pageOf(rows, query.limit, keyOf, (row) => toContainerView(row, tx.actor));
}

type Condition = [string, Record<string, unknown>];

/** What waits in quarantine is shown to the facility and to regulators, so an enterprise cannot search by it. */
function conditions(actor: Actor, query: ContainerListQuery): Condition[] {
  const { enterpriseId, facilityId } = actor;
  const given: [unknown, Condition][] = [
    [enterpriseId, ['c.enterprise_id = :own', { own: enterpriseId }]],
    [facilityId, ['c.facility_id = :facility', { facility: facilityId }]],
    [query.enterpriseId, ['c.enterprise_id = :enterprise', { enterprise: query.enterpriseId }]],
    [query.state, ['c.state = ANY (:states)', { states: query.state }]],
    [query.wasteCode, ['c.waste_code = :wasteCode', { wasteCode: query.wasteCode }]],
    [query.manifestId, ['c.manifest_id = :manifest', { manifest: query.manifestId }]],
    ...codeConditions(query.query),
    ...(enterpriseId === null ? insideConditions(query) : []),
  ];
  return given.filter(([value]) => value !== undefined && value !== null).map(([, condition]) => condition);
}

const insideConditions = ({ zoneId, dueBefore, held }: ContainerListQuery): [unknown, Condition][] => [
  [zoneId, ['c.zone_id = :zone', { zone: zoneId }]],
  [dueBefore, ['c.state = ANY (:inStock) AND c.due_on < :dueBefore', { inStock, dueBefore }]],
  [held, [`(c.held_at IS NOT NULL) = :held`, { held }]],
];

/** A prefix as a range of "C" collated text: row-level security keeps `^@` and LIKE, which are not leakproof, from the index. */
function codeConditions(query: string | undefined): [unknown, Condition][] {
  const scanned = query === undefined ? null : readScan(query);
  const prefix = query?.normalize('NFKC').trim().toUpperCase();
  return scanned === null
    ? [[prefix, ['c.code >= :prefix AND c.code < :below', { prefix, below: `${prefix}~` }]]]
    : [[scanned, ['c.code = :code', { code: scanned.text }]]];
}
