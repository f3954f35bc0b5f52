import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Rounds } from '../rounds/rounds.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Actor } from '../shared/roles.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { Replay } from './dto/replay.dto.js';
import { messageOf } from './dto/operation.view.js';
import { containerCodeOf } from './operation.rules.js';
import type { ReplayedOperationView, ReplayView } from './dto/operation.view.js';
import { noPacket, notTried, operationDiffers, sequenceTaken } from './handheld.errors.js';
import { Handhelds } from './handhelds.service.js';
import { operationsReceived } from './handhelds.events.js';
import { insertOperations } from './operation-store.js';
import { OperationTrials } from './operation-trials.service.js';
import { Operation } from './operation.entity.js';
import { Packet } from './packet.entity.js';
import { readBatch } from './replay-batch.js';
import type { Recorded } from './replay-batch.js';

interface Stored {
  readonly packetId: string;
  /** Operations that had taken effect before this request. */
  readonly appliedBefore: readonly string[];
}

/** Takes what a device recorded: stores it all, and only then tries it. */
@Injectable()
export class Replays {
  constructor(
    private readonly writes: Writes,
    private readonly database: Database,
    private readonly handhelds: Handhelds,
    private readonly rounds: Rounds,
    private readonly trials: OperationTrials,
  ) {}

  /**
   * What was answered for is stored, whatever becomes of it; what is known already has no further effect. Refused as a whole
   * and not stored: `round.not-found`, `handheld.not-found`, `handheld.not-in-packet` (404), `handheld.no-packet`,
   * `…operation-differs`, `…sequence-taken` (409), `…hand-over-id` (422), `request.invalid` (400).
   */
  async replay(actor: Actor, request: RequestIdentity, roundId: string, given: Replay): Promise<ReplayView> {
    const { packetId, appliedBefore } = await this.store(actor, request, roundId, given);
    await this.trials.tryAll(packetId);
    const found = await this.database.read(actor, (tx) =>
      tx.manager.findBy(Operation, { packetId, operationId: In(given.operations.map((one) => one.operationId)) }),
    );
    const byId = new Map(found.map((operation) => [operation.operationId, operation]));
    return {
      operations: given.operations.map(({ operationId }) =>
        outcomeOf(byId.get(operationId)!, appliedBefore.includes(operationId)),
      ),
    };
  }

  private store(actor: Actor, request: RequestIdentity, roundId: string, given: Replay): Promise<Stored> {
    return this.writes.run(actor, 'handheld.replay', request, async (tx) => {
      await this.rounds.ofDriver(tx, roundId);
      const handheld = await this.handhelds.lockOwn(tx, given.handheldId);
      const packet = await tx.manager.findOneBy(Packet, { handheldId: handheld.id, roundId });
      if (packet === null) throw noPacket({}, '/handheldId');
      const recorded = readBatch(given, packet, tx.now);
      // The device's row is locked, so nothing of this packet comes in meanwhile.
      const known = await knownOf(tx, packet, recorded);
      const added = recorded.filter(({ operationId }) => !known.has(operationId));
      await insertOperations(tx, packet, added);
      tx.audit({
        subject: 'handheldPacket',
        subjectId: packet.id,
        action: 'handheld.replay',
        tenant: { facilityId: packet.facilityId, enterpriseId: null, divisionCode: null },
        data: { operations: recorded.length, new: added.length },
      });
      operationsReceived.emit(tx, { packetId: packet.id, after: 0 });
      const applied = [...known.values()].filter(({ state }) => state === 'applied');
      return { packetId: packet.id, appliedBefore: applied.map(({ operationId }) => operationId) };
    });
  }
}

/** Those received before, by the device's id. What was sent does not change, and a number has one operation. */
async function knownOf(tx: WriteTx, packet: Packet, recorded: readonly Recorded[]): Promise<Map<string, Operation>> {
  const found = await tx.manager.find(Operation, {
    where: [
      { packetId: packet.id, operationId: In(recorded.map(({ operationId }) => operationId)) },
      { packetId: packet.id, sequence: In(recorded.map(({ sequence }) => sequence)) },
    ],
  });
  const byId = new Map(found.map((operation) => [operation.operationId, operation]));
  const bySequence = new Map(found.map((operation) => [operation.sequence, operation]));
  recorded.forEach(({ operationId, sequence, contentHash }, place) => {
    const known = byId.get(operationId);
    const pointer = `/operations/${place}`;
    if (known !== undefined && known.contentHash !== contentHash) throw operationDiffers({}, `${pointer}/operationId`);
    if (known === undefined && bySequence.has(sequence)) throw sequenceTaken({ sequence }, `${pointer}/sequence`);
  });
  return byId;
}

function outcomeOf(operation: Operation, wasApplied: boolean): ReplayedOperationView {
  const { operationId, skewSeconds, code, pointer, state, content } = operation;
  const containerCode = containerCodeOf(content, pointer);
  const told = { operationId, code, message: messageOf(operation), pointer, containerCode, skewSeconds };
  if (state === 'applied') return { ...told, outcome: wasApplied ? 'alreadyApplied' : 'applied' };
  if (state !== 'received') return { ...told, outcome: state };
  const { code: untried, text } = notTried({});
  return { ...told, outcome: 'waiting', code: untried, message: text };
}
