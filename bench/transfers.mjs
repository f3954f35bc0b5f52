// Outbound transfers: their flows through the queue beside bare BullMQ doing as many jobs on the same backend, and a transfer
// of a lorry full of containers scanned and dispatched. With REDIS_URL the flows run on Redis as well.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Pool } from 'undici';
import { QueueDriver } from '../dist/src/jobs/queue-driver.js';
import { fillContainers, historicZones, partner, setOutPartner, setOutZones } from './history.mjs';
import { ask, drive, median } from './load.mjs';
import { walkedDelivery } from './measure.mjs';
import { authorization, managerAccount, setOutSite } from './site.mjs';
import { openDatabase, startServer } from './surroundings.mjs';

const manager = authorization(managerAccount);
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
/** As the worker has it (worker-runtime.ts). */
const concurrency = 4;
const longestMs = 120_000;
const largeTransfer = 500;
const payloadGrams = 49_000_000;

export async function measureTransfers({ quick }, say) {
  const flows = quick ? 100 : 300;
  const turns = quick ? 1 : 3;
  const backends = [['PostgreSQL', undefined], ...(process.env.REDIS_URL ? [['Redis', process.env.REDIS_URL]] : [])];
  const database = await openDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  owner.on('error', () => undefined);
  let server;
  let pool;
  try {
    await owner.connect();
    await setOutSite(owner);
    await setOutZones(owner);
    await setOutPartner(owner);
    const walked = await walkedDelivery(database, owner);
    // Two of a hundred are in store, and half of these are oil; so many that a lorry full of light ones is among them.
    const stock = 50 * 2 * (flows * turns * backends.length + 4 * largeTransfer);
    say(`容器 ${stock} containers, 2 % of them in store`);
    await fillContainers(owner, walked, { from: 1, to: stock, batch: 1, inStock: stock / 50, inBay: 20 });
    server = await startServer(database);
    pool = new Pool(server.address, { connections: 8 });
    const send = (path, body) =>
      ask(pool, server.address, {
        method: 'POST',
        path,
        headers: { ...manager, 'idempotency-key': randomUUID() },
        body: body ?? {},
      });
    const legs = [await fleet(send)];
    const found = await owner.query(
      `SELECT code, grams FROM container WHERE state = 'stored' AND waste_code = '900-214-08' AND zone_id = ANY ($1) ORDER BY grams, id`,
      [historicZones],
    );
    const codes = found.rows.map(({ code }) => code);
    const light = lightest(found.rows);
    const take = (count) => codes.splice(0, count);
    const place = { owner, database, send, legs, take, flows, light };
    say('一车容器 A lorry full of containers');
    // The lightest, so that one lorry carries them.
    const large = await measureLarge(place);
    const results = [];
    for (const [name, redisUrl] of backends) {
      const rounds = [];
      for (let turn = 0; turn < turns; turn += 1) {
        say(`转运流程 Flows on ${name}, turn ${turn + 1}`);
        rounds.push(await measureFlows(place, redisUrl));
      }
      results.push({ name, rounds });
    }
    return { flows, results, large };
  } finally {
    await pool?.destroy();
    await server?.stop();
    await owner.end();
    await database.close();
  }
}

async function fleet(send) {
  const validTo = '2090-12-31';
  const { id: carrierId } = await send('/carriers', {
    name: '测速危运',
    licenceNo: 'BENCH-0001',
    licenceValidTo: validTo,
    phone: '0513-80000000',
    address: '测速路 1 号',
  });
  const { id: vehicleId } = await send('/vehicles', {
    carrierId,
    plate: '苏F80001',
    payloadGrams,
    hazardClasses: ['hazardous-waste'],
    transportPermitNo: 'BENCH-0001',
    transportPermitValidTo: validTo,
  });
  const member = async (kind) =>
    (
      await send('/crew', {
        carrierId,
        name: `测速 ${kind}`,
        phone: '13812345678',
        kinds: [kind],
        certificateNo: `BENCH-${kind}`,
        certificateValidTo: validTo,
      })
    ).id;
  return { vehicleId, driverId: await member('driver'), escortId: await member('escort') };
}

let numbers = 0;

async function plan({ send, legs, owner }, containers) {
  const { id } = await send('/transfers', { companyId: partner, plannedOn: today, containers, legs });
  numbers += 1;
  // The number is there already: what the national system takes to answer is not measured.
  await owner.query(
    `UPDATE transfer SET official_number = $2, number_source = 'manual', numbered_at = now() WHERE id = $1`,
    [id, `20263206${String(numbers).padStart(6, '0')}`],
  );
  return id;
}

/** Both jobs of each flow: from its start to `ready`, and from the treatment to its end. */
async function measureFlows(place, redisUrl) {
  const { send, take, flows, owner, database } = place;
  const ids = [];
  const containers = new Map();
  for (let number = 0; number < flows; number += 1) {
    const [code] = take(1);
    const id = await plan(place, [code]);
    ids.push(id);
    containers.set(id, code);
  }
  const each = (act) =>
    drive((client, sequence) => act(ids[sequence * 8 + client]), { count: Math.ceil(flows / 8) }).then(
      ({ firstError }) => {
        if (firstError) throw firstError;
      },
    );
  const some = (act) => each((id) => (id === undefined ? Promise.resolve() : act(id)));
  await some((id) => send(`/transfers/${id}/start`));
  const first = await runWorker(place, redisUrl, ids, 'ready');
  await some(async (id) => {
    await send(`/transfers/${id}/scans`, { scanned: [containers.get(id)] });
    await send(`/transfers/${id}/dispatch`);
    await send(`/transfers/${id}/arrival`);
    const { rows } = await owner.query('SELECT id, grams FROM transfer_line WHERE transfer_id = $1', [id]);
    const lines = rows.map((line) => ({ lineId: line.id, acceptedGrams: Number(line.grams) }));
    await send(`/transfers/${id}/acceptance`, { lines });
    await send(`/transfers/${id}/treatment`, { lines: lines.map(({ lineId }) => ({ lineId, treatedOn: today })) });
  });
  const second = await runWorker(place, redisUrl, ids, 'closed');
  const jobs = first.jobs + second.jobs;
  const seconds = first.seconds + second.seconds;
  const bare = await runBare(database.url, redisUrl, jobs);
  const promised = await runPromised(database.url, redisUrl, jobs);
  return {
    flowsPerSecond: flows / seconds,
    jobs,
    jobsPerSecond: jobs / seconds,
    barePerSecond: jobs / bare,
    promisedPerSecond: jobs / promised,
  };
}

/** Starts a worker process and waits until all flows are there; time runs from the first effect to the last. */
async function runWorker({ owner, database }, redisUrl, ids, state) {
  const { rows: before } = await owner.query('SELECT clock_timestamp() AS at');
  const log = openSync(join(database.directory, 'worker.log'), 'a');
  const child = spawn(process.execPath, ['dist/src/worker.js'], {
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DEMO_DATA: 'never',
      GATEWAY_ADAPTER: 'manual',
      DATABASE_URL: database.url,
      DATA_DIRECTORY: database.directory,
      ...(redisUrl && { REDIS_URL: redisUrl }),
    },
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const pendingSql = `SELECT (SELECT count(*) FROM transfer WHERE id = ANY ($1) AND state <> $2)
    + (SELECT count(*) FROM outbox WHERE relayed_at IS NULL) AS left`;
  for (const deadline = Date.now() + longestMs; ; await sleep(100)) {
    const { rows } = await owner.query(pendingSql, [ids, state]);
    if (Number(rows[0].left) === 0) break;
    if (Date.now() > deadline || child.exitCode !== null) {
      const stuck = await owner.query(`SELECT name, state, last_error FROM transfer_job WHERE state <> 'done' LIMIT 3`);
      throw new Error(`the flows did not reach ${state}: ${rows[0].left} left, ${JSON.stringify(stuck.rows)}`);
    }
  }
  await sleep(1_000);
  child.kill('SIGTERM');
  await exited;
  const { rows } = await owner.query(
    `SELECT count(*)::int AS jobs, extract(epoch FROM max(done_at) - min(done_at))::float8 AS seconds FROM effect
     WHERE done_at > $1 AND handler <> '' AND message_id <> '00000000-0000-0000-0000-000000000000'`,
    [before[0].at],
  );
  return rows[0];
}

/** As many jobs that do nothing, added a hundred at a time as the relay adds them, and taken by as many hands. */
async function runBare(databaseUrl, redisUrl, jobs, work = () => Promise.resolve()) {
  const driver = new QueueDriver({ databaseUrl, redisUrl, redisPrefix: 'bench' });
  let done = 0;
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  const startedAt = performance.now();
  const stop = driver.consume({
    concurrency,
    process: async () => {
      await work();
      done += 1;
      if (done === jobs) finish();
    },
    heartbeat: () => Promise.resolve(),
    onFinalFailure: () => undefined,
  });
  for (let from = 0; from < jobs; from += 100) {
    await driver.add(
      Array.from({ length: Math.min(100, jobs - from) }, () => {
        const messageId = randomUUID();
        return {
          jobId: `${messageId}.bare`,
          handler: 'bare',
          data: { messageId, topic: 'bench.bare', payload: { transferId: messageId } },
          attempts: 10,
          backoffMs: 1_000,
        };
      }),
    );
  }
  await finished;
  const seconds = (performance.now() - startedAt) / 1_000;
  await stop();
  await driver.close();
  return seconds;
}

/** As `runBare`, and each job commits the one row that makes its effect happen once: the least that any flow of ours can do. */
async function runPromised(databaseUrl, redisUrl, jobs) {
  const rows = new pg.Pool({ connectionString: databaseUrl, max: concurrency });
  try {
    return await runBare(databaseUrl, redisUrl, jobs, () =>
      rows.query({
        name: 'effect',
        text: 'INSERT INTO effect (message_id, handler) VALUES ($1, $2)',
        values: [randomUUID(), 'bare'],
      }),
    );
  } finally {
    await rows.end();
  }
}

/** Of the rows in the order of their mass as many as one lorry carries, 500 at most. */
function lightest(rows) {
  let grams = 0;
  return rows.slice(0, largeTransfer).filter((row) => (grams += Number(row.grams)) <= payloadGrams).length;
}

/** As many containers as one lorry carries, 500 at most: scanned and dispatched, which is what people wait for. */
async function measureLarge(place) {
  const { send, take } = place;
  const codes = take(place.light);
  const id = await plan(place, codes);
  await send(`/transfers/${id}/start`);
  await runWorker(place, undefined, [id], 'ready');
  const startedAt = performance.now();
  await send(`/transfers/${id}/scans`, { scanned: codes });
  const scannedAt = performance.now();
  await send(`/transfers/${id}/dispatch`);
  return { count: codes.length, scanMs: scannedAt - startedAt, dispatchMs: performance.now() - scannedAt };
}

export function transferLines({ flows, results, large }) {
  const of = (rounds, key) => median(rounds.map((one) => one[key]));
  return [
    `转运 Transfers: ${flows} flows a turn`,
    ...results.map(({ name, rounds }) => {
      const share = (key) => median(rounds.map((round) => round[key] / round.barePerSecond)).toFixed(2);
      const speeds = `${of(rounds, 'flowsPerSecond').toFixed(0)} flows/s, ${of(rounds, 'jobsPerSecond').toFixed(0)} jobs/s`;
      const bare = `bare BullMQ ${of(rounds, 'barePerSecond').toFixed(0)} jobs/s`;
      return [
        `  ${name}: ${speeds}; ${bare}; ratio ${share('jobsPerSecond')} (aim 0.8)`,
        `    bare jobs that commit one row each: ${of(rounds, 'promisedPerSecond').toFixed(0)} jobs/s; ratio ${share('promisedPerSecond')}`,
      ].join('\n');
    }),
    `  ${large.count} containers: scanned in ${large.scanMs.toFixed(0)} ms, dispatched in ${large.dispatchMs.toFixed(0)} ms (aim 2,000 together)`,
  ];
}
