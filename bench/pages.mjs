// Lists of manifests, few and many.
import { encodeCursor } from '../dist/src/shared/paging.js';
import { copySql, inBulk } from './bulk.mjs';
import { idOf, idSql, kinds } from './ids.mjs';
import { ask, median } from './load.mjs';
import { authorization, firmCount, managerAccount, regulatorAccount } from './site.mjs';

const passes = 3;
const warmUps = 5;
const requestsPerPage = 50;
/** Copies of manifests for lists have kinds of their own, apart from those of deliveries. */
const listKinds = { manifest: 16, line: 17, round: 18 };

/**
 * Fills the table up to `total` manifests of one line each, copies of `delivery`, by default each a minute after the
 * one before (`createdAt` is an expression of their number `n`). As the owner.
 */
export async function fillManifests(client, delivery, total, createdAt = minuteByMinute) {
  const { rows } = await client.query('SELECT count(*)::int AS present FROM manifest');
  const from = rows[0].present + 1;
  if (from > total) return;
  const copies = (id, table) => `generate_series(${from}, ${total}) n, ${table} x WHERE x.id = '${id}'`;
  await inBulk(client, ['manifest', 'manifest_line'], async () => {
    const line = delivery.lines[0].id;
    await client.query(
      await copySql(client, 'manifest', { ...manifestColumns, created_at: createdAt }, copies(delivery.id, 'manifest')),
    );
    await client.query(
      await copySql(client, 'manifest_line', { ...lineColumns, created_at: createdAt }, copies(line, 'manifest_line')),
    );
  });
}

const firm = `(${idSql(kinds.firm, `1 + n % ${firmCount}`)})::uuid`;
const ownId = (kind) => `(${idSql(kind, 'n')})::uuid`;
const minuteByMinute = `x.created_at - interval '3 years' + n * interval '1 minute'`;

const manifestColumns = {
  id: ownId(listKinds.manifest),
  round_id: ownId(listKinds.round),
  enterprise_id: firm,
  serial: '2000000 + n',
  internal_number: `'LIST-' || lpad(n::text, 8, '0')`,
  official_number: `'202532' || lpad(n::text, 8, '0')`,
  // One in a hundred is still open, as at a facility that keeps up.
  state: `CASE WHEN n % 100 = 0 THEN 'arrived' ELSE 'closed' END`,
};

/** On two of a hundred manifests, and on twenty however many there are; all others have the code of the delivery. */
export const codes = { common: '900-052-31', rare: '900-249-08' };

const lineColumns = {
  id: ownId(listKinds.line),
  manifest_id: ownId(listKinds.manifest),
  enterprise_id: firm,
  position: '1',
  waste_code: `CASE WHEN n BETWEEN 9001 AND 10000 AND n % 50 = 1 THEN '${codes.rare}' WHEN n % 50 = 0 THEN '${codes.common}'
    ELSE x.waste_code END`,
};

export async function timePages(dispatcher, address, client, delivery) {
  const looked = await pages(client, delivery.lines[0].wasteCode);
  return lowestMedians(dispatcher, address, looked);
}

/**
 * Of each page that is looked at, the lowest median of three passes, in milliseconds: the two sizes cannot take turns, so
 * this keeps what else the machine does out of their ratio.
 */
export async function lowestMedians(dispatcher, address, looked, list = '/manifests') {
  const found = {};
  for (let pass = 0; pass < passes; pass += 1)
    for (const page of looked)
      found[page.name] = Math.min(found[page.name] ?? Infinity, await timePage(dispatcher, address, list, page));
  return found;
}

async function timePage(dispatcher, address, list, { account, query }) {
  const path = `${list}?limit=50&${new URLSearchParams(query)}`;
  const latenciesMs = [];
  for (let turn = 0; turn < warmUps + requestsPerPage; turn += 1) {
    const askedAt = performance.now();
    const { items } = await ask(dispatcher, address, { path, headers: authorization(account) });
    // The first ones prepare statements and warm the cache.
    if (turn >= warmUps) latenciesMs.push(performance.now() - askedAt);
    if (items.length < 10) throw new Error(`${path} answers ${items.length} rows: nothing to measure`);
  }
  return median(latenciesMs);
}

async function pages(client, frequent) {
  const { rows } = await client.query(
    `SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, id FROM manifest
     ORDER BY created_at, id OFFSET (SELECT count(*) / 2 FROM manifest) LIMIT 1`,
  );
  const cursor = encodeCursor([rows[0].at, rows[0].id]);
  const byFirm = { enterpriseId: idOf(kinds.firm, 7) };
  return [
    { name: '首页 first', account: managerAccount, query: {} },
    { name: '中间页 middle', account: managerAccount, query: { cursor } },
    { name: '按状态 by state', account: managerAccount, query: { state: 'arrived' } },
    ...Object.entries({ frequent, ...codes }).flatMap(([share, code]) => pagesByCode(share, code)),
    { name: '废物中间页 code, middle', account: managerAccount, query: { code: frequent, cursor } },
    { name: '企业按废物 firm, code', account: 7, query: { code: frequent, sort: 'createdAt' } },
    { name: '监管按废物 regulator, code', account: regulatorAccount, query: { code: codes.rare, sort: 'createdAt' } },
    { name: '按企业 by firm', account: managerAccount, query: byFirm },
    { name: '企业首页 firm, first', account: 7, query: {} },
    { name: '监管首页 regulator, first', account: regulatorAccount, query: {} },
    { name: '监管中间页 regulator, middle', account: regulatorAccount, query: { cursor } },
  ];
}

const pagesByCode = (share, code) =>
  ['-createdAt', 'createdAt'].map((sort) => ({
    name: `${share} code, ${sort}`,
    account: managerAccount,
    query: { code, sort },
  }));
