import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { Carriers } from '../partners/carriers.service.js';
import { Crew } from '../partners/crew.service.js';
import { Vehicles } from '../partners/vehicles.service.js';
import { databaseNow } from '../platform/database/database-now.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Hazards } from '../shared/waste-code.js';
import { shanghaiDate } from '../shared/working-days.js';
import { checkedStop, clashesOf } from './round-load.js';
import { RoundTerms } from './round-terms.service.js';
import type { RoundStop } from './round-stop.entity.js';
import { RoundWaiver } from './round-waiver.entity.js';
import type { Round } from './round.entity.js';
import type { RoundFacts } from './round.lifecycle.js';
import { checkRound, roundFacts, stopStateOf } from './round.rules.js';
import type { CheckedPerson, CheckedStop, CheckFacts, Finding } from './round.types.js';
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
    private readonly carriers: Carriers,
    private readonly vehicles: Vehicles,
    private readonly crew: Crew,
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
      ...(await this.partiesOf(tx, round)),
      ...terms,
      stops: stops.map(({ booking }) => checkedStopOf(round, booking, hazardsOf)),
      clashes: clashesOf(lines, hazardsOf),
      otherRounds: await otherRoundsOf(tx, round),
    };
  }

  private async partiesOf(
    tx: Tx,
    round: Round,
  ): Promise<Pick<CheckFacts, 'vehicle' | 'carrier' | 'driver' | 'escort'>> {
    const vehicle = await this.vehicles.require(tx, round.vehicleId);
    const carrier = await this.carriers.require(tx, vehicle.carrierId);
    return {
      vehicle: {
        id: vehicle.id,
        name: vehicle.plate,
        retired: vehicle.state === 'retired',
        validTo: vehicle.transportPermitValidTo,
        classes: vehicle.hazardClasses,
        payloadGrams: vehicle.payloadGrams,
      },
      carrier: {
        id: carrier.id,
        name: carrier.name,
        retired: carrier.state === 'retired',
        validTo: carrier.licenceValidTo,
      },
      driver: await this.person(tx, round.driverId),
      escort: await this.person(tx, round.escortId),
    };
  }

  private async person(tx: Tx, id: string): Promise<CheckedPerson> {
    const { name, state, certificateValidTo, kinds } = await this.crew.require(tx, id);
    return { id, name, retired: state === 'retired', validTo: certificateValidTo, kinds };
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
