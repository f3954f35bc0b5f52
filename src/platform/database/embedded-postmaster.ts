import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerAccount } from './embedded-account.js';
import { serverEnvironment } from './embedded-directory.js';
import { processBirth, servesDirectory } from './embedded-process.js';

/** Replaying the log after a crash can take a while on a slow disk. */
const startLimitMs = 180_000;
const fastShutdownLimitMs = 30_000;
const immediateShutdownLimitMs = 10_000;
const pollMs = 20;
const logLimitBytes = 10_000_000;
const attempts = 15;

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

export interface PostmasterSettings {
  readonly program: string;
  readonly cluster: string;
  readonly account: ServerAccount | undefined;
  readonly logFile: string;
  /** `name=value` server settings beyond the fixed ones. */
  readonly settings: readonly string[];
  /** Taken when given; otherwise any free port. */
  readonly port: number | undefined;
}

/** The server that owns this very data directory, if one runs: another program may have been given the recorded pid. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !servesDirectory(pid, cluster)) return undefined;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' };
}

/** Waits for a server found running: through start and recovery to ready, or through its shutdown to undefined. */
export async function settledPostmaster(cluster: string): Promise<Postmaster | undefined> {
  for (const deadline = Date.now() + startLimitMs; Date.now() < deadline; await sleep(pollMs)) {
    const postmaster = runningPostmaster(cluster);
    if (postmaster === undefined || postmaster.ready) return postmaster;
  }
  throw new Error(`the PostgreSQL server of ${cluster} neither started nor stopped within ${startLimitMs / 1000} s`);
}

/** Starts the server and waits until it takes connections; tries again when a port or a dying predecessor is in the way. */
export async function startPostmaster(settings: PostmasterSettings): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    removeForeignPidFile(settings.cluster);
    const started = await tryStart(settings, settings.port ?? (await freePort()));
    if (typeof started !== 'string') return started;
    const passing = /in use|already exists|could not create any TCP/.test(started);
    if (!passing || attempt === attempts)
      throw new Error(`PostgreSQL did not start; end of ${settings.logFile}:\n${started}`);
    await sleep(100 * attempt);
  }
}

/** Fast shutdown: running transactions are rolled back, everything committed is flushed. */
export async function stopPostmaster({ pid }: Postmaster, cluster: string): Promise<void> {
  const stages = [
    ['SIGINT', fastShutdownLimitMs],
    ['SIGQUIT', immediateShutdownLimitMs],
  ] as const;
  for (const [signal, limitMs] of stages) {
    const birth = processBirth(pid);
    if (!servesDirectory(pid, cluster)) return;
    process.kill(pid, signal);
    // A process on its way out loses its program and directory first, and is still there for a moment.
    for (const deadline = Date.now() + limitMs; Date.now() < deadline; await sleep(pollMs))
      if (processBirth(pid) !== birth) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}

/**
 * PostgreSQL itself clears the file of a dead process, but takes any living process with that pid for its predecessor.
 * Removing it is safe: a server still using the directory would hold its shared memory, which the new one checks.
 */
function removeForeignPidFile(cluster: string): void {
  if (runningPostmaster(cluster) === undefined) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** The postmaster, or the end of its log when it gave up. In a session of its own: Ctrl-C must reach us first. */
async function tryStart(settings: PostmasterSettings, port: number): Promise<Postmaster | string> {
  const { program, cluster, account, logFile } = settings;
  const log = openLog(logFile);
  const logStart = statSync(logFile).size;
  const args = ['-D', cluster, ...serverSettings(port, settings.settings).flatMap((setting) => ['-c', setting])];
  const child = spawn(program, args, {
    ...account,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let exited = false;
  const failure = new Promise<never>((_, fail) => child.once('error', fail));
  child.once('exit', () => (exited = true));
  child.unref();
  for (
    const deadline = Date.now() + startLimitMs;
    Date.now() < deadline;
    await Promise.race([sleep(pollMs), failure])
  ) {
    if (exited) return readFileSync(logFile).subarray(logStart).toString().slice(-2000);
    const postmaster = runningPostmaster(cluster);
    if (postmaster?.ready && postmaster.pid === child.pid) return postmaster;
  }
  child.kill('SIGQUIT');
  throw new Error(`PostgreSQL did not become ready within ${startLimitMs / 1000} s; see ${logFile}`);
}

const serverSettings = (port: number, more: readonly string[]): string[] => [
  `port=${port}`,
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=Asia/Shanghai',
  'log_timezone=Asia/Shanghai',
  ...more,
];

function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > logLimitBytes) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? settle(address.port) : fail(new Error('no port'))));
    });
  });
}
