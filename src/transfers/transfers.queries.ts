import type { Tx } from '../platform/database/database.service.js';
import type { Text } from '../shared/domain-error.js';
import { decodeCursor } from '../shared/paging.js';
import type { CursorValue } from '../shared/paging.js';
import type { TransferListQuery } from './dto/transfer.dto.js';
import { Transfer } from './transfer.entity.js';
import type { TransferJobName, TransferJobState } from './transfer-job.lifecycle.js';

/** Where a transfer goes, with the methods by waste code: planned, and once treated the one that it was. */
export interface TransferReceiver {
  readonly id: string;
  readonly companyId: string;
  readonly companyName: string;
  /** Known from the draft of its manifest on. */
  readonly permitNo: string | null;
  readonly methods: Readonly<Record<string, { readonly planned: string; readonly treated: string | null }>>;
}

const receiversSql = `
SELECT t.id, t.company_id AS "companyId", t.company_name AS "companyName", t.content -> 'consignee' ->> 'permitNo' AS "permitNo",
  (SELECT jsonb_object_agg(l.waste_code, jsonb_build_object('planned', l.method_code, 'treated', l.treated_method_code))
    FROM transfer_line l WHERE l.transfer_id = t.id) AS methods
FROM transfer t WHERE t.id = ANY ($1)`;

export const receiversOf = (tx: Tx, ids: readonly string[]): Promise<TransferReceiver[]> =>
  tx.query<TransferReceiver>(receiversSql, [ids]);

const loadSql = `
SELECT c.waste_code AS "wasteCode", min(c.name) AS name, c.hazards, c.components
FROM transfer_container x JOIN container c ON c.id = x.container_id
WHERE x.transfer_id = $1 GROUP BY c.waste_code, c.hazards, c.components
ORDER BY c.waste_code, c.hazards, c.components LIMIT $2`;

/** The distinct lots on it, as the rules of carriage look at them. */
export const loadOf = (
  tx: Tx,
  transferId: string,
  most: number,
): Promise<{ wasteCode: string; name: string; hazards: string[]; components: string[] }[]> =>
  tx.query(loadSql, [transferId, most]);

/** Newest first, one more than the page. */
export function listTransfers(tx: Tx, query: TransferListQuery): Promise<Transfer[]> {
  const list = tx.manager.createQueryBuilder(Transfer, 't').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('t.facility_id = :facilityId', { facilityId });
  if (query.state !== undefined) list.andWhere('t.state IN (:...states)', { states: query.state });
  if (query.companyId !== undefined) list.andWhere('t.company_id = :companyId', { companyId: query.companyId });
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    list.andWhere('(t.created_at, t.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  return list
    .orderBy('t.createdAt', 'DESC')
    .addOrderBy('t.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
}

export interface ListedContainer {
  readonly containerId: string;
  readonly code: string;
  readonly wasteCode: string;
  readonly name: string;
  readonly grams: number;
  readonly state: string;
  readonly scannedAt: Date | null;
  readonly outcome: string | null;
}

const containersSql = `
SELECT x.container_id AS "containerId", c.code, x.waste_code AS "wasteCode", c.name, x.grams, c.state,
  x.scanned_at AS "scannedAt", x.outcome
FROM transfer_container x JOIN container c ON c.id = x.container_id
WHERE x.transfer_id = $1 AND ($2::uuid IS NULL OR x.container_id > $2) ORDER BY x.container_id LIMIT $3`;

/** In the order of their labels' ids, one more than the page. */
export const containersOfTransfer = (
  tx: Tx,
  transferId: string,
  after: CursorValue,
  limit: number,
): Promise<ListedContainer[]> => tx.query<ListedContainer>(containersSql, [transferId, after, limit + 1]);

export interface StuckStep {
  readonly id: string;
  readonly transferId: string;
  readonly number: string;
  readonly companyName: string;
  readonly name: TransferJobName;
  readonly state: TransferJobState;
  readonly attempts: number;
  readonly lastError: { readonly code: string; readonly text: Text } | null;
  readonly since: Date;
}

const stuckSql = `
SELECT j.id, j.transfer_id AS "transferId", t.number, t.company_name AS "companyName", j.name, j.state, j.attempts,
  j.last_error AS "lastError", j.since
FROM transfer_job j JOIN transfer t ON t.id = j.transfer_id
WHERE j.state IN ('stopped', 'parked') AND ($1::uuid IS NULL OR j.facility_id = $1)
  AND ($2::timestamptz IS NULL OR (j.since, j.id) > ($2, $3::uuid))
ORDER BY j.since, j.id LIMIT $4`;

/** Steps that need a person, the longest waiting first; one more than the page. */
export const stuckSteps = (
  tx: Tx,
  [since, id]: readonly [CursorValue, CursorValue],
  limit: number,
): Promise<StuckStep[]> => tx.query<StuckStep>(stuckSql, [tx.actor.facilityId, since, id, limit + 1]);

export interface Candidate {
  readonly containerId: string;
  readonly code: string;
  readonly wasteCode: string;
  readonly name: string;
  readonly grams: number;
  readonly zoneId: string;
  readonly dueOn: string | null;
}

/** Waste that a partner could take, first what must leave first; what is held or in quarantine stays. */
const candidatesSql = `
SELECT id AS "containerId", code, waste_code AS "wasteCode", name, grams, zone_id AS "zoneId", due_on::text AS "dueOn"
FROM (
  SELECT c.id, c.code, c.waste_code, c.name, c.grams, c.zone_id, c.due_on,
    sum(c.grams) OVER (ORDER BY c.due_on, c.id) AS running
  FROM (
    SELECT c.* FROM container c JOIN storage_zone z ON z.id = c.zone_id AND z.kind <> 'quarantine'
    WHERE c.facility_id = $1 AND c.state IN ('stored', 'picked') AND c.transfer_id IS NULL
      AND c.held_at IS NULL AND c.grams > 0 AND c.waste_code = ANY ($2)
    ORDER BY c.due_on, c.id LIMIT $4) c) c
WHERE running <= $3 ORDER BY due_on, id`;

export const candidatesFor = (
  tx: Tx,
  facilityId: string,
  codes: readonly string[],
  most: { readonly grams: number; readonly containers: number },
): Promise<Candidate[]> => tx.query<Candidate>(candidatesSql, [facilityId, codes, most.grams, most.containers]);
