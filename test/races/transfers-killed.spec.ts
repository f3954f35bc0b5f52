import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { checkInvariants } from '../../src/invariants/check-invariants.js';
import { refusalOf } from '../../src/platform/http/refusal-of.js';
import { systemActor } from '../../src/shared/roles.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { transferJobs } from '../../src/transfers/transfer-job.lifecycle.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ProcessStarter } from '../support/process.js';
import { announceRace, dice, fromEnvironment } from '../support/seeded.js';
import { createShippingWorld, storedDrum } from './transfer-world.js';
import type { Drum, ShippingWorld } from './transfer-world.js';

const seed = announceRace('transfers-killed');
const kills = fromEnvironment('KILLS', 4);
const flows = 24;

let test: TestApp;
let world: ShippingWorld;
let starter: ProcessStarter;
let owner: pg.Client;

/** Every step of a flow takes its time, so that a worker dies in the middle of one. */
const slowSql = `
  CREATE FUNCTION slow_step() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.06); RETURN NEW; END $$;
  CREATE TRIGGER slow_step BEFORE INSERT OR UPDATE ON transfer_job FOR EACH ROW EXECUTE FUNCTION slow_step();`;

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'manual' } });
  world = await createShippingWorld(test);
  owner = new pg.Client({ connectionString: test.databaseUrl });
  await owner.connect();
  await owner.query(slowSql);
  starter = new ProcessStarter('test/support/flow-worker-process.ts', {
    DATABASE_URL: test.databaseUrl,
    GATEWAY_ADAPTER: 'manual',
  });
}, 120_000);
afterAll(async () => {
  starter.stop();
  await owner.end();
  await test.close();
});

interface Flow {
  readonly id: string;
  readonly drums: readonly Drum[];
  /** Of its drums the partner refuses so many. */
  readonly refused: number;
}

async function startAll(): Promise<Flow[]> {
  const roll = dice(seed);
  const started: Flow[] = [];
  while (started.length < flows) {
    const drums: Drum[] = [];
    for (let count = 1 + roll.below(3); count > 0; count -= 1)
      drums.push(await storedDrum(test, world, 50_000 + roll.below(100_000)));
    const { id } = await world.shipper.plan(drums.map(({ code }) => code));
    await world.shipper.start(id);
    started.push({ id, drums, refused: roll.chance(0.3) ? 1 + roll.below(drums.length) : 0 });
  }
  return started;
}

/** What people do when it is their turn; a step that somebody or the worker has taken meanwhile is none of theirs. */
async function takeTurn({ id, drums, refused }: Flow): Promise<void> {
  const { shipper } = world;
  const codes = drums.map(({ code }) => code);
  const { state, flow, refusedAway } = await shipper.detail(id);
  const isWaiting = flow.some(({ step, state: now }) => step === 'number' && now === 'waiting');
  if (state === 'preparing' && isWaiting) await shipper.number(id);
  if (state === 'ready') {
    await shipper.scan(id, codes);
    await shipper.dispatch(id);
  }
  if (state === 'inTransit') await shipper.arrive(id);
  const weighed = (grams: number) => grams - (grams % 97);
  if (state === 'arrived') await shipper.accept(id, drums.slice(0, refused), weighed);
  if (state === 'accepted' || state === 'partlyAccepted') await shipper.treat(id, shanghaiDate(new Date()));
  if (refusedAway > 0 && (state === 'refused' || state === 'treated')) await shipper.bringBack(id);
}

/** Until everything is closed, or `isOver`. Answers what they were told that nobody expects. */
async function people(all: readonly Flow[], isOver: () => boolean): Promise<string[]> {
  const faults: string[] = [];
  while (!isOver()) {
    for (const flow of all)
      await takeTurn(flow).catch((error: unknown) => {
        const refusal = refusalOf(error, { method: 'people', correlationId: '' });
        if (refusal.status >= 500) faults.push(String(error));
      });
    await pause(50);
  }
  return faults;
}

/** Asked as the owner: the application's role does not see what other sessions do. */
const isInMidStep = async (): Promise<boolean> =>
  (await countOf(`pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`)) > 0;

const countOf = async (sql: string): Promise<number> =>
  (await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]!.n;
const areClosed = async (): Promise<boolean> => (await countOf(`transfer WHERE state = 'closed'`)) === flows;

async function until(condition: () => Promise<boolean>, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > deadline) return false;
    await pause(25);
  }
  return true;
}

/** Everything that may happen once to a transfer, and did not happen once. */
const notOnceSql = `
  SELECT subject_id, action, count(*)::int AS times FROM audit_event
  WHERE action IN ('transfer.ready', 'transfer.dispatch', 'transfer.treat', 'transfer.close', 'transfer.number', 'transferJob.open',
    'transferJob.finish', 'transferJob.wait')
  GROUP BY subject_id, action HAVING count(*) <> 1`;

/** R6: however often workers die, each flow ends once; nothing is done twice and nothing forgotten. */
describe(`${flows} flows of transfers while ${kills} workers are killed`, () => {
  it(
    'end each once, to the gram',
    async () => {
      const roll = dice(seed + 1);
      const all = await startAll();
      let over = false;
      const working = people(all, () => over);
      let midStep = 0;
      for (let killed = 0; killed < kills; killed += 1) {
        const worker = await starter.start();
        if (await until(isInMidStep, 15_000)) midStep += 1;
        await pause(roll.below(400));
        await worker.kill();
      }
      const begun = performance.now();
      await starter.start();
      const closed = await until(areClosed, 90_000);
      over = true;
      const faults = await working;
      process.stderr.write(
        `[races] transfers-killed: SEED=${seed}, ${midStep} of ${kills} in mid-step, over after ${Math.round(performance.now() - begun)} ms\n`,
      );
      expect({ seed, closed, faults }).toEqual({ seed, closed: true, faults: [] });
      const { rows: notOnce } = await owner.query(notOnceSql);
      expect(notOnce).toEqual([]);
      const wholly = all.filter(({ drums, refused }) => refused === drums.length).length;
      expect(await countOf(`transfer_job WHERE state = 'done'`)).toBe(
        flows * transferJobs.length - wholly, // Nothing is shared out of what was wholly refused.
      );
      expect(await countOf(`parked_job`)).toBe(0);
      expect(await countOf(`container WHERE transfer_id IS NOT NULL AND state <> 'treated'`)).toBe(0);
      const [sums] = await test.db.read(systemActor('races'), (tx) =>
        tx.query(`SELECT (SELECT sum(treated_grams) FROM treatment_share) = (SELECT sum(accepted_grams) FROM transfer_line) AS same,
          (SELECT sum(shipped_grams) FROM treatment_share) = (SELECT sum(grams - refused_grams) FROM transfer_line) AS shipped`),
      );
      expect(sums).toEqual({ same: true, shipped: true });
      expect(await until(async () => (await countOf(`outbox WHERE relayed_at IS NULL`)) === 0, 20_000)).toBe(true);
      const violations = await checkInvariants(test.databaseUrl);
      expect(violations.filter(({ rows }) => rows.length > 0)).toEqual([]);
    },
    kills * 40_000 + 240_000,
  );
});
