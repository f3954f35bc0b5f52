import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { isConnectionWait } from './postgres-errors.js';

export interface PooledConnection {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
}

/**
 * Who asks again later than this after the first time is told that the database is not to be had. The last attempt may
 * take `connectTimeoutMS` (5 s) more.
 */
const patienceMs = 8_000;
/** Bounds the attempts whatever the clock and the time-out of the pool. */
const mostAttempts = 20;

/**
 * A connection of the pool, to be released with its runner. The pool gives up by a timer of its own whoever waited 5 s,
 * also when the process or the machine stood still meanwhile and a connection is about to be free: then everybody in the
 * queue would be told 503 at once. Nothing was sent yet, so who waited in vain queues once more. A refused or lost
 * connection is no wait, and is told at once.
 */
export async function pooledConnection(source: DataSource): Promise<PooledConnection> {
  const begun = performance.now();
  for (let tries = 1; ; tries += 1) {
    // A runner remembers that it could not connect.
    const runner = source.createQueryRunner();
    try {
      return { runner, client: (await runner.connect()) as PoolClient };
    } catch (error) {
      await runner.release();
      if (!isConnectionWait(error) || tries === mostAttempts || performance.now() - begun > patienceMs) throw error;
      // Connections that were given back meanwhile go to those who wait already.
      await pause(Math.random() * 20);
    }
  }
}
