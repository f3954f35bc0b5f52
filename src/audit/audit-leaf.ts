import { createHash } from 'node:crypto';
import { canonicalJson } from '../shared/canonical-json.js';

/** All columns of `audit_event`: what a leaf commits to. Nothing of it may change, nor its names, or old leaves fail. */
export interface LeafContent {
  readonly id: number;
  /** UTC in ISO 8601 with six decimals, as PostgreSQL keeps it. */
  readonly occurredAt: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly actorId: string;
  readonly actorLabel: string;
  readonly facilityId: string | null;
  readonly enterpriseId: string | null;
  readonly divisionCode: string | null;
  readonly data: Record<string, unknown>;
}

/** How a row of `audit_event e` becomes `LeafContent`, for every reader that builds or verifies leaves. */
export const leafContentColumns = `
  e.id, to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "occurredAt", e.action,
  e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.from_state AS "fromState", e.to_state AS "toState",
  e.actor_id AS "actorId", e.actor_label AS "actorLabel", e.facility_id AS "facilityId",
  e.enterprise_id AS "enterpriseId", e.division_code AS "divisionCode", e.data`;

/** RFC 6962 §2.1: the prefix keeps a leaf from being passed off as an inner node. */
const leafPrefix = Uint8Array.of(0);

/** Canonical JSON of the content. */
export const leafText = (content: LeafContent): string => canonicalJson(contentOf(content));

/** SHA-256(0x00 ‖ text of the content in UTF-8), 32 bytes. */
export const leafHash = (content: LeafContent): Buffer =>
  createHash('sha256').update(leafPrefix).update(leafText(content), 'utf8').digest();

/** Named one by one, so that a column somebody adds to a query does not silently change the hashes. */
const contentOf = (content: LeafContent): LeafContent => ({
  id: content.id,
  occurredAt: content.occurredAt,
  action: content.action,
  subjectType: content.subjectType,
  subjectId: content.subjectId,
  fromState: content.fromState,
  toState: content.toState,
  actorId: content.actorId,
  actorLabel: content.actorLabel,
  facilityId: content.facilityId,
  enterpriseId: content.enterpriseId,
  divisionCode: content.divisionCode,
  data: content.data,
});
