import { Injectable, Logger } from '@nestjs/common';
import { WorkCalendar } from '../catalogue/work-calendar.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import { refusalOf } from '../platform/http/refusal-of.js';
import { Database } from '../platform/database/database.service.js';
import type { DomainError } from '../shared/domain-error.js';
import { renderText } from '../shared/domain-error.js';
import { systemActor } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { startOfShanghaiDay } from '../shared/working-days.js';
import { withoutKey } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { awaitsEnterprise, earlierMissing, earlierOpen, ofRevoked, tooLate } from './handheld.errors.js';
import { Handhelds } from './handhelds.service.js';
import { operationInConflict } from './handhelds.events.js';
import { before, operationsToTry } from './handhelds.queries.js';
import { OperationEffects } from './operation-effects.js';
import { lockOperation, stepOperation } from './operation-store.js';
import type { Operation } from './operation.entity.js';
import { operationLifecycle } from './operation.lifecycle.js';
import { movesSomething, waitsFor } from './operation.rules.js';
import { Packet } from './packet.entity.js';

/** Operations tried in one go. */
const mostAtOnce = 200;
const system = systemActor('handhelds');

/**
 * Tries what was stored, each operation in a write of its own together with the note that it took effect: a process that
 * dies in between leaves it untried, and the message in the outbox has it tried again.
 */
@Injectable()
export class OperationTrials {
  private readonly logger = new Logger(OperationTrials.name);

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly handhelds: Handhelds,
    private readonly effects: OperationEffects,
    private readonly calendar: WorkCalendar,
    private readonly settings: SettingsService,
  ) {}

  /** Everything of a packet that can be tried, in the order it was recorded. */
  async tryAll(packetId: string): Promise<void> {
    // Sequence numbers have a bound, and each turn passes at least one.
    for (let after: number | null = 0; after !== null;) ({ next: after } = await this.trySome(packetId, after));
  }

  /**
   * At most 200 of them, recorded after the given one. Answers where to go on, null at the end, and how many failed by a
   * fault of ours: these stay as they are, to be tried again.
   */
  async trySome(packetId: string, after: number): Promise<{ next: number | null; faults: number }> {
    const { packet, waiting } = await this.database.read(system, async (tx) => ({
      packet: await tx.manager.findOneByOrFail(Packet, { id: packetId }),
      waiting: await operationsToTry(tx, packetId, after, mostAtOnce),
    }));
    let faults = 0;
    for (const { id } of waiting) if (!(await this.tryOne(packet, id))) faults += 1;
    return { next: waiting.length < mostAtOnce ? null : waiting.at(-1)!.sequence, faults };
  }

  /** Whether there is a verdict: it took effect, waits or is in conflict. */
  private async tryOne(packet: Packet, id: string): Promise<boolean> {
    const driver = driverOf(packet);
    try {
      await this.writes.run(driver, 'handheld.apply', withoutKey, (tx) => this.apply(tx, packet, id));
      return true;
    } catch (error) {
      return error instanceof SettledMeanwhile || this.note(driver, id, error);
    }
  }

  private async apply(tx: WriteTx, packet: Packet, id: string): Promise<void> {
    const operation = await lockUnsettled(tx, id);
    const waits = waitsFor(operation, await before(tx, operation));
    if (waits === 'missing') throw earlierMissing({});
    if (waits === 'open') throw earlierOpen({});
    await this.refuseUnlooked(tx, packet, operation);
    await stepOperation(tx, operation, 'apply', { settledAt: tx.now });
    // Mass last: it locks the hot rows.
    await this.effects.take(tx, packet, operation);
  }

  /**
   * A person looks first at what a revoked device sends, and at what comes later than paper could be back-filled (部令23号
   * 第20条).
   */
  private async refuseUnlooked(tx: WriteTx, packet: Packet, operation: Operation): Promise<void> {
    const { facilityId, roundDay: day, handheldId, acceptedUntil } = packet;
    const wasLookedAt = acceptedUntil !== null && operation.receivedAt <= acceptedUntil;
    if (wasLookedAt || !movesSomething(operation.kind)) return;
    if (await this.handhelds.isRevoked(tx, handheldId, operation.receivedAt)) throw ofRevoked({});
    const days = await this.settings.value(tx, 'manifest.backfill-working-days', { facilityId, on: day });
    const { at } = await this.calendar.deadline(tx, startOfShanghaiDay(day), days);
    if (tx.now > at) throw tooLate({ day, days });
  }

  /** Writes down why it did not take effect. A fault of ours is no verdict. */
  private async note(driver: Actor, id: string, error: unknown): Promise<boolean> {
    const refusal = refusalOf(error, { method: 'POST', correlationId: id });
    if (refusal.status >= 500) return this.fault(id, error);
    try {
      await this.writes.run(driver, 'handheld.note', withoutKey, async (tx) => {
        const operation = await lockUnsettled(tx, id);
        const waits = waitingCodes.has(refusal.code);
        if (waits && operation.code === refusal.code) throw new SettledMeanwhile();
        await stepOperation(tx, operation, waits ? 'wait' : 'refuse', explained(refusal));
        if (!waits) operationInConflict.emit(tx, { operationId: id, roundId: operation.roundId });
      });
      return true;
    } catch (failure) {
      return failure instanceof SettledMeanwhile || this.fault(id, failure);
    }
  }

  private fault(id: string, error: unknown): false {
    this.logger.error({ msg: 'operation not tried', operation: id, err: error });
    return false;
  }
}

/** Another request, or a person, was faster: nothing is left to do, and nothing is to be written. */
class SettledMeanwhile extends Error {}

async function lockUnsettled(tx: WriteTx, id: string): Promise<Operation> {
  const operation = await lockOperation(tx, id);
  if (!operationLifecycle.steps.apply.from.includes(operation.state)) throw new SettledMeanwhile();
  return operation;
}

const waitingCodes: ReadonlySet<string> = new Set([
  earlierMissing.code,
  earlierOpen.code,
  awaitsEnterprise.code,
  // The round ends once the enterprises have signed and the stops that gave nothing are told.
  'round.stops-pending',
]);

const explained = ({ code, text, details, fields }: DomainError) => ({
  code,
  messageZh: renderText(text, 'zh', details),
  messageEn: renderText(text, 'en', details),
  pointer: fields[0]?.pointer ?? null,
});

/** The driver recorded it and sent it in, so it happens in the driver's name, whoever has it tried. */
const driverOf = ({ accountId, accountLabel, facilityId }: Packet): Actor => ({
  accountId,
  label: accountLabel,
  roles: ['operator.driver'],
  enterpriseId: null,
  facilityId,
  divisionCode: null,
});
