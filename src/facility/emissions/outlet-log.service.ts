import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Facilities } from '../facilities.service.js';
import { ownFacilityId, tenantOf } from '../own-facility.js';
import type { LogCarbonChange, LogEquipment, LogQuery, ReverseLogEntry } from './dto/log.dto.js';
import type { LogEntryView } from './dto/log.view.js';
import {
  carbonTermMissing,
  logEntryNotFound,
  logEntryReversed,
  logInFuture,
  outletClosed,
  outletNotFound,
} from './emission.errors.js';
import { findEntry, insertEntry, listEntries } from './outlet-log.queries.js';
import type { NewEntry } from './outlet-log.queries.js';
import { findOutlet, lockOutlet } from './outlets.queries.js';

const nothing = {
  note: null,
  carbonGrams: null,
  carbonType: null,
  lastsDays: null,
  lastsRunHours: null,
  firstFilling: false,
  reversesId: null,
  reason: null,
} as const;

/** Activated-carbon changes and what the equipment did: written once, taken back with a reason, never changed. */
@Injectable()
export class OutletLog {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
  ) {}

  /** `emission.outlet-not-found` (404), `emission.outlet-closed` (409), `emission.log-in-future` (422). */
  logEquipment(
    actor: Actor,
    request: RequestIdentity,
    outletId: string,
    { event, happenedAt, note = null }: LogEquipment,
  ): Promise<LogEntryView> {
    return this.writes.run(actor, 'outlet-log.equipment', request, (tx) =>
      this.add(tx, outletId, { ...nothing, kind: event, happenedAt: new Date(happenedAt), note }),
    );
  }

  /** Besides the above `emission.carbon-term-missing`, 422. */
  logCarbonChange(
    actor: Actor,
    request: RequestIdentity,
    outletId: string,
    given: LogCarbonChange,
  ): Promise<LogEntryView> {
    return this.writes.run(actor, 'outlet-log.carbon-change', request, (tx) => {
      const happenedAt = new Date(given.happenedAt);
      return this.add(tx, outletId, { ...nothing, ...given, kind: 'carbonChange', happenedAt });
    });
  }

  /** `emission.log-entry-not-found` (404), `emission.log-entry-reversed` (409). */
  reverse(actor: Actor, request: RequestIdentity, id: string, { reason }: ReverseLogEntry): Promise<LogEntryView> {
    return this.writes.run(actor, 'outlet-log.reverse', request, async (tx) => {
      const entry = await findEntry(tx, id, ownFacilityId(actor));
      if (entry === null) throw logEntryNotFound({});
      if (entry.reversesId !== null || entry.reversedById !== null) throw logEntryReversed({});
      const { spent: _, reversedById: __, ...written } = entry;
      return this.save(tx, { ...written, reversesId: id, reason });
    });
  }

  /** A change of carbon that stands; null for every other entry, and for those of other facilities. */
  async carbonChange(tx: Tx, facilityId: string, id: string): Promise<{ readonly happenedAt: Date } | null> {
    const entry = await findEntry(tx, id, facilityId);
    const stands = entry?.kind === 'carbonChange' && entry.reversesId === null && entry.reversedById === null;
    return stands ? entry : null;
  }

  list(actor: Actor, outletId: string, { kind, limit, cursor }: LogQuery): Promise<Page<LogEntryView>> {
    const after = pageStart(cursor, ['instant', 'uuid']);
    return this.database.read(actor, async (tx) => {
      if ((await findOutlet(tx, outletId)) === null) throw outletNotFound({});
      const rows = await listEntries(tx, outletId, kind ?? null, after, limit + 1);
      return pageOf(
        rows,
        limit,
        ({ happenedKey, id }) => [happenedKey, id],
        ({ happenedKey: _, ...row }) => row,
      );
    });
  }

  private async add(
    tx: WriteTx,
    outletId: string,
    entry: Omit<NewEntry, keyof Recorded | 'outletId'>,
  ): Promise<LogEntryView> {
    const outlet = await lockOutlet(tx, outletId, ownFacilityId(tx.actor));
    if (outlet === null) throw outletNotFound({});
    if (outlet.state !== 'inUse') throw outletClosed({});
    if (entry.happenedAt > tx.now) throw logInFuture({}, '/happenedAt');
    if (entry.kind === 'carbonChange') assertCharge(entry);
    return this.save(tx, { ...entry, outletId });
  }

  private async save(tx: WriteTx, entry: Omit<NewEntry, keyof Recorded>): Promise<LogEntryView> {
    const made = { ...entry, id: newId(), recordedAt: tx.now };
    const tenant = tenantOf(await this.facilities.require(tx, ownFacilityId(tx.actor)));
    await insertEntry(tx, { ...made, recordedBy: tx.actor.accountId }, tenant);
    const { id, outletId, kind, reversesId } = made;
    const action = reversesId === null ? 'outlet-log.add' : 'outlet-log.reverse';
    tx.audit({ subject: 'outlet-log', subjectId: id, action, tenant, data: { outletId, kind, reversesId } });
    return { ...made, spent: [], reversedById: null };
  }
}

type Recorded = Pick<NewEntry, 'id' | 'recordedAt' | 'recordedBy'>;

function assertCharge({ lastsDays, lastsRunHours }: Charge): void {
  if (lastsDays === null && lastsRunHours === null) throw carbonTermMissing({}, '/lastsDays');
}

type Charge = Pick<NewEntry, 'lastsDays' | 'lastsRunHours'>;
