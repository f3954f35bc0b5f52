import type { Tx } from '../../platform/database/database.service.js';
import { rowsOf } from '../../platform/database/entity-rows.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { WeighingListQuery } from './dto/weigh.dto.js';
import { Weighing } from './weighing.entity.js';
import type { WeighingState } from './weighing.lifecycle.js';

/** Two vehicles are not weighed for one round at once, and no reading of it slips in between. */
export const lockRound = async (tx: Tx, roundId: string): Promise<void> =>
  void (await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 21))', [roundId]));

const live = `AND state <> 'voided' ORDER BY taken_at, id`;

/** Readings not voided, of the lines of one manifest. At most 150 a line: 50 parts, three kinds. */
export const liveOfManifest = (tx: Tx, manifestId: string): Promise<Weighing[]> =>
  rowsOf(tx, Weighing, `WHERE manifest_id = $1 ${live}`, [manifestId]);

/** Readings not voided, of the vehicle with the whole load. At most two. */
export const liveOfLoad = (tx: Tx, roundId: string): Promise<Weighing[]> =>
  rowsOf(tx, Weighing, `WHERE round_id = $1 AND manifest_id IS NULL ${live}`, [roundId]);

/** Readings that count of the lines of all manifests of the round, one row a part of a line. */
export const validOfRoundLines = (tx: Tx, roundId: string): Promise<LineReading[]> =>
  tx.query<LineReading>(
    `SELECT manifest_line_id AS "lineId", part, kind, grams FROM weighing
     WHERE round_id = $1 AND manifest_id IS NOT NULL AND state = 'valid'`,
    [roundId],
  );

export type LineReading = Pick<Weighing, 'part' | 'kind' | 'grams'> & { readonly lineId: string };

/** The reading that a scale sent before under this id, whatever became of it. */
export const sameReading = (
  tx: Tx,
  facilityId: string,
  deviceId: string,
  readingId: string,
): Promise<Weighing | null> => tx.manager.findOneBy(Weighing, { facilityId, deviceId, readingId });

/** Readings that count, since an instant, and those of them that a person read. */
export interface WeighingCounts {
  readonly manual: number;
  readonly total: number;
}

const countsSql = `
SELECT count(*) FILTER (WHERE source = 'manual')::integer AS manual, count(*)::integer AS total
FROM weighing WHERE facility_id = $1 AND taken_at >= $2::timestamptz AND state <> 'voided'`;

export async function weighingCounts(tx: Tx, facilityId: string, since: Date): Promise<WeighingCounts> {
  const [row] = await tx.query<WeighingCounts>(countsSql, [facilityId, since.toISOString()]);
  return row!;
}

/** Nearly all are valid: an index holds the others alone, and serves who says that these are asked for. */
const inState = (state: WeighingState): string =>
  `w.state = :state${state === 'valid' ? '' : ` AND w.state <> 'valid'`}`;

/** One page, newest first, under row-level security. */
export async function listWeighings(tx: Tx, query: WeighingListQuery): Promise<Page<Weighing>> {
  const list = tx.manager.createQueryBuilder(Weighing, 'w').where('TRUE');
  const { facilityId, enterpriseId } = tx.actor;
  if (facilityId !== null) list.andWhere('w.facility_id = :facilityId', { facilityId });
  if (enterpriseId !== null) list.andWhere('w.enterprise_id = :enterpriseId', { enterpriseId });
  if (query.manifestId !== undefined) list.andWhere('w.manifest_id = :manifestId', { manifestId: query.manifestId });
  if (query.roundId !== undefined) list.andWhere('w.round_id = :roundId', { roundId: query.roundId });
  if (query.state !== undefined) list.andWhere(inState(query.state), { state: query.state });
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    list.andWhere('(w.taken_at, w.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list
    .orderBy('w.takenAt', 'DESC')
    .addOrderBy('w.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(
    rows,
    query.limit,
    ({ takenAt, id }) => [takenAt.toISOString(), id],
    (row) => row,
  );
}
