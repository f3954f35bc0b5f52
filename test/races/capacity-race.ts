import { setTimeout as pause } from 'node:timers/promises';
import { BookingExpiry } from '../../src/bookings/booking-expiry.service.js';
import type { Firm } from '../../src/bookings/testing/booking-world.js';
import { Permits } from '../../src/facility/permits.service.js';
import { checkInvariants } from '../../src/invariants/check-invariants.js';
import { Ledger } from '../../src/ledger/ledger.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { systemActor } from '../../src/shared/roles.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { isSuccess } from '../support/client.js';
import type { Answer, Client } from '../support/client.js';
import type { Dice } from '../support/seeded.js';
import { dice } from '../support/seeded.js';
import { RaceCaller } from './race-caller.js';
import type { RaceWorld } from './race-world.js';
import { acceptAll } from './weighbridge.js';

/** Every mass is a multiple of this, so that clients who ask for what is left can fill the limit to the gram. */
export const granule = 5_000;
const hourMs = 3_600_000;
const shortWindowHours = 0.5;

/** What who books may hear; anything else is a fault. */
const refusalsOfBookers = new Set([
  'ledger.permit-quota-reached',
  'ledger.open-bookings-reached',
  'ledger.generator-scope-reached',
  'ledger.reservation-resolved',
  'lifecycle.wrong-state',
  'booking.cut-off-passed',
  'booking.ran-out',
  'booking.window-not-in-future',
  'request.version-stale',
  'request.in-progress',
]);
/** The weighbridge has its deliveries to itself: all that may be refused is a surplus. */
const refusalsOfWeighbridge = new Set(['ledger.permit-quota-reached', 'request.in-progress']);

/** One seed's race: who runs, from which instant, and for what. */
export interface Race {
  readonly world: RaceWorld;
  readonly client: Client;
  readonly seed: number;
  /** Simulated time at the start. */
  readonly start: Date;
  /** At the weighbridge, to be accepted while the others book. */
  readonly arrived: readonly ManifestView[];
  /** Free under the permit when the race begins. */
  readonly leftGrams: number;
  /** Clients at enterprises; beside them run two expiry sweeps and one weighbridge. */
  readonly bookers: number;
  readonly stepsEach: number;
  /** What else happens while they act. */
  readonly meanwhile?: () => Promise<void>;
}

export interface PermitBalance {
  readonly limitGrams: number;
  readonly heldGrams: number;
}

const system = systemActor('races');

/** Zero, as long as nobody has used the year's quota. */
export async function permitBalance({ test, facilityId }: RaceWorld, year: number): Promise<PermitBalance> {
  const key = `permitQuota/${facilityId}/${year}/`;
  const balance = (await test.db.read(system, (tx) => test.app.get(Ledger).balances(tx, [key]))).get(key);
  if (balance === undefined) return { limitGrams: 0, heldGrams: 0 };
  return { limitGrams: balance.limitGrams!, heldGrams: balance.pendingGrams + balance.postedGrams };
}

/** The permit's quota becomes what is held now plus `leftGrams`. */
export async function leave(world: RaceWorld, year: number, leftGrams: number): Promise<void> {
  const { test, site } = world;
  const permits = test.app.get(Permits);
  const { heldGrams } = await permitBalance(world, year);
  const { version } = await permits.find(site.manager.actor, site.permit.id);
  const change = { yearlyQuotaGrams: heldGrams + leftGrams };
  await permits.amend(site.manager.actor, withoutKey, site.permit.id, version, change);
}

export interface Outcome {
  /** What was heard and should not have been. */
  readonly faults: readonly string[];
  /** How often each answer was heard, by code of refusal or status. */
  readonly heard: Readonly<Record<string, number>>;
  /** Deliveries. */
  readonly accepted: number;
}

/**
 * Clients book, change, confirm, cancel and repeat beyond what is left, while the weighbridge accepts, time makes
 * requests expire and sweeps give back what they held. Then all book what is left until nothing is.
 */
export async function run(race: Race): Promise<Outcome> {
  const { world, seed, start } = race;
  const time = world.test.app.get(SimulatedTime);
  time.now = start;
  await leave(world, start.getUTCFullYear(), race.leftGrams);
  const bookers = Array.from(
    { length: race.bookers },
    (_, place) => new Booker(race, place, dice(seed * 1_000 + place)),
  );
  const scaleRoll = dice(seed + 3);
  const weigher = new RaceCaller(race.client, scaleRoll, refusalsOfWeighbridge);
  const sweeps = [sweep(race, dice(seed + 1)), sweep(race, dice(seed + 2))];
  const [accepted] = await Promise.all([
    weigh(race, weigher, scaleRoll),
    ...bookers.map((booker) => booker.act()),
    ...sweeps,
    race.meanwhile?.(),
  ]);
  await world.test.app.get(BookingExpiry).run();
  await Promise.all(bookers.map((booker) => booker.fill()));
  const callers = [weigher, ...bookers.map(({ caller }) => caller)];
  return {
    faults: callers.flatMap(({ faults }) => faults),
    heard: countOf(callers.flatMap(({ heard }) => heard)),
    accepted,
  };
}

function countOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** What broke: the product's own checker, and open reservations that time should have ended. */
export async function findings({ test }: RaceWorld): Promise<string[]> {
  const violations = await checkInvariants(test.databaseUrl);
  const time = test.app.get(SimulatedTime);
  const late = await test.db.read(system, (tx) =>
    tx.query<{ id: string }>(`SELECT id FROM ledger_reservation WHERE state = 'pending' AND expires_at <= $1`, [
      time.now,
    ]),
  );
  return [
    ...violations.map(({ id, promise, rows }) => `${id} ${promise}: ${JSON.stringify(rows)}`),
    ...late.map(({ id }) => `reservation ${id} is open past its expiry`),
  ];
}

interface Known {
  readonly id: string;
  readonly version: number;
}

/** One client at an enterprise. */
class Booker {
  private readonly firm: Firm;
  private readonly bookings: Known[] = [];
  readonly caller: RaceCaller;

  constructor(
    private readonly race: Race,
    place: number,
    private readonly roll: Dice,
  ) {
    this.firm = race.world.firms[place % race.world.firms.length]!;
    this.caller = new RaceCaller(race.client, roll, refusalsOfBookers);
  }

  async act(): Promise<void> {
    for (let step = 0; step < this.race.stepsEach; step += 1) await this.step();
  }

  /** Asks for less and less until not even the smallest mass is left. */
  async fill(): Promise<void> {
    let grams = granule * 4;
    for (let tries = 0; tries < 60 && grams >= granule; tries += 1) {
      const answer = await this.caller.send(this.firm.staff, 'POST', '/bookings', { body: this.wish(grams, 48) });
      if (!isSuccess(answer)) grams = Math.floor(grams / granule / 2) * granule;
    }
  }

  private async step(): Promise<void> {
    const kind = this.roll();
    if (kind < 0.45 || this.bookings.length === 0) return this.book(48);
    if (kind < 0.6) return this.book(shortWindowHours);
    if (kind < 0.7) return this.change(this.roll.pick(this.bookings));
    if (kind < 0.8) return this.confirm(this.roll.pick(this.bookings));
    if (kind < 0.95) return this.cancel(this.roll.pick(this.bookings));
    return this.repeat();
  }

  private async book(inHours: number): Promise<void> {
    const body = this.wish(granule * (1 + this.roll.below(20)), inHours);
    this.remember(await this.caller.impatiently(this.firm.staff, 'POST', '/bookings', { body }));
  }

  private async repeat(): Promise<void> {
    this.remember(
      await this.caller.impatiently(this.firm.staff, 'POST', '/bookings/repeat', { body: this.window(50) }),
    );
  }

  private async change({ id, version }: Known): Promise<void> {
    const body = this.wish(granule * (1 + this.roll.below(20)), 49);
    this.remember(await this.caller.impatiently(this.firm.staff, 'PUT', `/bookings/${id}`, { body, version }));
  }

  private async confirm({ id }: Known): Promise<void> {
    this.remember(await this.caller.impatiently(this.race.world.dispatcher, 'POST', `/bookings/${id}/confirm`));
  }

  private async cancel({ id }: Known): Promise<void> {
    await this.caller.impatiently(this.firm.staff, 'POST', `/bookings/${id}/cancel`, { body: { reason: '改期' } });
  }

  private remember(answer: Answer): void {
    if (!isSuccess(answer)) return;
    const { id, version } = answer.body as Known;
    const place = this.bookings.findIndex((known) => known.id === id);
    this.bookings.splice(place < 0 ? this.bookings.length : place, 1, { id, version });
  }

  /** Of oil, of laboratory waste, or of both: bookings of one zone queue for its row before they meet at the permit's. */
  private wish(grams: number, inHours: number): object {
    const { oil, lab } = this.firm;
    const line = (profileId: string, estimatedGrams: number) => ({ profileId, estimatedGrams, packageCount: 1 });
    const isBoth = grams > granule && this.roll.chance(0.1);
    const lines = isBoth ? [line(oil, grams - granule), line(lab, granule)] : [line(this.roll.pick([oil, lab]), grams)];
    return { lines, ...this.window(inHours) };
  }

  private window(inHours: number): object {
    const at = (hours: number) => new Date(this.race.start.getTime() + hours * hourMs).toISOString();
    return { windowFrom: at(inHours), windowTo: at(inHours + 4) };
  }
}

/** Lets the short windows open after a moment, then gives back what nobody attended to, again and again. */
async function sweep({ world, start }: Race, roll: Dice): Promise<void> {
  const expiry = world.test.app.get(BookingExpiry);
  await pause(100 + roll.below(300));
  world.test.app.get(SimulatedTime).now = new Date(start.getTime() + (shortWindowHours * hourMs + 1_000));
  for (let runs = 0; runs < 3; runs += 1) {
    await expiry.run();
    await pause(roll.below(60));
  }
}

/**
 * Accepts what arrived with its surplus over what was reserved; where the limit refuses that, what was reserved. Answers
 * how many deliveries.
 */
async function weigh({ world, arrived }: Race, { impatiently }: RaceCaller, roll: Dice): Promise<number> {
  let accepted = 0;
  for (const manifest of arrived) {
    await pause(roll.below(200));
    const whole = await acceptAll(impatiently, world.weighbridge, manifest, true);
    const last = isSuccess(whole) ? whole : await acceptAll(impatiently, world.weighbridge, manifest, false);
    if (isSuccess(last)) accepted += 1;
  }
  return accepted;
}
