import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { Loop } from './loop.js';
import type { LoopStep } from './loop.js';
import { marks } from './marks.js';
import { OutboxRelay, relayBatch } from './outbox-relay.js';
import { ParkedJobs } from './parked-jobs.js';
import { QueueDriver } from './queue-driver.js';
import { Retention } from './retention.js';
import { ScheduleRunner } from './schedule-runner.js';

/** Jobs run at once per process: each holds a connection of the pool, which requests need as well. */
const concurrency = 4;
const heartbeatMs = 30_000;

/**
 * Everything a worker does: relay, jobs, schedules and steps. Started by `main` (worker inline) or `worker`, never in a
 * process that only serves requests. Any number of worker processes may run beside each other.
 */
@Injectable()
export class WorkerRuntime implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkerRuntime.name);
  private loops: Loop[] = [];
  private stopConsuming: (() => Promise<void>) | undefined;
  private wakeSweep = false;

  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly driver: QueueDriver,
    private readonly runner: JobRunner,
    private readonly relay: OutboxRelay,
    private readonly parked: ParkedJobs,
    private readonly scheduler: ScheduleRunner,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.registry.repeat('jobs.relay', { idleMs: 500 }, async () => (await this.relay.relayOnce()) === relayBatch);
    // Asked for anew each minute, so that a queue which was emptied beats again.
    this.registry.every('jobs.heartbeat', { everyMs: 60_000 }, () => this.driver.ensureHeartbeat(heartbeatMs));
    this.registry.every('jobs.retention', { everyMs: 86_400_000 }, () => this.retention.prune());
    this.registry.every('jobs.park', { everyMs: 30_000 }, async () => void (await this.parked.sweep()));
  }

  start(): void {
    if (this.stopConsuming !== undefined) return;
    this.stopConsuming = this.driver.consume({
      concurrency,
      process: (handler, data, attempt) => this.runner.run(handler, data, attempt),
      heartbeat: () => this.beat(),
      onFinalFailure: () => void (this.wakeSweep = true),
    });
    this.loops = this.steps().map((step) => new Loop(step));
    for (const loop of this.loops) loop.start();
  }

  /** Ends what is under way; what is still queued stays for another process or the next start. */
  async stop(): Promise<void> {
    const stopConsuming = this.stopConsuming;
    if (stopConsuming === undefined) return;
    await Promise.all([stopConsuming(), ...this.loops.map((loop) => loop.stop())]);
    this.loops = [];
    this.stopConsuming = undefined;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private steps(): LoopStep[] {
    const steps = this.registry.steps().map((step) => ({ ...step, onError: this.report(step.name) }));
    const schedules = this.registry.schedules().map((schedule) => ({
      // Often enough to start in time, seldom enough to cost nothing.
      idleMs: Math.min(Math.max(schedule.everyMs / 4, 250), 60_000),
      run: async () => {
        await this.scheduler.runIfDue(schedule);
        return false;
      },
      onError: this.report(schedule.name),
    }));
    return [...steps, ...schedules, { idleMs: 500, run: () => this.sweepIfWoken(), onError: this.report('jobs.park') }];
  }

  /** A failure is parked at once; the schedule covers what a crash or a database that was away left behind. */
  private async sweepIfWoken(): Promise<boolean> {
    if (!this.wakeSweep) return false;
    this.wakeSweep = false;
    return this.parked.sweep();
  }

  private async beat(): Promise<void> {
    const sql = `INSERT INTO effect (message_id, handler, done_at) VALUES ($1, $2, clock_timestamp())
      ON CONFLICT (message_id, handler) DO UPDATE SET done_at = excluded.done_at`;
    await this.database.write(systemActor('heartbeat'), (tx) => tx.query(sql, [marks.id, marks.heartbeat]));
  }

  private report(name: string): (error: unknown) => void {
    return (error) =>
      this.logger.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
