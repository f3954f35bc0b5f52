import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { IntakeGate } from '../containers/clock/intake-gate.service.js';
import { Catalogue } from '../catalogue/catalogue.service.js';
import { Permits } from '../facility/permits.service.js';
import { databaseNow } from '../platform/database/database-now.js';
import type { Tx } from '../platform/database/database.service.js';
import { DomainError } from '../shared/domain-error.js';
import type { Hazards } from '../shared/waste-code.js';
import { shanghaiDate } from '../shared/working-days.js';
import { Carriage } from './carriage.service.js';
import { clashesOf, hazardsToCover } from './round-load.js';
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

/** Codes of the catalogue in force on the round's day, and those which it does not list. */
interface Codes {
  readonly hazards: ReadonlyMap<string, Hazards>;
  readonly unknown: ReadonlySet<string>;
}

const nothingKnown: Hazards = { list: [], meaning: 'oneOrMore' };

/** Collects the facts of a round from their owners and puts them before the rules. */
@Injectable()
export class RoundChecks {
  constructor(
    private readonly bookings: Bookings,
    private readonly catalogue: Catalogue,
    private readonly permits: Permits,
    private readonly carriage: Carriage,
    private readonly intake: IntakeGate,
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
    const loaded = [...new Set(lines.map((line) => line.wasteCode))];
    const codes = await this.codesOf(tx, loaded, round.day);
    const hazardsOf = (code: string): Hazards => codes.hazards.get(code) ?? nothingKnown;
    return {
      day: round.day,
      ...(await this.carriage.partiesOf(tx, round)),
      stops: stops.map(({ booking }) => checkedStop(round, booking, hazardsOf)),
      permitCodes: await this.permitCodes(tx, round),
      unknownCodes: codes.unknown,
      stopped: await this.intake.stops(tx, round.facilityId, loaded, shanghaiDate(await databaseNow(tx))),
      clashes: clashesOf(lines, hazardsOf),
      otherRounds: await otherRoundsOf(tx, round),
    };
  }

  /** That there is no permit on the day is a finding here and no refusal: the round may be moved to another day. */
  private async permitCodes(tx: Tx, { facilityId, day }: Round): Promise<ReadonlySet<string> | null> {
    try {
      return new Set((await this.permits.inForce(tx, facilityId, day)).codes);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'facility.no-permit') return null;
      throw error;
    }
  }

  private async codesOf(tx: Tx, codes: readonly string[], day: string): Promise<Codes> {
    try {
      return { hazards: await this.hazardsInForce(tx, codes, day), unknown: new Set() };
    } catch (error) {
      if (!(error instanceof DomainError) || error.fields.length === 0) throw error;
      const unknown = new Set(error.fields.map(({ details }) => String(details['code'])));
      const known = codes.filter((code) => !unknown.has(code));
      return { hazards: await this.hazardsInForce(tx, known, day), unknown };
    }
  }

  private async hazardsInForce(tx: Tx, codes: readonly string[], day: string): Promise<Map<string, Hazards>> {
    const entries = await this.catalogue.inForce(tx, codes, day);
    return new Map(
      [...entries].map(([code, { hazards, hazardsMeaning }]) => [code, { list: hazards, meaning: hazardsMeaning }]),
    );
  }
}

function checkedStop(
  round: Round,
  booking: LockedBooking | undefined,
  hazardsOf: (code: string) => Hazards,
): CheckedStop {
  const state = stopStateOf(booking, round.id);
  // Row-level security never hides a facility's own booking, and bookings are not deleted.
  if (booking === undefined) throw new Error(`round ${round.id} has a stop without a booking`);
  return {
    state,
    bookingNumber: booking.number,
    windowFrom: booking.windowFrom,
    windowTo: booking.windowTo,
    lines: booking.lines.map(({ wasteCode, name, estimatedGrams, hazards }) => ({
      wasteCode,
      name,
      estimatedGrams,
      hazards: hazardsToCover(hazards, hazardsOf(wasteCode)),
    })),
  };
}
