import { JobRunner } from '../../src/jobs/job-runner.js';
import { Ledger } from '../../src/ledger/ledger.service.js';
import { Carriage } from '../../src/rounds/carriage.service.js';
import { systemActor } from '../../src/shared/roles.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { TransferAllocation } from '../../src/transfers/transfer-allocation.service.js';
import type { TransferJobName } from '../../src/transfers/transfer-job.lifecycle.js';
import { TransferMending } from '../../src/transfers/transfer-mending.service.js';
import { TransferPapers } from '../../src/transfers/transfer-papers.service.js';
import { transferAdvance } from '../../src/transfers/transfers.events.js';
import { Transfers } from '../../src/transfers/transfers.service.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { createShippingWorld, storedDrum } from './transfer-world.js';
import type { ShippingWorld } from './transfer-world.js';

/** As `TransferJobs` registers it. */
const attempts = 10;
const backoffMs = 1_000;
const words = 'disk full';

let test: TestApp;
let world: ShippingWorld;

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'manual' } });
  world = await createShippingWorld(test);
}, 60_000);
afterEach(() => jest.restoreAllMocks());
afterAll(() => closeSound(test));

interface Spied {
  mockRejectedValue(error: Error): unknown;
  mockRejectedValueOnce(error: Error): unknown;
  mockRestore(): void;
}

/** Something beneath each step that can break. */
const faults: readonly (readonly [TransferJobName, () => Spied])[] = [
  ['check', () => jest.spyOn(test.app.get(TransferPapers), 'findings')],
  ['reserve', () => jest.spyOn(test.app.get(Ledger), 'reserve')],
  ['draft', () => jest.spyOn(test.app.get(Carriage), 'namesOf')],
  ['documents', () => jest.spyOn(test.app.get(TransferPapers), 'requireComplete')],
  ['allocate', () => jest.spyOn(test.app.get(TransferAllocation), 'allocate')],
];

/** Up to the message that sets the step going; the message is then delivered by hand, as the queue would. */
async function broughtBefore(step: TransferJobName): Promise<string> {
  const { shipper } = world;
  const drum = await storedDrum(test, world);
  const { id } = await shipper.plan([drum.code]);
  await shipper.start(id);
  if (step === 'check' || step === 'reserve' || step === 'draft') return id;
  await runJobs(test);
  await shipper.number(id);
  if (step === 'documents') return id;
  await runJobs(test);
  await shipper.scan(id, [drum.code]);
  await shipper.dispatch(id);
  await shipper.arrive(id);
  await shipper.accept(id);
  await runJobs(test);
  await shipper.treat(id, shanghaiDate(new Date()));
  return id;
}

interface Message {
  readonly id: string;
  readonly topic: string;
  readonly payload: Record<string, unknown>;
}

const messageSql = `SELECT id, topic, payload FROM outbox WHERE relayed_at IS NULL AND topic = $1 AND payload->>'transferId' = $2
  ORDER BY created_at DESC, id DESC LIMIT 1`;

async function deliver(id: string, attempt: number): Promise<void> {
  const [message] = await test.db.read(systemActor('tests'), (tx) =>
    tx.query<Message>(messageSql, [transferAdvance.name, id]),
  );
  const { id: messageId, topic, payload } = message!;
  await test.app.get(JobRunner).run('transfers.advance', { messageId, topic, payload }, attempt);
}

async function stepOf(id: string, name: TransferJobName) {
  const { flow } = await world.shipper.detail(id);
  return flow.find(({ step }) => step === name)!;
}

const openIds = async (): Promise<string[]> =>
  (await test.app.get(Transfers).stuck(world.site.manager.actor, { limit: 200 })).items.map(
    ({ transferId }) => transferId,
  );

describe.each(faults)('a fault in the step %s', (name, breaks) => {
  it('counts each attempt and shows the next; gone in time, the step is done as if nothing had been', async () => {
    const id = await broughtBefore(name);
    const broken = breaks();
    broken.mockRejectedValueOnce(new Error(words));
    broken.mockRejectedValueOnce(new Error(words));
    for (const attempt of [1, 2]) {
      const before = Date.now();
      await expect(deliver(id, attempt)).rejects.toThrow(words);
      const { state, attempts: made, lastError, nextTryAt } = await stepOf(id, name);
      expect({ state, made, lastError }).toMatchObject({
        state: 'retrying',
        made: attempt,
        lastError: { code: 'transfer.fault', text: { zh: expect.stringContaining('系统故障') as string } },
      });
      const pause = Date.parse(nextTryAt!) - before;
      expect(pause).toBeGreaterThanOrEqual(backoffMs * 2 ** (attempt - 1));
      expect(pause).toBeLessThan(backoffMs * 2 ** (attempt - 1) + 30_000);
    }
    await deliver(id, 3);
    const done = { state: 'done', attempts: 2, lastError: null, nextTryAt: null };
    expect(await stepOf(id, name)).toMatchObject(done);
    expect(await openIds()).not.toContain(id);
  });

  it('is parked with words after the last attempt; nothing else moves, and a person’s retry finishes it', async () => {
    const id = await broughtBefore(name);
    const { state: before } = await world.shipper.detail(id);
    const broken = breaks();
    broken.mockRejectedValue(new Error(words));
    for (let attempt = 1; attempt <= attempts; attempt += 1) await expect(deliver(id, attempt)).rejects.toThrow(words);
    expect(await stepOf(id, name)).toMatchObject({ state: 'parked', attempts, nextTryAt: null });
    expect((await world.shipper.detail(id)).state).toBe(before);
    expect(await openIds()).toContain(id);
    broken.mockRestore();
    // Another message about the same transfer passes the parked step by.
    await world.shipper.advance(id);
    expect(await stepOf(id, name)).toMatchObject({ state: 'parked', attempts });
    await test.app.get(TransferMending).retry(world.site.manager.actor, withoutKey, id, name);
    await runJobs(test);
    expect(await stepOf(id, name)).toMatchObject({ state: 'done', lastError: null, nextTryAt: null });
    expect(await openIds()).not.toContain(id);
  });
});
