import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { databaseNow } from '../platform/database/database-now.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Hazards } from '../shared/waste-code.js';
import { shanghaiDate } from '../shared/working-days.js';
import { Carriage } from './carriage.service.js';
import { checkedStop, clashesOf } from './round-load.js';
import { checkedParties } from './round-parties.js';
import { RoundTerms } from './round-terms.service.js';
import type { RoundStop } from './round-stop.entity.js';
import { RoundWaiver } from './round-waiver.entity.js';
import type { Round } from './round.entity.js';
import type { RoundFacts } from './round.lifecycle.js';
import { checkRound, roundFacts, stopStateOf } from './round.rules.js';
import type { CheckedStop, CheckFacts, Finding } from './round.types.js';
import { otherRoundsOf, stopsOf } from './rounds.queries.js';

/** A round with everything that its rules look at. */
export interface RoundPicture {
  readonly stops: readonly { readonly stop: RoundStop; readonly booking: LockedBooking | undefined }[];
  readonly findings: readonly Finding[];
  readonly waivers: readonly RoundWaiver[];
  readonly facts: RoundFacts;
}

/** Collects the facts of a round from their owners and puts them before the rules. */
@Injectable()
export class RoundChecks {
  constructor(
    private readonly bookings: Bookings,
    private readonly terms: RoundTerms,
    private readonly carriage: Carriage,
  ) {}

  /** `checked: false` for rounds already under way or ended, whose papers are no longer judged. */
  async picture(
    tx: Tx,
    round: Round,
    { checked = ['draft', 'released'].includes(round.state) } = {},
  ): Promise<RoundPicture> {
    const rows = await stopsOf(tx, round.id);
    const found = await this.bookings.find(
      tx,
      rows.map((stop) => stop.bookingId),
    );
    const stops = rows.map((stop) => ({ stop, booking: found.find(({ id }) => id === stop.bookingId) }));
    const waivers = await tx.manager.find(RoundWaiver, { where: { roundId: round.id }, order: { createdAt: 'ASC' } });
    const findings = checked ? checkRound(await this.factsOf(tx, round, stops)) : [];
    const states = stops.map(({ booking }) => stopStateOf(booking, round.id));
    const facts = roundFacts(states, findings, new Set(waivers.map(({ findingKey }) => findingKey)));
    return { stops, findings, waivers, facts };
  }

  private async factsOf(tx: Tx, round: Round, stops: RoundPicture['stops']): Promise<CheckFacts> {
    const lines = stops.flatMap(({ booking }, stop) =>
      (booking?.lines ?? []).map((line) => ({ ...line, stop, bookingNumber: booking!.number })),
    );
    const { facilityId, day } = round;
    const codes = lines.map((line) => line.wasteCode);
    const today = shanghaiDate(await databaseNow(tx));
    const { hazardsOf, ...terms } = await this.terms.ofDay(tx, facilityId, codes, { day, today });
    return {
      day,
      ...checkedParties(await this.carriage.partiesOf(tx, round)),
      ...terms,
      stops: stops.map(({ booking }) => checkedStopOf(round, booking, hazardsOf)),
      clashes: clashesOf(lines, hazardsOf),
      otherRounds: await otherRoundsOf(tx, round),
    };
  }
}

function checkedStopOf(
  round: Round,
  booking: LockedBooking | undefined,
  hazardsOf: (code: string) => Hazards,
): CheckedStop {
  const state = stopStateOf(booking, round.id);
  // Row-level security never hides a facility's own booking, and bookings are not deleted.
  if (booking === undefined) throw new Error(`round ${round.id} has a stop without a booking`);
  return checkedStop(booking, state, hazardsOf);
}
