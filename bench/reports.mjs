// The yearly report of manifest lines: as CSV beside PostgreSQL's own COPY of the same query to a file, as XLSX beside the
// bare writer fed with the same rows from memory, and the memory of the process that makes it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { lineListSql } from '../dist/src/manifests/manifest-lines.queries.js';
import { walkedDelivery } from './measure.mjs';
import { median } from './load.mjs';
import { fillManifests } from './pages.mjs';
import { setOutSite, site } from './site.mjs';
import { openDatabase } from './surroundings.mjs';

const aims = { csv: 0.5, xlsx: 1.2, megabytes: 250 };
/** A million of them lie in one year. */
const withinTheYear = `date_trunc('year', x.created_at) + n * interval '20 seconds'`;
const child = fileURLToPath(new URL('./reports-process.mjs', import.meta.url));
/** As docker-compose.yml has them for a worker. */
const nodeOptions = ['--max-old-space-size=256', '--max-semi-space-size=8'];

export async function measureReports({ quick, turns, lines = quick ? 50_000 : 1_000_000 }, say) {
  const database = await openDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  owner.on('error', () => undefined);
  try {
    await owner.connect();
    await setOutSite(owner);
    const delivery = await walkedDelivery(database, owner);
    say(`联单明细 ${lines} manifest lines`);
    await fillManifests(owner, delivery, lines, withinTheYear);
    const results = [];
    for (let turn = 0; turn < turns; turn += 1) {
      say(`报表 Reports, turn ${turn + 1}`);
      results.push({
        copy: await timeCopy(owner),
        csv: await inProcess(database, 'csv'),
        bare: await inProcess(database, 'bare'),
        xlsx: await inProcess(database, 'xlsx'),
      });
    }
    return { lines, results };
  } finally {
    await owner.end();
    await database.close();
  }
}

/** As the owner, whom row-level security does not slow, and without a client to send to. */
async function timeCopy(owner) {
  const { rows } = await owner.query(`SELECT current_setting('data_directory') AS directory,
    date_trunc('year', now() AT TIME ZONE 'Asia/Shanghai')::date::text AS first`);
  const [{ directory, first: from }] = rows;
  const values = [
    `'${from} 00:00+08'`,
    `timestamptz '${from} 00:00+08' + interval '1 year'`,
    `'${site.facilityId}'`,
    'NULL',
  ];
  const sql = lineListSql.replace(/\$(\d)/g, (_, number) => values[number - 1]);
  const begun = performance.now();
  await owner.query(`SET TimeZone = 'Asia/Shanghai'`);
  await owner.query(`COPY (${sql}) TO '${join(directory, 'copy.csv')}' (FORMAT csv, HEADER)`);
  return { seconds: (performance.now() - begun) / 1_000 };
}

/** A process of its own makes it, so that its memory is that of one report. */
function inProcess({ url }, what) {
  const made = spawn(process.execPath, [...nodeOptions, child, url, what], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    made.stdout.on('data', (text) => (said += text));
    made.once('error', reject);
    made.once('exit', (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`the report as ${what} ended with ${code}`)),
    );
  });
}

export function reportLines({ lines, results }) {
  const each = (ratio) => results.map(ratio);
  const figures = {
    csv: each(({ copy, csv }) => copy.seconds / csv.seconds),
    xlsx: each(({ bare, xlsx }) => xlsx.seconds / bare.seconds),
  };
  const seconds = (name) => median(each((result) => result[name].seconds)).toFixed(1);
  const core = (name) => `${median(each((result) => result[name].cpuSeconds)).toFixed(1)} s of a core`;
  const most = (name, of = 'megabytes') => Math.max(...each((result) => result[name][of]));
  const [{ csv, xlsx }] = results;
  return [
    `报表 Reports: ${lines} manifest lines, ${results.length} turn(s)`,
    `CSV ${seconds('csv')} s (${core('csv')}) for ${(csv.bytes / 1e6).toFixed(0)} MB; COPY to a file ${seconds('copy')} s: ` +
      `${median(figures.csv).toFixed(2)} of its speed (${spread(figures.csv)}), aim at least ${aims.csv}`,
    `XLSX ${seconds('xlsx')} s (${core('xlsx')}) for ${(xlsx.bytes / 1e6).toFixed(0)} MB; the bare writer ${seconds('bare')} s (${core('bare')}): ` +
      `${median(figures.xlsx).toFixed(2)} × (${spread(figures.xlsx)}), aim at most ${aims.xlsx}`,
    `memory at its highest: CSV ${most('csv')} MB, XLSX ${most('xlsx')} MB, aim under ${aims.megabytes} MB; ` +
      `the process before it began ${most('csv', 'idle')} MB`,
  ];
}

const spread = (ratios) => `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
