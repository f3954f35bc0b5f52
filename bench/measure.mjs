// One run: sets out a site, notes the statements of one request, then measures product and baselines in turns.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { Pool } from 'undici';
import { fillForContainers, measureContainers } from './containers.mjs';
import { measureLabels } from './labels.mjs';
import {
  acceptanceOf,
  copyDelivery,
  deliveryKinds,
  deliveryOf,
  firmOf,
  sharedIds,
  walkOneDelivery,
} from './deliveries.mjs';
import { idOf, kinds } from './ids.mjs';
import { ask, clientCount, drive } from './load.mjs';
import { fillManifests, timePages } from './pages.mjs';
import { topFunctions } from './profile.mjs';
import { findPgbench, runDriver, runPgbench } from './replay.mjs';
import { authorization, bookingOf, firmCount, renewSessions, setOutSite, site, tokenHashOf } from './site.mjs';
import { measureProposals } from './proposals.mjs';
import { copyDatabase, filledBefore, noteFilled, openApp, openDatabase, startServer } from './surroundings.mjs';
import { noteStatements, templatesOf } from './statements.mjs';

const whole = {
  ...{ rounds: 5, bookingSeconds: 4, acceptances: 50, warmUp: 10 },
  ...{ smallTable: 10_000, largeTable: 1_000_000 },
  ...{ smallStock: 10_000, largeStock: 1_000_000, turns: 3, putAways: 60, looks: 50 },
};
const quick = {
  ...{ rounds: 1, bookingSeconds: 3, acceptances: 40, warmUp: 10 },
  ...{ smallTable: 10_000, largeTable: 50_000 },
  ...{ smallStock: 10_000, largeStock: 50_000, turns: 1, putAways: 15, looks: 10 },
};

export async function measure({ quick: isQuick, profile, onlyContainers, onlyCollection, keep }) {
  const plan = {
    ...(isQuick ? quick : whole),
    ...(onlyContainers ? { rounds: 0, smallTable: 0, largeTable: 0 } : {}),
    onlyCollection,
  };
  const database = await openDatabase(keep);
  try {
    if (keep !== undefined) return await measureKept(database, plan, profile);
    return await asOwner(database, async (owner) => {
      const prepared = await prepare(database, owner, plan);
      return measureServer(database, owner, plan, prepared, profile);
    });
  } finally {
    await database.close();
  }
}

async function asOwner({ url }, work) {
  const owner = new pg.Client({ connectionString: url });
  owner.on('error', () => undefined);
  try {
    await owner.connect();
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function prepare(database, owner, plan) {
  say('正在准备数据 Setting out a site');
  await setOutSite(owner);
  return prepareRows(database, owner, plan);
}

/** Filling takes minutes, so what was filled in stays as it is and each run measures a copy. */
async function measureKept(database, plan, profile) {
  const { prepared, stock } =
    filledBefore(database) ?? (await asOwner(database, (owner) => fill(database, owner, plan)));
  if (stock !== plan.largeStock)
    throw new Error(`${database.directory} holds ${stock} containers: take another directory`);
  say('正在复制数据 Copying the data');
  const copy = await copyDatabase(database);
  try {
    return await asOwner(copy, async (owner) => {
      await renewSessions(owner);
      return measureServer(copy, owner, plan, prepared, profile);
    });
  } finally {
    await copy.close();
  }
}

async function fill(database, owner, plan) {
  const { delivery } = await prepare(database, owner, plan);
  await fillForContainers({ owner, plan }, delivery, say);
  const note = { stock: plan.largeStock, prepared: { delivery, isFilled: true, booking: [], acceptance: [] } };
  noteFilled(database, note);
  return note;
}

export const say = (text) => process.stderr.write(`${text} ...\n`);

/** One delivery walked to the weighbridge, for measurings that only copy it. */
export async function walkedDelivery(database, owner) {
  const app = await openApp(database);
  try {
    return await deliveryOf(owner, await walkOneDelivery(sender(app)));
  } finally {
    await app.close();
  }
}

/** The rows that acceptance needs, and the statements of one booking and one acceptance. */
async function prepareRows(database, owner, plan) {
  const app = await openApp(database);
  try {
    const send = sender(app);
    // Every firm books once: its accounts are open then, and the tables hold enough for the planner to know them.
    await inParallel(firmCount, (firm) => send(firm, 'POST', '/bookings', bookingOf(firm)));
    const delivery = await deliveryOf(owner, await walkOneDelivery(send));
    // Each turn takes as many: the product, pgbench, the driver, each warmed up first.
    const perTurn = clientCount * (plan.acceptances + plan.warmUp);
    await copyDelivery(owner, delivery, 1, 1 + perTurn * 3 * plan.rounds);
    await owner.query('VACUUM (ANALYZE)');
    const booking = await noteStatements(() => send(1, 'POST', '/bookings', bookingOf(1)));
    const { path, body, headers } = acceptanceOf(delivery, 1);
    const acceptance = await noteStatements(() => inject(app, 'POST', path, headers, body));
    return {
      delivery,
      booking: await templatesOf(owner, booking, {
        known: new Map(firmIds(1)),
        constant: new Set(Object.values(site)),
        token: { hash: tokenHashOf(1) },
      }),
      acceptance: await templatesOf(owner, acceptance, {
        known: new Map([
          ...firmIds(firmOf(1)),
          ...[...deliveryKinds(delivery).values()].map((kind) => [idOf(kind, 1), { by: 'delivery', kind }]),
        ]),
        constant: new Set(sharedIds(delivery)),
      }),
    };
  } finally {
    await app.close();
  }
}

const firmIds = (number) =>
  [kinds.firm, kinds.agreement, kinds.oil, kinds.lab, kinds.account].map((kind) => [
    idOf(kind, number),
    { by: 'firm', kind },
  ]);

async function inParallel(count, act) {
  let next = 1;
  const worker = async () => {
    while (next <= count) await act(next++);
  };
  await Promise.all(Array.from({ length: clientCount }, worker));
}

const sender = (app) => (account, method, path, body, version) =>
  inject(
    app,
    method,
    path,
    {
      ...authorization(account),
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
    },
    body,
  );

async function inject(app, method, path, headers, body) {
  const answer = await app.inject({ method, url: `/api/v1${path}`, headers, ...(body && { payload: body }) });
  if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`);
  return answer.json();
}

async function measureServer(database, owner, plan, prepared, profile) {
  const pgbench = findPgbench();
  let server = await startServer(database, { profile });
  const pool = new Pool(server.address, { connections: clientCount });
  const surroundings = { database, owner, plan, pgbench, pool, address: server.address, cpu: server.cpu };
  try {
    const booking = await measureBooking(surroundings, prepared.booking);
    const acceptance = await measureAcceptance(surroundings, prepared);
    const others = plan.onlyCollection ? {} : await measureOthers(surroundings, prepared, server);
    const memory = server.memory();
    await server.stop();
    server = undefined;
    const profiled = profile ? topFunctions(join(database.directory, 'profile')) : null;
    return { pgbench, booking, acceptance, ...others, memory, profiled, statements: prepared };
  } finally {
    await pool.destroy();
    await server?.stop();
  }
}

async function measureOthers(surroundings, prepared, server) {
  const pages = surroundings.plan.largeTable === 0 ? null : await measurePages(surroundings, prepared.delivery);
  const containers = await measureContainers(surroundings, prepared, say);
  const proposals = await measureProposals(surroundings, server, say);
  say('标签 Labels');
  return { pages, containers, proposals, labels: await measureLabels() };
}

/** Product and baselines take turns, so that what else the machine does meets all of them. */
async function measureBooking({ database, plan, pgbench, pool, address }, templates) {
  say('预约 Bookings');
  const firm = () => 1 + Math.floor(Math.random() * firmCount);
  const book = () => {
    const number = firm();
    const headers = { ...authorization(number), 'idempotency-key': randomUUID() };
    return ask(pool, address, { method: 'POST', path: '/bookings', headers, body: bookingOf(number) });
  };
  const setting = [`\\set firm random(1, ${firmCount})`, '\\set sequence :sequence + 1'];
  const limit = { seconds: plan.bookingSeconds };
  await drive(book, { seconds: plan.bookingSeconds / 2 });
  return inTurns(plan.rounds, {
    http: () => drive(book, limit),
    pgbench: (turn) => pgbench && runPgbench(pgbench, database, templates, { runNumber: turn, setting, limit }),
    driver: (turn) =>
      runDriver(database, templates, { runNumber: 100 + turn, numbersOf: () => ({ firm: firm() }), limit }),
  });
}

async function measureAcceptance({ database, plan, pgbench, pool, address }, { acceptance: templates, delivery }) {
  say('验收 Acceptances');
  // Number 1 was used up when the statements were noted.
  let next = 2;
  const take = (each) => {
    const base = next;
    next += each * clientCount;
    return base;
  };
  const accept = (base) => (client, sequence) =>
    ask(pool, address, acceptanceOf(delivery, base + sequence * clientCount + client));
  const numbersOf = (base) => (client, sequence) => {
    const number = base + sequence * clientCount + client;
    return { delivery: number, firm: firmOf(number) };
  };
  const settingOf = (base) => [
    `\\set delivery ${base} + :sequence * ${clientCount} + :client_id`,
    `\\set firm 1 + (:delivery - 1) % ${firmCount}`,
    '\\set sequence :sequence + 1',
  ];
  const warm = { count: plan.warmUp };
  const limit = { count: plan.acceptances };
  return inTurns(plan.rounds, {
    http: async () => {
      await drive(accept(take(warm.count)), warm);
      return drive(accept(take(limit.count)), limit);
    },
    pgbench: (turn) =>
      pgbench &&
      runPgbench(pgbench, database, templates, { runNumber: 200 + turn, setting: settingOf(take(limit.count)), limit }),
    driver: (turn) =>
      runDriver(database, templates, { runNumber: 300 + turn, numbersOf: numbersOf(take(limit.count)), limit }),
  });
}

async function inTurns(rounds, contenders) {
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let turn = 0; turn < rounds; turn += 1)
    for (const [name, run] of Object.entries(contenders)) {
      const result = await run(turn);
      if (result) results[name].push(result);
    }
  return results;
}

async function measurePages({ owner, plan, pool, address }, delivery) {
  const found = [];
  for (const total of [plan.smallTable, plan.largeTable]) {
    say(`联单列表 Pages of ${total} manifests`);
    await fillManifests(owner, delivery, total);
    found.push({ total, medians: await timePages(pool, address, owner, delivery) });
  }
  return found;
}
