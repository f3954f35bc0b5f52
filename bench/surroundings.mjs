// A database server with fsync on, in a directory of its own, and the real API process in front of it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AppModule } from '../dist/src/app.module.js';
import { createApp } from '../dist/src/bootstrap.js';
import { ShippedCatalogue } from '../dist/src/catalogue/import/shipped-catalogue.service.js';
import { Config } from '../dist/src/platform/config/config.js';
import { startEmbeddedCluster } from '../dist/src/platform/database/embedded-cluster.js';
import { migrate } from '../dist/src/platform/database/migrate.js';
import { processBirth } from '../dist/src/platform/database/embedded-process.js';
import { runningPostmaster, stopPostmaster } from '../dist/src/platform/database/embedded-postmaster.js';

const prefix = 'green-island-bench-';
const startLimitMs = 30_000;
const stopLimitMs = 15_000;

/**
 * A migrated database on disk: empty, or with `keep` whatever an earlier run left in that directory. Durable, since a
 * commit that waits for no disk would flatter every figure.
 */
export async function openDatabase(keep) {
  await sweepAbandoned();
  const directory = keep === undefined ? mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`)) : resolve(keep);
  const cluster = await startEmbeddedCluster(directory);
  await migrate(cluster.url);
  const close = async () => {
    await cluster.stop();
    if (keep === undefined) rmSync(directory, { recursive: true, force: true });
  };
  return { directory, url: cluster.url, close };
}

const noteOf = ({ directory }) => join(directory, 'filled.json');

/** What an earlier run filled in; undefined when there was none, or when it was interrupted. */
export const filledBefore = (database) =>
  existsSync(noteOf(database)) ? JSON.parse(readFileSync(noteOf(database), 'utf8')) : undefined;

export const noteFilled = (database, note) => writeFileSync(noteOf(database), JSON.stringify(note));

/** A copy of the database, so that what is measured changes nothing of it. Nobody may be connected to it. */
export async function copyDatabase({ directory, url }) {
  const copy = 'bench_copy';
  const [from, other] = [new URL(url), new URL(url)];
  const name = from.pathname.slice(1);
  from.pathname = '/postgres';
  other.pathname = `/${copy}`;
  const inPostgres = async (...statements) => {
    const client = new pg.Client({ connectionString: from.href });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const drop = `DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`;
  await inPostgres(drop, `CREATE DATABASE ${copy} TEMPLATE ${name} STRATEGY file_copy`);
  return { directory, url: other.href, close: () => inPostgres(drop) };
}

const configOfBench = () =>
  Object.assign(new Config(), {
    secretKey: 'a secret of the bench, 32 bytes or more',
    logLevel: 'error',
    gatewayAdapter: 'manual',
  });

/** The product in this process on an empty site. */
export async function openApp(database) {
  const app = await createApp(configOfBench(), database.url);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await app.get(ShippedCatalogue).load();
  return app;
}

/** As dist/src/worker.js puts it together, without taking jobs of its own accord. */
export const openWorker = ({ url }) =>
  NestFactory.createApplicationContext(AppModule.forRoot(configOfBench(), url), { logger: false, abortOnError: false });

/** A run that was killed tidies nothing: the next one does. */
async function sweepAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : NaN;
    if (Number.isNaN(pid) || processBirth(pid) !== undefined) continue;
    const cluster = join(tmpdir(), name, 'postgres');
    const orphan = runningPostmaster(cluster);
    if (orphan !== undefined) await stopPostmaster(orphan, cluster);
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

/** As the Dockerfile has them. */
const nodeOptions = ['--max-old-space-size=256'];

/** dist/src/main.js as operators run it, without the worker; its log goes to a file as under a supervisor. */
export async function startServer({ directory, url }, { profile = false } = {}) {
  const logFile = join(directory, 'server.log');
  const log = openSync(logFile, 'w');
  const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${join(directory, 'profile')}`] : [];
  const child = spawn(process.execPath, [...nodeOptions, ...profiling, 'dist/src/main.js'], {
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      WORKER: 'off',
      DEMO_DATA: 'never',
      DATABASE_URL: url,
      DATA_DIRECTORY: directory,
    },
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const address = await addressIn(logFile, child);
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
    await exited;
    clearTimeout(late);
  };
  return { address, stop, memory: () => memoryOf(child.pid), cpu: () => cpuOf(child.pid, directory) };
}

async function addressIn(logFile, child) {
  for (const deadline = Date.now() + startLimitMs; Date.now() < deadline; await sleep(50)) {
    const text = readFileSync(logFile, 'utf8');
    const found = /Green island is running: (\S+)/.exec(text);
    if (found !== null) return found[1];
    if (child.exitCode !== null) throw new Error(`the server did not start:\n${text.slice(-3_000)}`);
  }
  throw new Error('the server did not start in time');
}

/** Resident megabytes, now and at the highest. Null where the system tells no such thing. */
function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)[1]) / 1024);
    return { now: megabytes('VmRSS'), highest: megabytes('VmHWM') };
  } catch {
    return null;
  }
}

const millisecondsPerTick = 10;

/** Processor time used so far, in milliseconds: by the API process, the database's sessions, and this process, which asks. */
function cpuOf(apiPid, directory) {
  try {
    const postmaster = Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(statOf);
    const own = process.cpuUsage();
    return {
      api: sum(processes.filter(({ pid }) => pid === apiPid)),
      database: sum(processes.filter(({ pid, parent }) => pid === postmaster || parent === postmaster)),
      clients: (own.user + own.system) / 1_000,
    };
  } catch {
    return null;
  }
}

const sum = (processes) => processes.reduce((total, { busyMs }) => total + busyMs, 0);

/** proc(5); none when the process ended since it was listed. */
function statOf(name) {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const busyMs = (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
    return [{ pid: Number(name), parent: Number(fields[1]), busyMs }];
  } catch {
    return [];
  }
}
