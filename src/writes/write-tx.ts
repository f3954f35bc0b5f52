import type { Tx } from '../platform/database/database.service.js';

/** Whose business an event is: decides which tenants and regulators may read it. */
export interface Tenant {
  readonly facilityId: string | null;
  readonly enterpriseId: string | null;
  readonly divisionCode: string | null;
}

/** Whose a row is: of an enterprise's row with its ids for sure, as the ledger wants them. */
export const tenantOf = <Row extends Tenant>({
  facilityId,
  enterpriseId,
  divisionCode,
}: Row): Pick<Row, keyof Tenant> => ({
  facilityId,
  enterpriseId,
  divisionCode,
});

/** Of what belongs to nobody: the national catalogue, sessions, the queue. */
export const noTenant: Tenant = { facilityId: null, enterpriseId: null, divisionCode: null };

/** One line of the audit trail. `data` carries ids, masses and codes, never personal data. */
export interface AuditEntry {
  readonly subject: string;
  readonly subjectId: string;
  readonly action: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly tenant: Tenant;
  readonly data?: Record<string, unknown>;
}

/** A transaction inside the write envelope. Audit entries and messages are collected and saved with the last statement. */
export interface WriteTx extends Tx {
  /** The transaction's own instant by the database clock: legal instants never come from a process clock. */
  readonly now: Date;
  /** Every write leaves at least one entry; every change of state exactly one, with `from` and `to` (invariant I7). */
  audit(entry: AuditEntry): void;
  /**
   * Statements already under way, of which the answer needs nothing: not waited for until the write ends, they share a
   * round trip with its closing statement and COMMIT, and what they lock is locked for no round trip at all. When one of
   * them fails, the write fails with it.
   */
  atLast(sent: Promise<unknown>): void;
  /** Puts a message into the outbox, to be handed to the subscribers of `topic` after the commit. Payloads carry ids. */
  emit(topic: string, payload: Record<string, unknown>): void;
}
