import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Bookings } from '../../bookings/bookings.service.js';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { Carriers } from '../../partners/carriers.service.js';
import { Vehicles } from '../../partners/vehicles.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { notPermitted } from '../../platform/http/http.errors.js';
import type { Actor } from '../../shared/roles.js';
import { addDays, shanghaiDate, startOfShanghaiDay } from '../../shared/working-days.js';
import { RoundTerms } from '../round-terms.service.js';
import { RoundTrips } from '../round-trips.service.js';
import { lastPlannableDay } from '../round.rules.js';
import { dayOutOfRange } from '../rounds.errors.js';
import { vehicleDays } from '../rounds.queries.js';
import type { ProposeRounds } from './dto/propose-rounds.dto.js';
import type { ProposalsView } from './dto/proposal.view.js';
import { planningOf } from './planning-facts.js';
import type { ProposalSources } from './planning-facts.js';
import type { PlanningDay } from './proposal.types.js';
import { toProposalsView } from './proposal-view.js';
import { daysReversed, tooManyDays } from './proposals.errors.js';
import { propose } from './propose.rules.js';
import { minuteOf } from './schedule.rules.js';

/** Most days of one answer. */
const mostDays = 14;

/** Most bookings of one answer; the same bound as the pool's. */
const mostBookings = 500;

const settingNames = [
  'rounds.speed-km-per-hour',
  'rounds.minutes-per-stop',
  'rounds.depart-minute',
  'rounds.most-minutes',
] as const;

/** Proposes rounds for what waits. Nothing is stored: the dispatcher plans what is liked with POST /rounds. */
@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly bookings: Bookings,
    private readonly enterprises: Enterprises,
    private readonly vehicles: Vehicles,
    private readonly carriers: Carriers,
    private readonly settings: SettingsService,
    private readonly terms: RoundTerms,
    private readonly trips: RoundTrips,
  ) {}

  /**
   * For the days from–to by the settings of the first. Refusals: `round.day-out-of-range`, `proposal.days-reversed`,
   * `proposal.too-many-days` 422, `vehicle.not-found` 404.
   */
  async propose(actor: Actor, given: ProposeRounds): Promise<ProposalsView> {
    const { facilityId } = actor;
    if (facilityId === null) throw notPermitted({});
    const sources = await this.database.read(actor, (tx) => this.read(tx, facilityId, given));
    const planning = planningOf(sources);
    const steps = propose(planning.facts);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) await nextTurn();
    return toProposalsView(given, sources, planning, step.value);
  }

  private async read(tx: Tx, facilityId: string, { from, to, vehicleIds }: ProposeRounds): Promise<ProposalSources> {
    const now = await databaseNow(tx);
    const today = shanghaiDate(now);
    const days = assertDays(from, to, today);
    const found = await this.bookings.waiting(tx, facilityId, { from, to }, mostBookings + 1);
    const bookings = found.slice(0, mostBookings);
    const vehicles = await this.vehicles.fleet(tx, vehicleIds ?? null);
    const settings = await this.settings.values(tx, settingNames, { facilityId, on: from });
    const codes = bookings.flatMap(({ lines }) => lines.map(({ wasteCode }) => wasteCode));
    const enterpriseIds = [...new Set(bookings.map(({ enterpriseId }) => enterpriseId))];
    const terms = await this.terms.ofDays(tx, facilityId, codes, { days, today });
    return {
      bookings,
      more: found.length > mostBookings,
      vehicles,
      days: days.map((day, place) => ({ ...planningDay(day, now, settings), terms: terms[place]! })),
      depot: await this.trips.depot(tx, facilityId),
      places: await this.enterprises.places(tx, enterpriseIds),
      carriers: await this.carriers.byIds(tx, [...new Set(vehicles.map(({ carrierId }) => carrierId))]),
      taken: await vehicleDays(
        tx,
        vehicles.map(({ id }) => id),
        { from, to },
      ),
      rates: await this.trips.rates(tx, facilityId, from),
      speedKmPerHour: settings['rounds.speed-km-per-hour'],
      minutesPerStop: settings['rounds.minutes-per-stop'],
    };
  }
}

function assertDays(from: string, to: string, today: string): string[] {
  const last = lastPlannableDay(today);
  if (from < today || from > last) throw dayOutOfRange({ from: today, to: last }, '/from');
  if (to < from) throw daysReversed({}, '/to');
  if (to > last) throw dayOutOfRange({ from: today, to: last }, '/to');
  const days = Array.from({ length: mostDays }, (_, index) => addDays(from, index)).filter((day) => day <= to);
  if (days.at(-1) !== to) throw tooManyDays({ most: mostDays }, '/to');
  return days;
}

/** The working hours of a day; today's begin now where they have begun. */
function planningDay(day: string, now: Date, settings: Record<(typeof settingNames)[number], number>): PlanningDay {
  const opens = minuteOf(startOfShanghaiDay(day)) + settings['rounds.depart-minute'];
  return {
    day,
    shift: {
      earliest: Math.max(opens, minuteOf(now)),
      latest: opens + settings['rounds.most-minutes'],
      minutesPerStop: settings['rounds.minutes-per-stop'],
      speedKmPerHour: settings['rounds.speed-km-per-hour'],
    },
  };
}
