import type { Tx } from '../../platform/database/database.service.js';
import type { EdgeDirection, EdgeRow, FlowRow } from './dto/container-operation.view.js';
import { mostSources } from './genealogy.rules.js';

const endSql = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'state', ${alias}.state, 'grams', ${alias}.grams)`;

const operationSql = `
SELECT f.id, f.kind, f.grams, f.reason, f.made_at AS "madeAt", s.waste_code AS "wasteCode",
  ${endSql('s')} AS "from", ${endSql('t')} AS "to"
FROM container_flow f JOIN container s ON s.id = f.from_id JOIN container t ON t.id = f.to_id
WHERE f.operation_id = $1 ORDER BY f.id LIMIT ${mostSources}`;

/** In the order of the request: one flow for each source or for each target. */
export const flowsOfOperation = (tx: Tx, operationId: string): Promise<FlowRow[]> =>
  tx.query(operationSql, [operationId]);

/** Sorts before every id. */
const noId = '00000000-0000-0000-0000-000000000000';

/** Two walks along an index each, of which each ends with the page. */
const edgesSql = `
SELECT e.id, e.direction, e.operation_id AS "operationId", e.kind, e.grams, e.other AS "containerId", c.code, c.state,
  e.made_at AS "madeAt"
FROM (
  (SELECT id, 'from' AS direction, operation_id, kind, grams, from_id AS other, made_at FROM container_flow
   WHERE to_id = $1 AND id > $2 AND $3 ORDER BY id LIMIT $5)
  UNION ALL
  (SELECT id, 'to', operation_id, kind, grams, to_id, made_at FROM container_flow
   WHERE from_id = $1 AND id > $2 AND $4 ORDER BY id LIMIT $5)) e
JOIN container c ON c.id = e.other ORDER BY e.id LIMIT $5`;

export interface EdgeSearch {
  readonly direction: EdgeDirection | undefined;
  readonly after: string | null;
  readonly limit: number;
}

/** What came in and went out, oldest first: ids are made in the order of time. */
export const edgesOf = (tx: Tx, containerId: string, { direction, after, limit }: EdgeSearch): Promise<EdgeRow[]> =>
  tx.query(edgesSql, [containerId, after ?? noId, direction !== 'to', direction !== 'from', limit]);
