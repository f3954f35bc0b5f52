import type { Tx } from '../platform/database/database.service.js';
import type { Container } from './container.entity.js';

/** What stands in a zone beside a container that may come in. */
export interface Neighbours {
  readonly zoneId: string;
  readonly hasSamePackaging: boolean;
  /** Of the same code and packaging, with a storage clock that began within 30 days of its own. */
  readonly hasSameAge: boolean;
}

const neighboursSql = `
SELECT zone_id AS "zoneId", bool_or(packaging = $3) AS "hasSamePackaging",
  bool_or(packaging = $3 AND waste_code = $4
    AND clock_started_at BETWEEN $5::timestamptz - interval '30 days' AND $5::timestamptz + interval '30 days') AS "hasSameAge"
FROM container WHERE zone_id = ANY ($1::uuid[]) AND state = 'stored' AND id <> $2 GROUP BY zone_id`;

/** For proposals, which may take some milliseconds; put-aways are decided without it. */
export const neighboursInZones = (tx: Tx, zoneIds: readonly string[], container: Container): Promise<Neighbours[]> =>
  tx.query(neighboursSql, [zoneIds, container.id, container.packaging, container.wasteCode, container.clockStartedAt]);
