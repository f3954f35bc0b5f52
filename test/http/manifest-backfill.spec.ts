import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import { Documents } from '../../src/enterprises/documents/documents.service.js';
import { BackfillTrips } from '../../src/manifests/backfill-trips.service.js';
import { ManifestDrafting } from '../../src/manifests/manifest-drafting.service.js';
import { ManifestJourney } from '../../src/manifests/manifest-journey.service.js';
import { ManifestReads } from '../../src/manifests/manifest-reads.service.js';
import { ManifestSigning } from '../../src/manifests/manifest-signing.service.js';
import { PaperBackfill } from '../../src/manifests/paper-backfill.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { book, createFleet, manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { newId } from '../../src/shared/uuid.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { createFacility, signInAs } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';

/** Wednesday before 中秋节 and 国庆节 of 2026, 09:00 in Shanghai; the trip is on Thursday, 24 September. */
const start = new Date('2026-09-23T01:00:00Z');
const onThursday = (hour: string) => `2026-09-24T${hour}:00:00+08:00`;
/** 25–27 September and 1–7 October are off, Saturday 10 October is worked: 28, 29, 30, 8, 9 are five working days … */
const fifthWorkingDay = '2026-10-09T15:59:59.999Z';
/** … and 10, 12, 13, 14, 15 October the next five. */
const tenthWorkingDay = '2026-10-15T15:59:59.999Z';

let test: TestApp;
let world: BookingWorld;
let fleet: Fleet;
let firm: Firm;

const setClock = (instant: Date | string) => void (test.app.get(SimulatedTime).now = new Date(instant));

beforeAll(async () => {
  // Without the simulator: a paper transfer waits for its number to be entered.
  test = await createTestApp({ config: { gatewayAdapter: 'manual' } });
  await test.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(test);
  fleet = await createFleet(test, world);
});
beforeEach(async () => {
  setClock(start);
  firm = await world.newFirm();
});
afterAll(() => closeSound(test));

async function drafted(): Promise<ManifestView> {
  const roundId = await releaseTrip(test, world, fleet, [await book(test, firm, start)], start);
  return (await manifestsOf(test, world, roundId))[0]!;
}

async function scan(of: Firm = firm): Promise<string> {
  const file = { name: '纸质联单.pdf', content: Buffer.from('%PDF-1.7\n%%EOF\n') };
  const given = { kind: 'other' as const, enterpriseId: of.enterpriseId };
  return (await test.app.get(Documents).upload(world.dispatcher.actor, withoutKey, given, file)).id;
}

interface Paper {
  readonly handedOverAt?: string;
  readonly departedAt?: string;
  readonly paperEndedAt?: string;
  readonly paperDocumentId?: string;
}

async function enter(draft: ManifestView, paper: Paper = {}): Promise<ManifestView> {
  return test.app.get(PaperBackfill).enter(world.dispatcher.actor, withoutKey, {
    roundId: draft.roundId!,
    enterpriseId: draft.enterpriseId,
    reason: '现场断网，改用纸质联单',
    paperNumber: 'ZZ-0001',
    paperDocumentId: await scan(),
    handedOverAt: onThursday('09'),
    lines: draft.lines.map(({ bookingLineId }) => ({
      bookingLineId: bookingLineId!,
      handedOverGrams: 40_000,
      handedOverPackages: 1,
    })),
    ...paper,
  });
}

const overdue = async (kind: 'acceptance' | 'backfill') =>
  (
    await test.app.get(ManifestReads).list(world.dispatcher.actor, { limit: 50, sort: 'createdAt', overdue: kind })
  ).items.map(({ id }) => id);

describe('a transfer that ran on paper', () => {
  it('is entered with its deadlines in working days, and is done with its official number', async () => {
    const draft = await drafted();
    setClock('2026-09-24T06:00:00Z');
    const ended = { departedAt: onThursday('10'), paperEndedAt: onThursday('12') };
    const entered = await enter(draft, ended);
    expect(entered).toMatchObject({
      id: draft.id,
      state: 'arrived',
      backfill: true,
      officialNumber: null,
      acceptanceDueAt: fifthWorkingDay,
      backfillDueAt: tenthWorkingDay,
      transport: { handoverAt: '2026-09-24T01:00:00.000Z', arrivedAt: '2026-09-24T04:00:00.000Z' },
      paper: { paperNumber: 'ZZ-0001', endedAt: '2026-09-24T04:00:00.000Z', doneAt: null },
    });
    expect(entered.signatures.map(({ medium, party }) => [medium, party])).toEqual([
      ['paper', 'consignor'],
      ['paper', 'carrier'],
    ]);
    setClock(fifthWorkingDay);
    expect(await overdue('acceptance')).not.toContain(draft.id);
    setClock('2026-10-09T16:00:00Z');
    expect(await overdue('acceptance')).toContain(draft.id);
    expect(await overdue('backfill')).not.toContain(draft.id);
    setClock('2026-10-15T16:00:00Z');
    expect(await overdue('backfill')).toContain(draft.id);
    await runJobs(test);
    const journey = test.app.get(ManifestJourney);
    const number = '20263206000777';
    const numbered = await journey.enterOfficialNumber(world.dispatcher.actor, withoutKey, draft.id, { number });
    expect(numbered).toMatchObject({
      state: 'arrived',
      officialNumber: number,
      paper: { doneAt: '2026-10-15T16:00:00.000Z' },
    });
    expect(await overdue('backfill')).not.toContain(draft.id);
  });

  it('may still be under way: its deadlines begin when it arrives', async () => {
    const draft = await drafted();
    setClock('2026-09-24T03:00:00Z');
    expect(await enter(draft)).toMatchObject({ state: 'loaded', backfillDueAt: null });
    const journey = test.app.get(ManifestJourney);
    await journey.depart(fleet.driver.actor, withoutKey, draft.id);
    setClock('2026-09-24T04:00:00Z');
    const arrived = await journey.arrive(fleet.driver.actor, withoutKey, draft.id);
    expect(arrived).toMatchObject({ acceptanceDueAt: fifthWorkingDay, backfillDueAt: tenthWorkingDay });
  });

  it('is offered until it is entered, and to its facility only', async () => {
    const draft = await drafted();
    const trips = test.app.get(BackfillTrips);
    const offered = async () =>
      (await trips.list(world.dispatcher.actor)).items.filter(
        (trip) => trip.roundId === draft.roundId && trip.enterpriseId === draft.enterpriseId,
      );
    expect(await offered()).toMatchObject([
      {
        internalNumber: draft.internalNumber,
        lines: draft.lines.map(({ bookingLineId, plannedGrams }) => ({ bookingLineId, plannedGrams })),
      },
    ]);
    const stranger = await signInAs(test, 'operator.dispatcher', { facilityId: await createFacility(test) });
    expect(await trips.list(stranger.actor)).toEqual({ items: [] });
    setClock('2026-09-24T06:00:00Z');
    const entered = await enter(draft, { departedAt: onThursday('10'), paperEndedAt: onThursday('12') });
    expect(entered.allowedSteps.map(({ step }) => step)).toContain('number');
    expect(await offered()).toEqual([]);
  });

  it('is drafted from the planned booking when there is no manifest', async () => {
    const draft = await drafted();
    const journey = test.app.get(ManifestJourney);
    await journey.voidOne(world.dispatcher.actor, withoutKey, draft.id, { reason: '改用纸质' });
    const { items } = await test.app.get(BackfillTrips).list(world.dispatcher.actor);
    expect(items.find(({ roundId }) => roundId === draft.roundId)).toMatchObject({
      internalNumber: null,
      lines: draft.lines.map(({ bookingLineId }) => ({ bookingLineId })),
    });
    setClock('2026-09-24T03:00:00Z');
    const entered = await enter(draft);
    expect(entered).toMatchObject({ state: 'loaded', backfill: true });
    expect(entered.id).not.toBe(draft.id);
  });

  it.each([
    ['its hand-over lies in the future', { handedOverAt: onThursday('23') }, 'manifest.instants-implausible'],
    ['it ended without a departure', { paperEndedAt: onThursday('10') }, 'manifest.instants-implausible'],
    ['its scan is unknown', { paperDocumentId: newId() }, 'document.not-found'],
  ])('is refused when %s', async (_, paper, code) => {
    const draft = await drafted();
    setClock('2026-09-24T06:00:00Z');
    await expect(enter(draft, paper)).rejects.toMatchObject({ code });
  });

  it('is refused with the scan of another enterprise, and once the electronic one is loaded', async () => {
    const draft = await drafted();
    setClock('2026-09-24T06:00:00Z');
    const foreign = { paperDocumentId: await scan(await world.newFirm()) };
    await expect(enter(draft, foreign)).rejects.toMatchObject({ code: 'manifest.paper-foreign' });
    const signing = test.app.get(ManifestSigning);
    await signing.confirm(firm.staff.actor, withoutKey, draft.id, { contentHash: draft.confirmHash });
    const number = '20263206000888';
    await test.app.get(ManifestJourney).enterOfficialNumber(world.dispatcher.actor, withoutKey, draft.id, { number });
    const lines = draft.lines.map(({ id: lineId }) => ({ lineId, handedOverGrams: 1_000, handedOverPackages: 1 }));
    const signed = await signing.signLoading(fleet.driver.actor, withoutKey, draft.id, { lines });
    const contentHash = signed.loadingHash;
    await signing.signLoading(firm.staff.actor, withoutKey, draft.id, { contentHash });
    await expect(enter(draft)).rejects.toMatchObject({ code: 'lifecycle.wrong-state' });
    const again = { roundId: draft.roundId!, enterpriseId: draft.enterpriseId };
    await expect(test.app.get(ManifestDrafting).draft(world.dispatcher.actor, withoutKey, again)).rejects.toMatchObject(
      {
        code: 'manifest.trip-has-one',
      },
    );
  });
});
