import { Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../../shared/roles.js';
import { SimulatedTime } from './simulated-time.js';
import { tenantSettings, tenantSettingsSql } from './tenancy.js';

/** A transaction with its tenant set. Every read and write of business rows goes through one. */
export interface Tx {
  readonly actor: Actor;
  readonly manager: EntityManager;
  /** Raw SQL for reads whose plan matters. Bind parameters are `$1`, `$2` …; never build SQL from input. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

@Injectable()
export class Database {
  constructor(
    private readonly source: DataSource,
    @Optional() private readonly time: SimulatedTime = new SimulatedTime(),
  ) {}

  /** Reads under the actor's row-level security, in one snapshot that cannot write. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inTransaction(actor, work, 'SET TRANSACTION READ ONLY');
  }

  /** For the write envelope alone; everything else writes through `Writes`. */
  write<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inTransaction(actor, work);
  }

  /**
   * One call of a database function that runs with its owner's rights, in one round trip and outside any tenant. Only for
   * what comes before a tenant is known: finding the caller of a request and counting tries to sign in.
   */
  async call<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...parameters]);
  }

  private async inTransaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>, mode?: string): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction();
      if (mode !== undefined) await runner.query(mode);
      await runner.query(tenantSettingsSql, tenantSettings(actor, this.time.now));
      const result = await work(transactionOf(runner, actor));
      await runner.commitTransaction();
      return result;
    } catch (failure) {
      await rollBack(runner);
      throw failure;
    } finally {
      await runner.release();
    }
  }
}

const transactionOf = (runner: QueryRunner, actor: Actor): Tx => ({
  actor,
  manager: runner.manager,
  query: (sql, parameters) => runner.query(sql, parameters === undefined ? undefined : [...parameters]),
});

/** The cause of the failure is what the caller must see; a rollback on a dead connection has nothing to add to it. */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}
