// Readings of outlets: 10,000 in one request through HTTP, while the table is nearly empty and after it has grown; and the
// same request again, of which every reading is known.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Pool } from 'undici';
import { ask, median } from './load.mjs';
import { authorization, managerAccount, setOutSite } from './site.mjs';
import { openDatabase, startServer } from './surroundings.mjs';

const outletCount = 5;
const parameters = ['NMHC', 'PM'];
const perBatch = 10_000;
const minutesPerBatch = perBatch / (outletCount * parameters.length);
/** Late data are taken for 45 days: so many batches of a minute's interval fit. */
const mostBatches = Math.floor((44 * 1_440) / minutesPerBatch);
export const aimMs = 2_000;

export async function measureEmissions({ quick }, say) {
  const batches = Math.min(mostBatches, quick ? 8 : 40);
  const database = await openDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  owner.on('error', () => undefined);
  let server;
  let pool;
  try {
    await owner.connect();
    await setOutSite(owner);
    server = await startServer(database);
    pool = new Pool(server.address, { connections: 2 });
    const send = (headers, path, body) =>
      ask(pool, server.address, {
        method: 'POST',
        path,
        headers: { ...headers, 'idempotency-key': randomUUID() },
        body,
      });
    const manager = authorization(managerAccount);
    await setOutOutlets((path, body) => send(manager, path, body));
    const { key } = await send(manager, '/api-keys', { name: '数据采集仪', scopes: ['write'], validDays: 30 });
    const instrument = { authorization: `Bearer ${key}` };
    say(`监测数据 ${batches} × ${perBatch} readings`);
    const timesMs = [];
    for (let batch = 0; batch < batches; batch += 1)
      timesMs.push(await timed(() => send(instrument, '/emission-readings', batchOf(batch)), { accepted: perBatch }));
    const again = await timed(() => send(instrument, '/emission-readings', batchOf(batches - 1)), { accepted: 0 });
    return { batches, first: timesMs.slice(0, 4), last: timesMs.slice(-4), again };
  } finally {
    await pool?.destroy();
    await server?.stop();
    await owner.end();
    await database.close();
  }
}

async function setOutOutlets(send) {
  for (let number = 1; number <= outletCount; number += 1) {
    const { id } = await send('/emission-outlets', {
      code: codeOf(number),
      kind: 'wasteGas',
      name: `排放口 ${number}`,
    });
    for (const parameter of parameters) {
      const item = await send(`/emission-outlets/${id}/items`, { parameter, source: 'instrument', intervalMinutes: 1 });
      for (const averaging of ['instant', 'hour'])
        await send(`/emission-items/${item.id}/limits`, {
          averaging,
          upperBound: '60',
          standard: 'DB32/4041-2021',
          validFrom: '2020-01-01',
        });
    }
  }
}

const codeOf = (number) => `DA00${number}`;
const newestMinute = Math.floor(Date.now() / 60_000) - 10;

/** Batch 0 holds the oldest minutes. One reading of a batch lies beyond the limit. */
function batchOf(batch) {
  const readings = [];
  for (let minute = 0; minute < minutesPerBatch; minute += 1) {
    const at = new Date((newestMinute - (mostBatches - batch) * minutesPerBatch + minute) * 60_000).toISOString();
    for (let number = 1; number <= outletCount; number += 1)
      for (const parameter of parameters)
        readings.push({
          outlet: codeOf(number),
          parameter,
          at,
          value: (10 + ((minute * number) % 997) / 100).toFixed(2),
        });
  }
  readings[0].value = '61.5';
  return { readings };
}

async function timed(work, { accepted }) {
  const begun = performance.now();
  const answer = await work();
  const ms = performance.now() - begun;
  if (answer.accepted !== accepted) throw new Error(`${answer.accepted} readings accepted instead of ${accepted}`);
  return ms;
}

export function emissionLines({ batches, first, last, again }) {
  const ms = (times) => `${Math.round(median(times))} ms`;
  return [
    `监测数据 Readings, ${perBatch} in one request (aim < ${aimMs} ms): ${ms(first)} at first, ${ms(last)} after ${(batches - 4) * perBatch}; known ones ${ms([again])}`,
  ];
}
