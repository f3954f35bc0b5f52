import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { pageStart } from '../shared/paging.js';
import { asSystem, systemActor } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { JobRegistry } from './job-registry.js';
import { parkedJobNotFound } from './jobs.errors.js';
import { marks } from './marks.js';
import type { ParkedJobView, RetriedJobView } from './parked-job.view.js';
import { QueueDriver } from './queue-driver.js';
import type { Payload } from './topics.js';
import { within } from './within.js';
import { noTenant } from '../writes/write-tx.js';

export interface QueueHealth {
  readonly backend: 'postgresql' | 'redis';
  /** By the database clock; null before the first beat. A worker that runs beats every 30 s. */
  readonly lastHeartbeatAt: Date | null;
  readonly heartbeatAgeMs: number | null;
  /** Messages not handed over yet, and the age of the oldest. */
  readonly outboxWaiting: number;
  readonly outboxOldestMs: number;
  /** Jobs not done; null while the queue does not answer. */
  readonly waiting: number | null;
  readonly parked: number;
  /** This process's clock minus the database's; more than 5 s is an alarm, as BullMQ goes by process clocks. */
  readonly clockSkewMs: number;
}

interface HealthRow {
  now: Date;
  heartbeat_at: Date | null;
  heartbeat_age_ms: number | null;
  outbox_waiting: number;
  outbox_oldest_ms: number;
  parked: number;
}

// Counting stops at 10,000: what is asked often must cost the same whatever went wrong.
const healthSql = `
SELECT clock_timestamp() AS now, beat.done_at AS heartbeat_at,
  (extract(epoch FROM clock_timestamp() - beat.done_at) * 1000)::bigint AS heartbeat_age_ms,
  (SELECT count(*) FROM (SELECT 1 FROM outbox WHERE relayed_at IS NULL LIMIT 10000) o) AS outbox_waiting,
  coalesce((extract(epoch FROM clock_timestamp() -
    (SELECT min(created_at) FROM outbox WHERE relayed_at IS NULL)) * 1000)::bigint, 0) AS outbox_oldest_ms,
  (SELECT count(*) FROM (SELECT 1 FROM parked_job LIMIT 10000) p) AS parked
FROM (SELECT 1) one LEFT JOIN effect beat ON beat.message_id = $1 AND beat.handler = $2`;

const listSql = `
SELECT message_id AS "messageId", handler, topic, reason, attempts,
  to_char(parked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "parkedAt"
FROM parked_job
WHERE $1::timestamptz IS NULL OR (parked_at, message_id, handler) < ($1::timestamptz, $2::uuid, $3::text)
ORDER BY parked_at DESC, message_id DESC, handler DESC LIMIT $4`;

interface ParkedRow {
  readonly topic: string;
  readonly payload: Payload;
}

const queueAnswerMs = 3_000;

/** The state of the queue, and the work in it that failed for good. Who may see and retry it is for the routes to say. */
@Injectable()
export class JobsService {
  private readonly logger = new Logger(JobsService.name);
  private readonly actor = systemActor('jobs');

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly registry: JobRegistry,
    private readonly driver: QueueDriver,
  ) {}

  async health(): Promise<QueueHealth> {
    const waiting = await this.waiting();
    const asked = Date.now();
    const [row] = await this.database.read(this.actor, (tx) =>
      tx.query<HealthRow>(healthSql, [marks.id, marks.heartbeat]),
    );
    if (row === undefined) throw new Error('the health query answers one row');
    return {
      backend: this.driver.backend,
      lastHeartbeatAt: row.heartbeat_at,
      heartbeatAgeMs: row.heartbeat_age_ms,
      outboxWaiting: row.outbox_waiting,
      outboxOldestMs: row.outbox_oldest_ms,
      waiting,
      parked: row.parked,
      clockSkewMs: skewMs(asked, row.now.getTime(), Date.now()),
    };
  }

  /** Newest first. */
  async listParked({ limit, cursor }: PageQuery): Promise<Page<ParkedJobView>> {
    const after = pageStart(cursor, ['instant', 'uuid', 'text']);
    const rows = await this.database.read(this.actor, (tx) => tx.query<ParkedJobView>(listSql, [...after, limit + 1]));
    const keyOf = (row: ParkedJobView) => [row.parkedAt, row.messageId, row.handler];
    return pageOf(rows, limit, keyOf, (row) => row);
  }

  /**
   * Sends parked work back to the queue with all its attempts. Harmless when repeated: an effect happens once.
   * Errors: `job.parked-not-found`, 404 – also for a handler which this version no longer has.
   */
  async retryParked(
    actor: Actor,
    request: RequestIdentity,
    messageId: string,
    handler: string,
  ): Promise<RetriedJobView> {
    const options = this.registry.subscription(handler)?.options;
    if (options === undefined) throw parkedJobNotFound({});
    return this.writes.run(asSystem(actor), 'job.retry', request, async (tx) => {
      const key = [messageId, handler];
      const rows = await tx.query<ParkedRow>(
        'SELECT topic, payload FROM parked_job WHERE message_id = $1 AND handler = $2 FOR UPDATE',
        key,
      );
      const row = rows[0];
      if (row === undefined) throw parkedJobNotFound({});
      // A new id, since the queue may remember the failed job under the old one and would ignore this one.
      const jobId = `${messageId}.${handler}.${newId()}`;
      const data = { messageId, topic: row.topic, payload: row.payload, isRetry: true };
      await this.driver.add([{ jobId, handler, data, attempts: options.attempts, backoffMs: options.backoffMs }]);
      await tx.query('DELETE FROM parked_job WHERE message_id = $1 AND handler = $2', key);
      tx.audit({ subject: 'job', subjectId: messageId, action: 'job.retry', tenant: noTenant, data: { handler } });
      return { messageId, handler };
    });
  }

  private async waiting(): Promise<number | null> {
    let count: number | null = null;
    const counting = this.driver.waiting().then((answer) => void (count = answer));
    try {
      return (await within(queueAnswerMs, counting)) ? count : null;
    } catch (error) {
      this.logger.warn(`the queue does not answer: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
}

/** The database's answer was made somewhere between the question and its arrival: only what lies outside is skew. */
function skewMs(askedAt: number, databaseNow: number, answeredAt: number): number {
  if (databaseNow < askedAt) return askedAt - databaseNow;
  return databaseNow > answeredAt ? answeredAt - databaseNow : 0;
}
