import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { compileForNode } from '../../../test/support/compile.js';
import { startEmbeddedCluster } from './embedded-cluster.js';
import { processBirth } from './embedded-process.js';
import { runningPostmaster } from './embedded-postmaster.js';

let directory: string;
const clusterDirectory = () => join(directory, 'postgres');
const pidFile = () => join(clusterDirectory(), 'postmaster.pid');

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'green-island-cluster-'));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The number the first test stored: what every recovery must bring back. */
const keptNumber = async (url: string) => (await ask<{ n: number }>(url, 'SELECT n FROM kept'))[0]?.n;

/** Starts the cluster in another process of the system, which is then ours to kill. */
async function startInAnotherProcess(): Promise<{ child: ChildProcess; url: string }> {
  const script = compileForNode('src/platform/database/embedded-cluster.ts');
  const code = `import { startEmbeddedCluster } from ${JSON.stringify(script)};
    console.log((await startEmbeddedCluster(${JSON.stringify(directory)})).url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: chunk.toString().trim() };
}

it('makes a durable cluster that only this machine can reach, and keeps its data over a restart', async () => {
  const first = await startEmbeddedCluster(directory);
  const settings = await ask<{ name: string; setting: string }>(
    first.url,
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit',
       'data_checksums', 'listen_addresses', 'TimeZone', 'server_encoding') ORDER BY lower(name)`,
  );
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    data_checksums: 'on',
    fsync: 'on',
    full_page_writes: 'on',
    listen_addresses: '127.0.0.1',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
    TimeZone: 'Asia/Shanghai',
  });
  expect(statSync(join(directory, 'postgres.password')).mode & 0o777).toBe(0o600);
  await ask(first.url, 'CREATE TABLE kept AS SELECT 5000 AS n');
  await first.stop();
  expect(existsSync(pidFile())).toBe(false);

  const second = await startEmbeddedCluster(directory);
  expect(await keptNumber(second.url)).toBe(5000);
  await second.stop();
});

it('is shared by several users and shut down by the last', async () => {
  const [first, second] = await Promise.all([startEmbeddedCluster(directory), startEmbeddedCluster(directory)]);
  expect(second.url).toBe(first.url);
  await first.stop();
  await first.stop();
  expect(await keptNumber(second.url)).toBe(5000);
  await second.stop();
  expect(runningPostmaster(clusterDirectory())).toBeUndefined();
});

it('joins the orphan that a killed process left behind, and shuts it down in the end', async () => {
  const { child, url } = await startInAnotherProcess();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const orphan = runningPostmaster(clusterDirectory());
  expect(orphan).toBeDefined();

  const joined = await startEmbeddedCluster(directory);
  expect(joined.url).toBe(url);
  expect(await keptNumber(joined.url)).toBe(5000);
  await joined.stop();
  expect(processBirth(orphan?.pid ?? 0)).toBeUndefined();
});

it('serves another process until that one leaves too', async () => {
  const cluster = await startEmbeddedCluster(directory);
  const { child, url } = await startInAnotherProcess();
  expect(url).toBe(cluster.url);
  await cluster.stop();
  expect(await keptNumber(url)).toBe(5000);
  child.kill('SIGKILL');
  await once(child, 'exit');
});

it('starts the server again at the same address when it is killed while in use', async () => {
  const cluster = await startEmbeddedCluster(directory);
  const before = runningPostmaster(clusterDirectory());
  process.kill(before?.pid ?? 0, 'SIGKILL');
  let answer: number | undefined;
  for (let attempt = 0; answer === undefined && attempt < 100; attempt += 1) {
    await sleep(100);
    answer = await keptNumber(cluster.url).catch(() => undefined);
  }
  expect(answer).toBe(5000);
  expect(runningPostmaster(clusterDirectory())?.pid).not.toBe(before?.pid);
  await cluster.stop();
  expect(runningPostmaster(clusterDirectory())).toBeUndefined();
});

it.each([
  ['a dead process', () => 2 ** 22 - 3],
  ['another program', () => process.pid],
])('starts over a stale pid file that names %s', async (_, pid) => {
  writeFileSync(pidFile(), `${pid()}\n${clusterDirectory()}\n1700000000\n5432\n\n127.0.0.1\n  5432001 0\nready\n`);
  const cluster = await startEmbeddedCluster(directory);
  expect(await keptNumber(cluster.url)).toBe(5000);
  await cluster.stop();
});

it.each([
  ['a dead process', { pid: 2 ** 22 - 3, birth: '1' }],
  ['a process that got the same number later', { pid: process.pid, birth: '1' }],
  ['nobody readable', {}],
])('takes over a lock left by %s', async (_, holder) => {
  writeFileSync(join(directory, 'postgres.lock'), JSON.stringify(holder));
  const cluster = await startEmbeddedCluster(directory);
  await cluster.stop();
  expect(existsSync(join(directory, 'postgres.lock'))).toBe(false);
});

it('gives the superuser a new password when the file is lost', async () => {
  const password = readFileSync(join(directory, 'postgres.password'), 'utf8');
  rmSync(join(directory, 'postgres.password'));
  const cluster = await startEmbeddedCluster(directory);
  expect(readFileSync(join(directory, 'postgres.password'), 'utf8')).not.toBe(password);
  expect(await keptNumber(cluster.url)).toBe(5000);
  await cluster.stop();
});

it('keeps a whole cluster that lacks our marker, as after a restore', async () => {
  rmSync(join(clusterDirectory(), 'green-island.complete'));
  const cluster = await startEmbeddedCluster(directory);
  expect(await keptNumber(cluster.url)).toBe(5000);
  await cluster.stop();
});

it.each(['postgres', 'postgres.initializing'])(
  'moves a half-written %s aside and makes a new cluster',
  async (name) => {
    const other = mkdtempSync(join(tmpdir(), 'green-island-half-'));
    mkdirSync(join(other, name, 'base', '1'), { recursive: true });
    writeFileSync(join(other, name, 'PG_VERSION'), '18\n');
    const cluster = await startEmbeddedCluster(other, { durable: false });
    expect(await ask(cluster.url, 'SELECT current_database() AS name')).toEqual([{ name: 'green_island' }]);
    await cluster.stop();
    const broken = readdirSync(other).filter((entry) => entry.startsWith('postgres.broken-'));
    expect(broken).toHaveLength(1);
    expect(readFileSync(join(other, broken[0] ?? '', 'PG_VERSION'), 'utf8')).toBe('18\n');
    rmSync(other, { recursive: true });
  },
);
