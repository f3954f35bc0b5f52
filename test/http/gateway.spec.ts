import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import { GatewayMessages } from '../../src/gateway/messages/messages.service.js';
import { GatewayPort } from '../../src/gateway/port/gateway.port.js';
import type { GatewayAnswer } from '../../src/gateway/port/gateway.types.js';
import { mostAttempts } from '../../src/gateway/sending/attempts.rules.js';
import { breakerBounds } from '../../src/gateway/sending/breaker.rules.js';
import { GatewaySender } from '../../src/gateway/sending/gateway-sender.js';
import { ManifestJourney } from '../../src/manifests/manifest-journey.service.js';
import { ManifestSigning } from '../../src/manifests/manifest-signing.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { book, createFleet, manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import { systemActor } from '../../src/shared/roles.js';
import { noTenant } from '../../src/writes/write-tx.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { Writes } from '../../src/writes/writes.service.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { sender as sendTo } from '../support/send.js';

const start = new Date('2026-03-02T01:00:00Z');
const waits: GatewayAnswer = { outcome: 'waiting' };
let test: TestApp;
let world: BookingWorld;
let fleet: Fleet;
let firm: Firm;
let sender: GatewaySender;
let answer: () => GatewayAnswer = () => waits;
let issued = 100;

const later = (minutes: number): void => {
  const time = test.app.get(SimulatedTime);
  time.now = new Date(time.now!.getTime() + minutes * 60_000);
};

const send = sendTo(() => test);

const nextNumber = (): string => `20263206${String((issued += 1)).padStart(6, '0')}`;

const down = (): never => {
  throw new Error('connection refused');
};

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'simulator' } });
  await test.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(test);
  fleet = await createFleet(test, world);
  sender = test.app.get(GatewaySender, { strict: false });
  // A national system that answers as the test says.
  const port = test.app.get(GatewayPort, { strict: false });
  jest.spyOn(port, 'send').mockImplementation(() => Promise.resolve().then(() => answer()));
});
beforeEach(async () => {
  test.app.get(SimulatedTime).now = start;
  answer = () => waits;
  firm = await world.newFirm();
});
afterAll(() => closeSound(test));

/** Confirmed, and asked for at a system that says nothing yet. */
async function waiting(): Promise<ManifestView> {
  const roundId = await releaseTrip(test, world, fleet, [await book(test, firm, start)], start);
  const manifest = (await manifestsOf(test, world, roundId))[0]!;
  const { confirmHash: contentHash } = manifest;
  await test.app.get(ManifestSigning).confirm(firm.staff.actor, withoutKey, manifest.id, { contentHash });
  await runJobs(test);
  return manifest;
}

const messages = (): GatewayMessages => test.app.get(GatewayMessages, { strict: false });

const messageOf = async ({ id }: ManifestView) =>
  (await messages().list(world.dispatcher.actor, { limit: 10, subjectId: id, kind: 'number' })).items[0]!;

async function reopened(): Promise<ManifestView> {
  const manifest = await waiting();
  await messages().retry(world.dispatcher.actor, withoutKey, (await messageOf(manifest)).id);
  return manifest;
}

const stateOf = async ({ roundId }: ManifestView) => (await manifestsOf(test, world, roundId!))[0]!;

async function enterByHand({ id }: ManifestView): Promise<string> {
  const number = nextNumber();
  const journey = test.app.get(ManifestJourney);
  await journey.enterOfficialNumber(world.dispatcher.actor, withoutKey, id, { number });
  await runJobs(test);
  return number;
}

/** Another message gets through, so that the breaker does not take the failures for an outage. */
async function otherSucceeds(): Promise<void> {
  const before = answer;
  answer = () => ({ outcome: 'number', number: nextNumber() });
  firm = await world.newFirm();
  await waiting();
  answer = before;
}

describe('a request for an official number', () => {
  it('waits for manual entry, which answers it', async () => {
    const manifest = await waiting();
    expect(await messageOf(manifest)).toMatchObject({ adapter: 'simulator', state: 'waiting', attempts: 1 });
    const officialNumber = await enterByHand(manifest);
    expect(await messageOf(manifest)).toMatchObject({ state: 'answered', officialNumber, applied: true });
  });

  it('keeps count of attempts and their error, and succeeds when the system is back', async () => {
    const manifest = await reopened();
    answer = down;
    expect(await sender.sendDue()).toBe(1);
    expect(await messageOf(manifest)).toMatchObject({ state: 'open', attempts: 1, lastError: 'connection refused' });
    expect(await sender.sendDue()).toBe(0);
    later(1);
    const number = nextNumber();
    answer = () => ({ outcome: 'number', number });
    expect(await sender.sendDue()).toBe(1);
    expect(await messageOf(manifest)).toMatchObject({ state: 'answered', applied: true, attempts: 2, lastError: null });
    expect(await stateOf(manifest)).toMatchObject({ state: 'numbered', officialNumber: number });
  });

  it('gives up on one that fails while others get through, until somebody tries it again', async () => {
    const manifest = await reopened();
    for (let count = 0; count < mostAttempts; count += 1) {
      answer = down;
      expect(await sender.sendDue()).toBe(1);
      if (count % 3 === 0) await otherSucceeds();
      later(37);
    }
    expect(await messageOf(manifest)).toMatchObject({ state: 'failed', attempts: mostAttempts, nextAttemptAt: null });
    expect(await sender.sendDue()).toBe(0);
    await messages().retry(world.dispatcher.actor, withoutKey, (await messageOf(manifest)).id);
    expect(await messageOf(manifest)).toMatchObject({ state: 'open', attempts: 0 });
    answer = () => ({ outcome: 'number', number: nextNumber() });
    expect(await sender.sendDue()).toBe(1);
  });

  it.each([
    ['of another city', () => '20263205000001', 'manifest.official-number-invalid'],
    ['of another year', () => '20243206000001', 'manifest.official-number-invalid'],
    ['that is none', () => '1\u0000'.repeat(400), 'manifest.official-number-invalid'],
  ])('refuses a number %s with its reason, and leaves the manifest alone', async (_, number, code) => {
    const manifest = await reopened();
    answer = () => ({ outcome: 'number', number: number() });
    expect(await sender.sendDue()).toBe(1);
    expect(await messageOf(manifest)).toMatchObject({
      state: 'failed',
      officialNumber: null,
      lastError: expect.stringMatching(new RegExp(`^${code}: .*国家联单编号.*official number`, 'u')),
    });
    expect(await stateOf(manifest)).toMatchObject({ state: 'confirmed', officialNumber: null });
    await enterByHand(manifest);
  });

  it('refuses a number that is on another manifest', async () => {
    const number = await enterByHand(await waiting());
    firm = await world.newFirm();
    const manifest = await reopened();
    answer = () => ({ outcome: 'number', number });
    await sender.sendDue();
    expect(await messageOf(manifest)).toMatchObject({
      state: 'failed',
      lastError: expect.stringContaining('manifest.official-number-taken'),
    });
    await enterByHand(manifest);
  });

  it('takes a refusal of the system to a person at once', async () => {
    const manifest = await reopened();
    answer = () => ({ outcome: 'refused', reason: '管理计划未备案' });
    await sender.sendDue();
    const { id, lastError, state } = await messageOf(manifest);
    expect({ lastError, state }).toEqual({ state: 'failed', lastError: 'gateway.refused: 管理计划未备案' });
    await runJobs(test);
    const notices = await send(world.dispatcher, 'GET', '/notices');
    expect(notices.body.items).toContainEqual(expect.objectContaining({ kind: 'gateway.failed', subjectId: id }));
    const settle = messages().settle(world.dispatcher.actor, withoutKey, id, { reason: '电话' });
    await expect(settle).rejects.toMatchObject({ code: 'gateway.number-needed' });
    await enterByHand(manifest);
  });

  it('is withdrawn with its manifest, when nothing has reached the system', async () => {
    const manifest = await waiting();
    await test.app.get(ManifestJourney).voidOne(world.dispatcher.actor, withoutKey, manifest.id, { reason: '重复' });
    await runJobs(test);
    expect(await messageOf(manifest)).toMatchObject({ state: 'withdrawn', nextAttemptAt: null });
  });

  it('follows its manifest when the number that was entered is put right, or is given up', async () => {
    const manifest = await waiting();
    const wrong = await enterByHand(manifest);
    const { version } = await stateOf(manifest);
    const number = nextNumber();
    const journey = test.app.get(ManifestJourney);
    const body = { number, reason: '抄错一位' };
    await journey.correctOfficialNumber(world.dispatcher.actor, withoutKey, manifest.id, version, body);
    await runJobs(test);
    expect(await messageOf(manifest)).toMatchObject({ state: 'answered', officialNumber: number, applied: true });
    expect(wrong).not.toBe(number);

    await journey.voidOne(world.dispatcher.actor, withoutKey, manifest.id, { reason: '重复' });
    await runJobs(test);
    expect(await messageOf(manifest)).toMatchObject({ state: 'answered', officialNumber: number, applied: false });
    firm = await world.newFirm();
    const right = await reopened();
    answer = () => ({ outcome: 'number', number });
    expect(await sender.sendDue()).toBe(1);
    expect(await messageOf(right)).toMatchObject({ state: 'answered', officialNumber: number, applied: true });
  });

  it.each(['the answer', 'the voiding'])(
    'keeps no number for a manifest that was voided, if %s is heard of first',
    async (first) => {
      const manifest = await reopened();
      const journey = test.app.get(ManifestJourney);
      const number = nextNumber();
      await journey.enterOfficialNumber(world.dispatcher.actor, withoutKey, manifest.id, { number });
      await journey.voidOne(world.dispatcher.actor, withoutKey, manifest.id, { reason: '重复' });
      answer = () => ({ outcome: 'number', number });
      if (first === 'the answer') await sender.sendDue();
      else
        await test.app.get(Writes).run(systemActor('spec'), 'spec', withoutKey, async (tx) => {
          const ref = { type: 'manifest', id: manifest.id };
          await messages().noteVoided(tx, ref);
          await messages().noteEntered(tx, ref);
        });
      expect(await messageOf(manifest)).toMatchObject({ state: 'answered', officialNumber: number, applied: false });
      await runJobs(test);
    },
  );

  it('is not opened twice for one manifest', async () => {
    const manifest = await waiting();
    await test.app.get(Writes).run(systemActor('spec'), 'spec', withoutKey, async (tx) => {
      tx.audit({ subject: 'spec', subjectId: manifest.id, action: 'spec', tenant: noTenant });
      await messages().open(tx, { type: 'manifest', id: manifest.id });
    });
    expect((await messages().list(world.dispatcher.actor, { limit: 10, subjectId: manifest.id })).items).toHaveLength(
      1,
    );
  });
});

const status = () => send(world.dispatcher, 'GET', '/gateway/status');

describe('how it stands', () => {
  it('is told to planners, and to Prometheus', async () => {
    const manifest = await waiting();
    const { body } = await status();
    expect(body).toMatchObject({ adapter: 'simulator', breaker: { state: 'closed', failures: 0 } });
    const counts = new Map(body.counts.map((one: { state: string; count: number }) => [one.state, one.count]));
    expect([...counts.keys()]).toEqual(['open', 'waiting', 'failed', 'answered', 'withdrawn']);
    expect(counts.get('waiting')).toBeGreaterThan(0);
    expect(body).toMatchObject({ oldestUnansweredAt: expect.any(String), lastAnswerAt: expect.any(String) });
    const text = await test.app.get(Metrics, { strict: false }).registry.metrics();
    expect(text).toContain('gateway_breaker_open 0');
    expect(text).toMatch(/gateway_messages_open \d+/);
    const { id } = await messageOf(manifest);
    const detail = await send(world.dispatcher, 'GET', `/gateway/messages/${id}`);
    expect(detail.body).toMatchObject({
      idempotencyKey: expect.stringContaining(`manifest/${manifest.id}/number/`),
      content: { plateNo: expect.any(String), lines: expect.any(Array) },
    });
  });
});

describe('the circuit breaker', () => {
  it('opens after five failures, lets one probe through, and closes with its answer', async () => {
    const manifests: ManifestView[] = [];
    for (let count = 0; count <= breakerBounds.failuresToOpen; count += 1) {
      firm = await world.newFirm();
      manifests.push(await reopened());
    }
    answer = down;
    for (let turn = 0; turn < breakerBounds.failuresToOpen; turn += 1) await sender.sendDue();
    const attempts = async () => {
      const found = await Promise.all(manifests.map(messageOf));
      return found.reduce((sum, message) => sum + message.attempts, 0);
    };
    // Up to three calls were on their way when the fifth failed; the breaker holds back what comes after.
    const begun = await attempts();
    expect(begun).toBeLessThanOrEqual(breakerBounds.failuresToOpen + 3);
    expect(await sender.sendDue()).toBe(0);
    expect(await status()).toMatchObject({
      status: 200,
      body: { breaker: { state: 'open', probeAt: expect.any(String) } },
    });
    later(2);
    expect(await sender.sendDue()).toBe(1);
    expect(await sender.sendDue()).toBe(0);
    expect(await attempts()).toBe(begun + 1);
    // Somebody does not want to wait for the next probe.
    const headers = { 'idempotency-key': 'probe-1' };
    const probe = () => send(world.dispatcher, 'POST', '/gateway/probe', {}, headers);
    expect(await probe()).toMatchObject({ status: 200, body: { breaker: { state: 'open' } } });
    expect(await probe()).toMatchObject({ status: 200 });
    expect(await sender.sendDue()).toBe(1);
    expect(await attempts()).toBe(begun + 2);
    answer = () => ({ outcome: 'number', number: nextNumber() });
    later(5);
    expect(await sender.sendDue()).toBe(1);
    await sender.sendDue();
    expect(await status()).toMatchObject({ body: { breaker: { state: 'closed', openedAt: null, probeAt: null } } });
    expect(await send(world.dispatcher, 'POST', '/gateway/probe')).toMatchObject({
      status: 409,
      body: { code: 'gateway.breaker-not-open' },
    });
    for (const manifest of manifests) expect(await messageOf(manifest)).toMatchObject({ state: 'answered' });
  });
});
