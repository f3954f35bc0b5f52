import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../..');
const logFile = join(root, 'dist', 'browser-tests-server.log');

/** The demo data take a minute on a busy machine. */
const startLimitMs = 240_000;
const stopLimitMs = 20_000;
const pollMs = 100;

/**
 * Starts the built product with its demo data, as `npm start` does but without the developer's .env, on a free port and
 * an empty directory. Answers how to stop it. `BASE_URL` names a server that runs already: it is used and left alone.
 * `BROWSER_DATA` names a directory to keep the data in: a later run finds them and starts in seconds.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.BASE_URL) return () => Promise.resolve();
  const kept = process.env.BROWSER_DATA;
  const directory = kept ?? mkdtempSync(join(tmpdir(), 'green-island-browser-'));
  const removeData = (): void => {
    if (kept === undefined) rmSync(directory, { recursive: true, force: true });
  };
  const server = launch(directory);
  try {
    process.env.BASE_URL = await addressOf(server);
  } catch (error) {
    await stop(server);
    removeData();
    throw error;
  }
  return async () => {
    await stop(server);
    removeData();
  };
}

/**
 * In our own process group, so that a signal to the run reaches it and its database as well. It writes to a file: a pipe
 * would break with us, and its log would try to write the rest for ever.
 */
function launch(dataDirectory: string): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const server = spawn(process.execPath, ['--max-old-space-size=256', 'dist/src/main.js'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      TMPDIR: tmpdir(),
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIRECTORY: resolve(dataDirectory),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  // A run that is cut short while it waits for the server does not come back to stop it.
  process.once('exit', () => server.kill('SIGTERM'));
  return server;
}

/** It listens once the demo data are in, and then says where. */
async function addressOf(server: ChildProcess): Promise<string> {
  for (const deadline = Date.now() + startLimitMs; Date.now() < deadline; await sleep(pollMs)) {
    const said = readFileSync(logFile, 'utf8');
    const address = /is running: (\S+)/.exec(said)?.[1];
    if (address !== undefined) return address;
    if (hasEnded(server)) throw new Error(`the server ended before it was up:\n${said}`);
  }
  throw new Error(`the server was not up within ${startLimitMs} ms; what it said is in ${logFile}`);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** As Ctrl-C does, so that the database is shut down in order. */
async function stop(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const gone = new Promise<void>((settle) => server.once('exit', () => settle()));
  server.kill('SIGTERM');
  const timer = setTimeout(() => server.kill('SIGKILL'), stopLimitMs);
  await gone;
  clearTimeout(timer);
}
