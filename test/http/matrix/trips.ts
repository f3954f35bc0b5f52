import { shanghaiDate } from '../../../src/shared/working-days.js';
import type { TestApp } from '../../support/app.js';
import { runJobs } from '../../support/run-jobs.js';
import { Caller } from './caller.js';
import type { People, Rows } from './tenant.types.js';

interface Stage {
  readonly test: TestApp;
  readonly people: People;
  readonly fleet: Pick<Rows, 'vehicle' | 'crew' | 'escort'>;
  readonly profile: string;
  readonly zone: string;
}

interface Trip {
  readonly booking: string;
  readonly bookingLine: string;
  readonly round: string;
  readonly manifest: string;
  readonly manifestLine: string;
}

const day = shanghaiDate(new Date(Date.now() + 72 * 3_600_000));
const grams = 100_000;
let readings = 0;

/** What is on its way, each noun in the states in which its steps can be taken. */
export async function sendOut(stage: Stage) {
  const dispatcher = by(stage, 'operator.dispatcher');
  const [first, second] = [await book(stage), await book(stage)];
  const outflow = await shipOut(stage);
  const arrived = await arrivedTrip(stage);
  const signed = await numberedTrip(stage);
  const drafted = await releasedTrip(stage);
  const [request] = (await dispatcher.done('GET', `/gateway/requests?manifestId=${signed.manifest}`)).items;
  const discrepancy = await declare(stage, arrived);
  await runJobs(stage.test);
  return {
    ...signed,
    ...(await billOf(stage)),
    arrivedLine: arrived.manifestLine,
    arrivedManifest: arrived.manifest,
    discrepancy,
    draftManifest: drafted.manifest,
    draftManifestLine: drafted.manifestLine,
    draftRound: (await plan(stage, first.id)).id,
    draftTripBookingLine: drafted.bookingLine,
    draftTripRound: drafted.round,
    freeBooking: (await book(stage)).id,
    facilityNotice: await noticeOf(stage, 'operator.manager'),
    gatewayRequest: request.id as string,
    notice: await noticeOf(stage, 'enterprise.admin'),
    outflow,
    plannedBooking: second.id,
    plannedRound: (await plan(stage, second.id)).id,
    weighing: await weigh(stage, arrived),
  };
}

const by = ({ test, people }: Stage, role: keyof People): Caller => new Caller(test, people[role]);

const book = (stage: Stage): Promise<{ id: string; lines: { id: string }[] }> =>
  by(stage, 'enterprise.admin').done('POST', '/bookings', {
    lines: [{ profileId: stage.profile, estimatedGrams: grams, packageCount: 1 }],
    windowFrom: `${day}T08:00:00+08:00`,
    windowTo: `${day}T18:00:00+08:00`,
  });

const plan = (stage: Stage, booking: string): Promise<{ id: string; version: number }> =>
  by(stage, 'operator.dispatcher').done('POST', '/rounds', {
    day,
    vehicleId: stage.fleet.vehicle,
    driverId: stage.fleet.crew,
    escortId: stage.fleet.escort,
    bookingIds: [booking],
  });

/** A booking, the released round it rides on, and the draft of its manifest. */
async function releasedTrip(stage: Stage): Promise<Trip> {
  const [admin, dispatcher] = [by(stage, 'enterprise.admin'), by(stage, 'operator.dispatcher')];
  const booked = await book(stage);
  const { id: round, version } = await plan(stage, booked.id);
  await waiveAll(dispatcher, round);
  await dispatcher.done('POST', `/rounds/${round}/release`, {}, { 'if-match': `"v${version}"` });
  await runJobs(stage.test);
  const [{ id: manifest }] = (await dispatcher.done('GET', `/manifests?roundId=${round}`)).items;
  const { lines } = await admin.done('GET', `/manifests/${manifest}`);
  return { booking: booked.id, bookingLine: booked.lines[0]!.id, round, manifest, manifestLine: lines[0].id };
}

async function waiveAll(dispatcher: Caller, round: string): Promise<void> {
  const { findings } = await dispatcher.done('GET', `/rounds/${round}/check`);
  const soft = findings.filter(({ severity }: { severity: string }) => severity === 'soft');
  if (soft.length === 0) return;
  const keys = soft.map(({ key }: { key: string }) => key);
  await dispatcher.done('POST', `/rounds/${round}/waivers`, { findings: keys, reason: '已与客户确认' });
}

async function numberedTrip(stage: Stage): Promise<Trip> {
  const trip = await releasedTrip(stage);
  const admin = by(stage, 'enterprise.admin');
  const { confirmHash } = await admin.done('GET', `/manifests/${trip.manifest}`);
  await admin.done('POST', `/manifests/${trip.manifest}/confirm`, { contentHash: confirmHash });
  await runJobs(stage.test);
  return trip;
}

async function arrivedTrip(stage: Stage): Promise<Trip> {
  const trip = await numberedTrip(stage);
  const [admin, driver] = [by(stage, 'enterprise.admin'), by(stage, 'operator.driver')];
  const path = `/manifests/${trip.manifest}`;
  const line = { lineId: trip.manifestLine, handedOverGrams: grams, handedOverPackages: 1 };
  const { loadingHash } = await driver.done('POST', `${path}/sign-loading`, { lines: [line] });
  await admin.done('POST', `${path}/sign-loading`, { contentHash: loadingHash });
  for (const step of ['depart', 'arrive']) await driver.done('POST', `${path}/${step}`);
  return trip;
}

const weigh = (stage: Stage, trip: Trip): Promise<string> =>
  by(stage, 'operator.weighbridge').make('/weighings', {
    manifestId: trip.manifest,
    lineId: trip.manifestLine,
    kind: 'net',
    grams,
    source: 'scale',
    deviceId: 'scale-1',
    readingId: `reading-${(readings += 1)}`,
  });

const declare = (stage: Stage, trip: Trip): Promise<string> =>
  by(stage, 'operator.weighbridge').make('/discrepancies', {
    manifestId: trip.manifest,
    lineId: trip.manifestLine,
    attribute: 'name',
    found: '废乳化液',
  });

async function noticeOf(stage: Stage, role: keyof People): Promise<string> {
  const { items } = await by(stage, role).done('GET', '/notices');
  return items[0].id as string;
}

/** One trip through to storage, and a little of it out again for treatment. */
async function shipOut(stage: Stage): Promise<string> {
  const trip = await arrivedTrip(stage);
  const weighbridge = by(stage, 'operator.weighbridge');
  await weigh(stage, trip);
  const path = `/manifests/${trip.manifest}`;
  await weighbridge.done('POST', `${path}/weigh-in`);
  const { version } = await weighbridge.done('GET', path);
  const line = { lineId: trip.manifestLine, decision: 'accept', methodCode: 'C1' };
  await weighbridge.done('POST', `${path}/acceptance`, { lines: [line] }, { 'if-match': `"v${version}"` });
  const { containers } = await weighbridge.done('GET', `${path}/receiving`);
  const code = containers[0].code as string;
  await by(stage, 'operator.warehouse').done('POST', '/put-aways', { code, zoneId: stage.zone });
  return by(stage, 'operator.manager').make('/outflows', {
    containers: [code],
    partner: '南通处置有限公司',
    officialManifestNumber: `2026320600${String(1_000 + (readings += 1))}`,
    reason: '送处置',
  });
}

/** What the firm is charged for the trip that went into storage. */
async function billOf(stage: Stage) {
  const admin = by(stage, 'enterprise.admin');
  const [{ id: visitCharge, statementId: statement }] = (await admin.done('GET', '/visit-charges')).items;
  const { lines } = await admin.done('GET', `/visit-charges/${visitCharge}`);
  // A correction takes the first line back, and the minimum charge with it.
  const rows = { visitCharge, statement, chargeLine: lines[0].id, standingLine: lines.at(-1).id };
  return rows as Pick<Rows, 'visitCharge' | 'statement' | 'chargeLine' | 'standingLine'>;
}
