import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.service.js';
import { systemActor } from '../../../shared/roles.js';

/** Seconds for which an export belongs to the worker that took it, counted anew each second while it works. */
export const leaseSeconds = 30;

/** The right of one attempt: valid until the export is cancelled, or the lease ran out and another attempt took it. */
export interface Lease {
  readonly id: string;
  readonly fence: number;
}

export interface Progress {
  readonly rows: number;
  readonly estimated: number | null;
}

export interface Chunk {
  readonly position: number;
  readonly deflated: boolean;
  readonly content: Buffer;
}

const held = `id = $1 AND fence = $2 AND state = 'running'`;

const beatSql = `
UPDATE report_export SET lease_until = app_now() + interval '${leaseSeconds} seconds', rows_done = $3, rows_estimated = $4,
  estimated_end_at = CASE WHEN $3::bigint > 0 AND $4::bigint > $3::bigint
    THEN app_now() + (app_now() - started_at) * (($4::bigint - $3::bigint) / $3::float8) END
WHERE ${held} RETURNING id`;

// Lost with the server it would be made again; what counts as ready waits for the disk, and for all that came before.
const lazySql = `SELECT set_config('synchronous_commit', 'off', true)`;

const addSql = `
INSERT INTO report_chunk (export_id, fence, position, deflated, content)
SELECT $1, $2, $3, $4, $5 WHERE EXISTS (SELECT FROM report_export WHERE ${held}) RETURNING position`;

const dropSql = `
DELETE FROM report_chunk WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM report_chunk WHERE export_id = $1 AND fence < $2 LIMIT $3)) RETURNING position`;

const sweptSql = `
UPDATE report_export SET swept_at = app_now() WHERE id = $1 AND state IN ('failed', 'cancelled', 'expired')`;

/** Chunks deleted in one transaction: some megabytes. */
export const droppedAtOnce = 50;
const anyFence = 2_147_483_647;

/**
 * Short writes while a file is made and when it goes: pieces, and how far it is. They change neither state nor record, so
 * they stand outside the envelope and leave no event.
 */
@Injectable()
export class ExportWork {
  private readonly actor = systemActor('reports');

  constructor(private readonly database: Database) {}

  /** Says how far it is and keeps the lease. False: it is no longer ours. */
  async beat({ id, fence }: Lease, { rows, estimated }: Progress): Promise<boolean> {
    const parameters = [id, fence, rows, estimated];
    const found = await this.database.write(this.actor, (tx) => tx.query(beatSql, parameters));
    return found.length === 1;
  }

  /** False: it is no longer ours, and nothing was added. */
  async add({ id, fence }: Lease, { position, deflated, content }: Chunk): Promise<boolean> {
    const added = await this.database.write(this.actor, async (tx) => {
      const [, rows] = await Promise.all([
        tx.query(lazySql),
        tx.query(addSql, [id, fence, position, deflated, content]),
      ]);
      return rows;
    });
    return added.length === 1;
  }

  /** Deletes what earlier attempts left, in batches. */
  dropBefore({ id, fence }: Lease): Promise<void> {
    return this.drop(id, fence);
  }

  /** Deletes all chunks of an export whose file nobody will have, and notes that there are none. */
  async sweep(id: string): Promise<void> {
    await this.drop(id, anyFence);
    await this.database.write(this.actor, (tx) => tx.query(sweptSql, [id]));
  }

  private async drop(id: string, fence: number): Promise<void> {
    for (let dropped = droppedAtOnce; dropped === droppedAtOnce;) {
      const gone = await this.database.write(this.actor, (tx) => tx.query(dropSql, [id, fence, droppedAtOnce]));
      dropped = gone.length;
    }
  }
}
