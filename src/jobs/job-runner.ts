import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../shared/roles.js';
import type { WriteTx } from '../writes/write-tx.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { JobRegistry } from './job-registry.js';
import type { Subscription } from './job-registry.js';
import type { JobData } from './queue-driver.js';

/** Does the work of one job, at most once with effect and within its time. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);

  constructor(
    private readonly registry: JobRegistry,
    private readonly writes: Writes,
  ) {}

  /** Throws what the handler throws; the queue then tries again or gives up. `attempt` counts from 1. */
  async run(handler: string, data: JobData, attempt = 1): Promise<void> {
    const subscription = this.registry.subscription(handler);
    if (subscription === undefined) throw new Error(`this version has no job handler ${handler}`);
    try {
      await this.work(subscription, data);
    } catch (error) {
      await this.noteFailure(subscription, data, attempt, error);
      throw error;
    }
  }

  private async work(subscription: Subscription, data: JobData): Promise<void> {
    const handler = subscription.name;
    await this.writes.runEffect(systemActor(`job ${handler}`), data.messageId, handler, async (tx) => {
      await inTime(subscription, tx, data);
      // A crash after a retry was queued can leave the parked row behind: the success takes it away.
      if (data.isRetry)
        await tx.query('DELETE FROM parked_job WHERE message_id = $1 AND handler = $2', [data.messageId, handler]);
    });
    await subscription.options.afterwards?.(data.payload);
  }

  /** The note is a service to people: that it fails as well must not hide why the job did. */
  private async noteFailure(
    { name, options }: Subscription,
    { payload }: JobData,
    attempt: number,
    error: unknown,
  ): Promise<void> {
    const { attempts, backoffMs, onFailure } = options;
    if (onFailure === undefined) return;
    const message = error instanceof Error ? error.message : String(error);
    const pauseMs = attempt >= attempts ? null : backoffMs * 2 ** (attempt - 1);
    try {
      await this.writes.run(systemActor(`job ${name}`), `${name}.failed`, withoutKey, (tx) =>
        onFailure(tx, payload, { message, error, attempt, pauseMs }),
      );
    } catch (second) {
      this.logger.warn({ msg: 'a failure could not be written down', handler: name, err: second });
    }
  }
}

/**
 * When the time is up the transaction is rolled back under the handler. A handler that goes on nevertheless finds its
 * `tx.query` closed; a statement through `tx.manager` that slips in would run without tenant settings, which row-level
 * security refuses.
 */
async function inTime({ name, options, handle }: Subscription, tx: WriteTx, data: JobData): Promise<void> {
  const timeUp = new AbortController();
  const guarded: WriteTx = {
    ...tx,
    query: async (sql, parameters) => {
      timeUp.signal.throwIfAborted();
      return tx.query(sql, parameters);
    },
  };
  const expiry = new Promise<never>((_, reject) => {
    timeUp.signal.addEventListener('abort', () => reject(timeUp.signal.reason as Error));
  });
  const abort = () => timeUp.abort(new Error(`job ${name} took longer than ${options.timeoutMs} ms`));
  const timer = setTimeout(abort, options.timeoutMs);
  try {
    await Promise.race([handle(guarded, data.payload, data.messageId, timeUp.signal), expiry]);
  } finally {
    clearTimeout(timer);
  }
}
