import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { leafContentColumns, leafHash } from './audit-leaf.js';
import type { LeafContent } from './audit-leaf.js';

export const sequencerBatch = 500;

/** The bytes of 'LEAF': no other lock of this database uses this number. */
const lockKey = 0x4c454146;

const takeSql = `
SELECT ${leafContentColumns} FROM audit_pending p JOIN audit_event e ON e.id = p.event_id
ORDER BY p.event_id LIMIT ${sequencerBatch}`;

const appendSql = `
INSERT INTO audit_leaf (seq, event_id, leaf_hash)
SELECT $1::bigint + place - 1, event_id, leaf_hash
FROM unnest($2::bigint[], $3::bytea[]) WITH ORDINALITY AS leaf(event_id, leaf_hash, place)`;

/**
 * Numbers committed events 0, 1, 2 … without a gap, as leaves of the RFC 6962 tree. Events are numbered when they are
 * seen committed: one that commits late gets a later number though its id is lower, since a number once given stays.
 * Every worker process tries; a transaction lock lets one at a time through, and the primary key would refuse two.
 */
@Injectable()
export class AuditSequencer implements OnModuleInit {
  private readonly actor = systemActor('audit sequencer');

  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    const run = async () => (await this.sequenceOnce()) === sequencerBatch;
    this.registry.repeat('audit.sequence', { idleMs: 500 }, run);
  }

  /** One batch of at most 500 events. Answers how many it numbered; 0 also while another process is at it. */
  sequenceOnce(): Promise<number> {
    return this.database.write(this.actor, async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [lockKey]);
      // A statement of its own, so that the next one's snapshot holds all that the former owner of the lock committed.
      return lock?.mine === true ? this.append(tx) : 0;
    });
  }

  private async append(tx: Tx): Promise<number> {
    const events = await tx.query<LeafContent>(takeSql);
    if (events.length === 0) return 0;
    const [head] = await tx.query<{ next: number }>('SELECT coalesce(max(seq) + 1, 0) AS next FROM audit_leaf');
    const ids = events.map((event) => event.id);
    await tx.query(appendSql, [head?.next, ids, events.map(leafHash)]);
    await tx.query('DELETE FROM audit_pending WHERE event_id = ANY($1::bigint[])', [ids]);
    return events.length;
  }
}
