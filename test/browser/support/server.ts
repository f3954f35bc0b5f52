import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../../..');
const logFile = join(root, 'dist', 'browser-tests-server.log');

/** The demo data take a minute on a busy machine. */
const startLimitMs = 240_000;
const stopLimitMs = 20_000;

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

/** In our own process group, so that a signal to the run reaches it and its database as well. */
function launch(dataDirectory: string): ChildProcess {
  const server = spawn(process.execPath, ['--enable-source-maps', '--max-old-space-size=256', 'dist/src/main.js'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      TMPDIR: tmpdir(),
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIRECTORY: resolve(dataDirectory),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const log = createWriteStream(logFile);
  server.stdout?.pipe(log, { end: false });
  server.stderr?.pipe(log, { end: false });
  return server;
}

/** It listens once the demo data are in, and then says where. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((settle, fail) => {
    const failed = (why: string): void => fail(new Error(`the server ${why}; it said what is in ${logFile}`));
    const timer = setTimeout(() => failed(`was not up within ${startLimitMs} ms`), startLimitMs);
    server.once('exit', (code, signal) => failed(`ended with ${code ?? signal} before it was up`));
    createInterface({ input: server.stdout! }).on('line', (line) => {
      const address = /is running: (\S+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      settle(address);
    });
  });
}

/** As Ctrl-C does, so that the database is shut down in order. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((settle) => server.once('exit', () => settle()));
  server.kill('SIGTERM');
  const timer = setTimeout(() => server.kill('SIGKILL'), stopLimitMs);
  await gone;
  clearTimeout(timer);
}
