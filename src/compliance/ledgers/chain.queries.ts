import type { Tx } from '../../platform/database/database.service.js';
import type { LedgerTable } from './ledger.types.js';
import type { LedgerSight } from './ledger-reads.queries.js';

/** Batches of one chain, and how many links it is followed. */
export const mostInChain = 200;
const mostDepth = 24;

export interface ChainRow {
  readonly id: number;
  readonly table: LedgerTable;
  readonly batchNo: string;
  readonly unitId: string;
  readonly unit: 'enterprise' | 'facility';
  readonly occurredAt: Date;
  readonly grams: number;
  readonly containerCode: string;
  readonly counterpartName: string | null;
}

const walk = (name: string, own: string, other: string): string => `
${name} AS (
  SELECT $1::bigint AS id, 0 AS depth
  UNION
  SELECT n.id, w.depth + 1 FROM ${name} w JOIN statutory_link k ON k.${own} = w.id JOIN statutory_record n ON n.id = k.${other}
  WHERE w.depth < ${mostDepth} AND n.recorded_at <= $2::timestamptz AND n.leaf <= $3
)`;

/** Upwards only and downwards only: what shares an ancestor and no waste is not of the chain. */
const chainSql = `
WITH RECURSIVE ${walk('earlier', 'later_id', 'earlier_id')}, ${walk('later', 'earlier_id', 'later_id')},
  chain AS (SELECT id FROM earlier UNION SELECT id FROM later ORDER BY id LIMIT ${mostInChain + 1})
SELECT r.id, r.table_no AS "table", r.batch_no AS "batchNo", r.unit_id AS "unitId",
  CASE WHEN r.enterprise_id IS NULL THEN 'facility' ELSE 'enterprise' END AS unit, r.occurred_at AS "occurredAt",
  (r.grams + coalesce(c.grams, 0))::bigint AS grams, r.container_code AS "containerCode", r.counterpart_name AS "counterpartName"
FROM chain JOIN statutory_record r USING (id) LEFT JOIN LATERAL (
  SELECT sum(c.grams) AS grams FROM statutory_record c
  WHERE c.corrects_id = r.id AND c.recorded_at <= $2::timestamptz AND c.leaf <= $3) c ON true
ORDER BY r.id`;

export const chainOf = (tx: Tx, { asOf, leaf }: LedgerSight, id: number): Promise<ChainRow[]> =>
  tx.query<ChainRow>(chainSql, [id, asOf, leaf]);

export const linksAmong = (tx: Tx, ids: readonly number[]): Promise<{ laterId: number; earlierId: number }[]> =>
  tx.query(
    `SELECT later_id AS "laterId", earlier_id AS "earlierId" FROM statutory_link
     WHERE later_id = ANY ($1) AND earlier_id = ANY ($1) ORDER BY later_id, earlier_id`,
    [ids],
  );

export interface CorrectionRow {
  readonly grams: number;
  readonly cause: string;
  readonly reason: string | null;
  readonly methodCode: string | null;
  readonly handler: string;
  readonly leaf: number;
  readonly recordedAt: Date;
}

/** Of one batch; a container is weighed and counted a few dozen times at most. */
const mostCorrections = 200;

export const correctionsOf = (tx: Tx, { asOf, leaf }: LedgerSight, id: number): Promise<CorrectionRow[]> =>
  tx.query<CorrectionRow>(
    `SELECT grams, cause, reason, method_code AS "methodCode", handler, leaf, recorded_at AS "recordedAt" FROM statutory_record
     WHERE corrects_id = $1 AND recorded_at <= $2::timestamptz AND leaf <= $3 ORDER BY id LIMIT ${mostCorrections}`,
    [id, asOf, leaf],
  );
