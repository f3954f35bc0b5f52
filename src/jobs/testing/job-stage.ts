import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { applicationDataSource } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { noTenant } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { JobRegistry } from '../job-registry.js';
import { JobRunner } from '../job-runner.js';
import { JobsService } from '../jobs.service.js';
import { OutboxRelay } from '../outbox-relay.js';
import { ParkedJobs } from '../parked-jobs.js';
import { QueueDriver } from '../queue-driver.js';
import type { QueuedJob, QueueSettings } from '../queue-driver.js';
import { Retention } from '../retention.js';
import { ScheduleRunner } from '../schedule-runner.js';
import { WorkerRuntime } from '../worker-runtime.js';

export const backends = ['postgresql', ...(process.env.TEST_REDIS_URL ? ['redis' as const] : [])] as const;

/** The queue's settings for one spec: a queue of its own, also where all share one Redis. */
export const queueSettings = (databaseUrl: string, backend: (typeof backends)[number]): QueueSettings => ({
  databaseUrl,
  redisUrl: backend === 'redis' ? process.env.TEST_REDIS_URL : undefined,
  redisPrefix: `spec-${newId()}`,
});

/** A driver that can be told to die around handing jobs to the queue, as a killed relay does. */
export class MortalDriver extends QueueDriver {
  dies: 'never' | 'before' | 'after' = 'never';

  override async add(jobs: readonly QueuedJob[]): Promise<void> {
    if (this.dies === 'before') throw new Error('killed before the queue had the jobs');
    await super.add(jobs);
    if (this.dies === 'after') throw new Error('killed before the commit');
  }
}

/** One process of the cluster, wired by hand as `JobsModule` does. */
export async function startNode(settings: QueueSettings) {
  const source = await new DataSource(applicationDataSource({ url: settings.databaseUrl, poolSize: 8 })).initialize();
  const database = new Database(source);
  const writes = new Writes(database);
  const registry = new JobRegistry();
  const driver = new MortalDriver(settings);
  const relay = new OutboxRelay(database, registry, driver);
  const runner = new JobRunner(registry, writes);
  const parked = new ParkedJobs(database, driver);
  const schedules = new ScheduleRunner(database);
  const retention = new Retention(database);
  const runtime = new WorkerRuntime(database, registry, driver, runner, relay, parked, schedules, retention);
  const service = new JobsService(database, writes, registry, driver);
  const close = async (): Promise<void> => {
    await runtime.stop();
    await driver.close();
    await source.destroy();
  };
  return { database, writes, registry, driver, relay, runner, parked, schedules, retention, runtime, service, close };
}

export type Node = Awaited<ReturnType<typeof startNode>>;

export const actor = systemActor('jobs spec');

/** What a handler of the specs does: an audit event that can be counted. */
export const leaveTrace = (tx: WriteTx, action: string, subjectId: string): void =>
  tx.audit({ subject: 'trace', subjectId, action, tenant: noTenant });

/** Runs a write that leaves its own trace, `spec.write`. */
export const write = (node: Node, work: (tx: WriteTx) => Promise<void> | void): Promise<void> =>
  node.writes.run(actor, 'spec.write', withoutKey, async (tx) => {
    leaveTrace(tx, 'spec.write', newId());
    await work(tx);
  });

/** Subjects of the traces with this action, one entry a trace. */
export const tracesOf = (node: Node, action: string): Promise<string[]> =>
  select<{ id: string }>(node, 'SELECT subject_id AS id FROM audit_event WHERE action = $1', [action]).then((rows) =>
    rows.map((row) => row.id),
  );

export const select = <Row>(node: Node, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  node.database.read(actor, (tx) => tx.query<Row>(sql, parameters));

export async function count(node: Node, sql: string, parameters: unknown[] = []): Promise<number> {
  const [row] = await select<{ n: number }>(node, `SELECT count(*) AS n FROM ${sql}`, parameters);
  return row?.n ?? 0;
}

/** Waits until the condition holds, at most 20 s. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited 20 s in vain');
    await pause(30);
  }
}
