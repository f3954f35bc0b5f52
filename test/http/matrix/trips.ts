import { systemActor } from '../../../src/shared/roles.js';
import { newId } from '../../../src/shared/uuid.js';
import { shanghaiDate } from '../../../src/shared/working-days.js';
import type { TestApp } from '../../support/app.js';
import { ExportRunner } from '../../../src/compliance/reports/running/export-runner.js';
import { runJobs } from '../../support/run-jobs.js';
import { nextOfficialNumber } from '../../support/transfers.js';
import { Caller } from './caller.js';
import type { People, Rows } from './tenant.types.js';

interface Stage {
  readonly test: TestApp;
  readonly people: People;
  readonly fleet: Pick<Rows, 'vehicle' | 'crew' | 'escort'>;
  readonly profile: string;
  readonly zone: string;
  readonly treatment: Pick<Rows, 'treatmentCompany'>;
  /** Digits 5–8 of official numbers. */
  readonly city: string;
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
  const shipped = await shipOut(stage);
  const arrived = await arrivedTrip(stage);
  const signed = await numberedTrip(stage);
  const drafted = await releasedTrip(stage);
  const [message] = (await dispatcher.done('GET', `/gateway/messages?kind=number&subjectId=${signed.manifest}`)).items;
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
    gatewayDifference: await difference(stage, signed.manifest),
    gatewayExport: await exported(stage),
    gatewayMessage: message.id as string,
    ...(await takeAlong(stage, signed)),
    notice: await noticeOf(stage, 'enterprise.admin'),
    ...shipped,
    reportExport: await reported(stage, dispatcher),
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

async function arrivedTrip(stage: Stage, packages = 1): Promise<Trip> {
  const trip = await numberedTrip(stage);
  const [admin, driver] = [by(stage, 'enterprise.admin'), by(stage, 'operator.driver')];
  const path = `/manifests/${trip.manifest}`;
  const line = { lineId: trip.manifestLine, handedOverGrams: grams, handedOverPackages: packages };
  const { loadingHash } = await driver.done('POST', `${path}/sign-loading`, { lines: [line] });
  await admin.done('POST', `${path}/sign-loading`, { contentHash: loadingHash });
  for (const step of ['depart', 'arrive']) await driver.done('POST', `${path}/${step}`);
  return trip;
}

/** A device that holds the round, something it recorded that a person has to look at, and a key to sign with. */
async function takeAlong(stage: Stage, trip: Trip): Promise<Pick<Rows, 'handheld' | 'handheldOperation'>> {
  const [driver, path] = [by(stage, 'operator.driver'), `/rounds/${trip.round}`];
  const handheld = await driver.make('/handhelds', { name: '车载平板' });
  const packet = await driver.done('POST', `${path}/packet`, { handheldId: handheld });
  const deviceAt = new Date().toISOString();
  const [{ manifest }] = packet.stops;
  const label = { manifestId: trip.manifest, line: 1, code: '9'.repeat(37), grams: 1_000, volumeMillilitres: 1_000 };
  const operation = { operationId: newId(), sequence: 1, kind: 'labelContainer', deviceAt, basis: 1, ...label };
  await driver.done('POST', `${path}/replay`, { handheldId: handheld, sentAt: deviceAt, operations: [operation] });
  await by(stage, 'enterprise.admin').done('POST', `/manifests/${manifest.manifestId}/hand-over-key`);
  const { items } = await by(stage, 'operator.dispatcher').done('GET', `/handhelds/conflicts?roundId=${trip.round}`);
  return { handheld, handheldOperation: items[0].id };
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

const askedReport = {
  kind: 'manifest-lines',
  format: 'csv',
  purpose: '核对联单',
  parameters: { period: shanghaiDate(new Date()).slice(0, 7) },
};

/** A report with its file: the only one in the queue is made at once. */
async function reported({ test }: Stage, dispatcher: Caller): Promise<string> {
  const id = await dispatcher.make('/reports/exports', askedReport);
  await test.app.get(ExportRunner, { strict: false }).runNext();
  return id;
}

/** The simulator answers at once, so nothing waits to be exported: a file is entered by hand. */
async function exported({ test, people }: Stage): Promise<string> {
  const id = newId();
  const { facilityId } = people['operator.dispatcher'].actor;
  await test.db.write(systemActor('matrix'), (tx) =>
    tx.query(
      `INSERT INTO gateway_export (id, facility_id, division_code, format, message_count, created_by, created_at)
       VALUES ($1, $2, '320613', 'csv', 1, 'matrix', app_now())`,
      [id, facilityId],
    ),
  );
  return id;
}

/** The national system has another mass than we. */
async function difference(stage: Stage, manifest: string): Promise<string> {
  const dispatcher = by(stage, 'operator.dispatcher');
  const { internalNumber } = await dispatcher.done('GET', `/manifests/${manifest}`);
  const sql = 'UPDATE gateway_simulated_manifest SET out_grams = 1 WHERE internal_number = $1';
  await stage.test.db.write(systemActor('matrix'), (tx) => tx.query(sql, [internalNumber]));
  const today = shanghaiDate(new Date());
  await dispatcher.done('POST', '/gateway/reconciliations', { from: today, to: today });
  const { items } = await dispatcher.done('GET', '/gateway/differences?state=open');
  return items[0].id as string;
}

async function noticeOf(stage: Stage, role: keyof People): Promise<string> {
  const { items } = await by(stage, role).done('GET', '/notices');
  return items[0].id as string;
}

type Shipped = Pick<
  Rows,
  | 'transfer'
  | 'plannedTransfer'
  | 'arrivedTransfer'
  | 'arrivedTransferLine'
  | 'acceptedTransfer'
  | 'acceptedTransferLine'
>;

/** One trip through to storage, and out again: transfers in the states in which their steps can be taken, and one closed. */
async function shipOut(stage: Stage): Promise<Shipped> {
  const [first, second, third, fourth] = await storedDrums(stage, 4);
  const closed = await acceptedTransfer(stage, first!);
  const treated = { lines: [{ lineId: closed.line, treatedOn: shanghaiDate(new Date()) }] };
  await by(stage, 'operator.manager').done('POST', `/transfers/${closed.id}/treatment`, treated);
  await runJobs(stage.test);
  const accepted = await acceptedTransfer(stage, second!);
  const arrived = await arrivedTransfer(stage, third!);
  return {
    transfer: closed.id,
    acceptedTransfer: accepted.id,
    acceptedTransferLine: accepted.line,
    arrivedTransfer: arrived.id,
    arrivedTransferLine: arrived.line,
    plannedTransfer: await planOut(stage, fourth!),
  };
}

function planOut(stage: Stage, code: string): Promise<string> {
  const { vehicle, crew, escort } = stage.fleet;
  return by(stage, 'operator.manager').make('/transfers', {
    companyId: stage.treatment.treatmentCompany,
    plannedOn: shanghaiDate(new Date()),
    containers: [code],
    legs: [{ vehicleId: vehicle, driverId: crew, escortId: escort }],
  });
}

interface Outbound {
  readonly id: string;
  readonly line: string;
  readonly grams: number;
}

async function arrivedTransfer(stage: Stage, code: string): Promise<Outbound> {
  const manager = by(stage, 'operator.manager');
  const id = await planOut(stage, code);
  const act = (step: string, body: object = {}) => manager.done('POST', `/transfers/${id}/${step}`, body);
  await act('start');
  await runJobs(stage.test);
  const { lines, flow } = await manager.done('GET', `/transfers/${id}`);
  const isNumbered = flow.some(({ step, state }: Record<string, unknown>) => step === 'number' && state === 'done');
  if (!isNumbered) await act('number', { officialNumber: nextOfficialNumber(stage.city) });
  await runJobs(stage.test);
  await act('scans', { scanned: [code] });
  await act('dispatch');
  await act('arrival');
  return { id, line: lines[0].id, grams: lines[0].grams };
}

async function acceptedTransfer(stage: Stage, code: string): Promise<Outbound> {
  const arrived = await arrivedTransfer(stage, code);
  const body = { lines: [{ lineId: arrived.line, acceptedGrams: arrived.grams }] };
  await by(stage, 'operator.manager').done('POST', `/transfers/${arrived.id}/acceptance`, body);
  return arrived;
}

async function storedDrums(stage: Stage, count: number): Promise<string[]> {
  const trip = await arrivedTrip(stage, count);
  const weighbridge = by(stage, 'operator.weighbridge');
  await weigh(stage, trip);
  const path = `/manifests/${trip.manifest}`;
  await weighbridge.done('POST', `${path}/weigh-in`);
  const { version } = await weighbridge.done('GET', path);
  const line = { lineId: trip.manifestLine, decision: 'accept', methodCode: 'C1' };
  await weighbridge.done('POST', `${path}/acceptance`, { lines: [line] }, { 'if-match': `"v${version}"` });
  const { containers } = await weighbridge.done('GET', `${path}/receiving`);
  const codes = (containers as { code: string }[]).map(({ code }) => code);
  for (const code of codes)
    await by(stage, 'operator.warehouse').done('POST', '/put-aways', { code, zoneId: stage.zone });
  return codes;
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
