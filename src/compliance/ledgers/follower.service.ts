import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { ChangeView } from '../../audit/audit-event.view.js';
import { Database } from '../../platform/database/database.service.js';
import { grouped } from '../../shared/grouped.js';
import { systemActor } from '../../shared/roles.js';
import type { TransferReceiver } from '../../transfers/transfers.service.js';
import { withoutKey } from '../../writes/request-identity.js';
import { noTenant } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import {
  batchNumbers,
  cursorOf,
  insertRecords,
  lastRecorded,
  lockCursor,
  moveCursor,
  takeSerials,
} from './follower.queries.js';
import type { NewRecord } from './follower.queries.js';
import type { ContainerFact, Draft } from './ledger.types.js';
import { LedgerWorlds } from './ledger-worlds.js';
import { dayOf, Naming } from './naming.js';
import type { Named } from './naming.js';
import { keyOf, numbersFor, recordingTimes, seriesOf, unitIdOf } from './numbering.rules.js';
import { enteredActions, recordsOf } from './projection.rules.js';

/** Leaves looked at in one write. */
export const followedAtOnce = 2_000;

/** The subject of its own entries in the trail: there is one follower. */
const followerId = '0190b6f0-4300-7000-8000-000000000001';

/**
 * Enters the statutory ledgers from the audit trail, leaf after leaf. The trail has no gap and its order is that of the
 * commits, so nothing is missed or entered twice: records, serials and the cursor move in one transaction. Every worker
 * process tries; the cursor's row lets one at a time through.
 */
@Injectable()
export class StatutoryFollower {
  private readonly actor = systemActor('statutory ledgers');
  /** Leaves after the cursor that this process saw to be of no concern: looked at once and not every second. */
  private seen = -1;

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly worlds: LedgerWorlds,
    private readonly naming: Naming,
  ) {}

  /** One batch of at most `most` leaves. Answers whether there may be more at once. */
  async follow(most: number = followedAtOnce): Promise<boolean> {
    const { upTo, isIdle, isFull } = await this.database.read(this.actor, async (tx) => {
      const from = Math.max(this.seen, await cursorOf(tx));
      const next = await this.audits.leavesAfter(tx, 'container', from, most);
      const concerns = next.changes.some(({ action }) => enteredActions.has(shortOf(action)));
      return { upTo: next.upTo, isIdle: !concerns, isFull: next.upTo - from === most };
    });
    if (isIdle) {
      this.seen = upTo;
      return isFull;
    }
    return this.writes.run(this.actor, 'statutory-ledger.follow', withoutKey, (tx) => this.enter(tx, most));
  }

  /** All that is numbered by now. */
  async catchUp(most: number = followedAtOnce): Promise<void> {
    while (await this.follow(most));
  }

  private async enter(tx: WriteTx, most: number): Promise<boolean> {
    const cursor = await lockCursor(tx);
    const from = cursor === null ? null : Math.max(this.seen, cursor);
    const next = from === null ? null : await this.audits.leavesAfter(tx, 'container', from, most);
    const facts = (next?.changes ?? []).map(factOf).filter(({ action }) => enteredActions.has(action));
    const records = facts.length === 0 ? [] : await this.write(tx, facts);
    if (next !== null) await moveCursor(tx, next.upTo);
    tx.audit({
      subject: 'statutoryLedger',
      subjectId: followerId,
      action: 'statutory-ledger.follow',
      tenant: noTenant,
      data: { fromLeaf: from, toLeaf: next?.upTo ?? null, records: records.length },
    });
    return next !== null && next.upTo - from! === most;
  }

  private async write(tx: WriteTx, facts: readonly ContainerFact[]): Promise<NewRecord[]> {
    const { world, receivers } = await this.worlds.around(tx, facts);
    const records = await this.complete(tx, recordsOf(world, facts), receivers);
    if (records.length > 0) await insertRecords(tx, records);
    return records;
  }

  /** Names, batch numbers and instants of recording. */
  private async complete(
    tx: WriteTx,
    drafts: readonly Draft[],
    receivers: ReadonlyMap<string, TransferReceiver>,
  ): Promise<NewRecord[]> {
    const names = await this.naming.namesFor(tx, drafts, receivers);
    const times = recordingTimes(drafts, await lastRecorded(tx, [...new Set(drafts.map(unitIdOf))]));
    const numbers = await this.numbersOf(tx, drafts, names);
    return drafts.map((draft, place) => recordOf(draft, names[place]!, times[place]!, numbers.get(draft)!));
  }

  private async numbersOf(tx: WriteTx, drafts: readonly Draft[], names: readonly Named[]): Promise<Map<Draft, string>> {
    const entries = drafts.flatMap((draft, place) =>
      draft.correctsId === null ? [{ draft, series: seriesOf(draft, dayOf(draft), names[place]!.use) }] : [],
    );
    const all = entries.map(({ series }) => series);
    const wishes = [...grouped(all, keyOf).values()].map((own) => ({ ...own[0]!, count: own.length }));
    const lasts = new Map((await takeSerials(tx, wishes)).map((taken) => [keyOf(taken), taken.last]));
    const made = numbersFor(all, lasts);
    const byDraft = new Map(entries.map(({ draft }, place) => [draft, made[place]!]));
    const byId = new Map(entries.map(({ draft }, place) => [draft.id, made[place]!]));
    const before = drafts.flatMap(({ correctsId }) => (correctsId === null || byId.has(correctsId) ? [] : correctsId));
    const known = await batchNumbers(tx, [...new Set(before)]);
    for (const draft of drafts)
      if (draft.correctsId !== null) byDraft.set(draft, byId.get(draft.correctsId) ?? known.get(draft.correctsId)!);
    return byDraft;
  }
}

const shortOf = (action: string): string => action.replace(/^container\./, '');

function factOf({ seq, occurredAt, action, from, subjectId, actorLabel, data }: ChangeView): ContainerFact {
  const text = (name: string): string | null => (typeof data[name] === 'string' ? data[name] : null);
  return {
    leaf: seq,
    at: occurredAt,
    action: shortOf(action),
    from,
    containerId: subjectId,
    by: actorLabel,
    grams: Number(data['grams']),
    operationId: text('operationId'),
    zoneId: text('zoneId'),
    transferId: text('transferId'),
    handedOverAt: text('handedOverAt'),
    reason: text('reason'),
  };
}

function recordOf(draft: Draft, { use: _, ...named }: Named, recordedAt: string, batchNo: string): NewRecord {
  const { container, unit, zoneId, transferId: _transfer, ...own } = draft;
  const { id: containerId, code: containerCode, facilityId, wasteCode, name, packaging } = container;
  const enterpriseId = unit === 'enterprise' ? container.enterpriseId : null;
  const facts = { containerId, containerCode, facilityId, enterpriseId, wasteCode, name, packaging };
  return { ...own, ...facts, ...named, recordedAt, unitId: unitIdOf(draft), batchNo, placeId: zoneId };
}
