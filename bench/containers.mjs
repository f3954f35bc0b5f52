// Containers: put-away, scans, traces, stock and lists among a million of them.
import { randomUUID } from 'node:crypto';
import { invariants } from '../dist/src/invariants/invariants.sql.js';
import {
  fillContainers,
  fillTank,
  historicContainer,
  historicManifest,
  historicZones,
  setOutPartner,
  setOutZones,
  siblingZone,
  tank,
} from './history.mjs';
import { idOf, kinds } from './ids.mjs';
import { ask, clientCount, drive } from './load.mjs';
import { lowestMedians } from './pages.mjs';
import { authorization, managerAccount, operators, regulatorAccount } from './site.mjs';

const perManifest = 10;
/** Of put-aways at once. */
const clientCounts = [1, 2, 4, clientCount];
const longestTurnSeconds = 4;
const fullPages = { inStock: 600, inBay: 100 };
const warehouse = authorization(operators.warehouse);

/**
 * `plan`: { smallStock, largeStock, turns, putAways, looks }, the last two for each client and turn. Unless they are
 * `isFilled` in, containers are, and the pages of a small table are measured on the way.
 */
export async function measureContainers(surroundings, { delivery, isFilled = false }, say) {
  const { owner, plan, pool, address } = surroundings;
  const pages = [];
  const timePages = async (total) => {
    say(`容器 Pages of ${total} containers`);
    pages.push({ total, medians: await lowestMedians(pool, address, listPages(), '/containers') });
  };
  if (!isFilled) await fillForContainers(surroundings, delivery, say, timePages);
  await timePages(plan.largeStock);
  say('扫码、追溯、库存 Scans, traces, stock');
  const looks = await measureLooks(surroundings);
  say('入库 Put-aways');
  const puts = await measurePutAways(surroundings);
  await requireSound(owner);
  return { pages, looks, puts, inStock: await stockOf(owner) };
}

/** `atSmall` is called where there are few of them. */
export async function fillForContainers({ owner, plan }, delivery, say, atSmall = () => undefined) {
  const { smallStock, largeStock, turns, putAways } = plan;
  const inBay = turns * clientCounts.reduce((sum, clients) => sum + clients * putAways, 0) + clientCount;
  await setOutZones(owner);
  await setOutPartner(owner);
  say(`容器 ${smallStock} containers`);
  // Each page that is looked at is full at either size: a shorter one would be quicker.
  await fillContainers(owner, delivery, { from: 1, to: smallStock, batch: 1, ...fullPages });
  await atSmall(smallStock);
  say(`容器 ${largeStock} containers`);
  const inStock = largeStock / 50;
  await fillContainers(owner, delivery, { from: smallStock + 1, to: largeStock, batch: 2, inStock, inBay });
  await fillTank(owner, delivery, { from: largeStock + 1, batch: 3 });
  await requireSound(owner);
}

/** Books that shelves contradict would measure nothing that can happen. The trail of events is not filled in. */
async function requireSound(owner) {
  for (const { id, promise, sql } of invariants.filter(
    (one) => one.id === 'I11' || /is in containers/.test(one.promise),
  )) {
    const { rows } = await owner.query(`SELECT * FROM (${sql}) violation LIMIT 3`);
    if (rows.length > 0) throw new Error(`${id} ${promise}: ${JSON.stringify(rows)}`);
  }
}

async function stockOf(owner) {
  const { rows } = await owner.query(
    `SELECT count(*)::int AS containers, count(DISTINCT zone_id)::int AS zones FROM container WHERE state = 'stored'`,
  );
  return rows[0];
}

function listPages() {
  const manager = (name, query) => ({ name, account: managerAccount, query });
  return [
    manager('首页 first', {}),
    manager('已入库 stored', { state: 'stored' }),
    manager('已入库，最早在前 stored, oldest', { state: 'stored', sort: 'generatedAt' }),
    manager('待入库 received', { state: 'received' }),
    manager('已处置 treated', { state: 'treated' }),
    manager('在库三种状态 in stock', { state: 'received,stored,picked' }),
    manager('库区 in a zone', { zoneId: historicZones[1], state: 'stored' }),
    manager('企业已处置 treated, by firm', { state: 'treated', enterpriseId: idOf(kinds.firm, 7) }),
    { name: '企业本身 firm, treated', account: 7, query: { state: 'treated' } },
    { name: '监管 regulator, stored', account: regulatorAccount, query: { state: 'stored' } },
  ];
}

/** What is looked at, each by one client alone and by eight at once. */
async function measureLooks({ owner, plan, pool, address }) {
  const any = (most) => 1 + Math.floor(Math.random() * most);
  const { rows: labels } = await owner.query(`SELECT code FROM container WHERE id = ANY ($1)`, [
    Array.from({ length: 1_000 }, () => historicContainer(any(plan.largeStock))),
  ]);
  const ago = new Date(Date.now() - 365 * 86_400_000).toISOString();
  const looked = {
    '扫码 scan': () => `/scan?code=${labels[any(labels.length) - 1].code}`,
    '容器追溯 trace of a container': () => `/containers/${historicContainer(any(plan.largeStock))}/trace`,
    '联单追溯 trace of a manifest': () => `/manifests/${historicManifest(any(plan.largeStock / perManifest))}/trace`,
    [`${tank.origins} 个来源的储罐 trace of the tank`]: () => `/containers/${tank.id}/trace`,
    '其中一个来源 trace of one origin': () =>
      `/containers/${historicContainer(plan.largeStock + any(tank.origins))}/trace`,
    '推荐库位 proposals': () => `/containers/${historicContainer(plan.largeStock - any(10))}/put-away-proposals`,
    '当前库存 stock now': () => '/stock',
    '一年前库存 stock a year ago': () => `/stock?asOf=${ago}`,
    '库存明细 stock, a page': () => '/stock/containers?limit=50',
    '一年前明细 a year ago, a page': () => `/stock/containers?limit=50&asOf=${ago}`,
  };
  const found = {};
  for (const [name, pathOf] of Object.entries(looked)) {
    const look = () => ask(pool, address, { path: pathOf(), headers: warehouse });
    await drive(look, { count: 10 });
    // Of what takes long there are fewer.
    const limit = { count: plan.looks, seconds: longestTurnSeconds };
    const alone = await best(plan.turns, () => drive(look, { ...limit, clients: 1 }));
    found[name] = { alone, together: await best(plan.turns, () => drive(look, limit)) };
  }
  return found;
}

/** Of the turns the one with the lowest 99th percentile: what else the machine does is in the others. */
async function best(turns, run) {
  const results = [];
  for (let turn = 0; turn < turns; turn += 1) results.push(await run());
  const failed = results.find(({ errors }) => errors > 0);
  if (failed !== undefined) throw failed.firstError;
  return results.reduce((low, each) => (each.p99Ms < low.p99Ms ? each : low));
}

/** From the bay into the zone that was reserved, every fourth into the other one of its waste. */
async function measurePutAways({ owner, plan, pool, address, cpu }) {
  const { rows } = await owner.query(
    `SELECT id, zone_id FROM container WHERE state = 'received' AND zone_id = ANY ($1) ORDER BY id DESC`,
    [historicZones],
  );
  let next = 0;
  const put = () => {
    const place = next++;
    const { id, zone_id: reserved } = rows[place];
    const zoneId = place % 4 === 3 ? siblingZone(reserved) : reserved;
    const headers = { ...warehouse, 'idempotency-key': randomUUID() };
    return ask(pool, address, { method: 'POST', path: `/containers/${id}/put-away`, headers, body: { zoneId } });
  };
  await drive(put, { count: 1 });
  const found = [];
  for (const clients of clientCounts) {
    const count = clients * plan.putAways;
    const run = () => withCpu(cpu, count, () => drive(put, { count: plan.putAways, clients }));
    found.push({ clients, ...(await best(plan.turns, run)) });
  }
  return found;
}

/** With the processor time that each act took, in milliseconds, of each of those that take part. */
async function withCpu(cpu, count, run) {
  const before = cpu();
  const result = await run();
  const after = cpu();
  const each = (name) => [name, (after[name] - before[name]) / count];
  return { ...result, cpuMs: after === null ? null : Object.fromEntries(Object.keys(after).map(each)) };
}
