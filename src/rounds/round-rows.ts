import { maxSegregationSubjects } from '../catalogue/segregation.rules.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { DomainError } from '../shared/domain-error.js';
import { newId } from '../shared/uuid.js';
import type { AuditEntry, WriteTx } from '../writes/write-tx.js';
import type { RoundPicture } from './round-checks.service.js';
import { RoundStop } from './round-stop.entity.js';
import { Round } from './round.entity.js';
import { roundLifecycle } from './round.lifecycle.js';
import type { RoundFacts, RoundStep } from './round.lifecycle.js';
import { mostStops, openFindings, roundFacts } from './round.rules.js';
import { roundNotFound, roundNotOpen, stopNotFound, tooManyLots, tooManyStops } from './rounds.errors.js';

/** The row, locked for a write. `round.not-found`, 404. */
export async function lockRound(tx: WriteTx, id: string): Promise<Round> {
  const round = await tx.manager.findOne(Round, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (round === null) throw roundNotFound({});
  return round;
}

export async function findRound(tx: Tx, id: string): Promise<Round> {
  const round = await tx.manager.findOneBy(Round, { id });
  if (round === null) throw roundNotFound({});
  return round;
}

export const roundEvent = (
  { id, facilityId }: Round,
  action: string,
  rest: Pick<AuditEntry, 'from' | 'to' | 'data'> = {},
): AuditEntry => ({
  subject: 'round',
  subjectId: id,
  action: `round.${action}`,
  tenant: { facilityId, enterpriseId: null, divisionCode: null },
  ...rest,
});

/** Editing has no guard that looks at facts. */
const untouched: RoundFacts = roundFacts([], [], new Set());

/** Changes of a round's plan are taken in its draft alone, by planners. */
export function assertDraft(tx: WriteTx, round: Round): void {
  roundLifecycle.take('change', round.state, tx.actor, untouched);
}

/** `round.not-open`, 409, once the round has ended. */
export function assertOpen(round: Round): void {
  if (roundLifecycle.final.includes(round.state)) throw roundNotOpen({});
}

/** Saves the columns under the next version of a locked round. */
export async function storeRound(tx: WriteTx, round: Round, changes: Partial<Round>): Promise<void> {
  Object.assign(round, changes, { version: round.version + 1 });
  const { id, ...columns } = round;
  await tx.manager.update(Round, { id }, columns);
}

/** Takes a step and saves it; a refusal by the checks names each finding as a field to mend. */
export async function advance(
  tx: WriteTx,
  round: Round,
  step: RoundStep,
  picture: RoundPicture,
  changes: Partial<Round>,
): Promise<void> {
  const from = round.state;
  try {
    round.state = roundLifecycle.take(step, from, tx.actor, picture.facts);
  } catch (error) {
    throw withFindings(error, picture);
  }
  await storeRound(tx, round, changes);
  tx.audit(roundEvent(round, step, { from, to: round.state, data: { stops: picture.facts.stops, day: round.day } }));
}

function withFindings(error: unknown, { findings, waivers }: RoundPicture): unknown {
  if (!(error instanceof DomainError)) return error;
  const waived = new Set(waivers.map(({ findingKey }) => findingKey));
  const hard = findings.filter(({ severity }) => severity === 'hard');
  const behind =
    error.code === 'round.checks-failed'
      ? hard
      : error.code === 'round.reasons-missing'
        ? openFindings(findings, waived)
        : [];
  return behind.length === 0 ? error : new DomainError(error.code, error.status, error.text, error.details, behind);
}

export async function findStop(tx: WriteTx, round: Round, bookingId: string): Promise<RoundStop> {
  const stop = await tx.manager.findOneBy(RoundStop, { roundId: round.id, bookingId });
  if (stop === null) throw stopNotFound({});
  return stop;
}

/** Appends stops in the order of the bookings. `before`: bookings already on the round. */
export async function insertStops(
  tx: WriteTx,
  round: Round,
  before: readonly LockedBooking[],
  added: readonly LockedBooking[],
): Promise<void> {
  const all = [...before, ...added];
  if (all.length > mostStops) throw tooManyStops({ most: mostStops }, '/bookingIds');
  const lots = all.reduce((sum, { lines }) => sum + lines.length, 0);
  if (lots > maxSegregationSubjects) throw tooManyLots({ most: maxSegregationSubjects }, '/bookingIds');
  const stops = added.map(({ id, facilityId, enterpriseId, divisionCode }, index) => ({
    id: newId(),
    roundId: round.id,
    position: before.length + index + 1,
    bookingId: id,
    facilityId,
    enterpriseId,
    divisionCode,
    noShowReason: null,
  }));
  await tx.manager.insert(RoundStop, stops);
}

/** Removes a stop and closes the gap it leaves in the order. */
export async function deleteStop(tx: WriteTx, { id, roundId, position }: RoundStop): Promise<void> {
  await tx.manager.delete(RoundStop, { id });
  await tx.query('UPDATE round_stop SET position = position - 1 WHERE round_id = $1 AND position > $2', [
    roundId,
    position,
  ]);
}

/** Puts the stops into the order of the bookings; the caller has made sure that each is named once. */
export async function orderStops(tx: WriteTx, round: Round, bookingIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE round_stop s SET position = wanted.place
     FROM unnest($2::uuid[]) WITH ORDINALITY AS wanted(booking_id, place)
     WHERE s.round_id = $1 AND s.booking_id = wanted.booking_id`,
    [round.id, bookingIds],
  );
}
