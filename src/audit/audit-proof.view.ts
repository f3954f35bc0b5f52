import { ApiProperty } from '@nestjs/swagger';
import { AuditEventView } from './audit-event.view.js';

/** A place in the audit trail with what was put down for it. */
export class LeafView {
  /** From 0, without a gap over all tenants. */
  seq!: number;
  /** ISO 8601: when it was numbered, by the server's clock. */
  at!: string;
  /** SHA-256 in 64 hexadecimal digits, as it was put down then. */
  hash!: string;
}

export class AuditTrailView {
  /** Events numbered so far, over all tenants. */
  leaves!: number;
  @ApiProperty({ type: LeafView, nullable: true })
  newest!: LeafView | null;
}

/** One event, checked now against the hash that was put down for it. */
export class LeafProofView extends LeafView {
  /** Of the event as it stands now. */
  recomputed!: string;
  intact!: boolean;
  /** What is hashed, behind one byte 0: `(printf '\0'; cat content.json) | sha256sum` gives the hash. */
  content!: string;
  @ApiProperty({ type: AuditEventView })
  event!: AuditEventView;
}

/** All numbered events of one record, checked now. */
export class SubjectProofView {
  /** Events checked, the newest 2,000 at most. */
  checked!: number;
  /** Every one of them is as it was put down; with none there is nothing to say, and it is not. */
  intact!: boolean;
  /** Numbers of those that are not. */
  altered!: number[];
  @ApiProperty({ type: LeafView, nullable: true })
  newest!: LeafView | null;
}
