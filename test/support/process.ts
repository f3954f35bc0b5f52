import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { QueueSettings } from '../../src/jobs/queue-driver.js';
import { compileForNode } from './compile.js';

const startLimitMs = 30_000;

/** A process of the product that a test may kill. */
export interface ProductProcess {
  /** The first line it printed: for the API its address. */
  readonly greeting: string;
  /** kill -9, and waits until the process is gone. */
  kill(): Promise<void>;
}

/**
 * Starts processes of one entry point (relative to the repository) against a database, compiled from the sources as they
 * are: a test must not depend on somebody having built. What they write to stderr is shown when they fail to start.
 */
export class ProcessStarter {
  private readonly script: string;
  private readonly directory = mkdtempSync(join(tmpdir(), 'green-island-process-'));
  private readonly running = new Set<ChildProcess>();

  constructor(
    entry: string,
    private readonly environment: Readonly<Record<string, string>>,
  ) {
    this.script = fileURLToPath(compileForNode(entry));
  }

  /** `clockShiftMs`: how far its clock is ahead (negative: behind). */
  async start({ clockShiftMs = 0 } = {}): Promise<ProductProcess> {
    const shifted = clockShiftMs === 0 ? [] : ['--require', resolve(__dirname, 'shifted-clock.cjs')];
    const child = spawn(process.execPath, [...shifted, this.script], {
      cwd: resolve(__dirname, '../..'),
      env: {
        PATH: process.env.PATH,
        DATA_DIRECTORY: this.directory,
        ...defaults,
        ...this.environment,
        CLOCK_SHIFT_MS: String(clockShiftMs),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.running.add(child);
    const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
    void gone.then(() => this.running.delete(child));
    const greeting = await firstLine(child);
    const kill = async (): Promise<void> => {
      child.kill('SIGKILL');
      await gone;
    };
    return { greeting, kill };
  }

  /** Ends whatever still runs. */
  stop(): void {
    for (const child of this.running) child.kill('SIGKILL');
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** What `worker-process.ts` needs to share the queue of a spec. */
export const workerEnvironment = ({
  databaseUrl,
  redisUrl,
  redisPrefix = '',
}: QueueSettings): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  ...(redisUrl && { REDIS_URL: redisUrl, REDIS_PREFIX: redisPrefix }),
});

const defaults = {
  PORT: '0',
  WORKER: 'off',
  DEMO_DATA: 'never',
  GATEWAY_ADAPTER: 'simulator',
  LOG_LEVEL: 'fatal',
  SECRET_KEY: 'a secret for tests, 32 bytes or more',
};

function firstLine(child: ChildProcess): Promise<string> {
  const complaints: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => void complaints.push(chunk.toString()));
  return new Promise((settle, fail) => {
    const failed = (why: string): void => fail(new Error(`${why}\n${complaints.join('')}`));
    const timer = setTimeout(() => failed(`nothing was heard for ${startLimitMs} ms`), startLimitMs);
    child.once('exit', (code, signal) => failed(`ended with ${code ?? signal} before it was up`));
    createInterface({ input: child.stdout! }).once('line', (line) => {
      clearTimeout(timer);
      settle(line);
    });
  });
}
