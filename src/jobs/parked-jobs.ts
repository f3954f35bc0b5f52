import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { QueueDriver } from './queue-driver.js';
import type { FailedJob } from './queue-driver.js';

const batch = 100;
const longestReason = 2_000;

// Work done meanwhile by another delivery has not failed. A message parked before keeps one row, with the newest reason.
const parkSql = `
INSERT INTO parked_job (message_id, handler, topic, payload, reason, attempts)
SELECT $1::uuid, $2::text, $3, $4::jsonb, $5, $6
WHERE NOT EXISTS (SELECT 1 FROM effect WHERE message_id = $1::uuid AND handler = $2::text)
ON CONFLICT (message_id, handler) DO UPDATE
SET reason = excluded.reason, attempts = excluded.attempts, parked_at = excluded.parked_at`;

/**
 * Moves what failed for good from the queue into `parked_job`, where people see it. The row is written before the job
 * leaves the queue, so a crash in between parks it again and loses nothing; a database that was away when the last
 * attempt failed is no loss either, since the sweep comes back.
 */
@Injectable()
export class ParkedJobs {
  private readonly actor = systemActor('parked jobs');

  constructor(
    private readonly database: Database,
    private readonly driver: QueueDriver,
  ) {}

  /** Parks at most 100 failed jobs. Answers whether there may be more. */
  async sweep(): Promise<boolean> {
    const failed = await this.driver.failed(batch);
    for (const job of failed) {
      await this.park(job);
      await job.forget();
    }
    return failed.length === batch;
  }

  private async park({ handler, data, reason, attempts }: FailedJob): Promise<void> {
    if (data === null) return;
    const values = [data.messageId, handler, data.topic, JSON.stringify(data.payload), shorten(reason), attempts];
    await this.database.write(this.actor, (tx) => tx.query(parkSql, values));
  }
}

/** PostgreSQL's text cannot hold U+0000. */
const shorten = (reason: string | undefined): string =>
  (reason ?? 'no reason was given').replaceAll('\u0000', '').slice(0, longestReason);
