import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { pageStart } from '../shared/paging.js';
import type { Actor } from '../shared/roles.js';
import type { AuditEventView, ChangeView } from './audit-event.view.js';

/** Leaves looked at in one step of `changesAfter`, whether the caller may see them or not. */
export const changesWindow = 500;

export interface Changes {
  readonly changes: readonly ChangeView[];
  /** Number of the last leaf looked at: where to go on, also when nothing was visible. */
  readonly upTo: number;
}

/** A place in the audit trail, and when it was given. */
export interface Leaf {
  readonly seq: number;
  readonly at: Date;
}

const numberedSql = `
SELECT EXISTS (SELECT FROM audit_event e JOIN audit_leaf l ON l.event_id = e.id WHERE e.subject_id = $1) AS numbered`;

const newestOfSql = `
SELECT l.seq, encode(l.leaf_hash, 'hex') AS hash FROM audit_event e JOIN audit_leaf l ON l.event_id = e.id
WHERE e.subject_id = $1 ORDER BY e.id DESC LIMIT 1`;

const eventColumns = `
  e.id, to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "occurredAt", e.action,
  e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.from_state AS "from", e.to_state AS "to",
  e.actor_label AS "actorLabel", e.data`;

const timelineSql = `
SELECT ${eventColumns} FROM audit_event e
WHERE e.subject_id = $1 AND ($2::bigint IS NULL OR e.id < $2) ORDER BY e.id DESC LIMIT $3`;

// The end of the window comes first: leaves appear in the order of their numbers, so none can appear inside it later.
const windowSql = 'SELECT least(coalesce(max(seq), -1), $1::bigint + $2::bigint) AS "upTo" FROM audit_leaf';

const leavesSql = `
SELECT l.seq, ${eventColumns} FROM audit_leaf l JOIN audit_event e ON e.id = l.event_id
WHERE l.seq > $1 AND l.seq <= $2 AND e.subject_type = $3 ORDER BY l.seq`;

const changesSql = `
SELECT l.seq, ${eventColumns} FROM audit_leaf l JOIN audit_event e ON e.id = l.event_id
WHERE l.seq > $1 AND l.seq <= $2 ORDER BY l.seq`;

/** Reads of the audit trail. What a caller sees of it is ruled by row-level security alone. */
@Injectable()
export class AuditService {
  constructor(private readonly database: Database) {}

  /** Timeline of one subject, newest first, for the detail route of the module that owns it. */
  async eventsOf(tx: Tx, subjectId: string, { limit, cursor }: PageQuery): Promise<Page<AuditEventView>> {
    const [before] = pageStart(cursor, ['integer']);
    const rows = await tx.query<AuditEventView>(timelineSql, [subjectId, before, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.id],
      (row) => row,
    );
  }

  /** Number of the newest leaf, -1 before the first. */
  head(actor: Actor): Promise<number> {
    return this.database.read(actor, async (tx) => (await this.newestLeaf(tx))?.seq ?? -1);
  }

  /**
   * For followers of the trail: the events about one kind of subject among the next `most` leaves after `seq`, in their order.
   * Leaves appear in the order of their numbers, so a follower that goes on from `upTo` misses none.
   */
  async leavesAfter(tx: Tx, subjectType: string, seq: number, most: number): Promise<Changes> {
    const [row] = await tx.query<{ upTo: number }>(windowSql, [seq, most]);
    const upTo = Math.max(row?.upTo ?? seq, seq);
    if (upTo === seq) return { changes: [], upTo };
    return { changes: await tx.query<ChangeView>(leavesSql, [seq, upTo, subjectType]), upTo };
  }

  /** The newest leaf inside a write or read that rests on it; null before the first. */
  async newestLeaf(tx: Tx): Promise<Leaf | null> {
    const [row] = await tx.query<Leaf>('SELECT seq, sequenced_at AS at FROM audit_leaf ORDER BY seq DESC LIMIT 1');
    return row ?? null;
  }

  /** The newest numbered event of a subject, with its hash in hexadecimal; null before the first. */
  async newestLeafOf(tx: Tx, subjectId: string): Promise<{ seq: number; hash: string } | null> {
    const [row] = await tx.query<{ seq: number; hash: string }>(newestOfSql, [subjectId]);
    return row ?? null;
  }

  /** Whether the first event of a subject is numbered yet, and with it all that was committed well before it. */
  async isNumbered(tx: Tx, subjectId: string): Promise<boolean> {
    const [row] = await tx.query<{ numbered: boolean }>(numberedSql, [subjectId]);
    return row!.numbered;
  }

  /** Events numbered after leaf `seq` which the actor may see; looks at no more than the next 500 leaves. */
  async changesAfter(actor: Actor, seq: number): Promise<Changes> {
    return this.database.read(actor, async (tx) => {
      const [row] = await tx.query<{ upTo: number }>(windowSql, [seq, changesWindow]);
      const upTo = Math.max(row?.upTo ?? seq, seq);
      if (upTo === seq) return { changes: [], upTo };
      return { changes: await tx.query<ChangeView>(changesSql, [seq, upTo]), upTo };
    });
  }
}
