import type { BookedView } from '../bookings/dto/booking.view.js';
import type { ManifestView } from '../manifests/dto/manifest.view.js';
import type { RoundSummaryView } from '../rounds/dto/round-summary.view.js';
import { DomainError } from '../shared/domain-error.js';
import type { Actor } from '../shared/roles.js';
import { step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import type { Trip, Visit } from './demo.types.js';
import type { Customer } from './firms.seed.js';
import { prng } from './prng.js';
import { drivers } from './site.data.js';
import { actorOf, driverActor } from './site.seed.js';
import type { Site } from './site.seed.js';

/** Everything the steps of the history need, and what they leave for the steps after them. */
export interface Stage {
  readonly services: DemoServices;
  readonly site: Site;
  readonly customers: readonly Customer[];
  readonly seed: string;
  readonly bookings: Map<Visit, BookedView>;
  readonly rounds: Map<Trip, RoundSummaryView>;
  /** Ids of the manifests; then those confirmed and those loaded, as they were signed. */
  readonly manifests: Map<Visit, string>;
  readonly confirmed: Map<Visit, ManifestView>;
  readonly loaded: Map<Visit, ManifestView>;
  /** Ids of the return trips of what was refused. */
  readonly returns: Map<Visit, string>;
  /** Ids of the transfers to treatment, by their notes. */
  readonly transfers: Map<string, string>;
}

/** An instant of a day in Asia/Shanghai, hh:mm. */
export const atTime = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);

export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

const customerOf = ({ customers }: Stage, { firm }: Visit): Customer => {
  const customer = customers[firm];
  if (customer === undefined) throw new Error(`firm ${firm} takes no part`);
  return customer;
};

export const consignorOf = (stage: Stage, visit: Visit): Actor => customerOf(stage, visit).actor;

/** Vehicle 0 changes its crew every other week; the others keep theirs. */
export const driverPlaceOf = ({ vehicle, day }: Trip): number =>
  vehicle === 0 ? Math.floor(Date.parse(day) / (7 * 86_400_000)) % 2 : (vehicle + 1) % drivers;

export const driverOf = ({ site }: Stage, trip: Trip): Actor => driverActor(driverPlaceOf(trip), site.actors);

const workingHours = (day: string) => ({ from: atTime(day, '08:00'), to: atTime(day, '17:30') });

export async function book(stage: Stage, visit: Visit, window = workingHours(visit.day)): Promise<void> {
  const { actor, profileOf } = customerOf(stage, visit);
  const booked = await stage.services.requests.book(actor, step(`${visit.key}/book`), {
    windowFrom: window.from.toISOString(),
    windowTo: window.to.toISOString(),
    lines: visit.lines.map(({ template, ...line }) => ({ profileId: profileOf.get(template)!, ...line })),
  });
  stage.bookings.set(visit, booked);
}

export async function cancel(stage: Stage, visit: Visit): Promise<void> {
  const { id } = stage.bookings.get(visit)!;
  const actor = consignorOf(stage, visit);
  await stage.services.decisions.cancel(actor, step(`${visit.key}/cancel`), id, '设备检修，本周暂不产废，改约下次。');
}

export async function confirmBooking(stage: Stage, visit: Visit): Promise<void> {
  const dispatcher = actorOf('dispatcher', stage.site.actors);
  await stage.services.decisions.confirm(dispatcher, step(`${visit.key}/confirm`), stage.bookings.get(visit)!.id);
}

/** Puts the day's bookings onto a vehicle with its crew: still a draft. */
export async function planTrip(stage: Stage, trip: Trip): Promise<void> {
  const { services, site } = stage;
  const place = driverPlaceOf(trip);
  const round = await services.planning.plan(actorOf('dispatcher', site.actors), step(`${trip.key}/plan`), {
    day: trip.day,
    vehicleId: site.vehicleIds[trip.vehicle]!,
    driverId: site.driverIds[place]!,
    escortId: site.escortIds[place]!,
    bookingIds: trip.visits.map((visit) => stage.bookings.get(visit)!.id),
  });
  stage.rounds.set(trip, round);
}

/** Releases it; what the checks want a reason for gets one. */
export async function releaseTrip(stage: Stage, trip: Trip): Promise<void> {
  const { services, site } = stage;
  const dispatcher = actorOf('dispatcher', site.actors);
  const { id, version } = stage.rounds.get(trip)!;
  const release = () => services.driving.release(dispatcher, step(`${trip.key}/release`), id, version);
  try {
    await release();
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'round.reasons-missing')) throw error;
    const { findings } = await services.rounds.check(dispatcher, id);
    const soft = findings.filter(({ severity }) => severity === 'soft').map(({ key }) => key);
    const reason = '各类废物分箱固定、加盖隔离，押运员途中逐停检查。';
    await services.planning.waive(dispatcher, step(`${trip.key}/waive`), id, soft, reason);
    await release();
  }
}

/** The release had the manifests drafted: one per enterprise and trip (部令23号 第16条). */
export async function findManifests(stage: Stage, trip: Trip): Promise<void> {
  const { services, site } = stage;
  const query = { roundId: stage.rounds.get(trip)!.id, limit: 200, sort: 'createdAt' } as const;
  const { items } = await services.manifests.list(actorOf('dispatcher', site.actors), query);
  for (const visit of trip.visits) {
    const { enterpriseId } = customerOf(stage, visit);
    const found = items.find((item) => item.enterpriseId === enterpriseId && item.kind === 'inbound');
    if (found === undefined) throw new Error(`${visit.key} has no manifest`);
    stage.manifests.set(visit, found.id);
  }
}

/** 反向填写: the enterprise confirms what the operator drafted. */
export async function confirmManifest(stage: Stage, visit: Visit): Promise<void> {
  const { manifests, signing } = stage.services;
  const actor = consignorOf(stage, visit);
  const id = stage.manifests.get(visit)!;
  const { confirmHash: contentHash } = await manifests.detail(actor, id);
  stage.confirmed.set(visit, await signing.confirm(actor, step(`${visit.key}/manifest-confirm`), id, { contentHash }));
}

export async function departTrip(stage: Stage, trip: Trip): Promise<void> {
  const { id } = stage.rounds.get(trip)!;
  await stage.services.driving.depart(driverOf(stage, trip), step(`${trip.key}/depart`), id);
}

/** The driver counts and signs: 97–103 % of what was announced. */
export async function signAsDriver(stage: Stage, trip: Trip, visit: Visit): Promise<ManifestView> {
  const { services } = stage;
  const { id, lines } = stage.confirmed.get(visit)!;
  const driver = driverOf(stage, trip);
  const random = prng(`${stage.seed}/${visit.key}/load`);
  const booked = stage.bookings.get(visit)!.lines;
  const counted = booked.map(({ id: bookingLineId, estimatedGrams, packageCount }) => ({
    lineId: lines.find((line) => line.bookingLineId === bookingLineId)!.id,
    handedOverGrams: Math.max(500, Math.round((estimatedGrams * random.int(970, 1_030)) / 1_000 / 500) * 500),
    handedOverPackages: packageCount,
  }));
  return services.signing.signLoading(driver, step(`${visit.key}/sign-driver`), id, { lines: counted });
}

/** One stop: both sign, and the vehicle drives on. */
export async function load(stage: Stage, trip: Trip, visit: Visit): Promise<void> {
  const { services } = stage;
  const { id, loadingHash } = await signAsDriver(stage, trip, visit);
  const signed = { contentHash: loadingHash };
  const consignor = consignorOf(stage, visit);
  stage.loaded.set(visit, await services.signing.signLoading(consignor, step(`${visit.key}/sign-firm`), id, signed));
  await services.journey.depart(driverOf(stage, trip), step(`${visit.key}/leave`), id);
}

export async function noShow(stage: Stage, trip: Trip, visit: Visit): Promise<void> {
  const { id } = stage.rounds.get(trip)!;
  const bookingId = stage.bookings.get(visit)!.id;
  const reason = '上门时仓库上锁，联系人电话未接通。';
  await stage.services.driving.noShow(driverOf(stage, trip), step(`${visit.key}/no-show`), id, bookingId, reason);
}

/** The vehicle is back: every manifest on it arrives, and the round is over. */
export async function arrive(stage: Stage, trip: Trip): Promise<void> {
  const { services } = stage;
  const driver = driverOf(stage, trip);
  for (const visit of trip.visits) {
    const manifest = stage.loaded.get(visit);
    if (manifest !== undefined) await services.journey.arrive(driver, step(`${visit.key}/arrive`), manifest.id);
  }
  await services.driving.complete(driver, step(`${trip.key}/complete`), stage.rounds.get(trip)!.id);
}
