import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import { mostAttempts } from '../../src/gateway/attempts.rules.js';
import { ManifestNumberPort } from '../../src/gateway/manifest-number.port.js';
import type { NumberAnswer } from '../../src/gateway/manifest-number.port.js';
import { NumberRequests } from '../../src/gateway/number-requests.service.js';
import { ManifestJourney } from '../../src/manifests/manifest-journey.service.js';
import { ManifestSigning } from '../../src/manifests/manifest-signing.service.js';
import { Manifests } from '../../src/manifests/manifests.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { book, createFleet, manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { Database } from '../../src/platform/database/database.service.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { Writes } from '../../src/writes/writes.service.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';

/** A national system that answers as the test says. */
class ScriptedSystem extends ManifestNumberPort {
  readonly name = 'simulator';
  answer: () => NumberAnswer = () => ({ waiting: true });

  request(): Promise<NumberAnswer> {
    return Promise.resolve().then(() => this.answer());
  }
}

const start = new Date('2026-03-02T01:00:00Z');
const system = new ScriptedSystem();
let test: TestApp;
let world: BookingWorld;
let fleet: Fleet;
let firm: Firm;
let requests: NumberRequests;
let issued = 100;

const later = (minutes: number): void => {
  const time = test.app.get(SimulatedTime);
  time.now = new Date(time.now!.getTime() + minutes * 60_000);
};

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'manual' } });
  await test.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(test);
  fleet = await createFleet(test, world);
  const { app } = test;
  requests = new NumberRequests(app.get(Database), app.get(Writes), app.get(Manifests), system);
});
beforeEach(async () => {
  test.app.get(SimulatedTime).now = start;
  firm = await world.newFirm();
});
afterAll(() => closeSound(test));

/** Confirmed, and asked for at the real adapter of the app, which waits for manual entry. */
async function waiting(): Promise<ManifestView> {
  const roundId = await releaseTrip(test, world, fleet, [await book(test, firm, start)], start);
  const manifest = (await manifestsOf(test, world, roundId))[0]!;
  const { confirmHash: contentHash } = manifest;
  await test.app.get(ManifestSigning).confirm(firm.staff.actor, withoutKey, manifest.id, { contentHash });
  await runJobs(test);
  return manifest;
}

const requestOf = async ({ id }: ManifestView) =>
  (await requests.list(world.dispatcher.actor, { limit: 10, manifestId: id })).items[0]!;

async function reopened(): Promise<ManifestView> {
  const manifest = await waiting();
  await requests.retry(world.dispatcher.actor, withoutKey, (await requestOf(manifest)).id);
  return manifest;
}

describe('a request for an official number', () => {
  it('waits for manual entry, which answers it', async () => {
    const manifest = await waiting();
    expect(await requestOf(manifest)).toMatchObject({ adapter: 'manual', state: 'waiting', attempts: 0 });
    const number = `20263206${String((issued += 1)).padStart(6, '0')}`;
    await test.app
      .get(ManifestJourney)
      .enterOfficialNumber(world.dispatcher.actor, withoutKey, manifest.id, { number });
    await runJobs(test);
    expect(await requestOf(manifest)).toMatchObject({ state: 'answered', officialNumber: number, applied: true });
  });

  it('keeps count of failed attempts and their error, and succeeds when the system is back', async () => {
    const manifest = await reopened();
    system.answer = () => {
      throw new Error('connection refused');
    };
    expect(await requests.runDue()).toBe(1);
    const failed = await requestOf(manifest);
    expect(failed).toMatchObject({ state: 'open', attempts: 1, lastError: 'connection refused' });
    expect(await requests.runDue()).toBe(0);
    later(1);
    const number = `20263206${String((issued += 1)).padStart(6, '0')}`;
    system.answer = () => ({ number });
    expect(await requests.runDue()).toBe(1);
    expect(await requestOf(manifest)).toMatchObject({ state: 'answered', applied: true, attempts: 1 });
    const [numbered] = await manifestsOf(test, world, manifest.roundId!);
    expect(numbered).toMatchObject({ state: 'numbered', officialNumber: number });
  });

  it('gives up in the end, and is tried again when somebody asks for it', async () => {
    const manifest = await reopened();
    system.answer = () => {
      throw new Error('still down');
    };
    for (let count = 0; count < mostAttempts; count += 1) {
      expect(await requests.runDue()).toBe(1);
      later(31);
    }
    expect(await requestOf(manifest)).toMatchObject({ state: 'failed', attempts: mostAttempts, nextAttemptAt: null });
    expect(await requests.runDue()).toBe(0);
    await requests.retry(world.dispatcher.actor, withoutKey, (await requestOf(manifest)).id);
    expect(await requestOf(manifest)).toMatchObject({ state: 'open', attempts: 0 });
  });

  it('counts a number the manifest cannot have as a failure, and leaves the manifest alone', async () => {
    const manifest = await reopened();
    system.answer = () => ({ number: '20263205000001' });
    await requests.runDue();
    expect(await requestOf(manifest)).toMatchObject({
      state: 'open',
      attempts: 1,
      lastError: expect.stringContaining('manifest.official-number-invalid'),
    });
    expect((await manifestsOf(test, world, manifest.roundId!))[0]).toMatchObject({ state: 'confirmed' });
  });

  it('is not opened twice for one manifest', async () => {
    const manifest = await waiting();
    await test.app.get(Writes).run(world.dispatcher.actor, 'spec', withoutKey, async (tx) => {
      tx.audit({
        subject: 'spec',
        subjectId: manifest.id,
        action: 'spec',
        tenant: { facilityId: null, enterpriseId: null, divisionCode: null },
      });
      await requests.open(tx, manifest.id);
    });
    expect((await requests.list(world.dispatcher.actor, { limit: 10, manifestId: manifest.id })).items).toHaveLength(1);
  });
});
