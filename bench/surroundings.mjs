// A database server with fsync on, in a directory of its own, and the real API process in front of it.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedCluster } from '../dist/src/platform/database/embedded-cluster.js';
import { migrate } from '../dist/src/platform/database/migrate.js';
import { processBirth } from '../dist/src/platform/database/embedded-process.js';
import { runningPostmaster, stopPostmaster } from '../dist/src/platform/database/embedded-postmaster.js';

const prefix = 'green-island-bench-';
const startLimitMs = 30_000;
const stopLimitMs = 15_000;

/** An empty, migrated database on disk. Durable, since a commit that waits for no disk would flatter every figure. */
export async function openDatabase() {
  await sweepAbandoned();
  const directory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const cluster = await startEmbeddedCluster(directory);
  await migrate(cluster.url);
  const close = async () => {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { directory, url: cluster.url, close };
}

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
const nodeOptions = ['--enable-source-maps', '--max-old-space-size=256'];

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
  return { address, stop, memory: () => memoryOf(child.pid), cpuSeconds: () => cpuSecondsOf(child.pid) };
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

/** Seconds of a core that the process has used so far, in hundredths; NaN where the system tells no such thing. */
function cpuSecondsOf(pid) {
  try {
    // The name, in parentheses, may hold blanks; user and system time are the 12th and 13th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}
