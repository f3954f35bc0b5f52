import { Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../../shared/roles.js';
import { pooledConnection } from './pooled-connection.js';
import { preparedName } from './prepared.js';
import { SimulatedTime } from './simulated-time.js';
import { tenantSettings, tenantSettingsSql } from './tenancy.js';

/** A transaction with its tenant set. Every read and write of business rows goes through one. */
export interface Tx {
  readonly actor: Actor;
  readonly manager: EntityManager;
  /**
   * Raw SQL for reads whose plan matters. Bind parameters are `$1`, `$2` …; never build SQL from input. Statements begun
   * together (`Promise.all`) share a round trip. Refused once the transaction has ended.
   */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

@Injectable()
export class Database {
  private readonly shared = new AsyncLocalStorage<Tx>();

  constructor(
    private readonly source: DataSource,
    @Optional() private readonly time: SimulatedTime = new SimulatedTime(),
  ) {}

  /** Reads under the actor's row-level security, in one snapshot that cannot write. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const shared = this.shared.getStore();
    if (shared !== undefined && seesTheSame(shared.actor, actor)) return work({ ...shared, actor });
    return this.inTransaction(actor, work, nothingMore, 'START TRANSACTION READ ONLY');
  }

  /**
   * As `read`, with one snapshot for all its statements, for what is read in many steps: a report. `longestMs` bounds each
   * statement, since the first rows of a long list may take longer than a request would wait.
   */
  snapshot<T>(actor: Actor, longestMs: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    const reading = async (tx: Tx): Promise<T> => {
      // All rows will be read, so the plan that has the first ones soonest is not the one to take.
      const settings = `SELECT set_config('statement_timeout', $1, true), set_config('cursor_tuple_fraction', '1', true)`;
      await tx.query(settings, [String(longestMs)]);
      return work(tx);
    };
    return this.inTransaction(
      actor,
      reading,
      nothingMore,
      'START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY',
    );
  }

  /**
   * Reads that `work` begins with the same sight of rows join `tx` instead of opening a transaction each: pages of a list
   * that are fetched one by one all come from one snapshot. Reads with another sight, and writes, go their own way.
   */
  sharing<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    return this.shared.run(tx, work);
  }

  /** For the write envelope alone; everything else writes through `Writes`. `closing` is sent together with COMMIT. */
  write<T>(actor: Actor, work: (tx: Tx) => Promise<T>, closing: Closing<T> = nothingMore): Promise<T> {
    return this.inTransaction(actor, work, closing);
  }

  /**
   * One call of a database function that runs with its owner's rights, in one round trip and outside any tenant. Only for
   * what comes before a tenant is known: finding the caller of a request and counting tries to sign in.
   */
  async call<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const { runner, client } = await pooledConnection(this.source);
    try {
      return await prepared<Row>(client, sql, parameters);
    } finally {
      await runner.release();
    }
  }

  /**
   * Connections are pipelined: START TRANSACTION and the tenant's settings travel with the first statement of `work`, and
   * what `closing` sends travels with COMMIT. A failure in between aborts the transaction on the server, where COMMIT then
   * means ROLLBACK.
   */
  private async inTransaction<T>(
    actor: Actor,
    work: Work<T>,
    closing: Closing<T>,
    start = 'START TRANSACTION',
  ): Promise<T> {
    const { runner, client } = await pooledConnection(this.source);
    const life = { isOver: false };
    try {
      // The runner's own startTransaction waits for the answer before anything else may be sent: a round trip for nothing.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      const tx = transactionOf(runner, client, actor, life);
      const opened = Promise.all([tx.query(start), tx.query(tenantSettingsSql, tenantSettings(actor, this.time.now))]);
      const [result] = await Promise.all([work(tx), opened]);
      await allDone([closing(tx, result), runner.commitTransaction()]);
      return result;
    } finally {
      life.isOver = true;
      await rollBack(runner);
      await runner.release();
    }
  }
}

const seesTheSame = (one: Actor, other: Actor): boolean =>
  tenantSettings(one, null).join('/') === tenantSettings(other, null).join('/');

type Work<T> = (tx: Tx) => Promise<T>;
type Closing<T> = (tx: Tx, result: T) => Promise<void>;

const nothingMore = (): Promise<void> => Promise.resolve();

const transactionOf = (runner: QueryRunner, client: PoolClient, actor: Actor, life: { isOver: boolean }): Tx => ({
  actor,
  manager: runner.manager,
  query: <Row>(text: string, values: readonly unknown[] = []) => {
    // One branch of a Promise.all goes on after another failed: by then the connection may be in somebody else's hands.
    if (life.isOver) return Promise.reject(new Error('a statement came after the end of its transaction'));
    return prepared<Row>(client, text, values);
  },
});

async function prepared<Row>(client: PoolClient, text: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await client.query({ name: preparedName(text), text, values: [...values] });
  return rows as Row[];
}

/**
 * Waits for every one, so that no statement is on its way when the connection goes back to the pool. Throws what the first
 * in order failed with: those sent after it fail because it did.
 */
export async function allDone(promises: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(promises);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/**
 * Ends what was not committed. The cause of the failure is what the caller must see; a rollback on a dead connection has
 * nothing to add to it.
 */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}
