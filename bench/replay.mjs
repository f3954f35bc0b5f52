// The same statements without the application: by pgbench, and by the bare driver.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { clientCount, drive, summary } from './load.mjs';
import { pgbenchScript, valuesOf } from './statements.mjs';

const run = promisify(execFile);

/** As the application's connections are (src/platform/database/data-source.ts). */
const sessionOptions = '-c role=green_island_app -c TimeZone=Asia/Shanghai -c statement_timeout=15s -c lock_timeout=5s';

/** The program, from PATH or where Debian keeps it; null when there is none. */
export function findPgbench() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const places = ['pgbench', ...versions.map((version) => join(debian, version, 'bin', 'pgbench'))];
  for (const program of places) {
    try {
      return { program, version: execFileSync(program, ['--version'], { encoding: 'utf8' }).trim() };
    } catch {
      continue;
    }
  }
  return null;
}

/** `setting`: script lines that choose the rows; `limit`: `{ seconds }` or `{ count }` for each client. */
export async function runPgbench({ program }, database, templates, { runNumber, setting, limit }) {
  const directory = mkdtempSync(join(database.directory, 'pgbench-'));
  const file = join(directory, 'script.sql');
  writeFileSync(file, pgbenchScript(templates, runNumber, setting));
  const length = limit.seconds === undefined ? ['-t', String(limit.count)] : ['-T', String(limit.seconds)];
  const args = ['-n', '-M', 'prepared', '-c', String(clientCount), '-j', '2', ...length, '-D', 'sequence=0'];
  const options = { cwd: directory, env: { ...process.env, PGOPTIONS: sessionOptions }, maxBuffer: 10_000_000 };
  const { stdout, stderr } = await run(program, [...args, '-f', file, '-l', database.url], options);
  const latenciesMs = readdirSync(directory)
    .filter((name) => name.startsWith('pgbench_log'))
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1_000);
  rmSync(directory, { recursive: true });
  const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  if (!(perSecond > 0) || /aborted|ERROR/.test(stderr)) throw new Error(`pgbench failed: ${stdout}\n${stderr}`);
  return { ...summary(latenciesMs, 1), perSecond };
}

/** Prepared and pipelined in the application's own round trips. `numbersOf(client, sequence)` chooses the rows. */
export async function runDriver(database, templates, { runNumber, numbersOf, limit }) {
  const clients = await Promise.all(Array.from({ length: clientCount }, () => connect(database)));
  const groups = groupsOf(templates);
  try {
    return await drive(async (client, sequence) => {
      const numbers = { run: runNumber, client, sequence, ...numbersOf(client, sequence) };
      for (const group of groups)
        await Promise.all(
          group.map(({ text, name, template }) =>
            clients[client].query({ text, name, values: valuesOf(template, numbers) }),
          ),
        );
    }, limit);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function connect({ url }) {
  const client = new pg.Client({ connectionString: url, pipeline: true, options: sessionOptions });
  await client.connect();
  return client;
}

function groupsOf(templates) {
  const groups = [];
  for (const template of templates) {
    const name = createHash('sha256').update(template.text).digest('hex').slice(0, 32);
    (groups[template.group] ??= []).push({ text: template.text, name, template });
  }
  return groups;
}
