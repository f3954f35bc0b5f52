import type { Tx } from '../platform/database/database.service.js';
import { allOf, given, inOrder, runForwards, valuesOf } from '../platform/database/conditions.js';
import type { Condition } from '../platform/database/conditions.js';
import { afterInstant } from '../platform/database/instant-order.js';
import type { InstantOrder } from '../platform/database/instant-order.js';
import { pageOfStates } from '../platform/database/page-of-states.js';
import { prefixRange } from '../platform/database/prefix-range.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { endOfShanghaiDay, startOfShanghaiDay } from '../shared/working-days.js';
import type { ManifestListQuery, ManifestOrder, OverdueKind } from './dto/manifest-list.dto.js';
import { toManifestSummaryView } from './dto/manifest.view.js';
import type { ManifestRowView, ManifestSummaryView } from './dto/manifest.view.js';
import { isOnlyDriver } from './manifest-store.js';
import { Manifest } from './manifest.entity.js';
import type { ManifestState } from './manifest.lifecycle.js';

type Order = InstantOrder<'createdAt'>;

const byDrafting = { key: 'createdAt', column: 'created_at' } as const;

/** Numbers are drawn when a manifest is drafted: an order by number would be the same. */
const orders: Readonly<Record<ManifestOrder, Order>> = {
  '-createdAt': { ...byDrafting, direction: 'DESC' },
  createdAt: { ...byDrafting, direction: 'ASC' },
};

/** One page under row-level security. The tenant is named besides, so that an index in the list's order serves it. */
export async function listManifests(tx: Tx, query: ManifestListQuery): Promise<Page<ManifestRowView>> {
  const order = orders[query.sort];
  const list = tx.manager.createQueryBuilder(Manifest, 'm');
  for (const [condition, values] of await conditionsOf(tx, query, order)) list.andWhere(condition, values);
  const rows = await list
    .orderBy(`m.${order.key}`, order.direction)
    .addOrderBy('m.id', order.direction)
    .limit(query.limit + 1)
    .getMany();
  const sums = await sumsOf(tx, rows.slice(0, query.limit));
  return pageOf(
    rows,
    query.limit,
    (row) => [row[order.key].toISOString(), row.id],
    (row) => ({ ...toManifestSummaryView(row), ...(sums.get(row.id) ?? noSums) }),
  );
}

async function conditionsOf(tx: Tx, query: ManifestListQuery, order: Order): Promise<Condition[]> {
  const own = ownConditions(tx, query);
  const { code, state: states } = query;
  if (
    code !== undefined &&
    own.length === 0 &&
    (states === undefined || (await areLinesFewer(tx, query, code, states)))
  )
    return [pageByCode(tx, { ...query, code }, order)];
  const shared = sharedConditions(tx, query, 'm');
  if (states !== undefined && isLarge(tx, query)) {
    const ofCode: Condition[] = code === undefined ? [] : [[itsCodes, { code }]];
    return [ofEachState(states, [...shared, ...own, ...ofCode], query, order)];
  }
  const ofCode: Condition[] = code === undefined ? [] : [[withCode, { code }]];
  const ofStates: Condition[] = states === undefined ? [] : [['m.state = ANY (:states)', { states }]];
  return [...shared, ...afterInstant('m', order, query.cursor), ...ofCode, ...own, ...ofStates];
}

/** As many lines are gone through without noticing. */
const fewLines = 500;

/**
 * Whether the page is found sooner among the lines of the code than among the manifests in the states. Nearly all are closed,
 * so nearly every line is of a closed one; what is open is some thousands, so only a code on fewer manifests is quicker.
 */
async function areLinesFewer(
  tx: Tx,
  query: ManifestListQuery,
  code: string,
  states: readonly ManifestState[],
): Promise<boolean> {
  if (!isLarge(tx, query)) return false;
  if (states.includes('closed')) return true;
  const { facilityId } = tx.actor;
  // In the order of an index: without one the plan for any code reads the table from its beginning, all of it for a rare one.
  const [ofFacility, values] = facilityId === null ? ['', [code]] : ['AND facility_id = $2', [code, facilityId]];
  const sql = `SELECT count(*)::integer AS lines FROM (
    SELECT FROM manifest_line WHERE waste_code = $1 ${ofFacility}
    ORDER BY waste_code, created_at LIMIT ${fewLines}) few`;
  const [found] = await tx.query<{ lines: number }>(sql, values);
  return found!.lines < fewLines;
}

/** A small generator's manifests are few enough to be looked through. */
const isLarge = ({ actor }: Tx, { enterpriseId }: ManifestListQuery): boolean =>
  (actor.enterpriseId ?? enterpriseId ?? null) === null;

/**
 * The page as the lines know it: an index holds those of a code in the list's order, so only rows of this page are read,
 * be the code on all manifests or on two. Asking each manifest for the code would go through all of them for a rare one.
 * Lines of one manifest and code are neighbours in the index, so DISTINCT sorts nothing.
 */
function pageByCode(tx: Tx, query: ManifestListQuery & { code: string }, order: Order): Condition {
  const { state: states } = query;
  const place = { ...order, tie: 'manifest_id' };
  const columns = [`l.${place.column}`, `l.${place.tie}`];
  const ofStates: Condition[] = states === undefined ? [] : [[itsState, { states }]];
  const conditions: Condition[] = [
    ['l.waste_code = :code', { code: query.code }],
    ...sharedConditions(tx, query, 'l'),
    ...afterInstant('l', place, query.cursor),
    ...ofStates,
  ];
  const sql = `m.id IN (SELECT manifest_id FROM (
    SELECT DISTINCT ${columns.join(', ')} FROM manifest_line l WHERE ${allOf(conditions)}
    ${inOrder(columns, place.direction)} LIMIT :most) page)`;
  return [sql, { most: query.limit + 1, ...valuesOf(conditions) }];
}

/** Asked of one line after the other, until there are enough: a join would read all manifests in these states. */
const itsState = '(SELECT m.state FROM manifest m WHERE m.id = l.manifest_id) = ANY (:states)';

function ofEachState(
  states: readonly ManifestState[],
  where: readonly Condition[],
  query: ManifestListQuery,
  order: Order,
): Condition {
  const { column, direction } = order;
  const after = (state: string) => afterInstant('m', order, query.cursor, state);
  const pages = { states, columns: [column, 'id'], direction, where, after, most: query.limit + 1 };
  return pageOfStates({ table: 'manifest', alias: 'm', ...pages });
}

/** Asked of one manifest of these states after the other, until there are enough. */
const itsCodes = ':code = ANY (ARRAY(SELECT l.waste_code FROM manifest_line l WHERE l.manifest_id = m.id))';

/** Beside a condition on the manifest alone: which of the two narrows down more, the planner knows better. */
const withCode = 'EXISTS (SELECT FROM manifest_line l WHERE l.manifest_id = m.id AND l.waste_code = :code)';

/** What a manifest and its lines both know. */
function sharedConditions({ actor }: Tx, query: ManifestListQuery, of: 'm' | 'l'): Condition[] {
  return given([
    [actor.enterpriseId, [`${of}.enterprise_id = :own`, { own: actor.enterpriseId }]],
    [actor.facilityId, [`${of}.facility_id = :facility`, { facility: actor.facilityId }]],
    [query.enterpriseId, [`${of}.enterprise_id = :enterprise`, { enterprise: query.enterpriseId }]],
    runForwards(query),
    [query.from, [`${of}.created_at >= :from`, { from: query.from && startOfShanghaiDay(query.from) }]],
    [query.to, [`${of}.created_at <= :to`, { to: query.to && endOfShanghaiDay(query.to) }]],
  ]);
}

const overdue: Readonly<Record<OverdueKind, string>> = {
  acceptance: `m.state = 'arrived' AND m.acceptance_due_at < app_now()`,
  backfill: 'm.backfill AND m.backfilled_at IS NULL AND m.backfill_due_at < app_now()',
};

const withNumber = ['internal_number', 'official_number', 'paper_number']
  .map((column) => `m.${column} >= :numberFrom AND m.${column} < :numberBelow`)
  .join(' OR ');

/** A handful, found by the index of the lines by booking. */
const ofBooking = 'm.id IN (SELECT l.manifest_id FROM manifest_line l WHERE l.booking_id = :booking)';

/** What only a manifest knows of itself, but for its state. */
function ownConditions({ actor }: Tx, query: ManifestListQuery): Condition[] {
  return given([
    [isOnlyDriver(actor) || null, ['m.driver_account_id = :driver', { driver: actor.accountId }]],
    [query.roundId, ['m.round_id = :round', { round: query.roundId }]],
    [query.bookingId, [ofBooking, { booking: query.bookingId }]],
    [query.kind, ['m.kind = :kind', { kind: query.kind }]],
    [query.query, [`(${withNumber})`, prefixRange(query.query ?? '')]],
    [query.overdue, [query.overdue === undefined ? '' : overdue[query.overdue], {}]],
  ]);
}

type Sums = Omit<ManifestRowView, keyof ManifestSummaryView>;

const noSums: Sums = {
  wasteCodes: [],
  plannedGrams: 0,
  handedOverGrams: null,
  acceptedGrams: null,
  handedOverPackages: null,
  scannedPackages: 0,
};

const sumsSql = `
SELECT manifest_id AS id, array_agg(DISTINCT waste_code ORDER BY waste_code) AS "wasteCodes",
  sum(planned_grams)::bigint AS "plannedGrams", sum(handed_over_grams)::bigint AS "handedOverGrams",
  sum(accepted_grams)::bigint AS "acceptedGrams", sum(handed_over_packages)::integer AS "handedOverPackages",
  sum(cardinality(container_codes))::integer AS "scannedPackages"
FROM manifest_line WHERE manifest_id = ANY ($1) GROUP BY manifest_id`;

async function sumsOf(tx: Tx, rows: readonly Manifest[]): Promise<ReadonlyMap<string, Sums>> {
  if (rows.length === 0) return new Map();
  const sums = await tx.query<Sums & { id: string }>(sumsSql, [rows.map(({ id }) => id)]);
  return new Map(sums.map(({ id, ...sum }) => [id, sum]));
}
