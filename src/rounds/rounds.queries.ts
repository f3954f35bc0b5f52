import { In } from 'typeorm';
import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { decodeCursor } from '../shared/paging.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { RoundListQuery } from './dto/round-list.query.dto.js';
import { RoundStop } from './round-stop.entity.js';
import { Round } from './round.entity.js';
import type { RoundState } from './round.lifecycle.js';
import type { OtherRound } from './round.types.js';

export const stopsOf = (tx: Tx, roundId: string): Promise<RoundStop[]> =>
  tx.manager.find(RoundStop, { where: { roundId }, order: { position: 'ASC' } });

/** The newest rounds of the caller's facility in one of the states, and their stops in order. */
export async function newestRounds(
  tx: Tx,
  states: readonly RoundState[],
  most: number,
): Promise<{ readonly rounds: Round[]; readonly stops: RoundStop[] }> {
  const { facilityId } = tx.actor;
  if (facilityId === null) return { rounds: [], stops: [] };
  const where = { facilityId, state: In([...states]) };
  const rounds = await tx.manager.find(Round, { where, order: { day: 'DESC', id: 'DESC' }, take: most });
  const roundId = In(rounds.map(({ id }) => id));
  return { rounds, stops: await tx.manager.find(RoundStop, { where: { roundId }, order: { position: 'ASC' } }) };
}

/** The next number of the facility's year; the counter's row is locked until the end of the write. */
export async function nextNumber(tx: WriteTx, facilityId: string, year: number): Promise<string> {
  const [row] = await tx.query<{ last: number }>(
    `INSERT INTO round_serial (facility_id, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (facility_id, year) DO UPDATE SET last = round_serial.last + 1 RETURNING last`,
    [facilityId, year],
  );
  return `CC${year}-${String(row!.last).padStart(5, '0')}`;
}

/** Rounds of the day, not cancelled, that share the vehicle or one of the crew. At most twenty are told of. */
export async function otherRoundsOf(tx: Tx, round: Round): Promise<OtherRound[]> {
  const rows = await tx.manager
    .createQueryBuilder(Round, 'other')
    .where('other.facilityId = :facility AND other.day = :day AND other.id <> :id', {
      facility: round.facilityId,
      day: round.day,
      id: round.id,
    })
    .andWhere(`other.state <> 'cancelled'`)
    .andWhere('(other.vehicleId = :vehicle OR other.driverId IN (:...crew) OR other.escortId IN (:...crew))', {
      vehicle: round.vehicleId,
      crew: [round.driverId, round.escortId],
    })
    .orderBy('other.number')
    .limit(20)
    .getMany();
  return rows.map(({ number, vehicleId, driverId, escortId }) => ({
    number,
    vehicleId,
    crewIds: [driverId, escortId],
  }));
}

/** Which vehicle is on which round of the days from–to, cancelled ones left out. */
export async function vehicleDays(
  tx: Tx,
  vehicleIds: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<{ readonly vehicleId: string; readonly day: string; readonly number: string }[]> {
  return tx.query(
    `SELECT vehicle_id AS "vehicleId", day, number FROM round
     WHERE vehicle_id = ANY ($1) AND day BETWEEN $2 AND $3 AND state <> 'cancelled' ORDER BY number`,
    [vehicleIds, from, to],
  );
}

/** One page, the newest day first unless asked otherwise. `driverId`: only the rounds this person drives. */
export async function listRounds(
  tx: Tx,
  query: RoundListQuery,
  driverId: string | undefined,
): Promise<Page<Round & { readonly stopCount: number }>> {
  const found = tx.manager.createQueryBuilder(Round, 'round').where('TRUE');
  const narrow = (condition: string, value: Record<string, unknown>) => void found.andWhere(condition, value);
  if (driverId !== undefined) narrow('round.driverId = :own', { own: driverId });
  if (query.driverId !== undefined) narrow('round.driverId = :driver', { driver: query.driverId });
  if (query.vehicleId !== undefined) narrow('round.vehicleId = :vehicle', { vehicle: query.vehicleId });
  if (query.state !== undefined) narrow('round.state = :state', { state: query.state });
  if (query.from !== undefined) narrow('round.day >= :from', { from: query.from });
  if (query.to !== undefined) narrow('round.day <= :to', { to: query.to });
  if (query.query !== undefined) narrow('round.number ^@ :number', { number: query.query.toUpperCase() });
  const direction = query.sort === 'day' ? 'ASC' : 'DESC';
  if (query.cursor !== undefined) {
    const [day, id] = decodeCursor(query.cursor, ['day', 'uuid']);
    narrow(`(round.day, round.id) ${direction === 'ASC' ? '>' : '<'} (:day, :id)`, { day, id });
  }
  const rows = await found
    .orderBy('round.day', direction)
    .addOrderBy('round.id', direction)
    .limit(query.limit + 1)
    .getMany();
  const counts = await stopCounts(
    tx,
    rows.map(({ id }) => id),
  );
  return pageOf(
    rows,
    query.limit,
    ({ day, id }) => [day, id],
    (row) => Object.assign(row, { stopCount: counts.get(row.id) ?? 0 }),
  );
}

async function stopCounts(tx: Tx, roundIds: readonly string[]): Promise<Map<string, number>> {
  if (roundIds.length === 0) return new Map();
  const rows = await tx.manager.find(RoundStop, {
    select: { id: true, roundId: true },
    where: { roundId: In([...roundIds]) },
  });
  const counts = new Map<string, number>();
  for (const { roundId } of rows) counts.set(roundId, (counts.get(roundId) ?? 0) + 1);
  return counts;
}
