import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { marks } from './marks.js';
import type { Schedule } from './job-registry.js';

// One statement decides, by the database clock, whether the interval is over and whose turn it is.
const claimSql = `
INSERT INTO effect (message_id, handler, done_at) VALUES ($1, $2, clock_timestamp())
ON CONFLICT (message_id, handler) DO UPDATE SET done_at = clock_timestamp()
WHERE effect.done_at <= clock_timestamp() - make_interval(secs => $3::double precision / 1000)
RETURNING 1`;

const renewSql = 'UPDATE effect SET done_at = clock_timestamp() WHERE message_id = $1 AND handler = $2';

/**
 * Recurring work, started by whichever worker process finds it due: a row with the time of the last start is the lease.
 * A long run renews it, so no second one starts beside it; a process that dies leaves it to run out. Plain loops over a
 * row were chosen over the queue's own schedulers: nothing has to be repaired after a queue was emptied, an interval
 * changed or a schedule was dropped, and the clock is the database's.
 */
@Injectable()
export class ScheduleRunner {
  private readonly actor = systemActor('schedules');

  constructor(private readonly database: Database) {}

  /** Runs the schedule if it is due. Answers whether it ran. */
  async runIfDue({ name, everyMs, run }: Schedule): Promise<boolean> {
    const claimed = await this.query(claimSql, [marks.id, marks.schedule(name), everyMs]);
    if (claimed.length === 0) return false;
    const renewal = setInterval(() => void this.renew(name).catch(() => undefined), Math.min(everyMs / 3, 10_000));
    try {
      await run();
    } finally {
      clearInterval(renewal);
      await this.renew(name);
    }
    return true;
  }

  private async renew(name: string): Promise<void> {
    await this.query(renewSql, [marks.id, marks.schedule(name)]);
  }

  private query(sql: string, parameters: readonly unknown[]): Promise<unknown[]> {
    return this.database.write(this.actor, (tx) => tx.query(sql, parameters));
  }
}
