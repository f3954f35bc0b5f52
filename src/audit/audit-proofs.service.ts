import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Actor } from '../shared/roles.js';
import { leafContentColumns, leafHash, leafText } from './audit-leaf.js';
import type { LeafContent } from './audit-leaf.js';
import type { AuditTrailView, LeafProofView, LeafView, SubjectProofView } from './audit-proof.view.js';
import { leafNotFound } from './audit.errors.js';

/** Events of one record that are checked at a time: a busy zone or round has a few hundred. */
const mostChecked = 2_000;

type LeafRow = LeafContent & { readonly seq: number; readonly at: Date; readonly hash: string };

const leafColumns = `l.seq, l.sequenced_at AS at, encode(l.leaf_hash, 'hex') AS hash`;
const newestSql = `SELECT ${leafColumns} FROM audit_leaf l ORDER BY l.seq DESC LIMIT 1`;
const proofsSql = `SELECT ${leafColumns}, ${leafContentColumns} FROM audit_leaf l JOIN audit_event e ON e.id = l.event_id`;

/**
 * Checks the trail against itself: each event's hash was put down when it was numbered, and is worked out anew from what
 * stands in the table now. Who compares with a hash on paper, or kept elsewhere, need not believe the table either.
 */
@Injectable()
export class AuditProofs {
  constructor(private readonly database: Database) {}

  /** How far the trail goes. */
  trail(actor: Actor): Promise<AuditTrailView> {
    return this.database.read(actor, async (tx) => {
      const [row] = await tx.query<LeafRow>(newestSql);
      return row === undefined ? { leaves: 0, newest: null } : { leaves: row.seq + 1, newest: toLeaf(row) };
    });
  }

  /** `audit.leaf-not-found`, 404. */
  leaf(actor: Actor, seq: number): Promise<LeafProofView> {
    return this.database.read(actor, async (tx) => {
      const [row] = await tx.query<LeafRow>(`${proofsSql} WHERE l.seq = $1`, [seq]);
      if (row === undefined) throw leafNotFound({}, '/seq');
      const recomputed = recompute(row);
      const intact = recomputed === row.hash;
      return { ...toLeaf(row), recomputed, intact, content: leafText(row), event: toEvent(row) };
    });
  }

  /** The events of a record which the caller may see; of a record of somebody else none. */
  subject(actor: Actor, id: string): Promise<SubjectProofView> {
    return this.database.read(actor, async (tx) => {
      const rows = await newestOf(tx, id);
      const altered = rows.filter((row) => recompute(row) !== row.hash).map(({ seq }) => seq);
      const newest = rows[0] === undefined ? null : toLeaf(rows[0]);
      return { checked: rows.length, intact: rows.length > 0 && altered.length === 0, altered, newest };
    });
  }
}

const newestOf = (tx: Tx, subjectId: string): Promise<LeafRow[]> =>
  tx.query<LeafRow>(`${proofsSql} WHERE e.subject_id = $1 ORDER BY e.id DESC LIMIT $2`, [subjectId, mostChecked]);

const recompute = (row: LeafRow): string => leafHash(row).toString('hex');

const toLeaf = ({ seq, at, hash }: LeafRow): LeafView => ({ seq, at: at.toISOString(), hash });

const toEvent = (row: LeafRow): LeafProofView['event'] => ({
  id: row.id,
  occurredAt: row.occurredAt,
  action: row.action,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  from: row.fromState,
  to: row.toState,
  actorLabel: row.actorLabel,
  data: row.data,
});
