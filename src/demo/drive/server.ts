import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { programPath } from '../../platform/config/process-environment.js';

export interface DrivenServer {
  readonly address: string;
  /** Stops the server and checks the invariants in what it leaves; answers whether all hold. Removes its data. */
  finish(): Promise<boolean>;
}

/** Making half a year of data takes its time on a small machine. */
const startMs = 300_000;
const stopMs = 30_000;

/** A server of its own on a free port with data of its own, which are gone afterwards. */
export async function startServer(): Promise<DrivenServer> {
  const directory = await mkdtemp(join(tmpdir(), 'green-island-drive-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  // Nothing is inherited but the path: the drive must not touch the database that somebody's environment names.
  const env = {
    PATH: programPath(),
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIRECTORY: directory,
    DEMO_DATA: 'auto',
    WORKER: 'inline',
    GATEWAY_ADAPTER: 'simulator',
    LOG_LEVEL: 'error',
  };
  const server = spawn(process.execPath, ['dist/src/main.js'], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const finish = async (): Promise<boolean> => {
    try {
      await stop(server);
      const { status } = spawnSync(process.execPath, ['dist/src/cli.js', 'invariants'], { env, stdio: 'inherit' });
      return status === 0;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  };
  // Ctrl-C reaches the server as well; what it leaves is ours to remove.
  process.once('SIGINT', () => void finish().finally(() => process.exit(1)));
  try {
    await ready(server, address);
  } catch (error) {
    await stop(server);
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
  return { address, finish };
}

async function ready(server: ChildProcess, address: string): Promise<void> {
  for (const deadline = Date.now() + startMs; Date.now() < deadline; await pause(250)) {
    if (server.exitCode !== null) throw new Error('服务未能启动，见上文。The server did not start; see above.');
    const response = await fetch(`${address}/health/ready`).catch(() => null);
    if (response?.ok) return;
  }
  throw new Error('服务五分钟内未就绪。The server was not ready within five minutes.');
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const killer = setTimeout(() => server.kill('SIGKILL'), stopMs);
  await ended;
  clearTimeout(killer);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const bound = probe.address();
  probe.close();
  await once(probe, 'close');
  if (bound === null || typeof bound === 'string') throw new Error('no port was given');
  return bound.port;
}
