// Every duty of 3,000 enterprises worked out: all of them new, nothing changed, and a day later. `node bench/duties.mjs` after
// a build; `npm run bench` includes it.
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Duties } from '../dist/src/compliance/duties/duties.service.js';
import { SimulatedTime } from '../dist/src/platform/database/simulated-time.js';
import { untriggered } from './bulk.mjs';
import { idSql } from './ids.mjs';
import { division, setOutSite, site } from './site.mjs';
import { openApp, openDatabase } from './surroundings.mjs';

const enterprises = 3_000;
const aimSeconds = 10;
const ids = { firm: 90, agreement: 91, profile: 92, container: 93, booking: 94 };
const containersEach = 10;
const wasteCodes = ['900-214-08', '900-047-49', '900-249-08', '900-041-49'];

const owner = `'${site.facilityId}'::uuid, (${idSql(ids.firm, 'n')})::uuid, '${division}'`;
const ownerColumns = 'facility_id, enterprise_id, division_code';
const firms = `generate_series(1, ${enterprises}) n`;

/** A third of the agreements end soon, a tenth of the firms keep too much, half of them keep something for too long. */
const statements = [
  `INSERT INTO enterprise (${ownerColumns}, id, state, name, uscc, uscc_check, address, trade, scope_level, search_keys, submitted_at, verified_at)
   SELECT ${owner}, (${idSql(ids.firm, 'n')})::uuid, 'verified', '小微企业 ' || n, '91320699' || lpad(n::text, 10, '0'), 'passed',
     '崇川区测试路 88 号', 'vehicle-repair', CASE WHEN n % 50 = 0 THEN 'near' ELSE 'inside' END, '', now() - interval '400 days',
     now() - interval '400 days' FROM ${firms}`,
  `INSERT INTO service_agreement (${ownerColumns}, id, number, state, valid_from, valid_to, minimum_charge_fen)
   SELECT ${owner}, (${idSql(ids.agreement, 'n')})::uuid, 'DUTY-' || n, 'active', '2020-01-01', current_date + (n % 300), 30000 FROM ${firms}`,
  `INSERT INTO waste_profile (${ownerColumns}, id, name, waste_code, form, hazards, packaging, usual_mass_grams, search_keys)
   SELECT ${owner}, (${idSql(ids.profile, 'n')})::uuid, '废机油', '900-214-08', 'L', '{T,I}', 'drum', 170000, '' FROM ${firms}`,
  `INSERT INTO container (${ownerColumns}, id, code, waste_code, name, form, hazards, packaging, volume_millilitres, grams, state, generated_at)
   SELECT ${owner}, (${idSql(ids.container, `n * 100 + k`)})::uuid,
     '91320699' || lpad(n::text, 10, '0') || lpad((n * 100 + k)::text, 19, '0'), (ARRAY['${wasteCodes.join("','")}'])[1 + k % 4],
     '废物', 'S', '{T,I}', 'drum', 200000, CASE WHEN n % 10 = 0 THEN 120000 ELSE 20000 END, 'storedAtGenerator',
     now() - make_interval(days => CASE WHEN n % 2 = 0 THEN 50 + k ELSE k END)
   FROM ${firms}, generate_series(1, ${containersEach}) k`,
];

async function setOut(client) {
  await setOutSite(client);
  await untriggered(client, async () => {
    for (const statement of statements) await client.query(statement);
  });
  await client.query('ANALYZE');
}

/** Seconds, and the duties that changed. */
async function timed(work) {
  const begun = performance.now();
  const changed = await work();
  return { seconds: (performance.now() - begun) / 1_000, changed };
}

/** In a database of its own, as a worker does it. */
export async function measureDuties(say) {
  say(`待办 Duties of ${enterprises} enterprises`);
  const database = await openDatabase();
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined);
  let app;
  try {
    await client.connect();
    await setOut(client);
    app = await openApp(database);
    const duties = app.get(Duties);
    const recompute = () => duties.recompute(site.facilityId);
    const first = await timed(recompute);
    await client.query('ANALYZE duty');
    const unchanged = [await timed(recompute), await timed(recompute), await timed(recompute)];
    app.get(SimulatedTime).now = new Date(Date.now() + 24 * 3_600_000);
    const nextDay = await timed(recompute);
    const { rows } = await client.query(`SELECT count(*)::integer AS open FROM duty WHERE state <> 'closed'`);
    return { first, unchanged, nextDay, open: rows[0].open };
  } finally {
    await app?.close();
    await client.end();
    await database.close();
  }
}

const inSeconds = ({ seconds }) => `${seconds.toFixed(2)} s`;

export function dutyLines({ first, unchanged, nextDay, open }) {
  const slowest = Math.max(first.seconds, nextDay.seconds, ...unchanged.map(({ seconds }) => seconds));
  return [
    `待办 Duties of ${enterprises} enterprises, every rule (aim: under ${aimSeconds} s, ${slowest < aimSeconds ? 'met' : 'MISSED'})`,
    `  all new, ${first.changed} opened        ${inSeconds(first)}`,
    `  nothing changed                 ${unchanged.map(inSeconds).join(', ')}`,
    `  the day after, ${nextDay.changed} changed   ${inSeconds(nextDay)}; ${open} open`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(dutyLines(await measureDuties(console.log)).join('\n'));
