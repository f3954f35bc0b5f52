import { Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, withBackend, Worker } from 'bullmq';
import type { Job, JobsOptions, WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { applicationRole } from '../platform/database/data-source.js';
import { queueName, queueSchema } from '../platform/database/queue-schema.js';
import { RedisRetries } from './redis-retries.js';
import { within } from './within.js';

export interface QueueSettings {
  readonly databaseUrl: string;
  /** Set: the queue lives in Redis. Not set: in schema `bullmq` of the database. */
  readonly redisUrl?: string | undefined;
  /** Separates installations that share one Redis: the first part of every key. */
  readonly redisPrefix?: string;
}

/** What travels through the queue. `isRetry` marks work that a person sent back after it was parked. */
export interface JobData {
  readonly messageId: string;
  readonly topic: string;
  readonly payload: Record<string, unknown>;
  readonly isRetry?: boolean;
}

export interface QueuedJob {
  readonly jobId: string;
  readonly handler: string;
  readonly data: JobData;
  readonly attempts: number;
  readonly backoffMs: number;
}

/** A job whose attempts are used up, or whose workers died too often. */
export interface FailedJob {
  readonly jobId: string;
  readonly handler: string;
  readonly data: JobData | null;
  readonly reason: string;
  readonly attempts: number;
  /** Takes it out of the queue. */
  readonly forget: () => Promise<void>;
}

export interface Consumer {
  /** `attempt` counts from 1. */
  readonly process: (handler: string, data: JobData, attempt: number) => Promise<void>;
  readonly heartbeat: () => Promise<void>;
  readonly onFinalFailure: () => void;
  readonly concurrency: number;
}

type JobPart = Pick<Job<JobData>, 'id' | 'name' | 'data' | 'failedReason' | 'attemptsMade' | 'opts' | 'remove'>;

/** The part of BullMQ's queue in use: the same on both backends, whose own types differ in what we never touch. */
interface QueuePart {
  addBulk(jobs: { name: string; data: JobData; opts: JobsOptions }[]): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; opts: JobsOptions },
  ): Promise<unknown>;
  getFailed(start: number, end: number): Promise<(JobPart | undefined)[]>;
  getJobCounts(...types: ('wait' | 'prioritized' | 'active' | 'delayed')[]): Promise<Record<string, number>>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

interface WorkerPart {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: JobPart | undefined) => void): unknown;
  close(): Promise<void>;
}

const heartbeatName = 'heartbeat';
const postgres = withBackend(createPostgresBackend);

/** Finished jobs stay long enough to recognise a message handed over twice; effect rows remember for longer. */
const retention = {
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 86_400 },
} satisfies JobsOptions;

/**
 * A killed worker's job is taken up after about 11 s with these values, and after 56 s with BullMQ's own. Dying workers
 * are no fault of the job, so it may be found without its worker many times before it counts as failed. A stop cannot cut
 * short the pause after a lost queue (`runRetryDelay`), which would be 15 s.
 */
const recovery = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 50, runRetryDelay: 2_000 };

/** How long a stop waits for running jobs before it lets go of them; the queue then hands them to another worker. */
const stopMs = 20_000;

/** BullMQ on PostgreSQL or on Redis behind one face. Connects at first use, so a process that queues nothing opens nothing. */
export class QueueDriver implements OnApplicationShutdown {
  readonly backend: 'postgresql' | 'redis';
  private readonly logger = new Logger(QueueDriver.name);
  private opened: { queue: QueuePart; redis: Redis | null } | undefined;

  constructor(private readonly settings: QueueSettings) {
    this.backend = settings.redisUrl === undefined ? 'postgresql' : 'redis';
  }

  /** Adds all of them or fails; a job whose id is in the queue already is not added again. */
  async add(jobs: readonly QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue().addBulk(
      jobs.map(({ handler, data, jobId, attempts, backoffMs }) => ({
        name: handler,
        data,
        opts: { ...retention, jobId, attempts, backoff: { type: 'exponential', delay: backoffMs } },
      })),
    );
  }

  /** Keeps one delayed job pending at any time, which also bounds a worker's wait after a lost notification (R11). */
  async ensureHeartbeat(everyMs: number): Promise<void> {
    const template = { name: heartbeatName, opts: { removeOnComplete: true, removeOnFail: true } };
    await this.queue().upsertJobScheduler(heartbeatName, { every: everyMs }, template);
  }

  /** Jobs not yet done: waiting, running, or pausing before their next attempt. The heartbeat's own is one of them. */
  async waiting(): Promise<number> {
    const counts = await this.queue().getJobCounts('wait', 'prioritized', 'active', 'delayed');
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  async failed(limit: number): Promise<FailedJob[]> {
    const jobs = await this.queue().getFailed(0, limit - 1);
    return jobs.filter((job) => job !== undefined).map(toFailedJob);
  }

  /** Starts taking jobs; answers how to stop. */
  consume(consumer: Consumer): () => Promise<void> {
    const options = { ...recovery, concurrency: consumer.concurrency };
    const work = async (job: JobPart): Promise<void> =>
      job.name === heartbeatName ? consumer.heartbeat() : consumer.process(job.name, job.data, job.attemptsMade + 1);
    const retries = new RedisRetries();
    const { worker, redis } = this.createWorker(work, options, retries);
    worker.on('error', (error) => this.logger.warn(`worker: ${error.message}`));
    worker.on('failed', (job) => {
      this.logger.warn(`job ${job?.name} ${job?.id}, attempt ${job?.attemptsMade}: ${job?.failedReason}`);
      if (job === undefined || job.attemptsMade >= (job.opts.attempts ?? 1)) consumer.onFinalFailure();
    });
    return async () => {
      await retries.stop();
      await within(stopMs, worker.close());
      redis?.disconnect();
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    const opened = this.opened;
    this.opened = undefined;
    await opened?.queue.close();
    opened?.redis?.disconnect();
  }

  private get redisPrefix(): string {
    return this.settings.redisPrefix ?? 'green-island';
  }

  private queue(): QueuePart {
    this.opened ??= this.createQueue();
    return this.opened.queue;
  }

  private createQueue(): { queue: QueuePart; redis: Redis | null } {
    // The relay holds row locks while it adds, so a Redis that is away must fail soon instead of queueing commands.
    const redis = this.connectRedis(2, new RedisRetries());
    const queue: QueuePart =
      redis === null
        ? new postgres.Queue<JobData>(queueName, { connection: this.postgresConnection(2) })
        : new Queue<JobData>(queueName, { connection: redis, prefix: this.redisPrefix });
    queue.on('error', (error) => this.logger.warn(`queue: ${error.message}`));
    return { queue, redis };
  }

  private createWorker(
    work: (job: JobPart) => Promise<void>,
    options: Partial<WorkerOptions>,
    retries: RedisRetries,
  ): { worker: WorkerPart; redis: Redis | null } {
    // BullMQ requires null for workers: a blocking command must survive reconnections.
    const redis = this.connectRedis(null, retries);
    if (redis !== null)
      return {
        worker: new Worker<JobData>(queueName, work, { ...options, connection: redis, prefix: this.redisPrefix }),
        redis,
      };
    const connection = this.postgresConnection(3);
    return { worker: new postgres.Worker<JobData>(queueName, work, { ...options, connection }), redis };
  }

  private connectRedis(maxRetriesPerRequest: number | null, retries: RedisRetries): Redis | null {
    if (this.settings.redisUrl === undefined) return null;
    const redis = new Redis(this.settings.redisUrl, { maxRetriesPerRequest, retryStrategy: retries.strategy });
    redis.on('error', (error) => this.logger.warn(`redis: ${error.message}`));
    return redis;
  }

  private postgresConnection(max: number) {
    return {
      connectionString: this.settings.databaseUrl,
      schema: queueSchema,
      skipMigrations: true,
      max,
      connectionTimeoutMillis: 5_000,
      // A peer that is gone without a word answers nothing, not even that the statement took too long. Without a limit of our
      // own such a connection would be taken for busy for ever, and three of them are the whole pool (R11).
      query_timeout: 20_000,
      options: `-c role=${applicationRole} -c statement_timeout=15s -c lock_timeout=5s`,
    };
  }
}

const toFailedJob = (job: JobPart): FailedJob => ({
  jobId: job.id ?? '',
  handler: job.name,
  data: job.name === heartbeatName ? null : job.data,
  reason: job.failedReason,
  attempts: job.attemptsMade,
  forget: () => job.remove(),
});
