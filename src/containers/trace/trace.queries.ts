import type { Tx } from '../../platform/database/database.service.js';
import { inStockSql } from '../container.types.js';
import type { ContainerState } from '../container.types.js';
import { placeOf } from './trace.rules.js';
import type {
  GroupSum,
  OriginDifference,
  OriginPart,
  OriginRow,
  OriginShare,
  PageWish,
  PlaceSum,
  TraceGroup,
} from './trace.types.js';

/** Sorts before every id. */
const noId = '00000000-0000-0000-0000-000000000000';

/**
 * Where the grams of the origins in `o` are: as shares wherever they were poured, what was split off at the gate, and an
 * origin itself as long as it was not accepted. Each branch reads one index by the origin's id.
 */
const partsOf = (origins: string): string => `
  SELECT s.origin_id, s.container_id, s.grams FROM container_share s JOIN ${origins} o ON o.id = s.origin_id
  UNION ALL
  SELECT f.from_id, f.to_id, f.grams FROM container_flow f JOIN ${origins} o ON o.id = f.from_id WHERE f.kind = 'refuse'
  UNION ALL
  SELECT o.id, o.id, o.grams FROM ${origins} o
  WHERE o.state IN ('loaded', 'refused', 'returned') OR o.state = 'missing' AND o.clock_started_at IS NULL`;

/** A zone says where things stand and a shipment what they left with: of what is elsewhere both would mislead. */
const zoneSql = `CASE WHEN c.${inStockSql} THEN c.zone_id END`;
const transferSql = `CASE WHEN c.state IN ('shipped', 'treated') THEN c.transfer_id END`;

const sharesSql = `
SELECT s.origin_id AS "originId", c.code, s.enterprise_id AS "enterpriseId", c.manifest_id AS "manifestId", s.grams
FROM container_share s JOIN container c ON c.id = s.origin_id
WHERE s.container_id = $1 AND s.origin_id > $2 AND ($3::uuid IS NULL OR s.enterprise_id = $3)
ORDER BY s.origin_id LIMIT $4`;

/** Whose waste is in it, by origin; of one enterprise or of all. */
export const sharesIn = (
  tx: Tx,
  containerId: string,
  enterpriseId: string | null,
  { after, limit }: PageWish,
): Promise<OriginShare[]> => tx.query(sharesSql, [containerId, after ?? noId, enterpriseId, limit]);

const contentsSql = `
SELECT count(*)::integer AS origins, coalesce(sum(grams), 0)::bigint AS grams FROM container_share
WHERE container_id = $1 AND ($2::uuid IS NULL OR enterprise_id = $2)`;

export async function contentsOf(
  tx: Tx,
  containerId: string,
  enterpriseId: string | null,
): Promise<{ origins: number; grams: number }> {
  const [row] = await tx.query<{ origins: number; grams: number }>(contentsSql, [containerId, enterpriseId]);
  return row!;
}

const partsSql = `
WITH origin AS MATERIALIZED (SELECT id, grams, state, clock_started_at FROM container WHERE id = $1 AND handed_over_grams IS NOT NULL)
SELECT p.container_id AS "containerId", c.code, c.state, ${zoneSql} AS "zoneId", ${transferSql} AS "transferId", p.grams,
  t.method_code AS "methodCode", t.treated_on::text AS "treatedOn", t.company_name AS "companyName", t.place AS "treatedAt",
  t.treated_grams AS "treatedGrams"
FROM (${partsOf('origin')}) p JOIN container c ON c.id = p.container_id
LEFT JOIN treatment_share t ON t.container_id = p.container_id AND t.origin_id = p.origin_id
WHERE p.container_id > $2 ORDER BY p.container_id LIMIT $3`;

/** Where an origin is now, container by container. */
export const partsOfOrigin = (tx: Tx, originId: string, { after, limit }: PageWish): Promise<OriginPart[]> =>
  tx.query(partsSql, [originId, after ?? noId, limit]);

const differencesSql = `
SELECT id, kind, grams, reason, made_at AS at FROM container_difference
WHERE origin_id = $1 ORDER BY id DESC LIMIT $2`;

/** Newest first. */
export const differencesOf = (tx: Tx, originId: string, limit: number): Promise<OriginDifference[]> =>
  tx.query(differencesSql, [originId, limit]);

const groupColumns: Readonly<Record<TraceGroup, string>> = {
  container: 'id::text',
  line: 'manifest_line_id::text',
  wasteCode: 'waste_code',
};

/** Origins are named by their own id, or by the manifests that they came on. */
const originsSql = (group: TraceGroup): string => `
  SELECT id, grams, state, clock_started_at, waste_code, handed_over_grams, ${groupColumns[group]} AS key FROM container
  WHERE ${group === 'container' ? 'id' : 'manifest_id'} = ANY ($1) AND handed_over_grams IS NOT NULL`;

const placesSql = (group: TraceGroup): string => `
WITH origin AS MATERIALIZED (${originsSql(group)})
SELECT o.key, c.state, ${zoneSql} AS "zoneId", ${transferSql} AS "transferId", sum(p.grams)::bigint AS grams,
  count(DISTINCT c.id)::integer AS containers
FROM (${partsOf('origin')}) p JOIN origin o ON o.id = p.origin_id JOIN container c ON c.id = p.container_id
GROUP BY 1, 2, 3, 4`;

const groupsSql = (group: TraceGroup): string => `
WITH origin AS MATERIALIZED (${originsSql(group)})
SELECT o.key, min(o.waste_code) AS "wasteCode", sum(o.handed_over_grams)::bigint AS "handedOverGrams",
  count(*)::integer AS containers, coalesce(sum(d.weighing), 0)::bigint AS "weighingGrams",
  coalesce(sum(d.stock_take), 0)::bigint AS "stockTakeGrams"
FROM origin o LEFT JOIN LATERAL (
  SELECT sum(grams) FILTER (WHERE kind = 'weighing') AS weighing, sum(grams) FILTER (WHERE kind = 'stockTake') AS stock_take
  FROM container_difference WHERE origin_id = o.id) d ON true
GROUP BY o.key ORDER BY o.key`;

type PlaceRow = Omit<PlaceSum, 'place'> & { readonly state: ContainerState };

export async function placesOf(tx: Tx, group: TraceGroup, ids: readonly string[]): Promise<PlaceSum[]> {
  const rows = await tx.query<PlaceRow>(placesSql(group), [ids]);
  return rows.map(({ state, ...row }) => ({ ...row, place: placeOf(state) }));
}

export const groupsOf = (tx: Tx, group: TraceGroup, ids: readonly string[]): Promise<GroupSum[]> =>
  tx.query(groupsSql(group), [ids]);

const arrivalsSql = `
SELECT id, code, manifest_line_id AS "lineId", waste_code AS "wasteCode", state, handed_over_grams AS "handedOverGrams"
FROM container WHERE manifest_id = $1 AND handed_over_grams IS NOT NULL AND code > $2 ORDER BY code LIMIT $3`;

/** The containers of a manifest by code; one write loads at most 1,000. */
export const originsOfManifest = (tx: Tx, manifestId: string, { after, limit }: PageWish): Promise<OriginRow[]> =>
  tx.query(arrivalsSql, [manifestId, after ?? '', limit]);
