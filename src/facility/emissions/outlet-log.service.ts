import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { parseContainerCode } from '../../shared/container-code.js';
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
  containerCodeWrong,
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

/** Waste code of spent activated carbon (国家危险废物名录 HW49). */
const spentCarbonCode = '900-039-49';

const nothing = {
  note: null,
  carbonGrams: null,
  carbonType: null,
  lastsDays: null,
  lastsRunHours: null,
  spentContainerCode: null,
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

  /** Besides the above `emission.carbon-term-missing` and `emission.container-code-wrong`, 422. */
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
      return this.save(tx, { ...entry, reversesId: id, reason });
    });
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
    return { ...made, reversedById: null };
  }
}

type Recorded = Pick<NewEntry, 'id' | 'recordedAt' | 'recordedBy'>;

function assertCharge({ lastsDays, lastsRunHours, spentContainerCode }: Charge): void {
  if (lastsDays === null && lastsRunHours === null) throw carbonTermMissing({}, '/lastsDays');
  if (spentContainerCode !== null && parseContainerCode(spentContainerCode)?.wasteCode !== spentCarbonCode)
    throw containerCodeWrong({}, '/spentContainerCode');
}

type Charge = Pick<NewEntry, 'lastsDays' | 'lastsRunHours' | 'spentContainerCode'>;
