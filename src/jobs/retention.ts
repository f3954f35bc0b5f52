import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { marks } from './marks.js';

export const retentionBatch = 1_000;
/** A day's pruning stops here and goes on the next day: a bound on every loop. */
const mostBatches = 10_000;

/**
 * What is forgotten, and when. An effect outlives every delivery of its message (failed jobs stay 7 days in the queue;
 * what is parked keeps its message id, and its effect does not exist yet); a request key outlives every honest retry.
 */
const prunings = [
  `DELETE FROM outbox WHERE ctid = ANY(ARRAY(SELECT ctid FROM outbox
     WHERE relayed_at < now() - interval '14 days' LIMIT ${retentionBatch})) RETURNING 1`,
  `DELETE FROM request_key WHERE ctid = ANY(ARRAY(SELECT ctid FROM request_key
     WHERE created_at < now() - interval '7 days' LIMIT ${retentionBatch})) RETURNING 1`,
  `DELETE FROM effect WHERE ctid = ANY(ARRAY(SELECT ctid FROM effect
     WHERE done_at < now() - interval '30 days' AND message_id <> '${marks.id}' LIMIT ${retentionBatch})) RETURNING 1`,
];

@Injectable()
export class Retention {
  private readonly actor = systemActor('retention');

  constructor(private readonly database: Database) {}

  /** Deletes in batches of 1,000 rows, each in its own transaction, so that nobody waits for it. */
  async prune(): Promise<void> {
    for (const sql of prunings) {
      let batches = 0;
      while ((await this.deleteBatch(sql)) === retentionBatch && batches < mostBatches) batches += 1;
    }
  }

  private async deleteBatch(sql: string): Promise<number> {
    const deleted = await this.database.write(this.actor, (tx) => tx.query(sql));
    return deleted.length;
  }
}
