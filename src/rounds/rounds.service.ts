import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { Bookings } from '../bookings/bookings.service.js';
import { Enterprises } from '../enterprises/enterprises.service.js';
import { Crew } from '../partners/crew.service.js';
import { Vehicles } from '../partners/vehicles.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { covers } from '../shared/division.js';
import type { Actor } from '../shared/roles.js';
import { Carriage } from './carriage.service.js';
import { toRoundFindingView } from './dto/round-check.view.js';
import type { RoundCheckView } from './dto/round-check.view.js';
import type { RoundListQuery, RoundPoolQuery } from './dto/round-list.query.dto.js';
import { toRoundSummaryView } from './dto/round-summary.view.js';
import type { RoundRowView } from './dto/round-summary.view.js';
import type { RoundPoolView, RoundView } from './dto/round.view.js';
import { RoundChecks } from './round-checks.service.js';
import { findRound } from './round-rows.js';
import { RoundTrips } from './round-trips.service.js';
import { RoundScope } from './round-scope.js';
import { toPoolViews, toRoundView } from './round-view.js';
import type { RoundParties } from './round-parties.js';
import type { StopContact } from './round-view.js';
import type { Round } from './round.entity.js';
import type { RoundState } from './round.lifecycle.js';
import { roundNotFound } from './rounds.errors.js';
import { listRounds, newestRounds, stopsOf } from './rounds.queries.js';

/** A round as its papers need it. Stops in the order of driving; those of one enterprise go onto one manifest. */
export interface RoundOnPaper extends RoundParties {
  readonly id: string;
  readonly number: string;
  readonly facilityId: string;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
  readonly state: RoundState;
  readonly stops: readonly { readonly bookingId: string; readonly enterpriseId: string; readonly position: number }[];
}

/** A round with what tells it apart. */
export interface RoundToChoose extends Pick<RoundOnPaper, 'id' | 'number' | 'day' | 'stops'> {
  readonly plate: string;
}

/** Most bookings that a pool answers. */
const mostInPool = 500;

/** Reads of rounds. */
@Injectable()
export class Rounds {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly checks: RoundChecks,
    private readonly scope: RoundScope,
    private readonly trips: RoundTrips,
    private readonly bookings: Bookings,
    private readonly enterprises: Enterprises,
    private readonly carriage: Carriage,
    private readonly crew: Crew,
    private readonly vehicles: Vehicles,
  ) {}

  /** For manifests, as the facility or the system: an enterprise sees no rounds. `round.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<RoundOnPaper> {
    const round = await findRound(tx, id);
    const { number, facilityId, day, state } = round;
    const stops = (await stopsOf(tx, id)).map(({ bookingId, enterpriseId, position }) => ({
      bookingId,
      enterpriseId,
      position,
    }));
    return { id, number, facilityId, day, state, stops, ...(await this.carriage.partiesOf(tx, round)) };
  }

  /** By id, for rows that name rounds; those the caller may not see are missing. */
  async numbers(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; number: string }>('SELECT id, number FROM round WHERE id = ANY ($1)', [
      ids,
    ]);
    return new Map(rows.map(({ id, number }) => [id, number]));
  }

  /** The newest rounds of the caller's facility in one of the states, at most `most`, for choosing one. */
  async newest(tx: Tx, states: readonly RoundState[], most: number): Promise<RoundToChoose[]> {
    const { rounds, stops } = await newestRounds(tx, states, most);
    const plates = await this.vehicles.plates(
      tx,
      rounds.map(({ vehicleId }) => vehicleId),
    );
    return rounds.map(({ id, number, day, vehicleId }) => ({
      id,
      number,
      day,
      plate: plates.get(vehicleId) ?? '',
      stops: stops.filter(({ roundId }) => roundId === id),
    }));
  }

  list(actor: Actor, query: RoundListQuery): Promise<Page<RoundRowView>> {
    return this.database.read(actor, async (tx) => {
      const { items, nextCursor } = await listRounds(tx, query, await this.scope.driverId(tx));
      const [vehicleIds, driverIds] = [items.map(({ vehicleId }) => vehicleId), items.map(({ driverId }) => driverId)];
      const [plates, names] = [await this.vehicles.plates(tx, vehicleIds), await this.crew.names(tx, driverIds)];
      return {
        nextCursor,
        items: items.map((round) => ({
          ...toRoundSummaryView(round, round.stopCount),
          plate: plates.get(round.vehicleId) ?? '',
          driverName: names.get(round.driverId) ?? '',
        })),
      };
    });
  }

  detail(actor: Actor, id: string): Promise<RoundView> {
    return this.database.read(actor, async (tx) => this.viewOf(tx, await this.own(tx, id)));
  }

  /** The round for the one who drives it, whatever other roles the account has. `round.not-found`, 404, for anybody else. */
  async ofDriver(tx: Tx, id: string): Promise<RoundView> {
    const round = await findRound(tx, id);
    const member = await this.crew.ofAccount(tx, tx.actor.accountId);
    if (member?.id !== round.driverId) throw roundNotFound({});
    return this.viewOf(tx, round);
  }

  /** All findings as of now, whatever the state of the round. */
  check(actor: Actor, id: string): Promise<RoundCheckView> {
    return this.database.read(actor, async (tx) => {
      const round = await this.own(tx, id);
      const { findings, waivers, facts } = await this.checks.picture(tx, round, { checked: true });
      return {
        releasable: facts.stops > 0 && facts.hardFindings === 0 && facts.openFindings === 0,
        findings: findings.map((finding) => toRoundFindingView(finding, waivers)),
      };
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await this.own(tx, id);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /** Bookings waiting for a round on a day, at most 500, by administrative division. */
  pool(actor: Actor, { day, division }: RoundPoolQuery): Promise<RoundPoolView[]> {
    return this.database.read(actor, async (tx) => {
      if (actor.facilityId === null) return [];
      const waiting = await this.bookings.waiting(tx, actor.facilityId, { from: day, to: day }, mostInPool);
      const inside = waiting.filter(({ divisionCode }) => division === undefined || covers(division, divisionCode));
      const ids = inside.map(({ enterpriseId }) => enterpriseId);
      return toPoolViews(inside, await this.enterprises.places(tx, ids));
    });
  }

  private async viewOf(tx: Tx, round: Round): Promise<RoundView> {
    const picture = await this.checks.picture(tx, round);
    const enterpriseIds = picture.stops.map(({ stop }) => stop.enterpriseId);
    const contacts = await this.contactsOf(tx, enterpriseIds);
    const way = await this.trips.way(tx, round, picture.stops);
    return toRoundView(round, picture, await this.carriage.partiesOf(tx, round), contacts, way, tx.actor);
  }

  private async own(tx: Tx, id: string): Promise<Round> {
    const round = await findRound(tx, id);
    await this.scope.requireOwn(tx, round);
    return round;
  }

  private async contactsOf(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, StopContact>> {
    const contacts = new Map<string, StopContact>();
    // A round has at most forty stops.
    for (const id of new Set(enterpriseIds)) contacts.set(id, await this.enterprises.snapshot(tx, id));
    return contacts;
  }
}
