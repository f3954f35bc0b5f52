// Rounds proposed for 300 waiting bookings of five days, by the real server over HTTP. `node bench/proposals.mjs` after a build.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Pool } from 'undici';
import { idOf, kinds } from './ids.mjs';
import { ask, clientCount } from './load.mjs';
import { authorization, firmCount, operators, setOutSite, site } from './site.mjs';
import { openApp, openDatabase, startServer } from './surroundings.mjs';

const bookings = 300;
const vehicles = 8;
const runs = 5;
const aimSeconds = 3;
/** Far enough ahead that what the other measurements book is not among them. */
const firstDay = 30;
const days = 5;
const dayMs = 24 * 3_600_000;

const dateOf = (ahead) => new Date(Date.now() + ahead * dayMs + 8 * 3_600_000).toISOString().slice(0, 10);

/** Firms lie within some 20 km of the facility, most of them in clusters, as workshops do. */
const placeFirms = `
  UPDATE enterprise SET longitude = 120.86 + 0.02 * (n % 9 - 4) + 0.003 * (n % 5), latitude = 32.01 + 0.02 * (n % 7 - 3) + 0.002 * (n % 6)
  FROM (SELECT id AS firm, row_number() OVER (ORDER BY id) AS n FROM enterprise) AS numbered WHERE firm = id`;
const placeFacility = 'UPDATE facility SET longitude = 120.86, latitude = 32.01';

async function setOut({ owner, pool, address }) {
  await owner.query(placeFirms);
  await owner.query(placeFacility);
  const send = (account, path, body) =>
    ask(pool, address, {
      ...{ method: 'POST', path, body },
      headers: { ...authorization(account), 'idempotency-key': randomUUID() },
    });
  const carrier = {
    ...{ name: '测速危运', licenceNo: `许可 ${randomUUID().slice(0, 8)}`, licenceValidTo: '2090-12-31' },
    ...{ phone: '0513-80000000', address: '南通市崇川区测试路 9 号' },
  };
  const { id: carrierId } = await send(operators.dispatcher, '/carriers', carrier);
  const vehicleIds = [];
  for (let number = 0; number < vehicles; number += 1) {
    const { id } = await send(operators.dispatcher, '/vehicles', {
      ...{ carrierId, plate: `苏F7${String(number).padStart(4, '0')}`, hazardClasses: ['hazardous-waste'] },
      ...{ payloadGrams: number % 2 === 0 ? 5_000_000 : 1_500_000, transportPermitNo: '通字 320600' },
      transportPermitValidTo: '2090-12-31',
    });
    vehicleIds.push(id);
  }
  for (let number = 0; number < bookings; number += 1)
    await send(1 + (number % firmCount), '/bookings', wishOf(number));
  return vehicleIds;
}

/** Half ask for one day, half leave two; a third names only a forenoon or an afternoon. */
function wishOf(number) {
  const firm = 1 + (number % firmCount);
  const day = firstDay + (number % days);
  const lasts = number % 2 === 0 || number % days === days - 1 ? 0 : 1;
  const [from, to] = [
    ['08:00', '18:00'],
    ['08:00', '12:00'],
    ['13:00', '18:00'],
  ][number % 3];
  return {
    lines: [
      { profileId: idOf(kinds.oil, firm), estimatedGrams: 40_000 + (number % 13) * 10_000, packageCount: 2 },
      { profileId: idOf(kinds.lab, firm), estimatedGrams: 20_000, packageCount: 1 },
    ],
    windowFrom: `${dateOf(day)}T${from}:00+08:00`,
    windowTo: `${dateOf(day + lasts)}T${to}:00+08:00`,
  };
}

/** Of the API process; NaN where the system tells no such thing. */
const cpuSeconds = (cpu) => (cpu()?.api ?? NaN) / 1_000;

/** `memory` tells the server's resident megabytes and `cpu` the time it took of a core. */
export async function measureProposals(surroundings, { memory, cpu }, say) {
  say('车次方案 Proposals');
  const vehicleIds = await setOut(surroundings);
  const { pool, address } = surroundings;
  const before = memory()?.now ?? 0;
  const propose = () =>
    ask(pool, address, {
      ...{ method: 'POST', path: '/rounds/proposals', headers: authorization(operators.dispatcher) },
      body: { from: dateOf(firstDay), to: dateOf(firstDay + days - 1), vehicleIds },
    });
  const first = await propose();
  const seconds = [];
  const cpuBefore = cpuSeconds(cpu);
  const waits = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const answer = propose();
    const others = keepAsking(pool, address, answer, waits);
    await answer;
    seconds.push((performance.now() - begun) / 1000);
    await others;
  }
  const cpuEach = (cpuSeconds(cpu) - cpuBefore) / runs;
  return { first, seconds, cpuEach, longestWaitMs: Math.max(0, ...waits), before, after: memory()?.now ?? 0 };
}

/** What somebody else waits, until the answer is there, for one that costs nothing. */
async function keepAsking(pool, address, answer, waits) {
  const end = { reached: false };
  const reach = () => void (end.reached = true);
  answer.then(reach, reach);
  while (!end.reached) {
    const begun = performance.now();
    await ask(pool, address, { path: `/facilities/${site.facilityId}`, headers: {} });
    waits.push(performance.now() - begun);
    await sleep(10);
  }
}

export function proposalLines({ first, seconds, cpuEach, longestWaitMs, before, after }) {
  const { considered, proposals, leftOut, total } = first;
  const sorted = [...seconds].sort((a, b) => a - b);
  const [middle, highest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const km = (metres) => `${(metres / 1000).toFixed(0)} km`;
  return [
    `车次方案 Proposals: ${considered} bookings of ${days} days, ${vehicles} vehicles`,
    `median ${middle.toFixed(2)} s, p95 of ${runs} ${highest.toFixed(2)} s (${cpuEach.toFixed(2)} s of a core each); aim < ${aimSeconds} s`,
    `meanwhile the longest wait of another request ${longestWaitMs.toFixed(0)} ms`,
    `${proposals.length} rounds of ${considered - leftOut.length} stops, ${leftOut.length} left out: ` +
      `${km(total.metres)} and ${(total.costFen / 100).toFixed(0)} 元 against ${km(total.separateMetres)} and ` +
      `${(total.separateCostFen / 100).toFixed(0)} 元 apart`,
    `memory ${before} MB before, ${after} MB after`,
  ];
}

async function alone() {
  const database = await openDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  try {
    await owner.connect();
    await setOutSite(owner);
    await (await openApp(database)).close();
    const server = await startServer(database);
    const pool = new Pool(server.address, { connections: clientCount });
    try {
      const found = await measureProposals({ owner, pool, address: server.address }, server, () => undefined);
      console.log(proposalLines(found).join('\n'));
    } finally {
      await pool.destroy();
      await server.stop();
    }
  } finally {
    await owner.end();
    await database.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await alone();
