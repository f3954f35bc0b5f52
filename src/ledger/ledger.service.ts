import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.service.js';
import { postgresFailure } from '../platform/database/postgres-errors.js';
import { newId } from '../shared/uuid.js';
import type { Tenant, WriteTx } from '../writes/write-tx.js';
import type { LedgerAccount } from './accounts.js';
import type { MassKind, MoveKind } from './accounts.js';
import { countEntries, entryBatches } from './entry-list.queries.js';
import type { EntryFilter, ListedEntry } from './entry-list.types.js';
import { ledgerRefusal } from './ledger.errors.js';
import { balancesBefore, movementsByDay, movementsWithin } from './movements.queries.js';
import type { DayMovement, Movement } from './movements.queries.js';

export type { DayMovement, Movement } from './movements.queries.js';

/** Grams on one account; positive holds, posts or moves in, negative moves out. */
export interface LedgerLine {
  readonly account: LedgerAccount;
  readonly grams: number;
}

/** An account after a transfer. `leftGrams` is null for mass accounts, which have no limit. */
export interface Balance {
  readonly key: string;
  readonly kind: LedgerAccount['kind'];
  readonly scope: string;
  readonly year: number | null;
  readonly limitGrams: number | null;
  readonly pendingGrams: number;
  readonly postedGrams: number;
}

/** What a transfer is about: the booking, manifest or shipment that moves the mass, and whose it is. */
export interface LedgerSubject {
  readonly type: string;
  readonly id: string;
  readonly tenant: Tenant;
}

/**
 * The only way mass and capacity move. Errors of every method: `ledger.permit-quota-reached`, `ledger.category-quota-reached`,
 * `ledger.generator-scope-reached`, `ledger.open-bookings-reached`, `ledger.zone-full`,
 * `ledger.treatment-quota-reached`, `ledger.approval-quota-reached`, `ledger.reservation-resolved`, `ledger.top-up-needed`,
 * `ledger.balance-negative`. Call it last in a write: it locks the facility's hot rows.
 */
@Injectable()
export class Ledger {
  /** Holds the grams on every account or on none. The reservation expires at `expiresAt` by database time, if set. */
  reserve(
    tx: WriteTx,
    reservationId: string,
    subject: LedgerSubject,
    lines: readonly LedgerLine[],
    expiresAt: Date | null,
  ): Promise<Balance[]> {
    return this.call(tx, 'ledger_reserve($1, $2, $3)', [
      transfer(tx, 'reserve', subject, { reservationId }),
      expiresAt,
      asJson(lines),
    ]);
  }

  /** Replaces what an open reservation holds, and when it expires (null: no more), in one transfer. */
  amend(
    tx: WriteTx,
    reservationId: string,
    subject: LedgerSubject,
    lines: readonly LedgerLine[],
    expiresAt: Date | null,
  ): Promise<Balance[]> {
    return this.call(tx, 'ledger_amend($1, $2, $3)', [
      transfer(tx, 'amend', subject, { reservationId }),
      expiresAt,
      asJson(lines),
    ]);
  }

  /** Posts measured grams and releases all the reservation held. More than held on an account needs `topUp`. */
  post(
    tx: WriteTx,
    reservationId: string,
    subject: LedgerSubject,
    measured: readonly LedgerLine[],
    topUp: boolean,
  ): Promise<Balance[]> {
    return this.call(tx, 'ledger_resolve($1, $2, $3, $4)', [
      transfer(tx, 'post', subject, { reservationId }),
      'posted',
      asJson(measured),
      topUp,
    ]);
  }

  /** Cancel, no-show, refusal and expiry: releases all the reservation held. */
  release(tx: WriteTx, reservationId: string, subject: LedgerSubject): Promise<Balance[]> {
    return this.call(tx, 'ledger_resolve($1, $2, $3, $4)', [
      transfer(tx, 'void', subject, { reservationId }),
      'voided',
      '[]',
      false,
    ]);
  }

  /** For a write that will resolve several reservations: locks what they hold on in the ledger's order, once for all. */
  async lock(tx: WriteTx, reservationIds: readonly string[]): Promise<void> {
    await tx.query('SELECT ledger_lock($1)', [reservationIds]);
  }

  /** Moves mass between mass accounts; their grams must sum to zero. Limit accounts (a zone) may be among the lines. */
  move(
    tx: WriteTx,
    kind: MoveKind,
    subject: LedgerSubject,
    lines: readonly LedgerLine[],
    reason?: string,
  ): Promise<Balance[]> {
    return this.call(tx, 'ledger_move($1, $2)', [transfer(tx, kind, subject, { reason }), asJson(lines)]);
  }

  /** An amended permit, zone or setting. `ledger.limit-below-held` when more than the new limit is held. */
  async setLimit(tx: WriteTx, account: LedgerAccount, limitGrams: number): Promise<void> {
    await this.call(tx, 'jsonb_build_array(ledger_set_limit($1, $2))', [JSON.stringify(account), limitGrams]);
  }

  /** Present balances of the accounts that were opened already, under the reader's row-level security. */
  async balances(tx: Tx, keys: readonly string[]): Promise<Map<string, Balance>> {
    const rows = await tx.query<Balance>(`${balanceSql} WHERE key = ANY ($1)`, [keys]);
    return new Map(rows.map((row) => [row.key, row]));
  }

  /** As `balances`, of one account; undefined when it was not opened yet. */
  async balance(tx: Tx, key: string): Promise<Balance | undefined> {
    const [row] = await tx.query<Balance>(`${balanceSql} WHERE key = $1`, [key]);
    return row;
  }

  /** What moved on a facility's accounts of these kinds from an instant until before another one; entries never change. */
  movements(tx: Tx, facilityId: string, kinds: readonly MassKind[], from: Date, until: Date): Promise<Movement[]> {
    return movementsWithin(tx, facilityId, kinds, from, until);
  }

  /** As `movements`, of all scopes together and day by day of Asia/Shanghai. */
  byDay(tx: Tx, facilityId: string, kinds: readonly MassKind[], from: Date, until: Date): Promise<DayMovement[]> {
    return movementsByDay(tx, facilityId, kinds, from, until);
  }

  /** What stood on a facility's accounts of a kind just before an instant, by scope. */
  async standingBefore(tx: Tx, facilityId: string, kind: MassKind, at: Date): Promise<Map<string, number>> {
    const rows = await balancesBefore(tx, facilityId, kind, at);
    return new Map(rows.map(({ scope, grams }) => [scope, grams]));
  }

  /** How many entries `entries` will give. */
  countEntries(tx: Tx, filter: EntryFilter): Promise<number> {
    return countEntries(tx, filter);
  }

  /** What transfers did to accounts, for reports: of each entry the fields named, as texts, in batches to be read in `tx`. */
  entries(
    tx: Tx,
    filter: EntryFilter,
    fields: readonly (keyof ListedEntry)[],
  ): AsyncIterable<readonly (readonly string[])[]> {
    return entryBatches(tx, filter, fields);
  }

  /** What an open reservation holds, line by line: to amend only a part of it, or nothing but its expiry. */
  async held(tx: Tx, reservationId: string): Promise<LedgerLine[]> {
    const rows = await tx.query<LedgerAccount & { grams: number }>(
      `SELECT l.grams, a.key, a.kind, a.lock_rank AS "lockRank", a.facility_id AS "facilityId",
         a.enterprise_id AS "enterpriseId", a.division_code AS "divisionCode", a.year, a.scope,
         a.limit_grams AS "limitGrams", a.may_be_negative AS "mayBeNegative"
       FROM ledger_reservation_line l JOIN ledger_account a ON a.id = l.account_id
       WHERE l.reservation_id = $1 ORDER BY a.lock_rank, a.key`,
      [reservationId],
    );
    return rows.map(({ grams, ...account }) => ({ account, grams }));
  }

  private async call(tx: WriteTx, expression: string, parameters: readonly unknown[]): Promise<Balance[]> {
    try {
      const [row] = await tx.query<{ balances: Balance[] }>(`SELECT ${expression} AS balances`, parameters);
      return row!.balances;
    } catch (error) {
      throw ledgerRefusal(postgresFailure(error)) ?? error;
    }
  }
}

const balanceSql = `
SELECT key, kind, scope, year, limit_grams AS "limitGrams", pending_grams AS "pendingGrams", posted_grams AS "postedGrams"
FROM ledger_account`;

const asJson = (lines: readonly LedgerLine[]): string => JSON.stringify(lines.filter((line) => line.grams !== 0));

interface TransferExtras {
  readonly reservationId?: string | undefined;
  readonly reason?: string | undefined;
}

const transfer = (tx: WriteTx, kind: string, subject: LedgerSubject, extras: TransferExtras): string =>
  JSON.stringify({
    id: newId(),
    kind,
    subjectType: subject.type,
    subjectId: subject.id,
    ...subject.tenant,
    ...extras,
    madeBy: tx.actor.accountId,
  });
