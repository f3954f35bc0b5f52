import { closeSound } from '../../../test/support/invariants.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { dice, fromEnvironment } from '../../../test/support/seeded.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { systemActor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { GatewayAnswer, GatewayCall } from '../port/gateway.types.js';
import { SimulatorAdapter } from '../port/simulator.adapter.js';
import type { FaultPlan } from '../port/simulator-faults.js';
import { createGatewayStage } from '../testing/gateway-stage.js';
import type { GatewayStage } from '../testing/gateway-stage.js';

const actor = systemActor('gateway spec');
const start = new Date('2026-03-02T01:00:00Z');

let test: TestApp;
let stage: GatewayStage;

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'simulator' } });
  stage = await createGatewayStage(test);
});
beforeEach(() => void (test.app.get(SimulatedTime).now ??= start));
afterAll(() => closeSound(test));

const later = (ms: number): void => {
  const time = test.app.get(SimulatedTime);
  time.now = new Date(time.now!.getTime() + ms);
};

/** The simulator, counting what reaches it, and switched off when told. */
class WatchedSystem extends SimulatorAdapter {
  readonly keys: string[] = [];
  isDown = false;

  override send(call: GatewayCall, signal: AbortSignal): Promise<GatewayAnswer> {
    this.keys.push(call.key);
    return this.isDown ? Promise.reject(new Error('connection refused')) : super.send(call, signal);
  }
}

const watched = (plan?: FaultPlan): WatchedSystem => new WatchedSystem(test.db, plan);

interface MessageRow {
  id: string;
  kind: string;
  state: string;
  attempts: number;
  number: string | null;
  error: string | null;
}

const messagesOf = (subjectId: string): Promise<MessageRow[]> =>
  stage.select(
    `SELECT id, kind, state, attempts, official_number AS number, last_error AS error
     FROM gateway_message WHERE subject_id = $1 ORDER BY rank`,
    [subjectId],
  );

const subjectOf = async (id: string) =>
  (
    await stage.select<{ number: string | null; times: number; there: string | null; entries: number }>(
      `SELECT s.number, s.times_set AS times, t.number AS there, (SELECT count(*)::integer FROM gateway_simulated_manifest c
         WHERE c.internal_number = t.internal_number) AS entries
       FROM spec_subject s LEFT JOIN gateway_message m ON m.subject_id = s.id AND m.kind = 'number'
       LEFT JOIN gateway_simulated_manifest t ON t.internal_number = m.internal_number WHERE s.id = $1`,
      [id],
    )
  )[0]!;

/** Sends until nothing is open any more, the clock going on as long as it has to. */
async function catchUp(sender: { sendDue(): Promise<number> }, stepMs = 60_000): Promise<void> {
  for (let turns = 0; turns < 400; turns += 1) {
    while ((await sender.sendDue()) > 0);
    const [row] = await stage.select<{ open: number }>(
      "SELECT count(*)::integer AS open FROM gateway_message WHERE state = 'open'",
    );
    if (row!.open === 0) return;
    later(stepMs);
  }
  throw new Error('messages stay open');
}

async function expectOneNumber(id: string): Promise<void> {
  const { number, times, there, entries } = await subjectOf(id);
  expect({ number, times, entries }).toEqual({ number: there, times: 1, entries: 1 });
}

describe('each fault of the system', () => {
  it.each(['slow', 'error', 'lost-reply', 'duplicate'] as const)('%s: ends with one number', async (fault) => {
    const id = await stage.open('number');
    const broken = stage.worker(watched({ rates: { [fault]: 1 }, seed: 1 }));
    await broken.sender.sendDue();
    const [message] = await messagesOf(id);
    if (fault !== 'duplicate') {
      expect(message).toMatchObject({ state: 'open', attempts: 1, error: expect.any(String) });
      later(60_000);
      await catchUp(stage.worker(watched()).sender);
    }
    expect(await messagesOf(id)).toMatchObject([{ state: 'answered', error: null }]);
    await expectOneNumber(id);
  });

  it('wrong-number: ends failed with its reason, and with the right number when a person tries again', async () => {
    const id = await stage.open('number');
    await stage.worker(watched({ rates: { 'wrong-number': 1 }, seed: 1 })).sender.sendDue();
    const [message] = await messagesOf(id);
    expect(message).toMatchObject({ state: 'failed', number: null, error: expect.stringMatching(/^spec\.invalid: /) });
    expect(await subjectOf(id)).toMatchObject({ number: null });
    await stage.messages.retry(stage.dispatcher.actor, withoutKey, message!.id);
    await catchUp(stage.worker(watched()).sender);
    await expectOneNumber(id);
  });
});

describe('a worker', () => {
  it('killed between call and recording leaves a lease that runs out; the number is the same, its late record nothing', async () => {
    const id = await stage.open('number');
    const system = watched();
    const [dead, next] = [stage.worker(system), stage.worker(system)];
    const [message] = await messagesOf(id);
    const lease = (await dead.leases.take(actor, message!.id))!;
    const answer = await system.send(lease.call, AbortSignal.timeout(1_000));
    expect(await next.sender.sendDue()).toBe(0);
    later(31_000);
    expect(await next.sender.sendDue()).toBe(1);
    expect(await messagesOf(id)).toMatchObject([{ state: 'answered', attempts: 2 }]);
    await dead.recorder.record(actor, lease, { answer });
    expect(await messagesOf(id)).toMatchObject([{ state: 'answered', attempts: 2 }]);
    expect(new Set(system.keys).size).toBe(1);
    await expectOneNumber(id);
  });

  it('beside another one sends nothing twice', async () => {
    const ids = [];
    for (let count = 0; count < 30; count += 1) ids.push(await stage.open('number', 'reportDispatched'));
    const system = watched();
    const workers = [stage.worker(system, 5_000), stage.worker(system, 5_000), stage.worker(system, 5_000)];
    for (let turns = 0; turns < 4; turns += 1) await Promise.all(workers.map(({ sender }) => sender.sendDue()));
    expect(system.keys).toHaveLength(60);
    expect(new Set(system.keys).size).toBe(60);
    for (const id of ids) await expectOneNumber(id);
  });
});

describe('a report', () => {
  it('asks for the number it lacks, waits for it, and goes right after it', async () => {
    const id = await stage.open('reportReceived', 'reportDispatched');
    const { sender } = stage.worker(watched());
    await sender.sendOf({ type: 'spec', id });
    const states = (await messagesOf(id)).map(({ kind, state }) => [kind, state]);
    expect(states).toEqual([
      ['number', 'answered'],
      ['reportDispatched', 'answered'],
      ['reportReceived', 'answered'],
    ]);
    const [there] = await stage.select<{ step: string; out: number }>(
      `SELECT t.step, t.out_grams AS out FROM gateway_simulated_manifest t JOIN spec_subject s USING (number) WHERE s.id = $1`,
      [id],
    );
    expect(there).toMatchObject({ step: 'received' });
  });
});

describe('a day without the system', () => {
  it('uses up no message; then everything catches up in order, without a double entry', async () => {
    const system = watched();
    const { sender } = stage.worker(system);
    system.isDown = true;
    const ids: string[] = [];
    for (let minute = 0; minute < 24 * 60; minute += 2) {
      if (minute % 20 === 0) ids.push(await stage.open('number', 'reportDispatched'));
      await sender.sendDue();
      later(120_000);
    }
    // Every ten minutes a probe, and nothing else, once the breaker is open.
    expect(system.keys.length).toBeLessThan(170);
    system.isDown = false;
    system.keys.length = 0;
    await catchUp(sender);
    for (const id of ids) {
      expect(await messagesOf(id)).toMatchObject([{ state: 'answered' }, { state: 'answered' }]);
      await expectOneNumber(id);
      const [number, report] = ['number', 'reportDispatched'].map((kind) =>
        system.keys.findIndex((key) => key.startsWith(`spec/${id}/${kind}/`)),
      );
      expect(number).toBeLessThan(report!);
    }
    expect(new Set(system.keys).size).toBe(system.keys.length);
    // Those that were never tried go oldest first; four are on their way at once.
    const order = system.keys.filter((key) => key.includes('/number/')).map((key) => ids.indexOf(key.split('/')[1]!));
    const untried = order.filter((index) => index > 100);
    untried.forEach((index, place) => expect(Math.abs(index - untried[0]! - place)).toBeLessThan(12));
  });
});

describe('any history of faults', () => {
  const seed = fromEnvironment('SEED', 20260302);

  it(`of 500 messages loses none and enters none twice (SEED=${seed})`, async () => {
    const roll = dice(seed);
    const rates = { slow: 0.03, error: 0.1, 'lost-reply': 0.1, duplicate: 0.05, 'wrong-number': 0.05 };
    const system = watched({ rates, seed });
    const workers = [stage.worker(system, 60), stage.worker(system, 60)];
    const ids: string[] = [];
    const kill = async (): Promise<void> => {
      const rows = await stage.select<{ id: string }>("SELECT id FROM gateway_message WHERE state = 'open' LIMIT 5");
      if (rows.length === 0) return;
      const lease = await workers[0]!.leases.take(actor, roll.pick(rows).id);
      if (lease !== null) await system.send(lease.call, AbortSignal.timeout(20)).catch(() => undefined);
    };
    const mend = async (): Promise<void> => {
      const failed = await stage.select<{ id: string }>(
        "SELECT id FROM gateway_message WHERE state = 'failed' LIMIT 50",
      );
      for (const { id } of failed) await stage.messages.retry(stage.dispatcher.actor, withoutKey, id);
    };
    const unanswered = async (): Promise<number> =>
      (
        await stage.select<{ n: number }>(
          "SELECT count(*)::integer AS n FROM gateway_message WHERE subject_id = ANY($1) AND state <> 'answered'",
          [ids],
        )
      )[0]!.n;
    for (let turn = 0; turn < 3_000; turn += 1) {
      if (ids.length < 167) ids.push(await stage.open('number', 'reportDispatched', 'reportReceived'));
      else if ((await unanswered()) === 0) break;
      const move = roll.below(10);
      if (move === 0) await kill();
      else if (move === 1) await mend();
      else if (move < 5) await Promise.all(workers.map(({ sender }) => sender.sendDue()));
      later(roll.below(120_000));
    }
    expect(await unanswered()).toBe(0);
    for (const id of ids) await expectOneNumber(id);
    const [sums] = await stage.select<{ subjects: number; numbers: number; messages: number; there: number }>(
      `SELECT count(DISTINCT s.id)::integer AS subjects, count(DISTINCT s.number)::integer AS numbers, count(*)::integer AS messages,
         count(DISTINCT t.number) FILTER (WHERE t.step = 'received' AND t.out_grams = s.serial * 1000)::integer AS there
       FROM spec_subject s JOIN gateway_message m ON m.subject_id = s.id AND m.state = 'answered'
       LEFT JOIN gateway_simulated_manifest t ON t.number = s.number WHERE s.id = ANY($1)`,
      [ids],
    );
    expect(sums).toEqual({ subjects: 167, numbers: 167, messages: 501, there: 167 });
  }, 120_000);
});
