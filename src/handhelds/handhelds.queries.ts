import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { decodeCursor } from '../shared/paging.js';
import type { ConflictListQuery } from './dto/conflict.dto.js';
import { toHandheldView } from './dto/handheld.view.js';
import type { HandheldView } from './dto/handheld.view.js';
import { toOperationView } from './dto/operation.view.js';
import type { OperationView } from './dto/operation.view.js';
import { Handheld } from './handheld.entity.js';
import { Operation } from './operation.entity.js';
import type { Before } from './operation.rules.js';

/** One page, newest first. `accountId`: of one account alone. */
export async function listHandhelds(
  tx: Tx,
  { cursor, limit }: PageQuery,
  accountId: string | undefined,
): Promise<Page<HandheldView>> {
  const found = tx.manager.createQueryBuilder(Handheld, 'h').where('TRUE');
  if (accountId !== undefined) found.andWhere('h.accountId = :accountId', { accountId });
  if (cursor !== undefined) {
    const [before, id] = decodeCursor(cursor, ['instant', 'uuid']);
    found.andWhere('(h.registeredAt, h.id) < (:before, :id)', { before, id });
  }
  const rows = await found
    .orderBy('h.registeredAt', 'DESC')
    .addOrderBy('h.id', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(rows, limit, (row) => [row.registeredAt.toISOString(), row.id], toHandheldView);
}

/** One page of the operations in a state, the oldest first: it has waited longest for a person. */
export async function listInState(tx: Tx, query: ConflictListQuery): Promise<Page<OperationView>> {
  const found = tx.manager.createQueryBuilder(Operation, 'o').where('o.state = :state', { state: query.state });
  if (query.roundId !== undefined) found.andWhere('o.roundId = :round', { round: query.roundId });
  if (query.cursor !== undefined) {
    const [after, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    found.andWhere('(o.receivedAt, o.id) > (:after, :id)', { after, id });
  }
  const rows = await found
    .orderBy('o.receivedAt', 'ASC')
    .addOrderBy('o.id', 'ASC')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, (row) => [row.receivedAt.toISOString(), row.id], toOperationView);
}

const pending = `state IN ('received', 'waiting')`;

/** Operations of a packet to try, in the order they were recorded. */
export const operationsToTry = (tx: Tx, packetId: string, after: number, most: number) =>
  tx.query<{ id: string; sequence: number }>(
    `SELECT id, sequence FROM handheld_operation WHERE packet_id = $1 AND sequence > $2 AND ${pending} ORDER BY sequence LIMIT $3`,
    [packetId, after, most],
  );

/** Packets of a round with something to try; a round has few devices. */
export const packetsToTry = (tx: Tx, roundId: string) =>
  tx.query<{ id: string }>(
    `SELECT DISTINCT packet_id AS id FROM handheld_operation WHERE round_id = $1 AND ${pending} ORDER BY packet_id LIMIT 20`,
    [roundId],
  );

export async function before(tx: Tx, { packetId, sequence, enterpriseId }: Operation): Promise<Before> {
  const [row] = await tx.query<Before>(
    `SELECT count(*)::integer AS received,
       count(*) FILTER (WHERE is_open AND enterprise_id = $3::uuid)::integer AS "openAtStop",
       count(*) FILTER (WHERE is_open)::integer AS open
     FROM (SELECT enterprise_id, state IN ('received', 'waiting', 'conflict') AS is_open FROM handheld_operation
       WHERE packet_id = $1 AND sequence < $2) earlier`,
    [packetId, sequence, enterpriseId],
  );
  return row!;
}
